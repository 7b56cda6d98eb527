"""A meeting that CoChair was closed in the middle of, and how to carry on with it."""

from dataclasses import dataclass
from datetime import datetime

from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Phase
from cochair.domain.telling import where_words
from cochair.domain.timing import as_at
from cochair.services.earlier import put_off_before
from cochair.services.live import LiveMeeting
from cochair.services.ports import Clock, Library


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A running meeting that nobody is at: `since` is when it was last seen alive, `sentence` asks to carry on."""

    meeting: MeetingId
    since: datetime
    sentence: str


def unfinished(library: Library) -> Unfinished | None:
    """Return the meeting that was going on when CoChair closed, or None; raises StoreFailed."""
    for row in library.meetings():
        if row.state == Phase.RUNNING:
            return _left_at(library, row.id)
    return None


def _left_at(library: Library, meeting: MeetingId) -> Unfinished:
    entries = library.log(meeting).entries()
    beat = library.heartbeat()
    since = entries[-1].at
    if beat is not None and beat.meeting == meeting:
        since = max(since, beat.latest)
    return Unfinished(meeting, since, where_words(as_at(fold(entries), since)))


def carry_on(library: Library, left: Unfinished, clock: Clock) -> LiveMeeting:
    """Open a meeting where it was left: the gap is charged to nobody, the turn goes on; raises StoreFailed."""
    live = LiveMeeting(library.log(left.meeting), clock, put_off_before(library, left.meeting))
    if clock.now() > left.since:
        live.reopened(since=left.since)
    return live
