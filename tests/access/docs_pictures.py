"""Draws the pictures of docs/pictures that need more than the practice meeting; `cochair rehearse` draws the others.

Run: python -m pytest -n 0 -o "python_functions=draw_*" tests/access/docs_pictures.py
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.access.screens import SCREENS, keep_meetings
from tests.journeys.window import Window
from tests.ui.aloud.reader import Listener
from ui.screen_pictures import LOOKS
from ui.theme.comfort import Comfort
from ui.theme.look import look
from ui.words_aloud import READ_KEY

PLACE = Path(__file__).parents[2] / "docs" / "pictures"
DRAWN = {
    "bring-in": "plan, what was found",
    "change-plan": "run, choose the minutes",
    "finish-in-time": "run, a plan to finish",
    "plain-words": "run, hard words",
    "promises": "promises",
    "question": "run, two keys",
    "big-buttons": "run, big buttons",
    "comfort": "comfort",
}
"""The name of each picture, and of the screen of the sweep that it shows."""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", DRAWN)
def draw_a_picture(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    """Draw one screen in each look of the docs, in the window of a small laptop."""
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    SCREENS[DRAWN[name]](window)
    _draw(window, name)
    window.forget()


def draw_reading_aloud(qtbot: QtBot, tmp_path: Path) -> None:
    """Draw the minutes while they are read, in the middle of a sentence."""
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    listener = Listener(window)
    SCREENS["after"](window)
    window.press(READ_KEY)
    while not listener.now().startswith("We met on"):
        listener.wait(0.5)
    listener.wait(1)
    _draw(window, "reading", lambda: listener.wait(0.5))
    window.forget()


def _draw(window: Window, name: str, settled: Callable[[], None] = lambda: None) -> None:
    window.shell.showNormal()
    window.shell.resize(look.sizes.window_wide, look.sizes.window_high)
    for ending, theme, scale in LOOKS:
        comfort = Comfort(theme=theme, text_scale=scale, simple=look.simple)  # type: ignore[arg-type]  # a theme name
        window.shell.wear(comfort)
        window.settle()
        settled()
        for thing in window.shell.findChildren(QAbstractButton):
            thing.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        assert window.shell.grab().save(str(PLACE / f"{name}{ending}.png"))
