"""Every screen can be used by keyboard alone: all of it, in reading order, with no trap, and always a way out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QObject
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.access.screens import DIFFERENT, SCREENS, keep_meetings
from tests.access.walking import as_stops, called, missed, out_of_order, unseen, walk
from tests.journeys.window import Window
from ui.home.screen import HomeScreen
from ui.theme.comfort import Comfort
from ui.widgets.reading_order import stops_now

SMALL = (1024, 600)
"""A small laptop, in pixels."""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    keep_meetings(tmp_path / "data")
    made = Window(qtbot, tmp_path / "data")
    yield made
    made.forget()


@pytest.fixture(params=(1.0, 2.0), ids=("100", "200 on a small laptop"))
def sized(request: pytest.FixtureRequest, window: Window) -> Window:
    """The window at 100 % text, and at 200 % on a small laptop."""
    if request.param != 1.0:
        window.shell.wear(replace(Comfort(theme="light"), text_scale=request.param))
        window.shell.resize(*SMALL)
        window.settle()
    return window


@pytest.mark.parametrize("name", DIFFERENT)
def test_tab_goes_through_everything_in_reading_order_and_back_again(name: str, sized: Window) -> None:
    SCREENS[name](sized)
    hidden: list[str] = []
    met = walk(sized, look_at=lambda here: hidden.append(unseen(here, sized.shell)))
    assert [words for words in hidden if words] == []
    assert missed(sized, met) == []
    assert out_of_order(met) == []
    there, back = as_stops(met), as_stops(walk(sized, "Shift+Tab"))
    assert back == [there[0], *reversed(there[1:])]


@pytest.mark.parametrize("name", DIFFERENT)
def test_enter_and_space_press_every_button(name: str, window: Window) -> None:
    SCREENS[name](window)
    buttons = [stop for stop in stops_now(window.screen) if isinstance(stop, QAbstractButton)]
    assert buttons
    times = {called(button): _times_pressed(button, window) for button in buttons}
    assert {name: pressed for name, pressed in times.items() if pressed != 2} == {}


def _times_pressed(button: QAbstractButton, window: Window) -> int:
    """How often a button is pressed by Enter, and then by Space; nothing comes of it here."""
    for signal in ("clicked(bool)", "toggled(bool)"):
        QObject.disconnect(button, SIGNAL(signal), None, None)  # type: ignore[call-overload]  # Qt takes None for all
    told: list[bool] = []
    button.clicked.connect(lambda on: told.append(on))
    button.setFocus()
    window.press("Return")
    window.press("Space")
    return len(told)


@pytest.mark.parametrize("name", DIFFERENT)
def test_the_keyboard_alone_leads_back_to_the_first_screen(name: str, window: Window) -> None:
    """Escape closes what is open, Back leads on where there is more, and then Home is a button, or in More."""
    SCREENS[name](window)
    for _ in range(3):
        window.press("Esc")
    while "Back" in [stop.accessibleName() for stop in stops_now(window.screen)]:  # a page with more steps before it
        window.tab_to("Back")
        window.press("Return")
    if not isinstance(window.screen, HomeScreen):
        names = [stop.accessibleName() for stop in stops_now(window.screen)]
        for words in _way_home(names):
            window.tab_to(words)
            window.press("Return")
    assert isinstance(window.screen, HomeScreen)


def _way_home(names: list[str]) -> tuple[str, ...]:
    """What somebody presses who sees buttons of these names."""
    if "I am ready" in names:
        return ("I am ready",)
    return ("Home",) if "Home" in names else ("More", "Home")


@pytest.mark.parametrize("name", ["promises, an answer", "run", "plan, people", "plan"])
def test_what_is_typed_in_lets_tab_go_on(name: str, window: Window) -> None:
    """Also with words in it, and from the middle of a list or of several lines."""
    SCREENS[name](window)
    typed: list[QWidget] = []
    for stop in stops_now(window.screen):
        if isinstance(stop, QLineEdit | QPlainTextEdit | QComboBox):
            stop.setFocus()
            window.qtbot.keyClicks(stop, "bus")
            if not isinstance(stop, QComboBox):
                window.press("Left")
            window.press("Tab")
            assert not stop.hasFocus(), called(stop)
            typed.append(stop)
    assert typed
