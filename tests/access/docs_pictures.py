"""Draws the pictures of docs/pictures that need more than the practice meeting; `cochair rehearse` draws the others.

Run: python -m pytest -n 0 -o "python_functions=draw_*" tests/access/docs_pictures.py
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.access.screens import SCREENS, keep_meetings
from tests.journeys.window import Window
from ui.screen_pictures import LOOKS
from ui.theme.comfort import Comfort
from ui.theme.look import look

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
    window.shell.showNormal()
    window.shell.resize(look.sizes.window_wide, look.sizes.window_high)
    for ending, theme, scale in LOOKS:
        comfort = Comfort(theme=theme, text_scale=scale, simple=look.simple)  # type: ignore[arg-type]  # a theme name
        window.shell.wear(comfort)
        window.settle()
        for thing in window.shell.findChildren(QAbstractButton):
            thing.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        assert window.shell.grab().save(str(PLACE / f"{name}{ending}.png"))
    window.forget()
