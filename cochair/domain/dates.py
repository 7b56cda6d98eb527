"""Reads and writes dates and times as people say them in Britain."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from cochair.domain import sentences as say
from cochair.domain import words_of_dates as said
from cochair.domain.refused import Unclear

MONTHS = tuple(
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY = r"(?:(?P<weekday>(?:[a-z]+\s+)?[a-z]+),?\s+)?"
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
    if near in ("today", "tomorrow", said.TODAY, said.TOMORROW):
        return after + timedelta(days=near in ("tomorrow", said.TOMORROW))
    weekday = _weekday(near.removeprefix("next ").removeprefix("this "))
    if weekday is None:
        return None
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def _long_date(found: re.Match[str], words: str, after: date) -> date | None:
    month = _named(found["month"].casefold(), MONTHS, said.MONTHS)
    weekday = _weekday(found["weekday"].casefold()) if found["weekday"] else None
    if month is None or (found["weekday"] and weekday is None):
        return None
    if found["year"]:
        day = _day(int(found["year"]), month + 1, int(found["day"]), words)
    else:
        day = _next_such_day(month + 1, int(found["day"]), after, words)
    if weekday is not None and day.weekday() != weekday:
        raise Unclear(say.ONE_DAY_ONLY.format(date=date_words(day, weekday=False), day=said.DAYS[day.weekday()]))
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


def _weekday(words: str) -> int | None:
    return _named(words, DAYS, said.DAYS, tuple(name.rpartition(" ")[2] for name in said.DAYS))


def _named(word: str, *languages: tuple[str, ...]) -> int | None:
    """Return the place of a name that begins with a word, in English or the language that is spoken."""
    if len(word) < 3:
        return None
    names = (pair for names in languages for pair in enumerate(names))
    return next((n for n, name in names if name.casefold().startswith(word)), None)


def date_words(day: date, *, weekday: bool = True, year: bool = True) -> str:
    """Return a date in words, such as "Thursday 26 November 2026"."""
    words = said.DATE_AND_YEAR if year else said.DATE
    found = words.format(day=day.day, month=said.MONTHS[day.month - 1], year=day.year)
    return said.WITH_WEEKDAY.format(weekday=said.DAYS[day.weekday()], date=found) if weekday else found


def script_date(day: date) -> str:
    """Return a date as meeting scripts have it, in English whatever language is spoken: "26 November 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def time_words(at: time) -> str:
    """Return a time in easy words, such as "half past 10 in the morning" or "12 noon"."""
    if (at.hour, at.minute) in ((0, 0), (12, 0)):
        return said.NOON if at.hour else said.MIDNIGHT
    part = said.MORNING if at.hour < 12 else said.AFTERNOON if at.hour < 18 else said.EVENING
    words = said.HOUR_AND_MINUTES if at.minute else said.WHOLE_HOUR
    return words.format(hour=(at.hour - 1) % 12 + 1, minute=f"{at.minute:02}", part=part)


def instant(day: date, at: time, zone: str, second: bool = False) -> datetime:
    """Return the instant in UTC when a wall clock shows a time; raises Unclear for a time that clocks jump over.

    In a repeated hour the first is meant, unless `second`.
    """
    local = datetime.combine(day, at, ZoneInfo(zone)).replace(fold=int(second))
    there = local.astimezone(UTC)
    if there.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0) != local.replace(tzinfo=None, fold=0):
        raise Unclear(say.NO_SUCH_TIME.format(time=f"{at:%H:%M}", date=date_words(day)))
    return there
