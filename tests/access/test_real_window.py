"""A real window on a screen that nobody sees: what a screen reader of another process finds there."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SECONDS = 30
READER = """
import json, gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
Atspi.init()
def node(found, depth=0):
    children = range(min(found.get_child_count(), 80)) if depth < 14 else ()
    return {"role": found.get_role_name(), "name": found.get_name(), "description": found.get_description(),
            "states": [state.value_nick for state in found.get_state_set().get_states()],
            "children": [node(found.get_child_at_index(i), depth + 1) for i in children]}
desk = Atspi.get_desktop(0)
print(json.dumps([node(desk.get_child_at_index(i)) for i in range(desk.get_child_count())]))
"""
WINDOW = """
from datetime import timedelta
from PySide6.QtWidgets import QApplication
from cochair.domain.ids import MeetingId
from cochair.services.live import LiveMeeting
from cochair.services.scripts.player import ScriptClock
from tests.memory_library import MemoryLibrary, MemoryLog
from tests.told import play
from ui.live.screen import RunScreen
from ui.theme.comfort import Comfort, apply
class Kept(MemoryLibrary):
    def draft(self, place): return ""
    def keep_draft(self, place, text): pass
    def setting(self, name): return ""
    def beat(self, meeting, at): pass
class Clock(ScriptClock):
    def slept(self): return timedelta(0)
told = play("10:00 the meeting starts\\n10:03 nothing needed\\n10:05 next item\\n10:06 Mo takes the floor")
clock = Clock(told.meeting.as_of + timedelta(minutes=4))
app = QApplication([])
apply(app, Comfort(theme="light"))
screen = RunScreen(LiveMeeting(MemoryLog(list(told.live.entries)), clock), Kept(), clock, MeetingId("m1"))
screen.resize(1366, 768)
screen.show()
screen.begin()
app.exec()
"""


class Desktop:
    """A display, a message bus and a window manager of their own; gone when the test is over."""

    def __init__(self, home: Path, ends: ExitStack) -> None:
        self._ends = ends
        read, write = os.pipe()
        self._start(
            "Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset",
            pass_fds=(write,),
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as pipe:
            display = pipe.readline().strip()
        self.env = os.environ | {
            "DISPLAY": f":{display}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "PYTHONPATH": str(ROOT),
        }
        bus = self._start(
            "dbus-daemon", "--session", "--print-address=1", "--nofork", env=self.env, stdout=subprocess.PIPE, text=True
        )
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._start("openbox", env=self.env)

    def open(self, program: str) -> None:
        """Run a Python program that opens a window."""
        self._start(sys.executable, "-c", program, env=self.env, cwd=ROOT)

    def read(self, wanted: str) -> list[dict[str, Any]]:
        """Return everything that a screen reader finds, once something of a name is there."""
        end = time.monotonic() + SECONDS
        while True:
            command = ["/usr/bin/python3", "-W", "ignore", "-c", READER]
            done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=False)
            found = [n for top in json.loads(done.stdout or "[]") for n in flat(top)]
            if any(n["name"] == wanted for n in found):
                return found
            assert time.monotonic() < end, f"{wanted} is not there: {[n['name'] for n in found]} {done.stderr}"

    def _start(self, *command: str, **options: Any) -> subprocess.Popen[Any]:
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)
        self._ends.callback(_end, process)
        return process


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    process.wait(10)
    if process.stdout is not None:
        process.stdout.close()


def flat(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node["children"]:
        yield from flat(child)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with ExitStack() as ends:
        yield Desktop(tmp_path, ends)


@pytest.mark.real_window
def test_a_screen_reader_finds_the_run_screen(desktop: Desktop) -> None:
    """The main buttons by name and key, the time, who speaks, and the line to write on, which has the keyboard."""
    desktop.open(WINDOW)
    found = desktop.read("Next item")
    buttons = {n["name"]: n["description"] for n in found if n["role"] in ("push button", "button")}
    assert {"Next item", "Pause", "Undo", "Hand up", "Priya", "Mo is speaking", "Stop", "Slow down"} <= set(buttons)
    assert buttons["Next item"] == "Key: F5"
    names = {n["name"] for n in found}
    assert "20 minutes left" in names
    assert "Buses. Now, protected" in names
    assert "Note: What was said or agreed?" in {n["name"] for n in found if "focused" in n["states"]}
