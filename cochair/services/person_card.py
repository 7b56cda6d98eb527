"""Who somebody of a board is: their name, how it is written, their groups, and who supports them."""

from dataclasses import replace
from datetime import date
from typing import Any

from cochair.domain import sentences as domain_say
from cochair.domain.board import NEW, BoardNumber, BoardPerson, Called, FormerName, GroupNumber, PersonNumber, Support
from cochair.domain.refused import Unclear
from cochair.services import people_sentences as say
from cochair.services import plan_sentences as plan_say
from cochair.services.board_keeping import change_person
from cochair.services.books import Books
from cochair.services.plain_input import one_line, optional_line
from cochair.services.plan_people import LONGEST_NAME
from cochair.services.ports import Library

LONGEST_WORDS = 300
"""Letters of what a person wants beside their name, or of a way to reach them."""


def add_person(books: Books, library: Library, board: BoardNumber, typed: str) -> BoardPerson:
    """Return a new person of a board, or the one of that name who had left; raises Unclear and StoreFailed."""
    name = one_line(typed, LONGEST_NAME, plan_say.NAME_NEEDED)
    gone = books.forgotten()
    for found in books.of(BoardPerson).rows(board=board):
        if found.name.casefold() == name.casefold() and found.number not in gone:
            if found.left_on is None:
                raise Unclear(domain_say.SAME_NAMES.format(count=2, name=found.name))
            return _changed(books, library, found, left_on=None)
    _not_before(books, board, name, PersonNumber(NEW))
    return books.of(BoardPerson).add(BoardPerson(PersonNumber(NEW), board, name))


def take_off(books: Books, library: Library, person: PersonNumber, today: date) -> None:
    """Say that a person has left; they come back when their name is added again; raises StoreFailed."""
    _changed(books, library, _row(books, person), left_on=today)


def put_on_again(books: Books, library: Library, person: PersonNumber) -> None:
    """Take back that a person has left; raises StoreFailed."""
    _changed(books, library, _row(books, person), left_on=None)


def rename(books: Books, library: Library, person: PersonNumber, typed: str) -> None:
    """Give a person another name; raises Unclear where nobody could tell them from somebody else, and StoreFailed."""
    now, name = _row(books, person), one_line(typed, LONGEST_NAME, plan_say.NAME_NEEDED)
    others = (p for p in books.of(BoardPerson).rows(board=now.board) if p.number != person)
    if any(other.name.casefold() == name.casefold() for other in others):
        raise Unclear(domain_say.SAME_NAMES.format(count=2, name=name))
    _not_before(books, now.board, name, person)
    _changed(books, library, now, name=name)


def say_name_as(books: Books, library: Library, person: PersonNumber, typed: str) -> None:
    """Keep how a name is said, written as it sounds; raises Unclear and StoreFailed."""
    _changed(books, library, _row(books, person), said_as=optional_line(typed, LONGEST_NAME))


def describe(books: Books, library: Library, person: PersonNumber, typed: str) -> None:
    """Keep how a person wants to be described, or not at all; raises Unclear and StoreFailed."""
    _changed(books, library, _row(books, person), described=optional_line(typed, LONGEST_WORDS))


def reach(books: Books, library: Library, person: PersonNumber, typed: str) -> None:
    """Keep the one way to reach a person; raises Unclear and StoreFailed."""
    _changed(books, library, _row(books, person), contact=optional_line(typed, LONGEST_WORDS))


def change(books: Books, library: Library, person: PersonNumber, **new: object) -> None:
    """Keep what was chosen about a person: how they are written, their photo; raises StoreFailed."""
    _changed(books, library, _row(books, person), **new)


def set_group(books: Books, library: Library, person: PersonNumber, group: GroupNumber, *, on: bool) -> None:
    """Say whether a person is of a group; who is of one alone usually sits with it; raises StoreFailed."""
    now = _row(books, person)
    groups = tuple(g for g in now.groups if g != group)
    groups = (*groups, group) if on else groups
    seat = groups[0] if len(groups) == 1 else now.seat if now.seat in groups else None
    _changed(books, library, now, groups=groups, seat=seat)


def set_supporter(books: Books, person: PersonNumber, supporter: PersonNumber, *, on: bool) -> None:
    """Say whether somebody supports a person, at every meeting; raises StoreFailed."""
    kept = books.of(Support).rows(person=person, supporter=supporter)
    if on and not kept:
        books.of(Support).add(Support(NEW, person, supporter))
    for support in () if on else kept:
        books.of(Support).remove(support.number)


def written_words(person: BoardPerson) -> str:
    """Return how papers write a person, in one sentence."""
    return say.IS_WRITTEN[person.written]


def _not_before(books: Books, board: BoardNumber, name: str, own: PersonNumber) -> None:
    """Raise Unclear for a name that somebody else had: old meetings still mean that person by it."""
    former = books.of(FormerName).rows(board=board, kind=Called.PERSON)
    if any(f.name.casefold() == name.casefold() and f.whose != own for f in former):
        raise Unclear(domain_say.SAME_NAMES.format(count=2, name=name))


def _row(books: Books, person: PersonNumber) -> BoardPerson:
    return books.of(BoardPerson).row(person)


def _changed(books: Books, library: Library, before: BoardPerson, **new: Any) -> BoardPerson:
    now = replace(before, **new)
    change_person(books, library, before, now)
    return now
