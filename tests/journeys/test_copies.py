"""Copies as people meet them: made while they meet, seen on a screen, brought back after a fault."""

from pathlib import Path

import pytest

from cochair.storage.copies_there import copies_in
from cochair.storage.copying import FOLDER
from cochair.storage.database import STORE_FILE
from cochair.storage.store import open_store
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui.commands import key_of
from ui.copies.screen import CopiesScreen
from ui.follow_up.screen import AfterScreen
from ui.home.screen import HomeScreen
from ui.live.screen import RunScreen
from ui.opening import OpeningScreen
from ui.widgets.access import audit


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with a meeting for this morning."""
    folder = tmp_path / "data"
    new_meeting(folder)[0].close()
    return folder


def copied(window: Window) -> list[int]:
    """Return how many entries each copy has, the oldest first, once nothing is copied any more."""
    window.session.copies.finish()
    window.settle()
    return [copy.inside.entries for copy in reversed(copies_in(window.data / FOLDER))]


def on_copies(opened: Open) -> tuple[Window, CopiesScreen]:
    window = opened()
    window.press("Alt+S")
    screen = window.screen
    assert isinstance(screen, CopiesScreen)
    return window, screen


@pytest.mark.usefixtures("data")
def test_a_meeting_is_copied_every_10_minutes_and_when_it_ends(opened: Open) -> None:
    window = opened()
    window.press("F5")
    assert isinstance(window.screen, RunScreen)
    window.press(key_of("next"))
    window.clock.wait(minutes=9)
    window.screen._ticker.tick()
    assert copied(window) == []
    window.clock.wait(minutes=2)
    window.screen._ticker.tick()
    assert len(copied(window)) == 1
    running = window.session.running()
    assert running is not None
    running.live.end()
    window.settle()
    assert isinstance(window.screen, AfterScreen)
    (made,) = copied(window)
    assert made > 2


@pytest.mark.usefixtures("data")
def test_a_copy_is_made_by_one_press_and_shown(opened: Open) -> None:
    window, screen = on_copies(opened)
    assert window.shows("There is no copy yet.")
    assert window.focus() == "Make a copy now"
    window.press("Return")
    assert copied(window) == [1]
    window.settle()
    assert window.shows("Our last copy: ")
    assert window.shows("We have a new copy, and CoChair read all of it.")
    assert audit(screen) == []
    window.press("Esc")
    assert isinstance(window.screen, HomeScreen)


def test_a_stick_is_offered_remembered_and_let_go(opened: Open, data: Path, tmp_path: Path) -> None:
    stick = tmp_path / "STICK"
    stick.mkdir()
    window, screen = on_copies(opened)
    screen.second.use(str(stick))
    assert window.shows("Each copy also goes to")
    window.press("F5")
    copied(window)
    window.settle()
    assert window.shows("We have a new copy, here and at the second place.")
    assert len(copies_in(stick / "CoChair copies")) == len(copies_in(data / FOLDER)) == 1
    (stick / "CoChair copies").rename(stick / "away")
    window.press("Esc")
    window.press("Alt+S")
    assert window.shows("It is not there now.")
    screen.second.use(str(tmp_path / "none"))
    assert window.shows("The second place is not there.")


def test_a_copy_is_brought_back_by_a_yes_and_not_by_a_no(opened: Open, data: Path) -> None:
    with open_store(data) as store:
        store.copier.make()
        store.library.keep_draft("capture", "after the copy")
    window, screen = on_copies(opened)
    (copy,) = copies_in(data / FOLDER)
    screen.back.ask(copy)
    assert window.focus() == "No, keep what is here"
    window.press("Esc")
    assert not screen.back.yes.isVisible()
    screen.back.ask(copy)
    screen.back.yes.click()
    window.qtbot.waitUntil(lambda: window.shows("Your meetings are back"))
    assert isinstance(window.screen, OpeningScreen)
    assert audit(window.screen) == []
    window.press("Return")
    assert isinstance(window.screen, HomeScreen)
    assert window.session.library().draft("capture") == ""


def test_a_damaged_file_is_mended_in_one_press_and_what_is_missing_is_told(opened: Open, data: Path) -> None:
    with open_store(data) as store:
        store.copier.make()
    (data / STORE_FILE).write_bytes(b"")
    window = opened()
    assert window.shows("The file of your meetings is empty.")
    assert window.focus() == "Bring our meetings back"
    assert audit(window.screen) == []
    window.press("F6")
    window.qtbot.waitUntil(lambda: window.shows("Your meetings are back"))
    assert window.shows("We used this copy")
    window.press("Return")
    assert isinstance(window.screen, HomeScreen)
    assert [row.title for row in window.session.library().meetings()]


def test_with_nothing_to_mend_from_it_says_so(opened: Open, data: Path) -> None:
    (data / STORE_FILE).write_bytes(b"")
    window = opened()
    window.press("F6")
    window.qtbot.waitUntil(lambda: window.shows("Nothing has changed."))
    assert window.shows("CoChair can not open your meetings yet")
