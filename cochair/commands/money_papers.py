"""The papers about offers and money by command: one for each person of a board who has any."""

from datetime import date

from cochair.commands import words
from cochair.domain.board import Board, BoardPerson
from cochair.domain.document import Document
from cochair.domain.offer_paper import compose_offer
from cochair.domain.refused import Unclear
from cochair.exports.saving import ExportFailed
from cochair.services.books import Books
from cochair.services.offers import given
from cochair.services.people_of_board import people_of
from cochair.services.statements import Each, letter_of, money_of, period_of, rules_of_person, statement_of


def money_papers(books: Books, board: str, paper: str, today: date) -> tuple[tuple[str, Document], ...]:
    """Return a name and a paper for each person of a board: the newest offer, or the money of the month of today.

    Raises ExportFailed when nobody has any or the board has not said enough for the letter, and StoreFailed.
    """
    make = {"offer": _offer, "statement": _statement, "letter": _letter}[paper]
    try:
        found = [(person.name, make(books, person, today)) for person in _people(books, board)]
    except Unclear as no:
        raise ExportFailed(str(no)) from no
    pages = tuple((name, document) for name, document in found if document is not None)
    if not pages:
        raise ExportFailed(words.NO_MONEY_PAPER)
    return pages


def _people(books: Books, board: str) -> tuple[BoardPerson, ...]:
    return tuple(person for row in books.of(Board).rows(name=board) for person in people_of(books, row.number))


def _offer(books: Books, person: BoardPerson, _today: date) -> Document | None:
    offers = given(books, person.number)
    return compose_offer(offers[-1], person.name, books.of(Board).row(person.board).name) if offers else None


def _statement(books: Books, person: BoardPerson, today: date) -> Document | None:
    period = period_of(rules_of_person(books, person.number), Each.MONTH)(today)
    money = money_of(books, person.number, period)
    return statement_of(books, person.number, period) if money.payments or money.expenses else None


def _letter(books: Books, person: BoardPerson, today: date) -> Document | None:
    period = period_of(rules_of_person(books, person.number), Each.MONTH)(today)
    money = money_of(books, person.number, period)
    return letter_of(books, person.number, period, today) if money.payments or money.expenses else None
