"""A meeting that CoChair was closed in the middle of, and how to carry on with it."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Phase
from cochair.domain.telling import where_words
from cochair.domain.timing import as_at
from cochair.services.earlier import put_off_before
from cochair.services.live import LiveMeeting
from cochair.services.ports import Clock, Library, StoreFailed


class MeetingClock(Clock, Protocol):
    """Tells the time, and how long the computer slept."""

    def slept(self) -> timedelta:
        """Return how long the computer slept since this was last asked."""


class LaterClock:
    """Goes on from the latest instant that is known, where the computer's clock was set back before that."""

    def __init__(self, clock: MeetingClock, known: datetime) -> None:
        self._clock = clock
        self._ahead = max(known - clock.now(), timedelta(0))

    def now(self) -> datetime:
        """Return this instant: what was known, and all that has passed since."""
        return self._clock.now() + self._ahead

    def slept(self) -> timedelta:
        """Return how long the computer slept since this was last asked."""
        return self._clock.slept()


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
            with suppress(StoreFailed):  # `check` names what can not be read; everything else goes on
                return left_at(library, row.id)
    return None


def left_at(library: Library, meeting: MeetingId) -> Unfinished | None:
    """Return where one meeting was left, or None when it does not run; raises StoreFailed."""
    _, m = library.log(meeting).told()
    if m.phase is not Phase.RUNNING:
        return None
    beat = library.heartbeat()
    since = m.as_of
    if beat is not None and beat.meeting == meeting:
        since = max(since, beat.latest)
    return Unfinished(meeting, since, where_words(as_at(m, since)))


def carry_on(library: Library, left: Unfinished, clock: Clock) -> LiveMeeting:
    """Open a meeting where it was left: the gap is charged to nobody, the turn goes on; raises StoreFailed.

    Where the computer's clock may have been set back, give a LaterClock that knows `left.since`.
    """
    live = LiveMeeting(library.log(left.meeting), clock, put_off_before(library, left.meeting))
    if clock.now() > left.since:
        live.reopened(since=left.since)
    return live
