"""Nothing but a window ever shows itself as one: a stray part would flash and take the keyboard away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ui.follow_up.screen import AfterScreen
from ui.help_screen import HelpScreen
from ui.home.screen import HomeScreen
from ui.opening import OpeningScreen
from ui.plan.screen import PlanScreen
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.topbar import TopBar


class Strays(QObject):
    """Keeps the name of every part that was shown with nothing around it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(type(watched).__name__)
        return False


@pytest.mark.parametrize(
    "make",
    [
        PlanScreen,
        HomeScreen,
        AfterScreen,
        HelpScreen,
        OpeningScreen,
        lambda: PlainEdit("Who?"),
        lambda: TopBar("Home", home=False),
    ],
)
def test_a_part_is_never_shown_alone(make: Callable[[], QWidget], qapp: QApplication) -> None:
    strays = Strays()
    qapp.installEventFilter(strays)
    window = QMainWindow()
    window.setCentralWidget(make())
    window.show()
    qapp.removeEventFilter(strays)
    window.close()
    assert strays.found == ["QMainWindow"]
