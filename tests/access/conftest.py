"""A page on which one thing at a time is looked at, and a screen that nobody sees to look at windows from outside."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.access.desktop import Desktop
from tests.access.screens import keep_meetings
from ui.theme.comfort import Comfort, apply
from ui.widgets.ground import Ground

Page = Callable[..., Ground]


@pytest.fixture(autouse=True)
def _still(qapp: QApplication) -> Iterator[None]:
    """Let screen readers be told, and let no caret blink in a picture."""
    QAccessible.setActive(True)
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    apply(qapp, Comfort(theme="light"))
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else closed windows live on, and wear all
    apply(qapp, Comfort(theme="light"))
    qapp.setCursorFlashTime(before)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Page:
    """Return a function that shows widgets under each other on a page of their own."""
    shown: list[Ground] = []  # a page that nothing holds would be gone at once

    def make(*widgets: QWidget) -> Ground:
        ground = Ground("page")
        qtbot.addWidget(ground)
        shown.append(ground)
        column = QVBoxLayout(ground)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        ground.resize(800, 600)
        ground.show()
        ground.activateWindow()
        qtbot.waitUntil(ground.isActiveWindow)
        for _ in range(6):  # wrapped words settle one level of layout at a time
            qapp.processEvents()
        return ground

    return make


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop with nothing on it."""
    with ExitStack() as ends:
        yield Desktop(tmp_path, ends)


@pytest.fixture(scope="module")
def shared_desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """One desktop for the tests of a module: what a test opens on it, it closes."""
    with ExitStack() as ends:
        yield Desktop(tmp_path_factory.mktemp("home"), ends)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of meetings, to copy."""
    data = tmp_path_factory.mktemp("kept") / "data"
    keep_meetings(data)
    return data
