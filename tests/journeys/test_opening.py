"""When the meetings can not be opened: one plain sentence in the window, and a way on that works."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from cochair.domain.events import Entry, ItemOpened
from cochair.domain.ids import ItemId
from cochair.services.ports import StoreFailed
from cochair.storage import errors
from cochair.storage.cipher import connect
from cochair.storage.database import STORE_FILE
from cochair.storage.keys import KEY_FILE, NEEDS_PASSPHRASE
from cochair.storage.library import StoredLibrary
from cochair.storage.meeting_log import IMPOSSIBLE, StoredLog
from cochair.storage.store import open_store
from cochair.storage.wrapping import WRONG_PASSPHRASE
from tests.journeys.running import new_meeting
from tests.journeys.window import Open
from ui import session
from ui.home.screen import HomeScreen
from ui.live.screen import RunScreen
from ui.opening import OpeningScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit


def a_newer_file(data: Path) -> None:
    open_store(data, unlocked=True).close()
    connection = connect(str(data / STORE_FILE), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{(data / KEY_FILE).read_text()}'\"")
    connection.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('cochair', 'm9', '')")
    connection.close()


def another_file(data: Path) -> None:
    open_store(data, unlocked=True).close()
    (data / STORE_FILE).write_bytes(b"a letter to my aunt " * 400)


def an_empty_file(data: Path) -> None:
    open_store(data, unlocked=True).close()
    (data / STORE_FILE).write_bytes(b"")


def a_file_in_place_of_the_folder(data: Path) -> None:
    data.write_text("a letter to my aunt")


FAULTS: tuple[tuple[Callable[[Path], None], str], ...] = (
    (a_newer_file, errors.NEWER),
    (another_file, errors.DAMAGED),
    (an_empty_file, errors.EMPTY),
    (a_file_in_place_of_the_folder, errors.NOT_A_FOLDER),
)


@pytest.mark.parametrize(("fault", "sentence"), FAULTS, ids=[fault.__name__ for fault, _ in FAULTS])
def test_a_file_that_can_not_be_used_is_told_and_trying_again_works(
    opened: Open, tmp_path: Path, fault: Callable[[Path], None], sentence: str
) -> None:
    """The faulty file is moved away while CoChair waits."""
    data = tmp_path / "data"
    fault(data)
    window = opened()
    assert window.shows("CoChair can not open your meetings yet")
    assert window.shows(sentence)
    window.tab_to("Try again")
    assert not window.shows("Passphrase")
    window.press("Return")
    assert window.shows(sentence)
    data.rename(tmp_path / "away")
    window.tab_to("Try again")
    window.press("Return")
    assert window.shows("Welcome to CoChair")


def test_a_second_cochair_waits_for_the_first(opened: Open, tmp_path: Path) -> None:
    first = open_store(tmp_path / "data", unlocked=True)
    window = opened()
    assert window.shows("CoChair is already open with these meetings. Close it first, then try again.")
    first.close()
    window.press("Return")
    assert isinstance(window.screen, HomeScreen)


def test_a_full_disk_is_told_and_trying_again_works(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the start, and later when a plan can not be kept."""
    full = [True]

    def fail_if_full(*_: object, **__: object) -> None:
        if full[0]:
            raise StoreFailed(errors.DISK_FULL)

    real = session.open_store
    monkeypatch.setattr(session, "open_store", lambda *a, **k: (fail_if_full(), real(*a, **k))[1])
    window = opened()
    assert window.shows(errors.DISK_FULL)
    full[0] = False
    window.press("Return")
    assert window.shows("Welcome to CoChair")
    keep_plan = StoredLibrary.keep_plan
    monkeypatch.setattr(StoredLibrary, "keep_plan", lambda *a: (fail_if_full(), keep_plan(*a))[1])
    full[0] = True
    window.press("Return")
    assert window.shows("CoChair could not do that")
    assert window.shows(errors.DISK_FULL)
    assert window.focus() == "Go on"
    window.press("Return")
    assert window.shows("Welcome to CoChair")


