"""How long an installed CoChair takes until its window is drawn.

It takes turns with the checkout, and with the least program of PySide6, which `tests.installed.make_bare` makes. It
tells the middle of each: by the clock, and by the work of the processor until then, which other programs make little
longer. A screen that nobody sees is used.
"""

import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from tests.access.desktop import ROOT, Desktop

TURNS = 15
WATCH = """
import sys
from time import monotonic
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
screen = app.primaryScreen()
def look():
    seen = screen.grabWindow(0, 500, 0, 1, screen.size().height()).toImage()
    dots = [seen.pixelColor(0, y).name() for y in range(0, seen.height(), 6)]
    if dots.count(colour) > len(dots) / 3 or monotonic() > ends:
        app.exit()
timer = QTimer(interval=2)
timer.timeout.connect(look)
timer.start()
for line in sys.stdin:
    colour, ends = line.strip(), monotonic() + 60
    print("ready", flush=True)
    app.exec()
    print(monotonic(), flush=True)
"""
"""Looks at one column of the screen until a third of it has a colour."""
GROUND, BARE_GROUND, NOTHING = "#f5f2eb", "#efefef", "#000000"


class Watch:
    """Tells when the ground of a window is on the screen."""

    def __init__(self, desktop: Desktop) -> None:
        options = {"env": desktop.env, "stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self._process = desktop.start(sys.executable, "-W", "ignore", "-c", WATCH, **options)

    def begin(self, colour: str) -> None:
        """Look for a colour from now on."""
        print(colour, file=self._process.stdin, flush=True)
        assert self._process.stdout.readline() == "ready\n"

    def seen(self) -> float:
        """Wait until the colour is there, and return when that was."""
        return float(self._process.stdout.readline())


def start(command: list[str], colour: str, watch: Watch, env: dict[str, str]) -> tuple[float, float]:
    """Return the seconds until a window is drawn, and the seconds that the processor worked."""
    watch.begin(colour)
    before = time.monotonic()
    process = subprocess.Popen(command, env=env, cwd=ROOT, stderr=subprocess.DEVNULL)
    seconds = watch.seen() - before
    process.kill()
    worked = os.wait4(process.pid, 0)[2]
    process.returncode = 0
    watch.begin(NOTHING)
    watch.seen()
    assert seconds < 60, command
    return seconds, worked.ru_utime + worked.ru_stime


def middles(program: str, bare: str) -> dict[str, tuple[float, float]]:
    """Return for checkout, installed and bare the middle of all starts: by the clock, and in work of the processor."""
    ours = {"checkout": [sys.executable, "-m", "ui"], "installed": [program]}
    told: dict[str, list[tuple[float, float]]] = {name: [] for name in (*ours, "bare")}
    with ExitStack() as ends, tempfile.TemporaryDirectory(prefix="cochair-starts-") as home:
        desktop = Desktop(Path(home), ends)
        desktop.env.pop("PYTHONDONTWRITEBYTECODE", None)  # the first turn keeps the compiled code
        watch = Watch(desktop)
        for turn in range(TURNS + 1):
            for name in told:
                words = ["--skip-welcome", "--unlocked", "--data", str(Path(home, name))]
                command = [*ours[name], *words] if name in ours else [bare]
                seen = start(command, GROUND if name in ours else BARE_GROUND, watch, desktop.env)
                if turn:  # the first fills the cache of files
                    told[name].append(seen)
    return {name: (median(row[0] for row in rows), median(row[1] for row in rows)) for name, rows in told.items()}
