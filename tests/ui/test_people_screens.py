"""The screens of people and of the board: a list, cards, and a page, one step after another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cochair.domain.board import BoardPerson
from tests.ui.made_part import MadePage, made_part
from ui.people.board_screen import BoardScreen
from ui.people.desk import Desk
from ui.people.screen import PeopleScreen

PARTS = (made_part("needs", "Working with me"), made_part("offer", "The offer"))


@pytest.fixture
def people(qtbot: QtBot, desk: Desk) -> PeopleScreen:
    """The screen of people, with made-up parts, as wide as a laptop."""
    screen = PeopleScreen(PARTS)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.open(desk, "North Town Board")
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.take_focus()
    return screen


def focus() -> str:
    """The name of what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget.accessibleName()


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_people_are_listed_by_name_with_their_groups_and_nobody_is_chosen(people: PeopleScreen) -> None:
    assert [row.accessibleName() for row in people.who.rows.values()] == [
        "Priya. Members · Not asked yet. Please ask.",
        "Sam. Members · Not asked yet. Please ask.",
        "Tom. Workers · Not asked yet. Please ask.",
    ]
    assert focus() == "Priya. Members · Not asked yet. Please ask." and people.stage.isHidden()


def test_from_the_list_to_a_page_and_back_by_keys_alone(qtbot: QtBot, people: PeopleScreen, desk: Desk) -> None:
    press(qtbot, Qt.Key.Key_Return)
    number = desk.books.of(BoardPerson).rows(name="Priya")[0].number
    assert focus() == f"Working with me. Of {number}."
    press(qtbot, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    page = people.stage.page("offer")
    assert isinstance(page, MadePage) and page.opened == [number] and focus() == "What helps?"
    page.line.line.setText("bread")
    for expected in ("What helps?", f"The offer. Of {number}.", "Priya. Members · Not asked yet. Please ask."):
        press(qtbot, Qt.Key.Key_Escape)
        assert focus() == expected
    assert page.finished == 1
    with qtbot.waitSignal(people.go_home):
        press(qtbot, Qt.Key.Key_Escape)


def test_in_a_narrow_window_there_is_the_list_or_the_person(qtbot: QtBot, people: PeopleScreen) -> None:
    people.resize(640, 560)
    assert people.who.isVisible()
    press(qtbot, Qt.Key.Key_Space)
    assert not people.who.isVisible() and people.stage.isVisible()
    people.resize(1366, 768)
    assert people.who.isVisible() and people.stage.isVisible()


def test_another_person_is_shown_with_cards_of_their_own(people: PeopleScreen, desk: Desk) -> None:
    tom, sam = (desk.books.of(BoardPerson).rows(name=name)[0].number for name in ("Tom", "Sam"))
    people.choose(tom)
    people.stage.open_part("needs")
    people.choose(sam)
    assert people.stage.shown() == "" and focus() == f"Working with me. Of {sam}."
    assert [row.isChecked() for row in people.who.rows.values()] == [False, True, False]


def test_what_was_kept_and_what_was_not_is_said(people: PeopleScreen, desk: Desk) -> None:
    people.choose(desk.books.of(BoardPerson).rows(name="Tom")[0].number)
    people.stage.open_part("needs")
    page = people.stage.page("needs")
    assert isinstance(page, MadePage)
    page.kept.emit("Saved.")
    assert people.stage.banner.sentence() == "Saved."
    page.refused.emit("Please say what helps.")
    assert people.stage.banner.sentence() == "Please say what helps."
    page.left.emit()
    assert people.stage.shown() == ""


def test_the_board_has_its_cards_and_goes_home(qtbot: QtBot, desk: Desk) -> None:
    screen = BoardScreen(PARTS)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.open(desk, "North Town Board")
    screen.show()
    screen.take_focus()
    assert [card.accessibleName() for card in screen.stage.cards.values()] == [
        "Working with me. Of None.",
        "The offer. Of None.",
    ]
    screen.stage.open_part("needs")
    screen.stage.back.click()
    assert screen.stage.shown() == ""
    with qtbot.waitSignal(screen.go_home):
        screen.stage.back.click()
