"""Words grow on every screen that is open when somebody asks for larger text, and get smaller again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from cochair.domain.rules import writing
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui.follow_up.check_screen import CheckScreen
from ui.follow_up.screen import AfterScreen
from ui.help_screen import HelpScreen
from ui.home.screen import HomeScreen
from ui.plan.screen import PlanScreen
from ui.promises.screen import PromisesScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit


@pytest.fixture
def ended(tmp_path: Path) -> None:
    """Keep a meeting that has ended, with something said and something to do."""
    store, _, live, clock = new_meeting(tmp_path / "data")
    people = {p.name: p.id for p in live.meeting.plan.people}
    live.start()
    live.write(lambda m: writing.said(m, people["Sam"], "I wait in the rain", may_be_named=True))
    live.write(lambda m: writing.agree_action(m, "ring the venue", people["Ann"], clock.now().date()))
    live.end()
    store.close()


def plan(window: Window) -> None:
    window.press("Alt+P")


def after(window: Window) -> None:
    window.tab_to("Meetings we had: 1")
    window.press("Return")
    window.tab_to("Getting around. Today, Thursday 12 November")
    window.press("Return")


def check(window: Window) -> None:
    after(window)
    window.press("F6")


SCREENS: dict[type[QWidget], Callable[[Window], object]] = {
    HomeScreen: lambda window: window.press("F3"),
    PlanScreen: plan,
    PromisesScreen: lambda window: window.press("Alt+A"),
    AfterScreen: after,
    CheckScreen: check,
    HelpScreen: lambda window: window.press("F1"),
}


@pytest.mark.usefixtures("ended")
@pytest.mark.parametrize("theme", ["light", "yellow"])
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
def test_words_grow_while_a_screen_is_open(
    opened: Open, qapp: QApplication, screen: type[QWidget], theme: ThemeName
) -> None:
    window = opened()
    SCREENS[screen](window)
    window.settle()
    assert isinstance(window.screen, screen)
    for scale in (2.0, 1.0, 3.0, 1.0):
        apply(qapp, Comfort(scale, theme))
        window.settle()
        assert audit(window.shell) == [], scale
