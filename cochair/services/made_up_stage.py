"""A meeting in memory that made-up people act in; it keeps each script line that was possible."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from cochair.domain.agenda import Plan
from cochair.domain.dates import instant
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.fold import fold
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused, Unclear
from cochair.services.live import LiveMeeting
from cochair.services.scripts.lines import ScriptTimes
from cochair.services.scripts.player import ScriptClock, shared_at
from cochair.services.scripts.scene import Scene
from cochair.services.scripts.sentences import perform

LAST_MINUTE = time(23, 59)
A_MOMENT = 2
"""Seconds from one thing to the next."""


class LogInMemory:
    """The log of a meeting that nobody keeps."""

    series = 0

    def __init__(self, plan: Plan) -> None:
        self._entries = [Entry(1, shared_at(plan), AgendaShared(plan))]

    def append(self, entries: Sequence[Entry]) -> None:
        """Add entries."""
        self._entries.extend(entries)

    def entries(self) -> list[Entry]:
        """Return every entry from the first."""
        return list(self._entries)

    def told(self) -> tuple[list[Entry], Meeting]:
        """Return the same, and the meeting that it tells."""
        return self.entries(), fold(self._entries)


class Stage:
    """One meeting with a clock that goes on when it is told to, and never past `last`."""

    def __init__(self, plan: Plan, last: datetime) -> None:
        self.at = plan.starts
        self.last = min(last, _day_ends(plan))
        self.lines: list[str] = []
        self._clock = ScriptClock(shared_at(plan))
        self._times = ScriptTimes(plan)
        self.live = LiveMeeting(LogInMemory(plan), self._clock)

    @property
    def now(self) -> Meeting:
        """The meeting at this instant."""
        return self.live.at(self.at)

    @property
    def over(self) -> bool:
        """Whether there is no time left for anything but ending."""
        return self.at >= self.last

    def wait(self, seconds: float) -> None:
        """Let some seconds pass."""
        self.at = max(self.at, min(self.at + timedelta(seconds=int(seconds)), self.last))

    def say(self, sentence: str) -> bool:
        """Do what a sentence says and keep its line; return whether that was possible."""
        line = f"{self._clock_words()} {sentence}"
        try:
            self._clock.at, words = self._times.read(line)
            perform(Scene(self.live), words)
        except (Refused, Unclear):
            return False
        self.lines.append(line)
        self.wait(A_MOMENT)
        return True

    def _clock_words(self) -> str:
        local = self.live.meeting.plan.local(self.at)
        return f"{local:%H:%M:%S}{' (second)' if local.fold else ''}"


def _day_ends(plan: Plan) -> datetime:
    """Return the last instant a script can tell: its lines go past midnight only when the finish does."""
    day = plan.local(plan.finish).date()
    return instant(day, LAST_MINUTE, plan.zone)
