"""Reads the values of header lines: when, where, which groups, what share."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cochair.domain import sentences as say
from cochair.domain.dates import instant, read_date
from cochair.domain.ids import GroupId
from cochair.domain.people import Group
from cochair.domain.refused import Unclear

_TIMES = re.compile(r"(\S+)\s+(?:to|until)\s+(\S+)", re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?::(\d{2}))?")
_PROTECTED = re.compile(r"(.+?)\s*\(\s*protected\s*\)", re.IGNORECASE)
_PERCENT = re.compile(r"(\d{1,3})\s*(?:%|percent|per cent)", re.IGNORECASE)
FIRST_YEAR, LAST_YEAR = 1900, 2999
"""Dates outside these years are surely a mistake, or a day named without its year."""
_PARTS = {
    "half": Fraction(1, 2),
    "a half": Fraction(1, 2),
    "a third": Fraction(1, 3),
    "one third": Fraction(1, 3),
    "two thirds": Fraction(2, 3),
    "a quarter": Fraction(1, 4),
    "one quarter": Fraction(1, 4),
    "three quarters": Fraction(3, 4),
    "all": Fraction(1),
}


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """The parts of the Meeting line that need more to be understood."""

    title: str
    starts: str
    finish: str
    place: str


def read_meeting(words: str) -> tuple[date, MeetingLine]:
    """Return the date and the rest of `title; date; 10:00 to 11:30; place`."""
    parts = [p.strip() for p in words.split(";")]
    times = _TIMES.fullmatch(parts[2]) if len(parts) in (3, 4) else None
    if times is None or not parts[0]:
        raise Unclear(say.MEETING_PARTS)
    place = parts[3] if len(parts) == 4 else ""
    return must_be_date(parts[1], date.min), MeetingLine(parts[0], times[1], times[2], place)


def must_be_date(words: str, after: date) -> date:
    """Return a date; raises Unclear when the words name none, or one that no calendar of ours holds."""
    day = read_date(words, after)
    if day is None or not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Unclear(say.DATE_UNCLEAR.format(words=words[:60]))
    return day


def day_before(words: str, meeting: date) -> date:
    """Return the date of something that comes before a meeting: without a year, the newest such day."""
    return must_be_date(words, meeting - timedelta(days=364))


def read_clock(words: str) -> time:
    """Return a time on a 24-hour clock, such as 10:30."""
    found = _CLOCK.fullmatch(words.strip())
    if found is None:
        raise Unclear(say.TIME_UNCLEAR.format(words=words.strip()[:40]))
    try:
        return time(int(found[1]), int(found[2]), int(found[3] or 0))
    except ValueError as error:
        raise Unclear(say.TIME_UNCLEAR.format(words=words.strip()[:40])) from error


def read_instant(day: date, words: str, zone: str) -> datetime:
    """Return the instant of a time on a day."""
    return instant(day, read_clock(words), zone)


def later_instant(starts: datetime, words: str, zone: str) -> datetime:
    """Return the first instant from the start on when the wall clock shows a time: the next day if need be."""
    at, day = read_clock(words), starts.astimezone(ZoneInfo(zone)).date()
    same_day = instant(day, at, zone)
    return same_day if same_day >= starts else instant(day + timedelta(days=1), at, zone)


def read_zone(words: str) -> str:
    """Return the name of a time zone such as Europe/London."""
    try:
        return ZoneInfo(words).key
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Unclear(say.ZONE_UNCLEAR.format(words=words[:40])) from error


def read_notice(words: str) -> int:
    """Return how many days before the meeting papers must go out."""
    found = re.fullmatch(r"(\d{1,3})\s*days?", words, re.IGNORECASE)
    if found is None:
        raise Unclear(say.NOTICE_UNCLEAR)
    return int(found[1])


def read_interpreting(words: str) -> bool:
    """Return whether somebody interprets or writes captions."""
    if words.casefold() not in ("yes", "no"):
        raise Unclear(say.INTERPRETING_UNCLEAR)
    return words.casefold() == "yes"


def read_groups(words: str) -> tuple[Group, ...]:
    """Return the groups of `Members (protected); Workers`."""
    groups: list[Group] = []
    for part in (p.strip() for p in words.split(";") if p.strip()):
        found = _PROTECTED.fullmatch(part)
        groups.append(Group(GroupId(f"g{len(groups) + 1}"), found[1] if found else part, found is not None))
    return tuple(groups)


def find_group(name: str, groups: tuple[Group, ...]) -> Group | None:
    """Return the group of a name, large or small letters alike."""
    return next((g for g in groups if g.name.casefold() == name.strip().casefold()), None)


def read_shares(words: str, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Return the groups with the agreed shares of `Members half; Carers 20 percent`."""
    for part in (p.strip() for p in words.split(";") if p.strip()):
        named = [g for g in groups if part.casefold().startswith(g.name.casefold() + " ")]
        if not named:
            raise Unclear(say.SHARE_UNCLEAR.format(words=part[:60]))
        group = max(named, key=lambda g: len(g.name))
        share = read_share(part[len(group.name) :].strip())
        groups = tuple(replace(g, share=share) if g.id == group.id else g for g in groups)
    return groups


def read_share(words: str) -> Fraction:
    """Return a share such as `half` or `40 percent`, from 0 to 1."""
    percent = _PERCENT.fullmatch(words)
    share = Fraction(int(percent[1]), 100) if percent else _PARTS.get(words.casefold())
    if share is None or share > 1:
        raise Unclear(say.SHARE_UNCLEAR.format(words=words[:60]))
    return share
