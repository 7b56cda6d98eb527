"""A page on which one thing at a time is looked at."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

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
