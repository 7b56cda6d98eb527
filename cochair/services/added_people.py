"""People who came onto the board because an agenda was changed, and go off it again with Undo."""

from collections.abc import Collection

from cochair.domain.board import BoardPerson, Called, FormerName, PersonNumber
from cochair.services.books import Books
from cochair.services.ports import Library

_OWN = ("person", "former_name")
"""Tables that have a person as such, and nothing else that is kept of them."""


def people_known(books: Books | None) -> frozenset[PersonNumber]:
    """Return everybody of all boards; raises StoreFailed."""
    return frozenset() if books is None else frozenset(person.number for person in books.of(BoardPerson).rows())


def take_off_again(books: Books, library: Library, people: Collection[PersonNumber]) -> None:
    """Take people off their board of whom nothing else is kept and whom no other agenda has; raises StoreFailed."""
    agendas = (*library.plans().values(), *library.agendas()) if people else ()
    there = {person.known for plan in agendas for person in plan.people}
    for row in books.of(BoardPerson).rows():
        if row.number in people and row.number not in there:
            former = books.of(FormerName).rows(kind=Called.PERSON, whose=row.number)
            names = (row.name, *(name.name for name in former))
            if all(kept.table in _OWN for kept in books.about(row.number, names) if kept.rows):
                for name in former:
                    books.of(FormerName).remove(name.number)
                books.of(BoardPerson).remove(row.number)
