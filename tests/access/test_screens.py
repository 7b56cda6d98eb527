"""Nothing that would shut people out is found on any screen."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.access.screens import SCREENS, keep_meetings
from tests.journeys.window import Window
from ui.widgets.access import audit


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_shuts_nobody_out(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    SCREENS[name](window)
    window.settle()
    assert audit(window.shell) == []
    window.forget()
