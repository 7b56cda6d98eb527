"""The people of a board, as they stand in a list."""

from dataclasses import dataclass

from cochair.domain.board import Board, BoardGroup, BoardNumber, BoardPerson, PersonNumber
from cochair.domain.paper_parts import capital
from cochair.services.board_names_now import BoardNames
from cochair.services.books import Books
from cochair.services.earlier import newest_plan
from cochair.services.ports import Library


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person in a list, with how it stands about them in a few words; `private` ones are read aloud after a yes."""

    number: PersonNumber
    name: str
    words: str
    private: bool = False


def people_of(books: Books, board: BoardNumber) -> tuple[BoardPerson, ...]:
    """Return who is of a board now, by name; raises StoreFailed."""
    rows = books.of(BoardPerson).rows(board=board, left_on=None)
    return tuple(sorted(rows, key=lambda person: person.name.casefold()))


def people_lines(books: Books, board: BoardNumber) -> tuple[PersonLine, ...]:
    """Return who is of a board, each with what one of their groups is called; raises StoreFailed."""
    names = {group.number: capital(group.singular or group.name) for group in books.of(BoardGroup).rows(board=board)}
    return tuple(
        PersonLine(person.number, person.name, " · ".join(names[group] for group in person.groups))
        for person in people_of(books, board)
    )


def board_at_hand(books: Books, library: Library) -> Board | None:
    """Return the board of the newest meeting, else of the newest draft, else the first; raises StoreFailed."""
    latest = newest_plan(library) or next(iter(library.plans().values()), None)
    found = BoardNames(books).of(latest.board) if latest is not None else None
    return found.board if found is not None else next(iter(books.of(Board).rows()), None)


def board_name(books: Books, board: BoardNumber) -> str:
    """Return what a board is called; raises StoreFailed."""
    return books.of(Board).row(board).name
