"""The sheets “You said, we did” of each board in the library: one for the board, one for each person."""

from collections.abc import Callable, Iterator
from datetime import date

from cochair.domain.document import Document
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import Chooser
from cochair.domain.yousaid_paper import board_sheet, person_sheets
from cochair.services.kept_promises import meetings_with_answers
from cochair.services.ports import Library


def said_sheets(
    library: Library, today: date, chooser_of: Callable[[str], Chooser]
) -> tuple[tuple[str, Document], ...]:
    """Return a name and a sheet for each board and person, nothing where nobody said anything; raises StoreFailed.

    `chooser_of` gives what chooses the pictures of a board, since a photo belongs to one board only.
    """
    found = ((meetings, chooser_of(meetings[-1].plan.board)) for meetings in _boards(library))
    return tuple(sheet for meetings, chooser in found for sheet in _sheets(meetings, today, chooser))


def _sheets(meetings: tuple[Meeting, ...], today: date, chooser: Chooser) -> Iterator[tuple[str, Document]]:
    whole = board_sheet(meetings, today, chooser)
    if whole is not None:
        yield whole.board, whole
        yield from person_sheets(meetings, today, chooser)


def _boards(library: Library) -> Iterator[tuple[Meeting, ...]]:
    """Give the meetings of each board, the oldest first."""
    found: dict[str, list[Meeting]] = {}
    for _, m in meetings_with_answers(library):
        found.setdefault(m.plan.board, []).append(m)
    yield from map(tuple, found.values())