def test_a_full_disk_in_a_meeting_keeps_what_is_typed(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sentence stands beside the line; the words stay and can be written later."""
    store, _, _, _ = new_meeting(tmp_path / "data")
    store.close()
    window = opened()
    window.press("F5")
    window.press("F5")
    full, append = [True], StoredLog.append

    def fill(log: StoredLog, entries: Sequence[Entry]) -> None:
        if full[0]:
            raise StoreFailed(errors.DISK_FULL)
        append(log, entries)

    monkeypatch.setattr(StoredLog, "append", fill)
    window.enter("n The kettle is broken.")
    assert window.shows(errors.DISK_FULL)
    assert window.shows("The kettle is broken.")
    window.press("F2")
    assert not window.shows("Go on")
    full[0] = False
    window.press("Return")
    assert not window.shows(errors.DISK_FULL)
    running = window.session.running()
    assert running is not None
    assert running.live.meeting.notes[-1].text == "The kettle is broken."


def line() -> QLineEdit:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    return focus


def test_a_new_laptop_asks_nothing_and_home_says_quietly_that_nothing_is_locked(opened: Open) -> None:
    """From the first plan on, and at every start."""
    window = opened(unlocked=False)
    assert window.shows("Welcome to CoChair")
    assert not window.shows("Not locked yet")
    window.press("Return")
    window.tab_to("Home")
    window.press("Space")
    assert window.shows("Not locked yet. Anyone at this laptop can read our meetings.")
    window.close()
    assert opened(unlocked=False).shows("Not locked yet. Anyone at this laptop can read our meetings.")


def test_a_passphrase_by_keyboard(opened: Open, tmp_path: Path) -> None:
    """A wrong one is told and kept, and the right one opens."""
    store, _, _, _ = new_meeting(tmp_path / "data")
    store.ways.use_passphrase("four small green frogs")
    store.close()
    again = opened(unlocked=False)
    assert again.shows("Your meetings are locked")
    again.press("Return")
    assert again.shows("Please type a passphrase first.")
    assert line().echoMode() is QLineEdit.EchoMode.Password
    again.enter("four small green dogs")
    assert again.shows("This passphrase does not fit these meetings. Please type it again.")
    assert line().text() == "four small green dogs"
    again.tab_to("Show what I type")
    again.press("Space")
    again.press("Shift+Tab")
    assert line().echoMode() is QLineEdit.EchoMode.Normal
    again.press("Ctrl+A")
    again.type("four small green frogs")
    typed = line()
    again.tab_to("Open our meetings")
    again.press("Return")
    assert typed.text() == ""  # nobody finds it there later
    assert again.shows("Everything is saved on this laptop.")
    assert again.shows("Getting around")


@pytest.mark.parametrize("theme", ["light", "dark", "yellow", "cream"])
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_the_opening_screen_shuts_nobody_out(
    opened: Open, tmp_path: Path, qapp: QApplication, theme: ThemeName, scale: float
) -> None:
    another_file(tmp_path / "data")
    window = opened()
    opening = window.screen
    assert isinstance(opening, OpeningScreen)
    apply(qapp, Comfort(scale, theme))
    for show in (
        lambda: opening.tell(NEEDS_PASSPHRASE),
        lambda: opening.tell(WRONG_PASSPHRASE),
        lambda: opening.tell(errors.UNSAFE_FOLDER),
        lambda: opening.show_trouble(errors.DISK_FULL),
    ):
        show()
        window.settle()
        assert audit(window.shell) == []


def test_a_meeting_that_can_not_have_happened_is_said_and_home_goes_on(opened: Open, tmp_path: Path) -> None:
    store, meeting, live, _ = new_meeting(tmp_path / "data")
    store.library.log(meeting).append([Entry(9, live.meeting.plan.starts, ItemOpened(ItemId(99)))])
    good = store.library.new_meeting(replace(live.meeting.plan, title="Staying in"), live.meeting.plan.starts)
    store.close()
    window = opened()
    assert window.shows("Staying in")
    window.session.open_meeting(meeting)
    window.settle()
    assert window.shows(IMPOSSIBLE)
    assert window.shows("CoChair could not do that")
    window.tab_to("Go on")
    window.press("Space")
    assert isinstance(window.screen, HomeScreen)
    assert window.shows("Other meetings to come: 1")
    window.session.open_meeting(good)
    window.settle()
    assert isinstance(window.screen, RunScreen)
