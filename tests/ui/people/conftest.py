"""A board of three people, and what the pages about them have at hand."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cochair.domain.board import BoardPerson
from cochair.domain.consents import About
from cochair.services.consents import keep_answer
from ui.people.board_screen import BoardScreen
from ui.people.desk import Desk
from ui.people.screen import PeopleScreen


@pytest.fixture
def sam(desk: Desk) -> BoardPerson:
    """Somebody who said yes to both private parts."""
    person = desk.books.of(BoardPerson).rows(name="Sam")[0]
    for about in (About.KEEPING_MONEY, About.KEEPING_NEEDS):
        keep_answer(desk.books, person.number, about, "May we?", yes=True, today=desk.today())
    return person


def shown(qtbot: QtBot, screen: QWidget) -> None:
    """Show a screen on a laptop, with the keyboard in it."""
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)


@pytest.fixture
def people(qtbot: QtBot, desk: Desk, sam: BoardPerson) -> PeopleScreen:
    """The screen of people, with Sam chosen."""
    screen = PeopleScreen()
    shown(qtbot, screen)
    screen.open(desk, "North Town Board")
    screen.choose(sam.number)
    return screen


@pytest.fixture
def board(qtbot: QtBot, desk: Desk) -> BoardScreen:
    """The screen of the board."""
    screen = BoardScreen()
    shown(qtbot, screen)
    screen.open(desk, "North Town Board")
    screen.take_focus()
    return screen
