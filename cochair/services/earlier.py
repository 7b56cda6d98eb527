"""What a board's other meetings tell about the one that is on now."""

from contextlib import suppress
from datetime import datetime

from cochair.domain.agenda import Plan
from cochair.domain.events import AgendaShared
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.own_words import with_later_answers
from cochair.domain.pushed_off import Memory, remember
from cochair.services.ports import Library, StoreFailed
from cochair.services.readable import readable_logs, readable_meetings

MOST = 24
"""How many meetings are looked at: two years of one a month."""


def put_off_before(library: Library, meeting: MeetingId) -> Memory:
    """Return what was put off in the board's meetings before this one; raises StoreFailed."""
    return remember(ended_before(library, meeting))


def ended_before(library: Library, meeting: MeetingId) -> tuple[Meeting, ...]:
    """Return the board's ended meetings before this one, the oldest first; raises StoreFailed."""
    own = next((row for row in library.meetings() if row.id == meeting), None)
    return () if own is None else board_before(library, own.board, own.starts)


def board_before(library: Library, board: str, starts: datetime) -> tuple[Meeting, ...]:
    """Return a board's ended meetings that started before an instant, the oldest first; raises StoreFailed."""
    return tuple(_ended(library, board, starts).values())


def answered_before(library: Library, board: str, starts: datetime) -> tuple[Meeting, ...]:
    """Return the same meetings, with the answers that a later one of them gave; raises StoreFailed."""
    return with_later_answers(_ended(library, board, starts))


def _ended(library: Library, board: str, starts: datetime) -> dict[MeetingId, Meeting]:
    rows = library.meetings()
    before = [r for r in rows if r.board == board and r.state == Phase.ENDED and r.starts < starts]
    return readable_meetings(library, reversed(before[:MOST]))


def planned_after(library: Library, board: str, starts: datetime) -> Plan | None:
    """Return the agenda of the board's first shared meeting after an instant, if there is one; raises StoreFailed."""
    after = [row for row in library.meetings() if row.board == board and row.starts > starts]
    for row in reversed(after):
        with suppress(StoreFailed):  # `check` names what can not be read; everything else goes on
            return plan_of(library, row.id)
    return None


def plan_of(library: Library, meeting: MeetingId) -> Plan:
    """Return the agenda of a meeting as it is now; raises StoreFailed."""
    return library.log(meeting).told()[1].plan


def newest_plan(library: Library, board: str = "") -> Plan | None:
    """Return the agenda of the newest meeting, of one board where it is named, or None."""
    rows = [row for row in library.meetings() if not board or row.board == board]
    for _, entries in readable_logs(library, rows):
        return next(entry.event.plan for entry in entries if isinstance(entry.event, AgendaShared))
    return None
