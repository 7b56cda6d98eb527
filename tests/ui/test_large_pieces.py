"""What large pictures took is given back when they go, and no thread has memory set aside."""

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
MANY_THREADS = """
from pathlib import Path
from threading import Barrier, Thread
from PySide6.QtCore import QByteArray
from ui.large_pieces import give_back

def reserved():
    return int(Path("/proc/self/status").read_text().partition("VmSize:")[2].split()[0]) * 1024

def work():
    all_here.wait()
    QByteArray(2000, "x")
    all_done.wait()

{give_back}
all_here, all_done = Barrier(5), Barrier(5)
threads = [Thread(target=work) for _ in range(4)]
before = reserved()
for thread in threads:
    thread.start()
all_here.wait()
print(reserved() - before)
all_done.wait()
"""
FOUR_STACKS = 4 * 10 * 1024 * 1024


def _printed(script: str, told: str) -> int:
    own = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script.format(give_back=told)]
    return int(subprocess.run(command, env=own, capture_output=True, text=True, check=True).stdout)


@pytest.mark.parametrize(("told", "is_back"), [("give_back()", True), ("", False)])
@pytest.mark.parametrize(("script", "most"), [(MANY_PICTURES, ALL_PICTURES / 10), (MANY_THREADS, FOUR_STACKS)])
def test_what_pictures_and_threads_took_is_given_back(script: str, most: float, told: str, is_back: bool) -> None:
    if "CS_GNU_LIBC_VERSION" in getattr(os, "confstr_names", {}):  # other libraries have never kept it
        assert (_printed(script, told) < most) is is_back


def test_it_can_be_said_on_every_computer() -> None:
    give_back()
    give_back()
