"""The screen for everyone, opened from a running meeting: on a second screen, or in a second window."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.journeys.window import Open, Window
from ui.live.room_window import RoomWindow, second_screen
from ui.live.screen import RunScreen

ROOT = Path(__file__).parents[2]
LAPTOP, WALL = (0, 0, 1366, 768), (1366, 0, 1920, 1080)


def room_of(window: Window) -> RoomWindow | None:
    running = window.session.running()
    assert running is not None
    return running.door.room()


def words_on(room: RoomWindow) -> str:
    return " | ".join(label.text() for label in room.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def practising(opened: Open) -> Window:
    """A practice meeting that has begun, on a computer with 1 screen."""
    window = opened()
    window.press("Alt+R")
    window.press("F5")
    return window


def test_with_one_screen_it_is_a_second_window(practising: Window) -> None:
    """The keyboard stays in the line to write on, and the window follows the meeting."""
    practising.press("F12")
    room = room_of(practising)
    assert room is not None and room.isVisible() and not room.isFullScreen()
    assert "Welcome" in words_on(room)
    practising.shell.activateWindow()
    practising.settle()
    practising.enter("j quorum = enough people to decide")
    practising.press("Alt+1")
    practising.settle()
    assert "quorum means" in words_on(room)
    assert "Amina" in words_on(room)


def test_the_key_opens_and_closes_it(practising: Window) -> None:
    for is_open in (True, False, True, False):
        practising.shell.activateWindow()
        practising.settle()
        practising.press("F12")
        assert (room_of(practising) is not None) is is_open


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F12, None], ids=["Esc", "F12", "its own button"])
def test_closing_it_by_hand_is_remembered(practising: Window, qtbot: QtBot, key: Qt.Key | None) -> None:
    """So that one press opens it again."""
    practising.press("F12")
    room = room_of(practising)
    assert room is not None
    if key is None:
        room.close()
    else:
        qtbot.keyClick(room, key)
    practising.shell.activateWindow()
    practising.settle()
    assert room_of(practising) is None
    practising.press("F12")
    assert room_of(practising) is not None


def test_it_goes_with_the_meeting(practising: Window) -> None:
    """Nothing of a meeting stays on a wall when it has been left."""
    practising.press("F12")
    practising.session.show_home()
    practising.settle()
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, RoomWindow) and w.isVisible()] == []


def test_a_message_waits_while_the_screen_is_closed(practising: Window) -> None:
    """The laptop says how to open it; then the message is there, also after it was closed in between."""
    practising.press("Alt+S")
    practising.answer("We are listening.")
    screen = practising.screen
    assert isinstance(screen, RunScreen)
    assert screen.banner.sentence() == "The screen for everyone is closed. Press F12 to open it."
    for _ in range(2):
        practising.press("F12")
        room = room_of(practising)
        assert room is not None and "We are listening." in words_on(room)
        practising.shell.activateWindow()
        practising.settle()
        practising.press("F12")
    practising.press("Alt+S")
    practising.press("F12")
    room = room_of(practising)
    assert room is not None and "We are listening." not in words_on(room)


def test_a_message_goes_up_and_down_while_the_screen_is_open(practising: Window) -> None:
    practising.press("F12")
    room = room_of(practising)
    practising.shell.activateWindow()
    practising.settle()
    practising.press("Alt+S")
    practising.answer("You may say no.")
    screen = practising.screen
    assert isinstance(screen, RunScreen) and room is not None
    assert "You may say no." in words_on(room)
    assert screen.banner.sentence() == "This message is up: “You may say no.”"
    practising.press("Alt+S")
    assert "You may say no." not in words_on(room)


def test_small_groups_show_on_the_screen_as_minutes_go_by(practising: Window) -> None:
    practising.press("F12")
    room = room_of(practising)
    practising.shell.activateWindow()
    practising.settle()
    practising.press("Alt+G")
    practising.answer("5 minutes")
    assert room is not None and "5 minutes left" in words_on(room)
    practising.clock.wait(minutes=6)
    practising.qtbot.waitUntil(lambda: "Please come back together" in words_on(room), timeout=3000)
    assert "Small groups" in words_on(room)


@dataclass(frozen=True)
class Screen:
    """A screen at a place, as far as choosing one looks at it."""

    place: tuple[int, int, int, int]

    def geometry(self) -> QRect:
        return QRect(*self.place)


@pytest.mark.parametrize(
    ("others", "chosen"),
    [
        ((), None),
        ((WALL,), 0),
        ((LAPTOP,), None),  # the same picture on both: the laptop's own words must not be covered
        (((1366, 0, 1024, 768), (2390, 0, 1920, 1080)), 1),
    ],
    ids=["one", "two", "mirrored", "three"],
)
def test_the_largest_screen_that_is_not_the_laptops_is_chosen(
    others: tuple[tuple[int, int, int, int], ...], chosen: int | None
) -> None:
    first, rest = Screen(LAPTOP), [Screen(place) for place in others]
    screens: list[QScreen] = [first, *rest]  # type: ignore[list-item]  # only their places are looked at
    assert second_screen(screens, screens[0]) is (None if chosen is None else rest[chosen])


TWO_SCREENS = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import Qt
app = QApplication([])
from ui.theme.comfort import Comfort, apply
apply(app, Comfort(theme="light"))
from ui.opening import OpeningScreen
from ui.session import Session
from ui.shell import Shell
shell, opening = Shell(Comfort(theme="light")), OpeningScreen()
shell.equip()
shell.show_screen(opening)
shell.show()
shell.activateWindow()
session = Session(shell, opening, Path(sys.argv[1]), unlocked=True, welcome=False)
def press(key, held=Qt.KeyboardModifier.NoModifier):
    for _ in range(8): app.processEvents()
    QTest.keyClick(app.focusWidget(), key, held)
    for _ in range(8): app.processEvents()
press(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
press(Qt.Key.Key_F12)
room = session.running().door.room()
print(room.screen().name(), room.isFullScreen(), *room.geometry().getRect(), shell.screen().name())
room.close()
shell.close()
"""


def test_with_a_second_screen_it_fills_that_one(tmp_path: Path) -> None:
    """On two unseen screens, as wide as a laptop and a projector."""
    screens = [
        {"name": name, "x": x, "y": y, "width": wide, "height": high, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, (x, y, wide, high) in (("laptop", LAPTOP), ("wall", WALL))
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", TWO_SCREENS, str(tmp_path / "data")]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["wall", "True", *map(str, WALL), "laptop"], done.stderr
