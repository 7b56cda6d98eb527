"""From the start of the process to the first paint, and the memory then, against a bare PySide6 window."""

import os
import statistics
import subprocess
import sys
import tempfile
import time

from benchmarks.row import Row

TIMES = 7
PAINTED = """
import os
def tell():
    pages = int(open("/proc/self/statm").read().split()[1])
    print(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, flush=True)
    os._exit(0)
"""
BARE = (
    PAINTED
    + """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("CoChair")
label.show()
app.processEvents()
tell()
"""
)
HOME = "ui.home.screen"
OURS = (
    PAINTED
    + """
import sys
from PySide6.QtWidgets import QApplication
def draw(*_):
    QApplication.processEvents()
    while "ui.home.screen" not in sys.modules:
        QApplication.processEvents()
    QApplication.processEvents()
    tell()
QApplication.exec = draw
from ui.app import main
main(["--skip-welcome", "--unlocked", "--data", sys.argv[1]])
"""
)
FIRST = "from PySide6.QtCore import QTimer\nQTimer.singleShot = lambda *_: None\n" + OURS.replace(HOME, "ui.opening")


def rows() -> list[Row]:
    """Return the median time and memory of both, started in turn."""
    found: dict[str, list[tuple[float, float]]] = {BARE: [], FIRST: [], OURS: []}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(TIMES):
            for code, times in found.items():
                times.append(once(code, folder))
    medians = ([statistics.median(v) for v in zip(*times, strict=True)] for times in found.values())
    (bare_s, bare_mb), (first_s, first_mb), (home_s, home_mb) = medians
    return [
        Row("first paint of the window, against a bare PySide6 window", first_s, bare_s, "s", 2),
        Row("memory at first paint, against the same window", first_mb, bare_mb, "MB", 1.6),
        Row("Home on screen with the store open, against the same window", home_s, bare_s, "s", None),
        Row("memory with Home on screen, against the same window", home_mb, bare_mb, "MB", None),
    ]


def once(code: str, folder: str) -> tuple[float, float]:
    """Run a program on a data folder; return seconds until it ended, and the megabytes it tells of."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    began = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code, folder], env=environment, capture_output=True, check=True)
    return time.perf_counter() - began, float(done.stdout.split()[-1])
