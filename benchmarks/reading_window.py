"""How long the window stands still while it reads aloud, with the real voice and the mark that moves from word to word.

A timer asks to be called every 5 ms; what comes between two calls beyond that is a stall.  The peer is one frame of a
screen, 16 ms.
"""

import os
import subprocess
import sys
import tempfile

from benchmarks.row import Row

SECONDS = 20
READ = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtWidgets import QApplication
app = QApplication([])
from ui.theme.comfort import Comfort, apply
apply(app, Comfort(theme="light"))
from benchmarks.meeting import practice
from cochair.commands.papers import minutes_of
from ui.aloud.usual import usual_means
from ui.follow_up.papers import Told
from ui.follow_up.screen import AfterScreen
from ui.shell import Shell
shell = Shell(Comfort(theme="light"))
shell.equip()
shell.aloud.use(usual_means(shell.aloud.ear_words))
live = practice()
after = AfterScreen()
after.open(Told(live.meeting, tuple(live.entries)), Path(sys.argv[1]), Path(sys.argv[1]))
shell.show_screen(after)
shell.resize(1366, 768)
shell.show()
after.finish_looking()
gaps, last, timer = [], [0.0], QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
def tick():
    now = time.perf_counter()
    if last[0]:
        gaps.append(max(0.0, now - last[0] - 0.005))
    last[0] = now
timer.timeout.connect(tick)
QTimer.singleShot(1000, shell.aloud.read_screen)
QTimer.singleShot(3000, lambda: timer.start(5))
places = []
def end():
    timer.stop()
    places.append(shell.aloud.reading().place)
    app.quit()
QTimer.singleShot(3000 + 1000 * int(sys.argv[2]), end)
app.exec()
assert places[0].state == "speaking", places
shell.close()
gaps.sort()
print(gaps[int(len(gaps) * 0.99)], gaps[-1])
"""


def rows() -> list[Row]:
    """Return the stalls of the window, the 99th of 100 and the longest, in milliseconds."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", READ, folder, str(SECONDS)]
        done = subprocess.run(command, env=environment, capture_output=True, check=True)
    most, longest = (float(each) * 1e3 for each in done.stdout.split()[-2:])
    return [
        Row("the window stands still while it reads aloud, 99th of 100, against one frame", most, 16, "ms", 1),
        Row("the longest of these stalls, against the same", longest, 16, "ms", None),
    ]
