"""The processor time of a running meeting on screen, against a core that does nothing else.

A meeting is watched for 60 s, not for an hour.  All that it does is repeated each minute (4 looks at the clock a
second, 12 signs of life, 1 new minute to paint), so an hour is 60 times that minute.  What people do is not in it.
"""

import os
import subprocess
import sys
import tempfile

from benchmarks.row import Row

SECONDS = 60
RUN = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from ui.theme.comfort import Comfort, apply
apply(app, Comfort(theme="light"))
from benchmarks.meeting import practice
from cochair.storage.clock import SteadyClock
from cochair.storage.store import open_store
from cochair.services.live import LiveMeeting
from ui.live.screen import RunScreen
store, clock = open_store(Path(sys.argv[1]), unlocked=True), SteadyClock()
plan = practice().meeting.plan
meeting = store.library.new_meeting(plan, clock.now())
live = LiveMeeting(store.library.log(meeting), clock)
screen = RunScreen(live, store.library, clock, meeting)
screen.resize(1366, 768)
screen.show()
screen.begin()
live.start()
live.give_floor(plan.people[0].id)
began = []
QTimer.singleShot(2000, lambda: began.append(time.process_time()))
QTimer.singleShot(2000 + 1000 * int(sys.argv[2]), app.quit)
app.exec()
print(time.process_time() - began[0])
screen.stop()
store.close()
"""


def rows() -> list[Row]:
    """Return the processor seconds used in some seconds of a running meeting."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", RUN, folder, str(SECONDS)]
        done = subprocess.run(command, env=environment, capture_output=True, check=True)
    used = float(done.stdout.split()[-1])
    hour = 3600 / SECONDS
    return [
        Row("processor time of 60 s of a running meeting, against 1 core", used, SECONDS, "s", 0.01),
        Row("the same for an hour, as 60 such minutes", used * hour, SECONDS * hour, "s", 0.01),
    ]
