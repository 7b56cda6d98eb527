"""Two people type one note at once, in two windows: it is put into the minutes once, whoever presses."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from cochair.domain.events import NoteWritten
from cochair.domain.fold import fold
from tests.access.laptop_screens import WRITE
from tests.journeys.two import PATIENCE, WHOLE, Two, at, guest_live, joined, live_of, same_on_both, until_even
from tests.journeys.window import Window
from ui.widgets.big_button import BigButton

NOTE = "Now: The stop moves"
BOX, PUT = "One note, typed together", "Put it in the minutes"


def open_box(window: Window) -> QPlainTextEdit:
    at(window).press("Alt+U")
    box = QApplication.focusWidget()
    assert isinstance(box, QPlainTextEdit) and window.focus() == BOX
    return box


def button(window: Window, words: str) -> BigButton:
    """Go to a button with the keyboard; it is not pressed yet."""
    at(window).tab_to(words)
    found = QApplication.focusWidget()
    assert isinstance(found, BigButton)
    return found


def written(window: Window) -> int:
    """Return how many notes the log has."""
    return sum(isinstance(entry.event, NoteWritten) for entry in live_of(window).entries)


def both_show(qtbot: QtBot, words: str, *boxes: QPlainTextEdit) -> None:
    qtbot.waitUntil(lambda: [box.toPlainText() for box in boxes] == [words] * len(boxes), timeout=PATIENCE)


def test_what_both_type_at_once_goes_into_the_minutes_once(windows: Two, qtbot: QtBot, tmp_path: Path) -> None:
    first, other = windows
    joined(first, other, "Ann", WRITE, WHOLE)
    ours = open_box(first)
    qtbot.keyClicks(ours, "The stop ")
    other.until("See the note from the other laptop")
    theirs = open_box(other)
    both_show(qtbot, "The stop ", ours, theirs)
    ours.moveCursor(QTextCursor.MoveOperation.Start)
    theirs.moveCursor(QTextCursor.MoveOperation.End)
    for here, there in zip("Now: ", "moves", strict=True):
        qtbot.keyClick(theirs, there)
        qtbot.keyClick(ours, here)
    both_show(qtbot, NOTE, ours, theirs)
    for pressed in (button(first, PUT), button(other, PUT)):
        qtbot.keyClick(pressed, Qt.Key.Key_Space)
    for window in (first, other):
        assert window.shows("The note is in the minutes.")
    qtbot.waitUntil(lambda: written(first) == 2, timeout=PATIENCE)
    both_show(qtbot, "", ours, theirs)
    until_even(first, other)
    for live in (live_of(first), guest_live(other)):
        assert [note.text for note in live.meeting.notes] == [NOTE]
    first.close()
    other.close()
    entries = same_on_both(tmp_path / "first", tmp_path / "other")
    assert [note.text for note in fold(entries).notes] == [NOTE]


def test_who_has_the_box_open_hears_that_the_other_one_put_it_in(windows: Two, qtbot: QtBot) -> None:
    first, other = windows
    joined(first, other)
    ours = open_box(first)
    qtbot.keyClicks(ours, NOTE)
    other.until("See the note from the other laptop")
    both_show(qtbot, NOTE, open_box(other))
    qtbot.keyClick(button(other, PUT), Qt.Key.Key_Space)
    first.until("The note is in the minutes.")
    both_show(qtbot, "", ours)
    qtbot.waitUntil(lambda: [note.text for note in live_of(first).meeting.notes] == [NOTE], timeout=PATIENCE)
