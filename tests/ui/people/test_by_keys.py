"""Each page that asks, from its first question to its last and all the way back, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import words_money as w
from ui.people.asking.asking import Asking
from ui.people.board_screen import BoardScreen
from ui.people.screen import PeopleScreen
from ui.people.stage import Stage

NEXT = "Next question"
TYPED = {w.EXPENSE_AMOUNT: "4.20", w.AMOUNT: "12.50"}
"""What is typed where a question can not be left empty."""


def focus() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to(qtbot: QtBot, *names: str) -> None:
    """Go on with Tab to the first thing with one of some names."""
    for _ in range(60):
        if focus().accessibleName() in names:
            return
        qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    raise AssertionError(names)


def asking_of(stage: Stage) -> Asking:
    """The questions of the page that is shown."""
    (found,) = [asking for asking in stage.findChildren(Asking) if asking.isVisible()]
    return found


def go_through(qtbot: QtBot, stage: Stage, last: str) -> int:
    """Press the way on with keys until the last question; return how many there are."""
    asking = asking_of(stage)
    for number in range(len(asking.questions)):
        assert asking.number == number, asking.problem()
        at = focus()
        assert asking.place.isAncestorOf(at) or at is asking.next, "the keyboard is where the question is answered"
        for line in asking.place.findChildren(QWidget):
            if line.accessibleName() in TYPED and line.isVisible():
                tab_to(qtbot, line.accessibleName())
                qtbot.keyClicks(focus(), TYPED[line.accessibleName()])
        if number + 1 < len(asking.questions):
            tab_to(qtbot, NEXT)
            qtbot.keyClick(focus(), Qt.Key.Key_Return)
    tab_to(qtbot, last)
    return len(asking.questions)


def go_back(qtbot: QtBot, stage: Stage, count: int) -> None:
    """Press Esc from the last question to the first one."""
    asking = asking_of(stage)
    for number in reversed(range(count - 1)):
        qtbot.keyClick(focus(), Qt.Key.Key_Escape)
        assert asking.number == number
        assert asking.place.isAncestorOf(focus()) or focus() is asking.next


@pytest.mark.parametrize(("card", "last"), [(1, "Done"), (2, NEXT)])
def test_a_page_about_a_person(qtbot: QtBot, people: PeopleScreen, card: int, last: str) -> None:
    qtbot.keyClick(focus(), str(card), Qt.KeyboardModifier.AltModifier)
    go_back(qtbot, people.stage, go_through(qtbot, people.stage, last))
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)
    assert people.stage.shown() == "" and focus() is list(people.stage.cards.values())[card - 1]


@pytest.mark.parametrize(
    ("part", "begin", "last"),
    [
        ("offer", "Write the offer", "We gave it today"),
        ("payments", "Write down a day", "Keep this"),
        ("expenses", "Write down a cost", "Keep this"),
    ],
)
def test_a_page_about_money(qtbot: QtBot, people: PeopleScreen, part: str, begin: str, last: str) -> None:
    people.stage.cards[part].setFocus()
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    tab_to(qtbot, begin)
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    go_back(qtbot, people.stage, go_through(qtbot, people.stage, last))
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)
    assert people.stage.shown() == part and not any(a.isVisible() for a in people.stage.findChildren(Asking))


@pytest.mark.parametrize(
    ("part", "last"), [("words", "I am done here"), ("rules", "I am done here"), ("money", "Keep this")]
)
def test_a_page_about_the_board(qtbot: QtBot, board: BoardScreen, part: str, last: str) -> None:
    board.stage.cards[part].setFocus()
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    go_back(qtbot, board.stage, go_through(qtbot, board.stage, last))
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)
    assert board.stage.shown() == "" and focus() is board.stage.cards[part]
