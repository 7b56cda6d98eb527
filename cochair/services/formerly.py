"""Whether a name that is typed is what somebody of the board was called before."""

from collections.abc import Collection
from dataclasses import dataclass

from cochair.domain.agenda import Plan
from cochair.domain.board import Board, BoardPerson, Called, FormerName, PersonNumber
from cochair.domain.refused import Unclear
from cochair.services.books import Books
from cochair.services.plan_people import names_in


@dataclass(frozen=True, slots=True)
class Formerly:
    """A name that was typed, and the person who had it before."""

    name: str
    person: BoardPerson


def formerly(books: Books, plan: Plan, typed: str, answered: Collection[str] = ()) -> Formerly | None:
    """Return the first typed name, of those not `answered` yet, that only somebody outside a plan had before.

    None where there is no such name; raises StoreFailed.
    """
    board = next(iter(books.of(Board).rows(name=plan.board)), None)
    if board is None:
        return None
    before = _before(books, board, plan)
    try:
        names = [name for name in names_in(typed) if name not in answered]
    except Unclear:
        return None
    return next((Formerly(name, before[name.casefold()]) for name in names if name.casefold() in before), None)


def _before(books: Books, board: Board, plan: Plan) -> dict[str, BoardPerson]:
    """Return who had which name before, of names that nobody has now and of people who are not in a plan."""
    people = {person.number: person for person in books.of(BoardPerson).rows(board=board.number)}
    taken = {name.casefold() for name in (*(p.name for p in people.values()), *(p.name for p in plan.people))}
    there = {person.known for person in plan.people}
    return {
        former.name.casefold(): people[PersonNumber(former.whose)]
        for former in books.of(FormerName).rows(board=board.number, kind=Called.PERSON)
        if former.whose in people and former.whose not in there and former.name.casefold() not in taken
    }
