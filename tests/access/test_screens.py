"""Nothing that would shut people out is found on any screen."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.access.screens import SCREENS, keep_meetings
from tests.journeys.window import Window
from ui.widgets.access import audit, spoken_name
from ui.widgets.reading_order import laid_out


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_shuts_nobody_out(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    SCREENS[name](window)
    window.settle()
    assert audit(window.shell) == []
    window.forget()


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_is_read_in_the_order_in_which_it_is_laid_out(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    """A screen reader goes by the order of children: `read_as_laid_out` puts them right."""
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    SCREENS[name](window)
    for scale in (1.0, 2.0):
        window.shell.wear(replace(window.shell.wardrobe.comfort, theme="light", text_scale=scale))
        window.settle()
        assert _misplaced(window.shell) == []
    window.forget()


def _misplaced(root: QWidget) -> list[str]:
    """Return the shown children of one widget that are read in another order than they stand in its layout."""
    found = []
    for widget in root.findChildren(QWidget):
        layout = widget.layout()
        if layout is None or not widget.isVisible():
            continue
        shown = [child for child in laid_out(layout) if child.isVisible()]
        read = [child for child in widget.children() if child in shown]
        if read != shown:
            found.append(f"In {type(widget).__name__}: {[spoken_name(child) for child in read]}")
    return found
