"""A copy that somebody presses outside CoChair: the window shows what is in it, and waits for a yes."""

import shutil
from pathlib import Path

import pytest

from cochair.storage.copies_there import copies_in
from cochair.storage.copy_file import FOLDER
from cochair.storage.store import open_store
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui.application import path_of
from ui.copies.screen import CopiesScreen
from ui.home.screen import HomeScreen
from ui.live.screen import RunScreen
from ui.opening import OpeningScreen
from ui.widgets.access import audit

WORDS = "four small green frogs"
ASKS = "Bring this copy back? "
WAITS = "You opened a copy. It waits in “Our copies”."


@pytest.fixture
def pressed(tmp_path: Path) -> Path:
    """A copy of another laptop, which its passphrase opens, on a stick."""
    there = tmp_path / "there"
    new_meeting(there)[0].close()
    with open_store(there) as store:
        store.ways.use_passphrase(WORDS)
        store.copier.make()
    (copy,) = copies_in(there / FOLDER)
    stick = tmp_path / "My stick é"
    stick.mkdir()
    return Path(shutil.copy(copy.path, stick / "our board #1 ŵ.cochair"))


def press(window: Window, copy: Path) -> None:
    """Hand the window a copy, as the command line and the desktop do."""
    window.session.copies.take(copy)
    window.session.copies._catching_up.stop()
    window.settle()


def test_a_copy_comes_to_a_new_laptop_by_one_yes(opened: Open, pressed: Path) -> None:
    window = opened(welcome=True)
    press(window, pressed)
    assert not window.shows(ASKS)
    window.press("F5")  # the first questions come first
    assert isinstance(window.screen, CopiesScreen)
    assert window.shows(ASKS) and window.shows("There is 1 meeting in it. The newest is ")
    assert audit(window.screen) == []
    assert window.focus() == "Passphrase or recovery code of this copy"
    assert window.session.library().meetings() == []
    window.type(WORDS)
    window.tab_to("Yes, bring it back")
    window.press("Return")
    window.until("Your meetings are back")
    window.press("Return")
    window.enter(WORDS)
    assert isinstance(window.screen, HomeScreen)
    assert len(window.session.library().meetings()) == 1
    assert not window.shows(WAITS)


def test_a_no_leaves_everything_as_it_is(opened: Open, pressed: Path) -> None:
    window = opened()
    press(window, pressed)
    window.press("Esc")
    assert isinstance(window.screen, CopiesScreen) and not window.shows(ASKS)
    window.press("Esc")
    assert isinstance(window.screen, HomeScreen) and not window.shows(WAITS)
    window.press("Alt+S")
    assert not window.shows(ASKS)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("gone.cochair", "This file is not there."),
        ("letter.cochair", "This file is not a copy from CoChair, or not whole."),
        ("folder.cochair", "This file is not a copy from CoChair, or not whole."),
    ],
)
def test_a_file_that_is_no_copy_is_told_in_a_sentence(opened: Open, tmp_path: Path, name: str, sentence: str) -> None:
    (tmp_path / "letter.cochair").write_text("Dear board", encoding="utf-8")
    (tmp_path / "folder.cochair").mkdir()
    window = opened()
    press(window, tmp_path / name)
    assert isinstance(window.screen, CopiesScreen)
    assert window.shows(sentence) and not window.shows(ASKS)
    assert window.focus() == "Make a copy now"


def test_another_copy_that_is_pressed_takes_the_place_of_the_first(opened: Open, pressed: Path, tmp_path: Path) -> None:
    window = opened()
    press(window, pressed)
    press(window, tmp_path / "gone.cochair")
    assert window.shows("This file is not there.") and not window.shows(ASKS)
    press(window, pressed)
    assert window.shows(ASKS) and not window.shows("This file is not there.")


def test_a_copy_waits_until_the_meetings_are_open(opened: Open, pressed: Path, tmp_path: Path) -> None:
    """Another CoChair has them; then a passphrase is asked."""
    first = open_store(tmp_path / "data", unlocked=True)
    first.ways.use_passphrase(WORDS)
    window = opened()
    press(window, pressed)
    assert window.shows("CoChair is already open with these meetings. Close it first, then try again.")
    first.close()
    window.press("Return")
    assert isinstance(window.screen, OpeningScreen) and not window.shows(ASKS)
    window.enter(WORDS)
    assert isinstance(window.screen, CopiesScreen) and window.shows(ASKS)


def test_a_meeting_that_goes_on_comes_first(opened: Open, pressed: Path, tmp_path: Path) -> None:
    """Home offers to carry on, and tells that the copy waits; it is shown when somebody goes to the copies."""
    store, _, live, clock = new_meeting(tmp_path / "data")
    live.start()
    store.close()
    window = opened(clock)
    press(window, pressed)
    assert isinstance(window.screen, HomeScreen)
    assert window.focus() == "Carry on"
    assert window.shows(WAITS) and audit(window.screen) == []
    window.press("F5")
    assert isinstance(window.screen, RunScreen) and not window.shows(WAITS)
    press(window, pressed)
    assert isinstance(window.screen, RunScreen)
    running = window.session.running()
    assert running is not None
    running.live.end()
    window.settle()
    window.session.copies.wait()
    window.session.show_home()
    window.settle()
    window.tab_to(f"{WAITS} See it when you have time. Nothing has changed.")
    window.press("Return")
    assert isinstance(window.screen, CopiesScreen) and window.shows(ASKS)


def test_what_somebody_does_is_not_pushed_away(opened: Open, pressed: Path) -> None:
    window = opened()
    window.press("Alt+P")
    planning = window.screen
    press(window, pressed)
    assert window.screen is planning
    window.press("Esc")
    window.session.show_home()
    assert window.shows(WAITS)


def test_names_and_addresses_are_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "our board #1 ŵ.cochair"
    monkeypatch.chdir(tmp_path)
    address = file.as_uri()
    for word in (str(file), file.name, address, address.replace("file://", "file://localhost")):
        assert path_of(word) == file
