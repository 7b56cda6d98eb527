"""New colours and larger text on the fullest screens, against the time they may take and against plain controls.

A meeting of 30 people and 20 items runs on one screen, and is planned on the other.  Each change counts from the key
until the screen is painted, in the window that people have.  The peer has as many plain buttons and plain labels as
ours has buttons and lines.
"""

import json
import os
import subprocess
import sys
import tempfile

from benchmarks.row import Row

TIMES = 12
RUN = """
import json, statistics, sys, time
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QGridLayout, QLabel, QPushButton, QWidget
app = QApplication([])
from ui.theme.comfort import Comfort, apply
from cochair.services.live import LiveMeeting
from cochair.services.scripts.header import read_header
from cochair.storage.clock import SteadyClock
from cochair.storage.store import open_store
from ui.live.screen import RunScreen
from ui.paper_places import places_beside
from ui.plan.screen import PlanScreen
from ui.shell import Shell

def meeting():
    people = "; ".join(f"Person{n} ({'Members' if n % 2 else 'Workers'})" for n in range(28))
    items = "".join(f"\\n  Item {n}; 5 minutes; talk" for n in range(1, 21))
    head = "Board: Board\\nMeeting: Much; 12 November 2026; 10:00 to 12:00; Hall\\nGroups: Members (protected); Workers"
    chairs = "Ann (Members, co-chair); Ben (Workers, co-chair)"
    return read_header(list(enumerate(f"{head}\\nPeople: {chairs}; {people}\\nAgenda:{items}".splitlines(), 1)))

def settle():
    for _ in range(8):
        app.processEvents()

def median(change):
    took = []
    for turn in range(int(sys.argv[2]) + 1):
        settle()
        began = time.process_time()
        change(turn % 2)
        settle()
        took.append(time.process_time() - began)
    return 1000 * statistics.median(took[1:])

PLAIN = "QWidget { background: %s; font-size: %dpx; } "
PLAIN += "QPushButton { background: %s; border: 2px solid %s; padding: 8px; }"
LIGHT, DARK = ("#FFFFFF", "#EEEEEE", "#101418"), ("#101418", "#202428", "#FFFFFF")

def sheet(colours, pixels):
    app.setStyleSheet(PLAIN % (colours[0], pixels, *colours[1:]))

def plain(buttons, labels):
    page = QWidget()
    grid = QGridLayout(page)
    for number in range(buttons + labels):
        thing = QPushButton(f"Button {number}") if number < buttons else QLabel(f"Words {number}")
        grid.addWidget(thing, number // 8, number % 8)
    page.resize(1366, 768)
    page.show()
    changes = (lambda turn: sheet(DARK if turn else LIGHT, 18), lambda turn: sheet(LIGHT, 22 if turn else 18))
    found = [median(change) for change in changes]
    page.deleteLater()
    app.setStyleSheet("")
    settle()
    return found

def told(screen, leave=lambda: None):
    shell = Shell(Comfort(theme="cream"))
    shell.equip()
    shell.show_screen(screen)
    shell.resize(1366, 768)
    shell.show()
    settle()
    def count(kind):
        return sum(thing.isVisible() for thing in screen.findChildren(kind))
    ours = [
        median(lambda turn: apply(app, Comfort(theme="dark" if turn else "cream"))),
        median(lambda turn: apply(app, Comfort(1.25 if turn else 1.0, "cream"))),
    ]
    buttons, labels = count(QAbstractButton), count(QLabel)
    leave()
    shell.close()
    shell.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return [*zip(ours, plain(buttons, labels))]

apply(app, Comfort(theme="cream"))
clock, folder, plan = SteadyClock(), Path(sys.argv[1]), meeting()
store = open_store(folder, unlocked=True)
number = store.library.new_meeting(plan, clock.now())
live = LiveMeeting(store.library.log(number), clock)
run = RunScreen(live, store.library, clock, number)
run.begin()
live.start()
live.give_floor(plan.people[0].id)
run.show_meeting(live.now())
found = told(run, run.stop)
store.library.keep_plan("much", plan)
screen = PlanScreen()
screen.open(store, clock, "much", places_beside(folder))
found += told(screen)
store.close()
print(json.dumps(found))
"""
MAY_TAKE = 100.0
"""Milliseconds."""
WHAT = (
    "new colours in a meeting of 30 people and 20 items",
    "larger text in it",
    "new colours where 20 items are planned",
    "larger text there",
)


def rows() -> list[Row]:
    """Return the processor milliseconds of a change, until it is painted, on each screen."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", RUN, folder, str(TIMES)]
        done = subprocess.run(command, env=environment, capture_output=True, check=True)
    found = json.loads(done.stdout.split(b"\n")[-2])
    return [
        row
        for what, (ours, peer) in zip(WHAT, found, strict=True)
        for row in (
            Row(f"{what}, against the time it may take", ours, MAY_TAKE, "ms", 1),
            Row("the same, against a new sheet on as many plain controls", ours, peer, "ms", None),
        )
    ]
