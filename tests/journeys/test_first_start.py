"""From nothing at all: the welcome, the first plan, practice, and the comfort that stays."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cochair.storage.store import open_store
from tests.journeys.window import Open
from ui.home.screen import HomeScreen
from ui.live.screen import RunScreen
from ui.plan.screen import PlanScreen
from ui.theme.comfort import Comfort, apply
from ui.theme.look import look
from ui.theme.tokens import load_colours


def test_the_first_start_says_hello_and_leads_to_a_plan(opened: Open) -> None:
    window = opened()
    assert isinstance(window.screen, HomeScreen)
    assert window.shows("Welcome to CoChair")
    assert window.shows("Not locked yet. Anyone at this laptop can read our meetings.")
    assert window.focus() == "Plan our first meeting"
    window.press("Return")
    assert isinstance(window.screen, PlanScreen)


def test_screens_are_made_when_they_are_needed(opened: Open) -> None:
    """So that the first one is there soon."""
    window = opened()
    assert window.shell.findChildren(PlanScreen) == []
    window.press("Alt+P")
    assert len(window.shell.findChildren(PlanScreen)) == 1


def test_practice_runs_for_real_and_leaves_no_trace(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its files are gone, Home knows nothing of it, and nothing can follow from it."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "made-up"))
    (tmp_path / "made-up").mkdir()
    window = opened()
    window.press("Alt+R")
    assert isinstance(window.screen, RunScreen)
    assert window.shows("This is practice. Nothing is kept.")
    assert list((tmp_path / "made-up").iterdir()) != []
    window.press("F5")
    assert window.shows("We finish at 11:30.")  # practised now, not on the day in its script
    window.enter("n The kettle is broken.")
    assert window.shows("The kettle is broken.")
    window.press("Alt+M")
    window.answer("End the meeting")
    if window.shows("End the meeting now?"):
        window.press("Shift+F1")
    window.until("Minutes: The doctors and the garden")
    assert not window.shows("Make the next meeting")
    window.press("F5")
    window.press("Alt+H")
    assert window.shows("Welcome to CoChair")
    assert list((tmp_path / "made-up").iterdir()) == []
    window.close()
    with open_store(window.data) as store:
        assert store.library.meetings() == []
        assert store.library.plans() == {}


def test_leaving_practice_in_the_middle_leaves_no_trace_either(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "made-up"))
    (tmp_path / "made-up").mkdir()
    window = opened()
    window.press("Alt+R")
    window.press("F5")
    window.type("half a note")
    window.tab_to("Home")
    window.press("Space")
    assert window.shows("Welcome to CoChair")
    assert list((tmp_path / "made-up").iterdir()) == []


def test_the_comfort_stays(opened: Open, qapp: QApplication) -> None:
    """Bigger text and other colours are there again at the next start."""
    window = opened()
    window.press("Ctrl++")
    window.press("Ctrl+Shift+C")
    window.press("Ctrl+Shift+C")
    window.close()
    apply(qapp, Comfort(theme="light"))
    opened()
    assert (look.scale, look.colours) == (1.25, load_colours("dark"))


@pytest.mark.parametrize(
    "kept", ["", "no", "[]", '{"text_scale": "big", "theme": 1}', '{"text_scale": 2, "theme": "pink"}']
)
def test_a_comfort_that_can_not_be_read_is_not_in_the_way(opened: Open, tmp_path: Path, kept: str) -> None:
    with open_store(tmp_path / "data", unlocked=True) as store:
        store.library.keep_setting("comfort", kept)
    assert opened().shows("Welcome to CoChair")
