"""Reads the timed lines of a meeting script: when, and which sentence."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from cochair.domain import sentences as say
from cochair.domain.agenda import Plan
from cochair.domain.dates import instant
from cochair.domain.refused import Unclear
from cochair.services.scripts.header_parts import must_be_date

_LINE = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:\((second)\)\s+)?(.+)", re.IGNORECASE)
_DATED = re.compile(r"(\d{1,2} [a-z]+ \d{4}) (\d{1,2}:\d{2}.*)", re.IGNORECASE)
OVER = timedelta(hours=12)
"""How long after it must end an overnight meeting may still have lines; later times are of the day it began."""


class ScriptTimes:
    """Turns the wall-clock times of a script's lines into instants, which only go forward.

    A line may begin with a later date, such as `26 November 2026 10:00`; the lines after it are of that day.
    """

    def __init__(self, plan: Plan, latest: datetime | None = None) -> None:
        self._plan = plan
        self._latest = latest or plan.starts - timedelta(hours=12)
        self._asleep_until: datetime | None = None
        self._later: date | None = None
        if latest is not None and latest > plan.must_end + OVER:
            self._later = plan.local(latest).date()

    def read(self, line: str) -> tuple[datetime, str]:
        """Return the instant and the sentence of a line; raises Unclear."""
        later, line = self._day(line.strip())
        found = _LINE.fullmatch(line)
        if found is None:
            raise Unclear(say.LINE_UNCLEAR)
        shown = line.split()[0]
        try:
            at = time(int(found[1]), int(found[2]), int(found[3] or 0))
        except ValueError as error:
            raise Unclear(say.TIME_UNCLEAR.format(words=shown)) from error
        second = found[4] is not None
        when = self._instant(at, second=second) if later is None else instant(later, at, self._plan.zone, second)
        if self._asleep_until is not None and when < self._asleep_until:
            raise Unclear(say.ASLEEP.format(time=f"{self._plan.local(self._asleep_until):%H:%M}"))
        if when < self._latest:
            raise Unclear(say.TIME_BACK.format(time=shown))
        self._latest, self._later = when, later
        return when, found[5].strip()

    def sleep_until(self, until: datetime) -> None:
        """Take no line before the laptop wakes."""
        self._asleep_until = until

    def _day(self, line: str) -> tuple[date | None, str]:
        """Return the day that a line names, or the one before it named, and the rest of the line."""
        dated = _DATED.fullmatch(" ".join(line.split()))
        if dated is None:
            return self._later, line
        return must_be_date(dated[1], self._plan.local(self._plan.starts).date()), dated[2]

    def _instant(self, at: time, *, second: bool) -> datetime:
        zone = self._plan.zone
        starts, finish = self._plan.local(self._plan.starts), self._plan.local(self._plan.finish)
        after_midnight = starts.date() + timedelta(days=1)
        if finish.date() > starts.date() and at < starts.time():
            latest = self._latest.astimezone(ZoneInfo(zone)).replace(tzinfo=None, microsecond=0)
            last = self._plan.local(self._plan.must_end).replace(tzinfo=None) + OVER
            if datetime.combine(starts.date(), at) < latest and datetime.combine(after_midnight, at) < last:
                return instant(after_midnight, at, zone, second)
        return instant(starts.date(), at, zone, second)
