"""Making a screen opens no other window, not even for a moment: it would flash, and take the keyboard away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.follow_up.screen import AfterScreen
from ui.help_screen import HelpScreen
from ui.home.screen import HomeScreen
from ui.live.room import RoomWindow
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


@pytest.mark.parametrize(
    "make",
    [OpeningScreen, HomeScreen, PlanScreen, AfterScreen, HelpScreen, RunLayout, RoomWindow, lambda: TopBar("")],
    ids=["opening", "home", "plan", "after", "help", "run", "room", "top"],
)
def test_making_a_screen_shows_no_window(qapp: QApplication, make: Callable[[], QWidget]) -> None:
    seen = Opened()
    qapp.installEventFilter(seen)
    screen = make()
    qapp.removeEventFilter(seen)
    screen.deleteLater()
    assert seen.windows == []


def test_a_window_would_be_seen(qapp: QApplication) -> None:
    """The check above can fail."""
    seen = Opened()
    qapp.installEventFilter(seen)
    edit = PlainEdit("A line")
    edit.setVisible(True)
    qapp.removeEventFilter(seen)
    edit.deleteLater()
    assert seen.windows == ["PlainEdit"]
