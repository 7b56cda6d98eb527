"""What is kept about the board, in the order of the cards."""

from PySide6.QtWidgets import QWidget

from cochair.domain.board import PersonNumber
from cochair.services.board_rules import rules_of, rules_told
from cochair.services.own_words import words_told
from ui import words_board as w
from ui.people.came.parts import CAME
from ui.people.desk import Desk
from ui.people.keeping.parts import KEEPING_OF_BOARD
from ui.people.money.parts import MONEY_OF_BOARD
from ui.people.part import Part


def _tell_words(desk: Desk, _: PersonNumber | None) -> str:
    return words_told(desk.books, desk.board)


def _words_page() -> QWidget:
    from ui.people.board.words_page import WordsPage

    return WordsPage()


def _tell_rules(desk: Desk, _: PersonNumber | None) -> str:
    return rules_told(rules_of(desk.books, desk.library, desk.board))


def _rules_page() -> QWidget:
    from ui.people.board.rules_page import RulesPage

    return RulesPage()


BOARD_PARTS: tuple[Part, ...] = (
    Part("words", w.WORDS, w.WORDS_PICTURE, _tell_words, _words_page),
    Part("rules", w.RULES, w.RULES_PICTURE, _tell_rules, _rules_page),
    CAME,
    *MONEY_OF_BOARD,
    *KEEPING_OF_BOARD,
)
