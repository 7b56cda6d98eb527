"""Goes over every screen in every theme and text size, and looks at what is drawn, pressed, focused and told.

`python -m tests.access.table FOLDER` runs the same and writes down how much was looked at.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.access.looked import Looked, room_below
from tests.access.presses import crowded, missed_presses
from tests.access.reading import pale_words
from tests.access.rings import weak_rings
from tests.access.screens import DIFFERENT, keep_meetings
from tests.access.telling import silent
from tests.journeys.window import Window
from ui.theme.look import look
from ui.theme.tokens import THEMES

Check = Callable[[QWidget], Looked]
Record = Callable[[str, object], None]
IN_SIGHT: dict[str, Check] = {"ring round what has the keyboard, and nothing over it": weak_rings}
"""What is looked at in a window as large as a small laptop's, by what it is called in the table."""
SEEN: dict[str, Check] = {"words 7 to 1": pale_words}
"""What is looked at in a window so tall that nothing must be scrolled to, in each theme."""
FELT: dict[str, Check] = {"pressed in 5 places, 44 pixels": missed_presses, "apart": crowded, "told": silent}
"""What does not change with the theme."""
LARGE = 2.0
LARGEST = 3.0
_TALLEST = 12_000


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", DIFFERENT)
def test_a_screen_in_every_theme_and_size(name: str, qtbot: QtBot, tmp_path: Path, record_property: Record) -> None:
    """Everything can be read, pressed, reached and heard, at 100 and 200 %; words also at 300 %."""
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    DIFFERENT[name](window)
    window.shell.showNormal()  # a window that fills the screen can not be made taller
    told = {check: Looked() for check in (*IN_SIGHT, *SEEN, *FELT)}
    for scale in (1.0, LARGE):
        for theme in THEMES:
            _put_on(window, theme, scale)
            if scale == 1.0 or theme == THEMES[0]:  # a ring has its pixels at every size, and its colours at one
                _look(window, IN_SIGHT, told, f"{theme} {scale:.0%}")
            _unroll(window)
            _look(window, SEEN, told, f"{theme} {scale:.0%}")
        _look(window, FELT, told, f"{scale:.0%}")
    _put_on(window, THEMES[0], LARGEST)
    _unroll(window)
    _look(window, SEEN, told, f"{THEMES[0]} {LARGEST:.0%}")
    window.forget()
    for check, found in told.items():
        record_property(check, (name, found.count, len(found.faults)))
    assert not [f"{check}: {fault}" for check, found in told.items() for fault in found.faults]
    assert all(found.count for found in told.values())


def _look(window: Window, checks: dict[str, Check], told: dict[str, Looked], where: str) -> None:
    for name, check in checks.items():
        told[name].add(check(window.shell), where)


def _put_on(window: Window, theme: str, scale: float) -> None:
    """Put a theme and a text size on, in the window's own size."""
    window.shell.resize(look.sizes.window_wide, look.sizes.window_high)
    window.shell.wear(replace(window.shell.wardrobe.comfort, theme=theme, text_scale=scale))  # type: ignore[arg-type]  # THEMES are theme names
    window.settle()


def _unroll(window: Window) -> None:
    """Make the window so tall that nothing has to be scrolled to."""
    areas = window.shell.findChildren(QScrollArea)
    while (more := room_below(areas)) and window.shell.height() < _TALLEST:
        window.shell.resize(look.sizes.window_wide, window.shell.height() + more)
        window.settle()
