"""Makes the folder with the program, the same for every kind of installer."""

import os
import subprocess
import sys
from pathlib import Path

from installer import licences
from installer.libraries import programs_in
from installer.names import BUILD, PROGRAM, ROOT, VERSION, made_at
from installer.pictures import draw
from installer.step import Step, command

PICTURES = BUILD / "pictures"
VERSION_FILE = BUILD / "version.txt"
_LEFT_WHOLE = ".libs"
"""How folders end whose libraries are left alone: made smaller, those of pillow can not be loaded."""
_VERSION_WORDS = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, OS=0x40004, fileType=0x1),
  kids=[StringFileInfo([StringTable('080904b0', [
    StringStruct('FileDescription', 'CoChair'), StringStruct('ProductName', 'CoChair'),
    StringStruct('FileVersion', '{version}'), StringStruct('ProductVersion', '{version}'),
    StringStruct('LegalCopyright', 'GPL-3.0-or-later')])]), VarFileInfo([VarStruct('Translation', [2057, 1200])])])
"""


def steps(system: str) -> list[Step]:
    """Return what makes the folder with the program for a system, by the name that Python gives it."""
    given = {
        "COCHAIR_BUILD": str(BUILD),
        "PYTHONPATH": str(ROOT),
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(made_at()),
    }
    words = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN")
    places = ("--distpath", PROGRAM.parent, "--workpath", BUILD / "work")
    made = [
        Step(f"draw the picture of CoChair in {PICTURES}", _prepare),
        command(*words, *places, ROOT / "installer" / "cochair.spec", cwd=ROOT, given=given),
    ]
    if system == "linux":
        made.append(Step(f"make {PROGRAM} smaller, with no links in it", lambda: slim(PROGRAM)))
    if system != "darwin":
        made.append(Step(f"put the licences into {PROGRAM / licences.FOLDER}", _gather))
    return made


def _prepare() -> None:
    draw(PICTURES)
    numbers = (*(int(part) for part in VERSION.split(".")), 0)
    VERSION_FILE.write_text(_VERSION_WORDS.format(numbers=numbers, version=VERSION), encoding="utf-8")


def slim(program: Path) -> None:
    """Take out links, for a stick may not know them, and what is only there to find faults in others' code."""
    for path in sorted(program.rglob("*")):
        if path.is_symlink():
            path.unlink()
    larger = [path for path in programs_in(program / "_internal") if not path.parent.name.endswith(_LEFT_WHOLE)]
    subprocess.run(["strip", "--strip-unneeded", *larger], check=True)
    stamp = made_at()
    for path in program.rglob("*"):
        os.utime(path, (stamp, stamp))


def _gather() -> None:
    own = [path.name for path in (PROGRAM / "_internal").glob("lib*.so*")] if sys.platform == "linux" else []
    licences.gather(Path(found) for name in own if (found := _here(name)))


def _here(name: str) -> str:
    """Return where this computer has a library, or an empty text."""
    for folder in ("/usr/lib", "/lib"):
        found = sorted(Path(folder).glob(f"*-linux-gnu/{name}"))
        if found:
            return str(found[0].resolve())
    return ""
