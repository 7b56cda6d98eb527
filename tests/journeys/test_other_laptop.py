"""All of it to another laptop by keyboard: the gate before it, the file, and this laptop emptied."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from cochair.services.ports import StoreFailed
from cochair.storage import emptying, second_place
from cochair.storage import store as store_module
from cochair.storage.copies_there import copies_in
from cochair.storage.copy_sentences import FILES_STAY, KEY_STAYS
from cochair.storage.database import STORE_FILE
from cochair.storage.store import open_store
from tests.journeys.running import new_meeting
from tests.journeys.window import Open, Window
from ui.copies.screen import CopiesScreen
from ui.home.screen import HomeScreen
from ui.opening import OpeningScreen
from ui.widgets.access import audit

WORDS = "four small green frogs"
GATE = "How do you get back in, if you lose this laptop?"
NO, YES = "No, keep all of it here", "Yes, empty this laptop for good"


KNOWN = ("North Town Board", "Getting around", "Priya", "Sam", "Buses", "Members", "Dev")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with a meeting, and its key in a file."""
    new_meeting(tmp_path / "data")[0].close()
    return tmp_path / "data"


def on_copies(window: Window) -> CopiesScreen:
    window.press("Alt+S")
    screen = window.screen
    assert isinstance(screen, CopiesScreen)
    return screen


def locked(opened: Open, data: Path) -> Window:
    with open_store(data) as store:
        store.ways.use_passphrase(WORDS)
    window = opened()
    window.enter(WORDS)
    return window


def answer_gate(window: Window) -> None:
    window.tab_to("Use a passphrase. You type it when CoChair starts.")
    window.press("Space")
    window.enter(WORDS)


def test_a_second_place_waits_for_a_way_back_in(opened: Open, data: Path, tmp_path: Path) -> None:
    window = opened()
    screen = on_copies(window)
    screen.second._find = lambda: (tmp_path,)
    window.press("Esc")
    on_copies(window)
    window.tab_to(f"Use {tmp_path.name}")
    window.press("Space")
    assert window.shows(GATE)
    assert window.shows("Without a way back in, nobody could open a copy elsewhere.")
    assert audit(screen) == []
    window.tab_to("Not now. Go back. Copies stay on this laptop only.")
    window.press("Space")
    assert not window.shows(GATE) and not (tmp_path / second_place.FOLDER).exists()
    window.tab_to(f"Use {tmp_path.name}")
    window.press("Space")
    answer_gate(window)
    assert not window.shows(GATE)
    assert window.shows("Each copy also goes to") and (tmp_path / second_place.FOLDER).is_dir()
    window.press("F5")
    window.session.copies.wait()
    (copy,) = copies_in(tmp_path / second_place.FOLDER)
    assert copy.ring.can_be_typed
    assert copies_in(data / "backups")[0].inside == copy.inside


@pytest.mark.usefixtures("data")
def test_a_folder_is_chosen_behind_the_gate_too_and_a_copy_here_needs_none(opened: Open) -> None:
    window = opened()
    screen = on_copies(window)
    window.press("F5")
    window.session.copies.wait()
    window.settle()
    assert window.shows("We have a new copy") and not window.shows(GATE)
    window.press("Alt+F")
    assert window.shows(GATE)
    window.press("Esc")
    assert not window.shows(GATE) and window.focus() == "Make a copy now"
    window.press("Alt+L")
    assert window.shows(GATE)
    answer_gate(window)
    assert window.focus() == "Choose where the file goes"
    window.press("Esc")
    window.press("Alt+F")
    (dialog,) = screen.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_this_laptop_is_emptied_and_the_other_one_has_all_of_it(opened: Open, data: Path, tmp_path: Path) -> None:
    window = locked(opened, data)
    screen = on_copies(window)
    window.press("Alt+L")
    assert audit(screen) == []
    screen.other.write_to(str(tmp_path))
    window.until("All of it is in this file, and CoChair read it back")
    (file,) = tmp_path.glob("CoChair-board-*.cochair")
    assert window.focus() == "Empty this laptop"
    assert audit(screen) == []
    window.press("Space")
    assert window.focus() == NO
    assert window.shows("Papers that you made. They are in your documents.")
    assert audit(screen) == []
    window.press("Space")
    assert window.focus() == "Choose where the file goes" and (data / STORE_FILE).exists()
    screen.other.read(str(file))
    window.until("All of it is in this file, and CoChair read it back")
    window.press("Space")
    window.tab_to(YES)
    window.press("Space")
    window.until("This laptop is empty")
    assert isinstance(window.screen, OpeningScreen)
    assert list(data.iterdir()) == []
    window.press("Return")
    assert isinstance(window.screen, HomeScreen)
    again = on_copies(window)
    again.back.take_file(str(file))
    window.enter(WORDS)
    again.back.yes.click()
    window.until("Your meetings are back")
    window.press("Return")
    window.enter(WORDS)
    assert [row.title for row in window.session.library().meetings()] == ["Getting around"]


