"""Copies as people meet them: made while they meet, seen on a screen, brought back after a fault."""

from pathlib import Path
from threading import Event
from time import monotonic

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent

from cochair.domain.ids import ItemId
from cochair.domain.written import NoteWritten
from cochair.storage import second_place
from cochair.storage.copies_there import copies_in
from cochair.storage.copy_file import FOLDER
from cochair.storage.copying import Copier
from cochair.storage.database import STORE_FILE
from cochair.storage.errors import NOT_A_FOLDER
from cochair.storage.store import open_store
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from tests.storage.boards import entry
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
    window.session.copies.wait()
    window.settle()
    return [copy.inside.entries for copy in reversed(copies_in(window.data / FOLDER))]


def on_copies(opened: Open) -> tuple[Window, CopiesScreen]:
    window = opened()
    window.session.copies._catching_up.stop()
    window.press("Alt+S")
    screen = window.screen
    assert isinstance(screen, CopiesScreen)
    return window, screen


@pytest.mark.usefixtures("data")
def test_a_meeting_is_copied_every_10_minutes_and_when_it_ends(opened: Open) -> None:
    window = opened()
    window.session.copies._catching_up.stop()
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


def test_home_tells_that_a_copy_could_not_be_made_until_there_is_one(
    opened: Open, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def keep(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Announcement:
            heard.append(event.message())  # type: ignore[attr-defined]  # an announcement

    monkeypatch.setattr(QAccessible, "updateAccessibility", keep)
    in_the_way = data / FOLDER
    in_the_way.write_text("no folder")
    window = opened()
    window.session.copies.catch_up()
    assert copied(window) == []
    told = "CoChair could not make a new copy. There is no copy yet."
    assert window.shows(f"{told} The data folder is not a folder. Please choose another one.")
    assert heard == [f"{told} {NOT_A_FOLDER}"]
    assert audit(window.screen) == []
    in_the_way.unlink()
    window.tab_to(f"{told} {NOT_A_FOLDER}")
    window.press("Return")
    assert isinstance(window.screen, CopiesScreen)
    window.press("F5")
    copied(window)
    window.press("Esc")
    assert isinstance(window.screen, HomeScreen)
    assert not window.shows(told)


def test_home_tells_that_the_second_place_has_not_the_last_copy(opened: Open, data: Path, tmp_path: Path) -> None:
    with open_store(data) as store:
        store.library.keep_setting(second_place.SETTING, str(tmp_path / "pulled out"))
    window = opened()
    window.session.copies.catch_up()
    assert copied(window) == [1]
    assert window.shows("Our last copy is only on this laptop.")
    (tmp_path / "pulled out").mkdir()
    window.session.copies._make(closed=True)
    copied(window)
    assert not window.shows("Our last copy is only on this laptop.")


@pytest.mark.usefixtures("data")
def test_what_was_not_copied_before_is_copied_soon_after_the_start(opened: Open) -> None:
    window = opened()
    waiting = window.session.copies._catching_up
    assert waiting.isActive()
    waiting.timeout.emit()
    assert copied(window) == [1]
    waiting.timeout.emit()
    assert copied(window) == [1]


@pytest.mark.usefixtures("data")
def test_a_copy_that_nobody_asked_for_moves_nothing_on_the_screen(opened: Open) -> None:
    window, screen = on_copies(opened)
    window.press("F5")
    (copy,) = window.session.kept().copier.all() if copied(window) else ()
    screen.back.ask(copy)
    meeting = window.session.library().meetings()[0].id
    window.session.library().log(meeting).append([entry(9, NoteWritten(ItemId(1), "more"))])
    window.session.copies.catch_up()
    assert copied(window)[-1] == 2
    assert screen.back.yes.isVisible() and window.focus() == "No, keep what is here"


def test_closing_gives_up_a_copy_under_way_and_the_next_start_makes_it(
    opened: Open, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy that would never end: its file is on a disk that hangs until it is told to stop."""
    began = Event()

    def hang(copier: Copier, *_: object) -> None:
        began.set()
        copier._stopped.wait(60)
        copier._go_on()

    window = opened()
    with monkeypatch.context() as hanging:
        hanging.setattr(Copier, "_half", hang)
        window.session.copies.catch_up()
        assert began.wait(60)
        at = monotonic()
        window.close()
        assert monotonic() - at < 30  # it hangs for 60
    assert [path.name for path in (data / FOLDER).iterdir()] == ["writing.lock"]
    again = opened()
    again.session.copies.catch_up()
    assert copied(again) == [1]
