"""When the meetings can not be opened: one plain sentence in the window, and a way on that works."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from cochair.domain.events import Entry
from cochair.services.ports import StoreFailed
from cochair.storage import errors
from cochair.storage.cipher import connect
from cochair.storage.database import STORE_FILE
from cochair.storage.keys import KEY_FILE, NO_PLACE
from cochair.storage.library import StoredLibrary
from cochair.storage.meeting_log import StoredLog
from cochair.storage.store import open_store
from cochair.storage.wrapping import WRONG_PASSPHRASE
from tests.journeys.running import new_meeting
from tests.journeys.window import Open
from ui import session
from ui.home.screen import HomeScreen
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
    assert window.focus() == "Try again"
    assert not window.shows("Passphrase")
    window.press("Return")
    assert window.shows(sentence)
    data.rename(tmp_path / "away")
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


def test_a_passphrase_by_keyboard(opened: Open) -> None:
    """No key store: choose one; at the next start a wrong one is told and kept, and the right one opens."""
    window = opened(unlocked=False)
    assert window.shows("How shall we lock your meetings?")
    assert not window.shows("--unlocked")
    window.press("Return")
    assert window.shows("Please type a passphrase first.")
    assert line().echoMode() is QLineEdit.EchoMode.Normal  # nobody may lock themselves out by a slip
    window.enter("four small green frogs")
    assert window.shows("Everything is saved on this laptop.")
    window.press("F5")
    window.close()

    again = opened(unlocked=False)
    assert again.shows("Your meetings are locked")
    assert not again.shows("Keep it not locked for now")  # they are locked: that could not be
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
    again.tab_to("Open our meetings")
    again.press("Return")
    assert again.shows("Everything is saved on this laptop.")
    assert again.shows("Agendas we are making: 1")


def test_not_locked_for_now_by_keyboard(opened: Open) -> None:
    """Home says so, now and at every start."""
    window = opened(unlocked=False)
    window.tab_to("Keep it not locked for now")
    window.press("Return")
    for again in (window, None):
        if again is None:
            window.close()
            again = opened(unlocked=False)
        assert again.shows("Not locked yet. Anyone at this laptop can read our meetings.")


@pytest.mark.parametrize("theme", ["light", "dark", "yellow", "cream"])
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_the_opening_screen_shuts_nobody_out(opened: Open, qapp: QApplication, theme: ThemeName, scale: float) -> None:
    window = opened(unlocked=False)
    opening = window.screen
    assert isinstance(opening, OpeningScreen)
    apply(qapp, Comfort(scale, theme))
    for show in (
        lambda: opening.tell(NO_PLACE),
        lambda: opening.tell(WRONG_PASSPHRASE),
        lambda: opening.tell(errors.UNSAFE_FOLDER),
        lambda: opening.show_trouble(errors.DISK_FULL),
    ):
        show()
        window.settle()
        assert audit(window.shell) == []
