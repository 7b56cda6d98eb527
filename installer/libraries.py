"""Which libraries of a Linux system the program asks for, and in which Debian packages they are."""

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Every library that the program may leave to the system, and its package in Debian 12 and 13."""
ALWAYS = ("xkb-data",)
"""What no library names: how keys are laid out."""
_OF_LIBC = re.compile(r"(libc|libm|libmvec|libpthread|libdl|librt|libresolv|libutil)\.so\.\d|ld-linux-.*")
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")
_ELF = b"\x7fELF"


class Unknown(Exception):
    """The program asks for a library that no package in the table has."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the program asks a system for: libraries by name, and the least C library."""

    names: frozenset[str]
    libc: tuple[int, int]

    def depends(self) -> str:
        """Return the packages as a Debian control file says them; raises Unknown."""
        unknown = sorted(self.names - set(PACKAGES))
        if unknown:
            raise Unknown(", ".join(unknown))
        libc = f"libc6 (>= {self.libc[0]}.{self.libc[1]})"
        return ", ".join([libc, *sorted({PACKAGES[name] for name in self.names} | set(ALWAYS))])


def programs_in(folder: Path) -> list[Path]:
    """Return every program and library in a folder."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and _begins(path) == _ELF]


def asked_by(folder: Path) -> Asked:
    """Return what the programs in a folder ask for that is not in the folder itself."""
    files = programs_in(folder)
    told = subprocess.run(["readelf", "-d", "-V", "-W", *files], capture_output=True, text=True, check=True).stdout
    return read(told, (path.name for path in files))


def read(told: str, own: Iterable[str]) -> Asked:
    """Return what is asked for by files that readelf told about; `own` are the names of what comes with them."""
    names = set(_NEEDED.findall(told)) - set(own)
    libc = max(((int(a), int(b)) for a, b in _GLIBC.findall(told)), default=(2, 17))
    return Asked(frozenset(name for name in names if not _OF_LIBC.fullmatch(name)), libc)


def _begins(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(_ELF))
