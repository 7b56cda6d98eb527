"""The meetings that a payment can be for."""

from zoneinfo import ZoneInfo

from cochair.domain.board import Board
from cochair.domain.dates import date_words
from cochair.domain.ids import MeetingId
from cochair.services.templates import ZONE
from ui.people.desk import Desk


def meetings_of(desk: Desk) -> tuple[tuple[MeetingId, str], ...]:
    """Return the meetings of the board with their title and day, the newest first; raises StoreFailed."""
    board = desk.books.of(Board).row(desk.board).name
    rows = [row for row in desk.library.meetings() if row.board == board]
    return tuple(
        (row.id, f"{row.title}, {date_words(row.starts.astimezone(ZoneInfo(ZONE)).date(), weekday=False)}")
        for row in rows
    )
