"""From the line on Home to an answer: what somebody asks for is never forgotten."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cochair.storage.store import open_store
from tests.journeys.running import new_meeting
from tests.journeys.window import Open
from ui.home.screen import HomeScreen
from ui.plan.screen import PlanScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit


@pytest.fixture
def asked(tmp_path: Path) -> None:
    """Keep a shared agenda and a request from 12 days before."""
    store, _, _, _ = new_meeting(tmp_path / "data")
    store.requests.add("North Town Board", "a quiet room", "Sam", date(2026, 10, 31))
    store.close()


@pytest.mark.usefixtures("asked")
def test_home_leads_to_the_request_and_forgets_it_once_it_is_answered(opened: Open) -> None:
    window = opened()
    window.tab_to("1 person asked for something. 12 days is the longest. See what they ask for, and answer.")
    window.press("Return")
    assert isinstance(window.screen, PlanScreen)
    assert window.focus() == "Put it on. Sam asked for a quiet room."
    window.press("Return")
    assert window.shows("It is on this agenda.")
    window.tab_to("Home")
    window.press("Space")
    assert isinstance(window.screen, HomeScreen)
    assert not window.shows("asked for something")
    window.press("Alt+F")
    assert isinstance(window.screen, HomeScreen)
    window.close()
    with open_store(window.data, writing=False) as store:
        (plan,) = store.library.plans().values()
        assert [(item.title, item.request) for item in plan.items] == [("A quiet room", 1)]


@pytest.mark.usefixtures("asked")
def test_home_opens_the_agenda_that_is_being_made_already(opened: Open) -> None:
    window = opened()
    window.press("Alt+P")
    window.tab_to("Home")
    window.press("Space")
    window.press("Alt+F")
    assert isinstance(window.screen, PlanScreen)
    assert window.focus() == "Put it on. Sam asked for a quiet room."
    window.close()
    with open_store(window.data, writing=False) as store:
        assert len(store.library.plans()) == 1


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize("theme", ["light", "yellow"])
def test_home_fits_with_the_line_at_every_text_size(opened: Open, qapp: QApplication, theme: ThemeName) -> None:
    window = opened()
    for scale in (1.0, 2.0, 3.0):
        apply(qapp, Comfort(scale, theme))
        window.settle()
        assert audit(window.shell) == [], scale
