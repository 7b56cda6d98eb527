"""Makes the least program of PySide6 as an installer of CoChair is made: `python -m tests.installed.make_bare`."""

import subprocess
import sys
from pathlib import Path

from installer.bundle import slim
from installer.names import BUILD, ROOT

PROGRAM = BUILD / "dist" / "bare"

if __name__ == "__main__":
    words = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR")
    places = ("--distpath", PROGRAM.parent, "--workpath", BUILD / "bare")
    subprocess.run([*words, *places, Path(__file__).with_name("bare.spec")], cwd=ROOT, check=True)
    slim(PROGRAM)
