"""Making a screen opens no other window, not even for a moment: it would flash, and take the keyboard away."""

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.told import play
from ui.follow_up.papers import Told
from ui.follow_up.screen import AfterScreen
from ui.help_screen import HelpScreen
from ui.home.screen import HomeScreen
from ui.live.room_window import RoomWindow
from ui.live.run_layout import RunLayout
from ui.opening import OpeningScreen
from ui.plan.screen import PlanScreen
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.topbar import TopBar


class Opened(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


TALKED = "10:00 the meeting starts\n10:01 note: The kettle is broken.\n10:02 Mo takes the floor"


def after() -> AfterScreen:
    screen = AfterScreen()
    live = play(TALKED + "\n10:09 the meeting ends").live
    screen.open(Told(live.meeting, live.entries), Path(), Path(), only_read=True)
    return screen


def run() -> RunLayout:
    screen = RunLayout()
    screen.show_meeting(play(TALKED).meeting)
    screen.resize(1366, 768)
    screen.fit()
    return screen


def room() -> RoomWindow:
    window = RoomWindow()
    window.show_meeting(play(TALKED).meeting)
    return window


@pytest.mark.parametrize(
    "make",
    [OpeningScreen, HomeScreen, PlanScreen, after, HelpScreen, run, room, lambda: TopBar(""), lambda: PlainEdit("Who")],
    ids=["opening", "home", "plan", "after", "help", "run", "room", "top", "line"],
)
def test_making_a_screen_shows_no_window(qapp: QApplication, make: Callable[[], QWidget]) -> None:
    seen = Opened()
    qapp.installEventFilter(seen)
    screen = make()
    qapp.removeEventFilter(seen)
    shiboken6.delete(screen)
    assert seen.windows == []


def test_a_window_would_be_seen(qapp: QApplication) -> None:
    """The check above can fail."""
    seen = Opened()
    qapp.installEventFilter(seen)
    edit = PlainEdit("A line")
    edit.setVisible(True)
    qapp.removeEventFilter(seen)
    shiboken6.delete(edit)
    assert seen.windows == ["PlainEdit"]
