"""What large pictures took is given back when they go, also where something small that stays came between them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.large_pieces import give_back

MANY_PICTURES = """
import os
from pathlib import Path
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from ui.large_pieces import give_back

def taken():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

def picture(side):
    made = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(1)
    return made

{give_back}
picture(2000)  # the first large one that goes: 16 megabytes
before = taken()
small, pictures = [], []
for _ in range(300):
    pictures.append(picture(300))
    small.append(QByteArray(2000, "x"))
pictures.clear()
print(taken() - before)
"""
ALL_PICTURES = 300 * 300 * 300 * 4


@pytest.mark.parametrize(("told", "is_back"), [("give_back()", True), ("", False)])
def test_what_large_pictures_took_is_given_back(told: str, is_back: bool) -> None:
    if "CS_GNU_LIBC_VERSION" in getattr(os, "confstr_names", {}):  # other libraries have never kept it
        own = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-c", MANY_PICTURES.format(give_back=told)]
        ran = subprocess.run(command, env=own, capture_output=True, text=True, check=True)
        assert (int(ran.stdout) < ALL_PICTURES / 10) is is_back, ran.stdout


def test_it_can_be_said_on_every_computer() -> None:
    give_back()
    give_back()
