"""Shows a meeting on two laptops, each with a screen of its own that nobody sees, and keeps pictures of both.

Run: python -m tests.shown FOLDER. It says what it sees, and returns 1 when that is not as it should be.
"""

import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.access.desktop import unseen_screen
from tests.shown.laptop import Laptop, NotSeen
from tests.shown.story import Story, keep_agenda

SCREEN = "1366x768"
NEEDS = "This needs Xvfb: a screen that nobody sees. On Debian and Ubuntu it is in the package xvfb."
SIDES = ("first", "other")
IN_ONE = ("3 together", "4 cable out")
"""What stands in the one picture of all, below each other."""
GAP, SHARE = 16, 0.6


def main(folder: str) -> int:
    """Tell the story once, and keep its pictures in a folder."""
    if shutil.which("Xvfb") is None:
        print(NEEDS, file=sys.stderr)
        return 1
    place = Path(folder).resolve()
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="cochair-two-laptops-") as room:
        try:
            wrong = _tell(Path(room), place)
        except NotSeen as no:
            wrong = str(no)
    if wrong:
        print(f"== Not as it should be: {wrong}", file=sys.stderr)
        return 1
    _put_in_one(place)
    print(f"== Two laptops are proved. The pictures are in {folder}")
    return 0


def _tell(room: Path, place: Path) -> str:
    """Return what went wrong in a window, if anything did."""
    keep_agenda(room / "first")
    with ExitStack() as ends:
        laptops = [_laptop(room, side, ends) for side in SIDES]

        def look(name: str) -> None:
            for side, laptop in zip(SIDES, laptops, strict=True):
                laptop.picture(place / f"{name}, {side}.png")
            print(f"   {name}", flush=True)

        with Story(*laptops, look) as story:
            for step in (story.join, story.write_together, story.pull, story.put_back, story.end):
                print(f"== {(step.__doc__ or '').strip()}", flush=True)
                try:
                    step()
                except NotSeen:
                    look("where it stopped")
                    raise
        return "\n".join(filter(None, [laptop.close() for laptop in laptops]))


def _laptop(room: Path, side: str, ends: ExitStack) -> Laptop:
    """Open CoChair on a screen of its own."""

    def start(*command: str, **options: Any) -> None:
        process = ends.enter_context(subprocess.Popen(command, stderr=subprocess.DEVNULL, **options))
        ends.callback(process.terminate)

    screen = unseen_screen(start, SCREEN)
    laptop = Laptop(f"The {side} laptop", room / side, {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"})
    ends.callback(laptop.leave)
    return laptop


def _put_in_one(place: Path) -> None:
    """Put four pictures into one: the two laptops beside each other."""
    rows = [[QImage(str(place / f"{name}, {side}.png")) for side in SIDES] for name in IN_ONE]
    wide, tall = rows[0][0].width(), rows[0][0].height()
    one = QImage(2 * wide + GAP, 2 * tall + GAP, QImage.Format.Format_RGB32)
    one.fill(QColor("gray"))
    painter = QPainter(one)
    for row, pictures in enumerate(rows):
        for column, picture in enumerate(pictures):
            painter.drawImage(QPoint(column * (wide + GAP), row * (tall + GAP)), picture)
    painter.end()
    smooth = Qt.TransformationMode.SmoothTransformation
    one.scaledToWidth(round(one.width() * SHARE), smooth).save(str(place / "in one.png"))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
