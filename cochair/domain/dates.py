"""Reads and writes dates and times as people say them in Britain."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from cochair.domain import sentences as say
from cochair.domain.refused import Unclear

MONTHS = tuple(
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY = r"(?:(?P<weekday>[a-z]+),?\s+)?"
_LONG = re.compile(
    _DAY + r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<month>[a-z]+)\.?(?:,?\s+(?P<year>\d{4}))?", re.IGNORECASE
)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")


def read_date(words: str, after: date) -> date | None:
    """Return the date that words name, or None when they name none.

    Without a year it is the first such day on or after `after`; a day of the week is the next one after it.
    Raises Unclear for a day that does not exist or falls on another day of the week.
    """
    words = " ".join(words.split()).rstrip(".")
    if found := _ISO.fullmatch(words):
        return _day(int(found["year"]), int(found["month"]), int(found["day"]), words)
    if found := _LONG.fullmatch(words):
        return _long_date(found, words, after)
    near = words.casefold()
    if near in ("today", "tomorrow"):
        return after + timedelta(days=near == "tomorrow")
    weekday = _named(near.removeprefix("next ").removeprefix("this "), DAYS)
    if weekday is None:
        return None
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def _long_date(found: re.Match[str], words: str, after: date) -> date | None:
    month = _named(found["month"].casefold(), MONTHS)
    weekday = _named(found["weekday"].casefold(), DAYS) if found["weekday"] else None
    if month is None or (found["weekday"] and weekday is None):
        return None
    if found["year"]:
        day = _day(int(found["year"]), month + 1, int(found["day"]), words)
    else:
        day = _next_such_day(month + 1, int(found["day"]), after, words)
    if weekday is not None and day.weekday() != weekday:
        raise Unclear(say.ONE_DAY_ONLY.format(date=date_words(day, weekday=False), day=DAYS[day.weekday()]))
    return day


def _next_such_day(month: int, number: int, after: date, words: str) -> date:
    for year in range(after.year, after.year + 9):
        try:
            day = date(year, month, number)
        except ValueError:
            continue
        if day >= after:
            return day
    raise Unclear(say.NO_SUCH_DATE.format(date=words))


def _day(year: int, month: int, number: int, words: str) -> date:
    try:
        return date(year, month, number)
    except ValueError as error:
        raise Unclear(say.NO_SUCH_DATE.format(date=words)) from error


def _named(word: str, names: tuple[str, ...]) -> int | None:
    if len(word) < 3:
        return None
    return next((n for n, name in enumerate(names) if name.casefold().startswith(word)), None)


def date_words(day: date, *, weekday: bool = True, year: bool = True) -> str:
    """Return a date in words, such as "Thursday 26 November 2026"."""
    words = f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")
    return f"{DAYS[day.weekday()]} {words}" if weekday else words


def time_words(at: time) -> str:
    """Return a time in easy words, such as "half past 10 in the morning" or "12 noon"."""
    if (at.hour, at.minute) in ((0, 0), (12, 0)):
        return "12 noon" if at.hour else "12 midnight"
    part = "in the morning" if at.hour < 12 else "in the afternoon" if at.hour < 18 else "in the evening"
    hour = (at.hour - 1) % 12 + 1
    return f"{hour} o’clock {part}" if at.minute == 0 else f"{hour}:{at.minute:02} {part}"


def instant(day: date, at: time, zone: str, second: bool = False) -> datetime:
    """Return the instant in UTC when a wall clock shows a time; raises Unclear for a time that clocks jump over.

    In a repeated hour the first is meant, unless `second`.
    """
    local = datetime.combine(day, at, ZoneInfo(zone)).replace(fold=int(second))
    there = local.astimezone(UTC)
    if there.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0) != local.replace(tzinfo=None, fold=0):
        raise Unclear(say.NO_SUCH_TIME.format(time=f"{at:%H:%M}", date=date_words(day)))
    return there
