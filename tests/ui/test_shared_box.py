"""Two people type in one box: what comes from the other laptop moves no caret, and nothing typed here is told twice."""

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from ui.live.shared_box import SharedBox
from ui.live.together import Together


@pytest.fixture
def box(qtbot: QtBot) -> SharedBox:
    made = SharedBox("One note")
    qtbot.addWidget(made)
    made.show()
    return made


def put_caret(box: SharedBox, place: int, anchor: int | None = None) -> None:
    cursor = box.box.textCursor()
    cursor.setPosition(place if anchor is None else anchor)
    cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
    box.box.setTextCursor(cursor)


def caret(box: SharedBox) -> tuple[int, int]:
    cursor = box.box.textCursor()
    return cursor.anchor(), cursor.position()


@pytest.mark.parametrize(
    ("before", "after", "at", "then"),
    [
        ("No bus stops.", "Today no bus stops.", 13, 19),
        ("No bus stops.", "No bus stops. Why?", 13, 13),
        ("No bus stops.", "No stops.", 8, 4),
        ("No bus stops.", "No stops.", 5, 3),
        ("🚌 stops", "🚌🚌 stops", 8, 10),
        ("🚌 stops", "🚌 never stops", 2, 2),
        ("Mae’r bws", "Nid yw’r bws", 9, 12),
    ],
)
def test_the_caret_stays_at_its_letter(box: SharedBox, before: str, after: str, at: int, then: int) -> None:
    """Places are as Qt counts them: a bus has two."""
    box.show_words(before)
    put_caret(box, at)
    box.show_words(after)
    assert box.text() == after
    assert caret(box) == (then, then)


def test_what_is_selected_stays_selected(box: SharedBox) -> None:
    box.show_words("No bus stops.")
    put_caret(box, 6, anchor=3)
    box.show_words("Today no bus stops.")
    assert box.box.textCursor().selectedText() == "bus"


def test_only_what_is_typed_here_is_told(box: SharedBox, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []
    box.typed.connect(lambda before, words: told.append((before, words)))
    box.show_words("No bus")
    put_caret(box, 6)
    qtbot.keyClicks(box.box, "!")
    box.show_words("No bus! Why?")
    assert told == [("No bus", "No bus!")]


def test_undo_takes_away_nothing_of_the_other_laptop(box: SharedBox) -> None:
    box.show_words("No bus stops.")
    box.box.undo()
    assert box.text() == "No bus stops."


def test_an_empty_box_puts_nothing_in_the_minutes(qtbot: QtBot) -> None:
    together = Together()
    qtbot.addWidget(together)
    notes: list[str] = []
    together.put_in.connect(notes.append)
    together.offer(True)
    together.switch()
    together.note.put.click()
    assert notes == []
    together.show_words("No bus\nstops.")
    together.note.put.click()
    assert notes == ["No bus\nstops."]


def test_it_is_there_only_while_somebody_else_can_type(qtbot: QtBot) -> None:
    together = Together()
    qtbot.addWidget(together)
    assert together.open_button.isHidden()
    together.offer(True)
    assert not together.open_button.isHidden()
    together.show_words("Half a note")
    together.offer(False)
    assert not together.open_button.isHidden()
    together.show_words("")
    together.offer(False)
    assert together.open_button.isHidden()