def test_a_file_that_has_not_all_of_it_empties_nothing(opened: Open, data: Path, tmp_path: Path) -> None:
    window = locked(opened, data)
    screen = on_copies(window)
    window.press("Alt+L")
    screen.other.write_to(str(tmp_path))
    window.until("All of it is in this file")
    window.session.library().keep_draft("capture", "typed since")
    window.press("Space")
    window.tab_to(YES)
    window.press("Space")
    window.until("Something has changed since you made this file.")
    assert window.shows("CoChair could not do that")
    assert (data / STORE_FILE).exists()
    window.press("Return")
    assert window.session.library().draft("capture") == "typed since"


def test_not_while_a_meeting_goes_on(opened: Open, data: Path, tmp_path: Path) -> None:
    window = locked(opened, data)
    window.press("F5")
    window.press("F5")
    window.tab_to("Home")
    window.press("Space")
    screen = on_copies(window)
    window.press("Alt+L")
    screen.other.write_to(str(tmp_path))
    assert window.shows("A meeting is going on. End it first, then try again.")
    assert list(tmp_path.glob("*.cochair")) == []


STAYS = {
    "a key": KEY_STAYS,
    "a file": FILES_STAY.format(files="/somewhere/meetings.db"),
    "both": f"{FILES_STAY.format(files='/somewhere/meetings.db')} {KEY_STAYS}",
}


@pytest.mark.parametrize("sentence", STAYS.values(), ids=STAYS.keys())
def test_what_stays_on_an_emptied_laptop_stands_under_words_that_fit(
    opened: Open, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sentence: str
) -> None:
    def stays(_: Path) -> None:
        raise StoreFailed(sentence)

    window = locked(opened, data)
    screen = on_copies(window)
    window.press("Alt+L")
    screen.other.write_to(str(tmp_path))
    window.until("All of it is in this file")
    monkeypatch.setattr(emptying, "empty", stays)
    window.press("Space")
    window.tab_to(YES)
    window.press("Space")
    window.until(sentence)
    assert window.shows("Something may still be on this laptop")
    assert not window.shows("CoChair can not open your meetings yet")
    assert audit(window.screen) == []
    monkeypatch.setattr(store_module, "finish_emptying", stays)
    window.press("Return")
    assert window.shows("Something may still be on this laptop") and window.shows(sentence)


def words_kept_anywhere(window: Window) -> str:
    """Return every word that any widget has, seen or not, once what was dropped is gone."""
    window.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    told = []
    for widget in QApplication.allWidgets():
        told += [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        for name in ("text", "title", "placeholderText", "toPlainText", "sentence", "words"):
            read = getattr(widget, name, None)
            if callable(read):
                told.append(str(read()))
    return "\n".join(told)


def visit_everything(window: Window, data: Path) -> None:
    """Go through screens that show words of the meetings, and leave them behind."""
    session = window.session
    meeting = session.library().meetings()[0].id
    session.show_home()
    session.show_promises()
    session.plan_new()
    session.plan_requests()
    session.show_at_board(session._screens.people())
    session.show_at_board(session._screens.board())
    session.show_lock()
    window.shell.wardrobe.keep("Dev")
    window.shell.show_comfort()
    window.shell.show_help()
    session.run(meeting)
    window.press("F5")
    window.enter("n Sam waits in the rain.")
    session.show_home()
    window.settle()
    assert list(data.iterdir())


def test_no_widget_has_a_word_of_what_was_emptied(opened: Open, data: Path, tmp_path: Path) -> None:
    window = locked(opened, data)
    visit_everything(window, data)
    before = words_kept_anywhere(window)
    assert [word for word in KNOWN if word not in before] == []
    screen = on_copies(window)
    window.press("Alt+L")
    window.clock.wait(days=2)
    screen.other.write_to(str(tmp_path))
    window.until("All of it is in this file")
    window.press("Space")
    window.tab_to(YES)
    window.press("Space")
    window.until("This laptop is empty")
    after = words_kept_anywhere(window)
    assert [word for word in KNOWN if word in after] == []
    assert window.shell.wardrobe.presets == ()
    window.press("Return")
    assert isinstance(window.screen, HomeScreen)
    again = words_kept_anywhere(window)
    assert [word for word in KNOWN if word in again] == []
