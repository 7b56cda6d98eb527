"""A real window on a screen that nobody sees: what a screen reader of another process finds there."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.access.desktop import ROOT, Desktop

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


def key_of(found: list[dict[str, Any]], words: str) -> str:
    """Return the key of a button as a screen reader tells it, such as "shift+F1"."""
    told = next(n["description"] for n in found if n["name"] == words and "showing" in n["states"])
    assert told.startswith("Key: ")
    return told.removeprefix("Key: ").replace("Shift", "shift")


def focused(found: list[dict[str, Any]]) -> set[str]:
    """Return the names of what has the keyboard; a tab that is not shown may say that it has it too."""
    return {n["name"] for n in found if {"focused", "showing"} <= set(n["states"]) and n["name"]}


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


AT_OPENING = """
import sys
from PySide6.QtGui import QGuiApplication
import ui.session
def look(*_, **__):
    seen = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    dots = [seen.pixelColor(x, y).name() for x in range(0, seen.width(), 20) for y in range(0, seen.height(), 20)]
    print(dots.count("#f5f2eb") / len(dots), flush=True)
    QGuiApplication.exit(0)
ui.session.Session = look
from ui.app import main
main(["--unlocked", "--data", sys.argv[1]])
"""


@pytest.mark.real_window
def test_the_first_words_are_on_the_screen_before_the_meetings_open(desktop: Desktop, tmp_path: Path) -> None:
    """Nobody looks through an empty frame while the meetings are opened."""
    command = [sys.executable, "-W", "ignore", "-c", AT_OPENING, str(tmp_path / "data")]
    done = subprocess.run(command, env=desktop.env, cwd=ROOT, capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) > 0.25


APP = "import sys; from ui.app import main; main(['--unlocked', '--data', sys.argv[1]])"


@pytest.mark.real_window
def test_a_short_meeting_with_real_keys_and_a_screen_reader(desktop: Desktop, tmp_path: Path) -> None:
    """From the first questions through practice, an action and the end to the minutes; each key is read out."""
    desktop.open(APP, str(tmp_path / "data"))
    first = desktop.read("Hello. Make this screen right for you.")
    assert focused(first) == {"Usual. Tea is at 11."}
    desktop.press(key_of(first, "I am ready"))
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
