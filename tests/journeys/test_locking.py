"""The lock by keyboard: a passphrase, a recovery sheet, the way back, and the question before private things."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from cochair.services.locking import LockState
from cochair.storage.keys import KEY_FILE, open_with, portable
from cochair.storage.store import open_store
from tests.journeys.running import FakeClock, new_meeting
from tests.journeys.window import MORNING, Open, Window
from tests.storage.key_stores import KeyStore
from ui.commands import key_of
from ui.copies.screen import CopiesScreen
from ui.home.screen import HomeScreen
from ui.live.mirror import MirrorScreen
from ui.live.screen import RunScreen
from ui.locking.cover import CoverScreen
from ui.locking.pages import LockPages
from ui.locking.screen import LockScreen
from ui.locking.sheet_page import SheetPage
from ui.locking.watch import IdleWatch
from ui.people.screen import PeopleScreen
from ui.promises.screen import PromisesScreen
from ui.theme.comfort import Comfort, ThemeName, apply
from ui.widgets.access import audit

WORDS = "four small green frogs"
NOT_LOCKED = "Not locked yet. Anyone at this laptop can read our meetings."


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with a meeting, and its key in a file."""
    store, _, _, _ = new_meeting(tmp_path / "data")
    store.close()
    return tmp_path / "data"


@pytest.fixture
def key_store() -> Iterator[KeyStore]:
    before, held = keyring.get_keyring(), KeyStore()
    keyring.set_keyring(held)
    yield held
    keyring.set_keyring(before)


def use_words(data: Path, words: str = WORDS) -> None:
    with open_store(data) as store:
        store.ways.use_passphrase(words)


def make_sheet(window: Window) -> str:
    """Take a photo of the sheet, on the page where the lock is."""
    window.tab_to("Make a recovery sheet. A code to keep on paper.")
    window.press("Space")
    (code,) = [page.code for page in window.shell.findChildren(SheetPage) if page.code]
    assert all(window.shows(group) for group in code.split(" "))
    window.tab_to("I took a photo of this screen")
    window.press("Space")
    return code


def test_home_leads_to_the_lock_and_a_passphrase_takes_the_key_away(opened: Open, data: Path) -> None:
    window = opened()
    assert window.shows(NOT_LOCKED)
    window.press("Alt+K")
    assert isinstance(window.screen, LockScreen)
    assert window.shows("There is no recovery sheet yet.")
    window.tab_to("Use a passphrase. You type it when CoChair starts.")
    window.press("Space")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.echoMode() is QLineEdit.EchoMode.Normal  # nobody may lock themselves out by a slip
    window.enter("frogs")
    assert window.shows("This is too short. Please use 8 letters or more.")
    assert line.text() == "frogs"
    QApplication.clipboard().setText(f"{WORDS} ")
    line.selectAll()
    line.paste()
    window.press("Return")
    assert window.shows("From now on, this passphrase opens your meetings.")
    assert window.shows("They open with your passphrase.")
    assert not (data / KEY_FILE).exists()
    window.press("Esc")
    assert isinstance(window.screen, HomeScreen)
    assert not window.shows(NOT_LOCKED)
    window.close()
    again = opened()
    again.enter(WORDS)
    assert isinstance(again.screen, HomeScreen)


def test_a_lost_passphrase_is_replaced_with_the_code_of_the_sheet(opened: Open, data: Path) -> None:
    window = opened()
    window.press("Alt+K")
    code = make_sheet(window)
    assert window.shows("From now on, this code opens your meetings.")
    window.press("Space")
    assert window.shows("There is a recovery sheet.")
    assert not window.shows(code.split(" ")[0])
    window.close()
    use_words(data)

    again = opened()
    assert again.shows("Please type their passphrase. Or type the code on your recovery sheet.")
    again.enter(code[:-1])
    assert again.shows("A recovery code has 25 letters and digits.")
    again.press("Ctrl+A")
    again.enter(code.lower())
    assert again.shows("The code was right. Is the passphrase lost? Then choose a new one.")
    again.enter("two red kites")
    assert again.shows("From now on, this passphrase opens your meetings.")
    again.close()
    last = opened()
    last.enter(WORDS)
    assert last.shows("This passphrase does not fit these meetings.")
    last.press("Ctrl+A")
    last.enter("two red kites")
    assert isinstance(last.screen, HomeScreen)


@pytest.mark.usefixtures("data")
def test_the_code_opens_nothing_before_somebody_has_it(opened: Open) -> None:
    window = opened()
    window.press("Alt+K")
    window.tab_to("Make a recovery sheet. A code to keep on paper.")
    window.press("Space")
    window.press("Esc")
    assert window.shows("There is no recovery sheet yet.")
    assert window.shell.findChildren(SheetPage)[0].code == ""


def test_a_new_sheet_says_what_becomes_of_the_old_one(opened: Open, data: Path) -> None:
    window = opened()
    window.press("Alt+K")
    old = make_sheet(window)
    window.press("Space")
    carried = portable(data)
    window.tab_to("Make a new recovery sheet. A code to keep on paper.")
    window.press("Space")
    window.tab_to("I took a photo of this screen")
    window.press("Space")
    assert window.shows("The old sheet opens only old backups.")
    assert open_with(carried, old)


