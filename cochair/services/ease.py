"""What is ready before the next meeting of a board, to put people at ease (rule C-09)."""

from dataclasses import dataclass
from datetime import date

from cochair.domain.board import NEW, Board, BoardNumber
from cochair.domain.ease import Ease, EaseTick
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Phase
from cochair.services.books import Books
from cochair.services.ports import Library


@dataclass(frozen=True, slots=True)
class Before:
    """The next meeting, and what is ready for it."""

    meeting: MeetingId
    title: str
    day: date
    ready: frozenset[Ease]


def before_next(books: Books, library: Library, board: BoardNumber) -> Before | None:
    """Return how it stands before the next meeting, or None while none is planned; raises StoreFailed."""
    name = books.of(Board).row(board).name
    planned = [row for row in library.meetings() if row.board == name and row.state == Phase.PLANNED]
    if not planned:
        return None
    row = planned[-1]
    ready = frozenset(tick.thing for tick in books.of(EaseTick).rows(meeting=row.id))
    return Before(row.id, row.title, row.starts.date(), ready)


def set_ready(books: Books, board: BoardNumber, meeting: MeetingId, thing: Ease, *, ready: bool) -> None:
    """Keep that something is ready, or not yet; raises StoreFailed."""
    book = books.of(EaseTick)
    found = book.rows(meeting=meeting, thing=thing)
    if ready and not found:
        book.add(EaseTick(NEW, board, meeting, thing))
    elif not ready:
        for tick in found:
            book.remove(tick.number)
