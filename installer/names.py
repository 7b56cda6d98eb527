"""Names, versions and places of what is made. The same source always gets the same names."""

import os
import platform
import subprocess
from pathlib import Path

import cochair

ROOT = Path(__file__).parents[1]
VERSION = cochair.__version__
BUILD = ROOT / "build" / "installer"
PROGRAM = BUILD / "dist" / "cochair"
"""The folder with the program and all it needs."""
SOURCE = f"cochair-{VERSION}.tar.gz"
_DEBIAN = {"x86_64": "amd64", "aarch64": "arm64"}


def machine() -> str:
    """Return the kind of processor, written as Linux does."""
    return {"AMD64": "x86_64", "arm64": "aarch64"}.get(platform.machine(), platform.machine())


def debian_machine() -> str:
    """Return the kind of processor, written as Debian does."""
    return _DEBIAN.get(machine(), machine())


def file_name(target: str) -> str:
    """Return the name of the file that a target makes."""
    return {
        "deb": f"cochair_{VERSION}_{debian_machine()}.deb",
        "tar": f"cochair-{VERSION}-linux-{machine()}.tar.xz",
        "nsis": f"cochair-{VERSION}-windows-{machine()}-setup.exe",
        "dmg": f"cochair-{VERSION}-macos-{machine()}.dmg",
    }[target]


def made_at() -> int:
    """Return the second since 1970 that every file inside gets: that of the last commit, or what the caller says."""
    if (told := os.environ.get("SOURCE_DATE_EPOCH")) is not None:
        return int(told)
    command = ["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return int(done.stdout or 0)