@pytest.mark.usefixtures("data")
def test_a_printed_sheet_is_one_page_and_is_taken_off_the_laptop(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    monkeypatch.setenv("HOME", str(tmp_path))
    window.press("Alt+K")
    window.tab_to("Make a recovery sheet. A code to keep on paper.")
    window.press("Space")
    window.press("Space")
    window.until("From now on, this code opens your meetings.")
    made = window.session.places().folder / "recovery-sheet.pdf"
    assert made.exists()
    window.tab_to("I printed it. Take the file off this laptop")
    window.press("Space")
    assert not made.exists()
    assert window.shows("The file is gone from this laptop.")
    assert window.focus() == "Go on"


@pytest.mark.usefixtures("data")
def test_the_code_is_saved_on_a_stick(opened: Open, tmp_path: Path) -> None:
    window = opened()
    window.press("Alt+K")
    window.tab_to("Make a recovery sheet. A code to keep on paper.")
    window.press("Space")
    (page,) = [page for page in window.shell.findChildren(SheetPage) if page.code]
    code = page.code
    page.save_to(str(tmp_path / "stick"))
    window.until("This folder is not there: stick. Please choose another folder.")
    assert not (tmp_path / "stick").exists()
    assert not window.session.kept().ways.state().recovery
    (tmp_path / "stick").mkdir()
    page.save_to(str(tmp_path / "stick"))
    window.until("From now on, this code opens your meetings.")
    assert all(group in (tmp_path / "stick" / "recovery-sheet.txt").read_text("utf-8") for group in code.split(" "))


def test_a_computer_with_a_key_store_keeps_the_key_there(opened: Open, key_store: KeyStore) -> None:
    window = opened(unlocked=False)
    assert key_store.held == {}
    window.press("Return")
    assert len(key_store.held) == 1
    window.tab_to("Home")
    window.press("Space")
    assert window.shows("Everything is saved on this laptop.")
    window.press("Alt+K")
    assert window.shows("They open when you sign in to this computer.")


def ask_needs(window: Window) -> LockPages:
    """Open what helps the first person."""
    window.press("Alt+L")
    window.press("Return")
    window.press("Alt+2")
    assert isinstance(window.screen, PeopleScreen)
    (gate,) = window.screen.findChildren(LockPages)
    return gate


@pytest.mark.usefixtures("data")
def test_private_things_wait_for_a_way_back_in(opened: Open) -> None:
    """One calm question in the place of the page; not now goes back, and nothing was typed that could be lost."""
    window = opened()
    gate = ask_needs(window)
    assert gate.isVisible()
    assert window.shows("How do you get back in, if you lose this laptop?")
    window.tab_to("Not now. Go back. CoChair keeps nothing private yet.")
    window.press("Space")
    assert not gate.isVisible()
    assert window.focus().startswith("Working with me")
    window.press("Alt+4")
    assert gate.isVisible()
    make_sheet(window)
    window.press("Space")
    assert not gate.isVisible()
    window.press("Esc")
    window.press("Alt+2")
    assert not gate.isVisible()


@pytest.mark.usefixtures("data")
def test_the_gate_opens_with_a_passphrase_too(opened: Open) -> None:
    window = opened()
    gate = ask_needs(window)
    window.tab_to("Use a passphrase. You type it when CoChair starts.")
    window.press("Space")
    window.enter(WORDS)
    assert not gate.isVisible()
    assert window.shows("From now on, this passphrase opens your meetings.")


@pytest.mark.usefixtures("data")
def test_nobody_is_asked_while_a_meeting_goes_on(opened: Open) -> None:
    window = opened()
    window.press("F5")
    window.press("F5")
    window.tab_to("Home")
    window.press("Space")
    window.press("Alt+L")
    window.press("Return")
    window.press("Alt+2")
    assert window.screen.findChildren(LockPages) == []


def locked_after_five(window: Window) -> IdleWatch:
    """Choose to lock after 5 minutes, and let them pass."""
    window.press("Alt+K")
    window.tab_to("Never")
    window.press("Right")
    assert window.focus() == "After 5 minutes"
    window.press("Space")
    window.press("Esc")
    return the_watch(window)


def the_watch(window: Window) -> IdleWatch:
    (watch,) = window.shell.findChildren(IdleWatch)
    return watch


def test_the_window_locks_after_a_while_and_opens_with_the_passphrase(opened: Open, data: Path) -> None:
    use_words(data)
    window = opened(FakeClock(MORNING))
    window.enter(WORDS)
    assert not window.shell.findChildren(IdleWatch)  # off until somebody wants it
    watch = locked_after_five(window)
    window.clock.wait(minutes=4)
    window.press("Shift")
    watch.look()
    assert isinstance(window.screen, HomeScreen)
    window.clock.wait(minutes=5)
    watch.look()
    assert isinstance(window.screen, CoverScreen)
    assert not window.shows("Getting around")
    window.press("F1")
    window.press("Esc")
    assert isinstance(window.screen, CoverScreen)
    window.enter("another one")
    assert window.shows("This passphrase does not fit these meetings.")
    window.press("Ctrl+A")
    window.enter(WORDS)
    assert isinstance(window.screen, HomeScreen)


def test_the_choice_to_lock_stays_for_the_next_start(opened: Open, data: Path) -> None:
    use_words(data)
    window = opened()
    window.enter(WORDS)
    locked_after_five(window)
    window.close()
    again = opened()
    again.enter(WORDS)
    again.clock.wait(minutes=5)
    the_watch(again).look()
    assert isinstance(again.screen, CoverScreen)


def test_one_key_opens_while_a_meeting_goes_on_and_the_room_is_plain_until_then(opened: Open, data: Path) -> None:
    use_words(data)
    window = opened()
    window.enter(WORDS)
    watch = locked_after_five(window)
    window.press("F5")
    window.press("F5")
    window.press("F12")
    running = window.session.running()
    assert running is not None
    room = running.door.room()
    assert room is not None
    person = running.live.meeting.plan.people[0]
    running.live.give_floor(person.id)
    room.show_meeting(running.live.now())
    assert any(person.name in label.text() for label in visible_labels(room))
    window.clock.wait(minutes=5)
    watch.look()
    assert isinstance(window.screen, CoverScreen)
    assert window.shows("The meeting goes on. Any key shows it again.")
    room.show_meeting(running.live.now())
    assert not any(person.name in label.text() for label in visible_labels(room))
    window.shell.activateWindow()
    window.settle()
    window.press("x")
    assert isinstance(window.screen, RunScreen)
    assert any(person.name in label.text() for label in visible_labels(room))


def visible_labels(room: QWidget) -> list[QLabel]:
    return [label for label in room.findChildren(QLabel) if label.isVisible()]


def test_the_computers_sign_in_opens_what_it_keeps(opened: Open, key_store: KeyStore) -> None:
    window = opened(unlocked=False)
    window.press("Return")
    window.tab_to("Home")
    window.press("Space")
    watch = locked_after_five(window)
    window.clock.wait(minutes=5)
    watch.look()
    assert window.focus() == "Open with this computer’s sign-in"
    key_store.locked = True
    window.press("Space")
    assert window.shows("Sign in again, then try again.")
    key_store.locked = False
    window.press("Space")
    assert isinstance(window.screen, HomeScreen)


def test_what_everybody_sees_is_not_covered_before_it_goes(opened: Open, data: Path) -> None:
    use_words(data)
    window = opened()
    window.enter(WORDS)
    watch = locked_after_five(window)
    window.press("F5")
    window.press("F5")
    window.press(key_of("mirror"))
    window.clock.wait(minutes=5)
    watch.look()
    assert isinstance(window.screen, MirrorScreen)
    window.press(key_of("mirror"))
    window.clock.wait(minutes=5)
    watch.look()
    assert isinstance(window.screen, CoverScreen)


def test_a_choice_of_a_file_is_put_away_and_comes_back_with_what_was_typed(opened: Open, data: Path) -> None:
    use_words(data)
    window = opened()
    window.enter(WORDS)
    watch = locked_after_five(window)
    window.press("Esc")
    window.press("Alt+S")
    window.press("Alt+S")
    (dialog,) = window.shell.findChildren(QFileDialog)
    line = dialog.findChild(QLineEdit)
    assert dialog.isVisible() and line is not None
    line.setText("our board.cochair")
    window.clock.wait(minutes=5)
    watch.look()
    window.settle()
    assert isinstance(window.screen, CoverScreen)
    others = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window.shell]
    assert others == []
    window.shell.activateWindow()
    window.qtbot.waitUntil(window.shell.isActiveWindow)
    window.enter(WORDS)
    assert isinstance(window.screen, CopiesScreen)
    assert dialog.isVisible() and dialog.isModal()
    assert line.text() == "our board.cochair"
    window.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    window.settle()
    assert not dialog.isVisible()


def test_a_screen_that_comes_while_it_is_locked_waits_under_the_cover(opened: Open, data: Path) -> None:
    use_words(data)
    window = opened()
    window.enter(WORDS)
    watch = locked_after_five(window)
    window.clock.wait(minutes=5)
    watch.look()
    window.session.show_promises()
    window.settle()
    assert isinstance(window.screen, CoverScreen)
    window.enter(WORDS)
    assert isinstance(window.screen, PromisesScreen)


@pytest.mark.parametrize("theme", ["light", "dark", "yellow", "cream"])
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_the_cover_shuts_nobody_out(opened: Open, qapp: QApplication, theme: ThemeName, scale: float) -> None:
    window = opened()
    apply(qapp, Comfort(scale, theme))
    cover = CoverScreen()
    window.shell.cover(cover)
    for state in (
        LockState("passphrase", True, False),
        LockState("system", True, True),
        LockState("system", False, False),
    ):
        for live in (False, True):
            cover.stand(state, live=live)
            cover.take_focus()
            window.settle()
            assert audit(window.shell) == []
            assert window.focus() != ""
