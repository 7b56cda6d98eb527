"""Reads the timed lines of a meeting script: when, and which sentence."""

import re
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from cochair.domain import sentences as say
from cochair.domain.agenda import Plan
from cochair.domain.dates import instant
from cochair.domain.refused import Unclear

_LINE = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:\((second)\)\s+)?(.+)", re.IGNORECASE)
OVER = timedelta(hours=12)
"""How long after it must end an overnight meeting may still have lines; later times are of the day it began."""


class ScriptTimes:
    """Turns the wall-clock times of a script's lines into instants, which only go forward."""

    def __init__(self, plan: Plan, latest: datetime | None = None) -> None:
        self._plan = plan
        self._latest = latest or plan.starts - timedelta(hours=12)
        self._asleep_until: datetime | None = None

    def read(self, line: str) -> tuple[datetime, str]:
        """Return the instant and the sentence of a line; raises Unclear."""
        found = _LINE.fullmatch(line.strip())
        if found is None:
            raise Unclear(say.LINE_UNCLEAR)
        shown = line.split()[0]
        try:
            at = time(int(found[1]), int(found[2]), int(found[3] or 0))
        except ValueError as error:
            raise Unclear(say.TIME_UNCLEAR.format(words=shown)) from error
        when = self._instant(at, second=found[4] is not None)
        if self._asleep_until is not None and when < self._asleep_until:
            raise Unclear(say.ASLEEP.format(time=f"{self._plan.local(self._asleep_until):%H:%M}"))
        if when < self._latest:
            raise Unclear(say.TIME_BACK.format(time=shown))
        self._latest = when
        return when, found[5].strip()

    def sleep_until(self, until: datetime) -> None:
        """Take no line before the laptop wakes."""
        self._asleep_until = until

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
