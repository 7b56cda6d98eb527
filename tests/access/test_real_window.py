"""A real window on a screen that nobody sees: what a screen reader of another process finds there."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SECONDS = 30
READER = """
import json, sys, threading, time, gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
Atspi.init()
def node(found, depth=0):
    states = [state.value_nick for state in found.get_state_set().get_states()]
    inside = depth < 24 and (depth == 0 or "visible" in states)
    children = range(min(found.get_child_count(), 80)) if inside else ()
    return {"role": found.get_role_name(), "name": found.get_name(), "description": found.get_description(),
            "states": states, "children": [node(found.get_child_at_index(i), depth + 1) for i in children]}
def flat(tree):
    yield tree
    for child in tree["children"]:
        yield from flat(child)
wanted, end = sys.argv[1], time.monotonic() + float(sys.argv[2])
while True:
    desk = Atspi.get_desktop(0)
    try:
        found = [n for i in range(desk.get_child_count()) for n in flat(node(desk.get_child_at_index(i)))]
    except (gi.repository.GLib.Error, AttributeError):
        found = []  # something went away while it was read
    there = any(wanted in n["name"] and "showing" in n["states"] for n in found)
    if there or time.monotonic() > end:
        break
    threading.Event().wait(0.1)  # let the window do its own work too
for n in found:
    del n["children"]
print(json.dumps(found))
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

    def open(self, program: str, *arguments: str) -> None:
        """Run a Python program that opens a window."""
        self._start(sys.executable, "-c", program, *arguments, env=self.env, cwd=ROOT)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, where the window manager put the keyboard."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], env=self.env, check=True)

    def type(self, words: str) -> None:
        """Type words there."""
        subprocess.run(["xdotool", "type", "--delay", "2", words], env=self.env, check=True)

    def read(self, wanted: str) -> list[dict[str, Any]]:
        """Return everything that a screen reader finds, once something of a name is there."""
        command = ["/usr/bin/python3", "-W", "ignore", "-c", READER, wanted, str(SECONDS)]
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=False, timeout=2 * SECONDS)
        found: list[dict[str, Any]] = json.loads(done.stdout or "[]")
        names = [n["name"] for n in found if n["name"]]
        assert any(wanted in name for name in names), f"{wanted} is not there: {names} {done.stderr}"
        return found

    def _start(self, *command: str, **options: Any) -> subprocess.Popen[Any]:
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)
        self._ends.callback(_end, process)
        return process


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    process.wait(10)
    if process.stdout is not None:
        process.stdout.close()


def key_of(found: list[dict[str, Any]], words: str) -> str:
    """Return the key of a button as a screen reader tells it, such as "shift+F1"."""
    told = next(n["description"] for n in found if n["name"] == words and "showing" in n["states"])
    assert told.startswith("Key: ")
    return told.removeprefix("Key: ").replace("Shift", "shift")


def focused(found: list[dict[str, Any]]) -> set[str]:
    """Return the names of what has the keyboard; a tab that is not shown may say that it has it too."""
    return {n["name"] for n in found if {"focused", "showing"} <= set(n["states"]) and n["name"]}


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
    assert "Note: What did people say or agree?" in {n["name"] for n in found if "focused" in n["states"]}


APP = "import sys; from ui.app import main; main(['--unlocked', '--data', sys.argv[1]])"


@pytest.mark.real_window
def test_a_short_meeting_with_real_keys_and_a_screen_reader(desktop: Desktop, tmp_path: Path) -> None:
    """From Home through practice, an action and the end to the minutes; each answer has the key that is read out."""
    desktop.open(APP, str(tmp_path / "data"))
    home = desktop.read("Plan our first meeting")
    assert focused(home) == {"Plan our first meeting"}
    roles = {n["name"]: n["role"] for n in home}
    assert roles["Practise. Try a made-up meeting."] in ("push button", "button")
    assert roles["Search all our meetings"] == "text"
    assert "Not locked yet. Anyone at this laptop can read our meetings." in roles

    desktop.press("alt+r")
    desktop.read("Not started yet")
    desktop.press("F5")
    run = desktop.read("5 minutes left")
    assert focused(run) == {"Note: What did people say or agree?"}
    assert any(n["name"].startswith("Welcome. Now") for n in run)
    desktop.type("a Rosa: ring the surgery by Friday")
    desktop.press("Return")
    desktop.read("Rosa: ring the surgery")

    desktop.press("alt+m")
    desktop.press(key_of(desktop.read("What else?"), "End the meeting"))
    after = desktop.read("Minutes: The doctors and the garden")
    assert focused(after) == {"Minutes to print"}
    names = {n["name"] for n in after if "showing" in n["states"]}
    assert {"Read the minutes", "Take it home", "Minutes to print", "Minutes as a web page"} <= names
    assert any("ring the surgery" in n["name"].casefold() for n in after)
