"""From every screen F1 opens Help, and there are the quick guide and the page of keys, to read and to print."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.access.screens import SCREENS, keep_meetings
from tests.journeys.window import Window
from ui import words_app as w
from ui import words_guide
from ui.comfort.screen import ComfortScreen
from ui.guide_paper import guide
from ui.help_screen import HelpScreen
from ui.locking.cover import CoverScreen
from ui.paper_places import PaperPlaces

EACH = [name for name in SCREENS if "," not in name or name.startswith("run, big buttons")]
"""A screen of each kind; what else can stand on one changes no key of Help."""
PRINTED_FROM = ("home", "run", "lock", "first questions")
FIRST_WORDS = guide().blocks[2].sentences[1]
FILES = {"keys.pdf", "keys.html", "quick-guide.pdf", "quick-guide.html"}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    keep_meetings(tmp_path / "data")
    made = Window(qtbot, tmp_path / "data")
    made.shell.places = PaperPlaces(tmp_path / "papers", tmp_path / "cache")
    yield made
    made.forget()


def look(window: Window) -> None:
    """Open Help, read the keys and the guide, and come back."""
    screen = window.screen
    window.press("F1")
    assert isinstance(window.screen, HelpScreen)
    assert window.shows(w.HELP_FIRST)
    window.press(words_guide.GUIDE_KEY)
    assert window.shows(FIRST_WORDS)
    window.press("Esc")
    assert window.shows(w.HELP_FIRST)
    window.press("Esc")
    assert window.screen is screen or isinstance(screen, (ComfortScreen, HelpScreen))


@pytest.mark.parametrize("name", EACH)
def test_f1_leads_to_the_keys_and_to_the_guide(name: str, window: Window) -> None:
    SCREENS[name](window)
    look(window)


def print_both(window: Window, folder: Path) -> None:
    window.press("F1")
    window.press(w.PRINT_KEYS_KEY)
    window.until("keys.html is beside it")
    window.press(words_guide.GUIDE_KEY)
    window.press(w.PRINT_KEYS_KEY)
    window.until("quick-guide.html is beside it")
    assert {file.name for file in folder.iterdir()} == FILES
    window.press("Esc")
    window.press("Esc")


@pytest.mark.parametrize("name", PRINTED_FROM)
def test_both_papers_are_printed_from_there(name: str, window: Window, tmp_path: Path) -> None:
    SCREENS[name](window)
    print_both(window, tmp_path / "papers")


def test_help_is_there_while_the_window_is_locked_and_the_cover_comes_back(window: Window, tmp_path: Path) -> None:
    cover = CoverScreen()
    window.shell.cover(cover)
    look(window)
    print_both(window, tmp_path / "papers")
    assert window.screen is cover
