"""Nothing flashes while a meeting runs: not in three seconds, not when a minute changes, and not when time is up."""

from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from tests.access.flashes import changed, reversals
from tests.access.pixels import picture
from tests.access.screens import SCREENS, keep_meetings
from tests.journeys.window import Window
from ui.live.screen import RunScreen
from ui.theme.comfort import Comfort
from ui.theme.look import TimeStyle
from ui.theme.tokens import THEMES

TICK = 0.25  # seconds between two looks at the clock
LEFT = 17 * 60  # seconds left of the item when the screen is reached
MOST_AT_ONCE = 0.1
"""The part of the window that may change in one step: words and a part of the disc, never the ground."""


def frames(window: Window, seconds: float) -> list[Image.Image]:
    """Let the meeting run for some seconds, and return a picture of the window at each tick."""
    assert isinstance(window.screen, RunScreen)
    found = [picture(window.shell)]
    for _ in range(round(seconds / TICK)):
        window.clock.wait(seconds=TICK)
        window.screen._ticker.tick()
        window.settle()
        found.append(picture(window.shell))
    return found


@pytest.mark.parametrize(("theme", "style"), [*((theme, "disc") for theme in THEMES), ("light", "numbers")])
def test_nothing_flashes_while_a_meeting_runs(theme: str, style: TimeStyle, qtbot: QtBot, tmp_path: Path) -> None:
    keep_meetings(tmp_path / "data")
    window = Window(qtbot, tmp_path / "data")
    SCREENS["run"](window)
    window.shell.wear(Comfort(theme=theme, time_style=style))  # type: ignore[arg-type]  # THEMES are theme names
    window.settle()
    minute = _across(window, 60)
    zero = _across(window, LEFT - 60)
    over = _across(window, 60)
    window.forget()
    for told in (minute, zero, over):
        assert reversals(told) == 0
        assert max(changed(*pair) for pair in pairwise(told)) < MOST_AT_ONCE
    assert all(told[0].tobytes() != told[-1].tobytes() for told in (minute, zero, over))


def _across(window: Window, seconds: float) -> list[Image.Image]:
    """Go on to a second and a half before something changes, and return the three seconds across it."""
    window.clock.wait(seconds=seconds - 1.5)
    frames(window, TICK)
    told = frames(window, 3)
    window.clock.wait(seconds=-1.5 - TICK)
    return told


def _plain(grey: int) -> Image.Image:
    return Image.new("RGB", (40, 30), (grey, grey, grey))


def test_a_flash_is_found() -> None:
    spot = _plain(255)
    spot.paste((0, 0, 0), (10, 10, 15, 12))
    assert reversals([_plain(255), spot, _plain(255)]) == 10
    assert reversals([_plain(0), _plain(255), _plain(0)]) == 1200


def test_what_changes_once_or_slightly_is_no_flash() -> None:
    assert reversals([_plain(255), _plain(120), _plain(120), _plain(0)]) == 0
    assert reversals([_plain(255), _plain(250), _plain(255)]) == 0


def test_how_much_changes_at_once_is_told() -> None:
    half = _plain(255)
    half.paste((0, 0, 0), (0, 0, 20, 30))
    assert changed(_plain(255), half) == 0.5
    assert changed(_plain(255), _plain(255)) == 0
