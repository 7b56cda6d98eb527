"""Finds dates and times that are written as numbers only, and says them as people do."""

import re
from collections.abc import Iterator

from cochair.domain import words_of_findings as say
from cochair.domain.dates import MONTHS
from cochair.domain.plain_words.findings import Finding, Kind

_DAY_FIRST = re.compile(
    r"(?<![\w/.-])(?P<day>\d{1,2})(?P<dash>[/.-])(?P<month>\d{1,2})(?P=dash)(?P<year>\d{4}|\d{2})(?![\w/-])"
)
_YEAR_FIRST = re.compile(r"(?<![\w/-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\w-])")
_SHORT = re.compile(
    r"(?:(?<=\bon )|(?<=\bby )|(?<=\bfrom )|(?<=\buntil )|(?<=\bbefore )|(?<=\bsince )|(?<=day ))"
    r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?P<year>)(?![\w/])",
    re.IGNORECASE,
)
_LONG_DAY = re.compile(r"(?<![\w:.£$€])(?P<hour>1[3-9]|2[0-3]):(?P<minute>[0-5]\d)(?![\w:])")
_HALF_DAY = re.compile(
    r"(?<![\w:.£$€])(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])(?:\.m\.(?=\s*[a-z])|\.m\b|m\b)",
    re.IGNORECASE,
)
_OLDEST = 50
"""Two figures from here on are a year of the last century."""


def dates_and_times(text: str) -> Iterator[Finding]:
    """Find dates such as 14/12/2026 and times such as 14:30 or 2pm in a line."""
    for pattern in (_DAY_FIRST, _YEAR_FIRST, _SHORT):
        for found in pattern.finditer(text):
            words = _date(int(found["day"]), int(found["month"]), found["year"])
            if words:
                yield Finding(found.start(), found.end(), Kind.NUMBER, found[0], say.DATE, words)
    for found in _LONG_DAY.finditer(text):
        yield _at(found, int(found["hour"]))
    for found in _HALF_DAY.finditer(text):
        yield _at(found, int(found["hour"]) % 12 + 12 * (found["half"] in "pP"))


def _date(day: int, month: int, year: str) -> str:
    """Return the date in words; nothing where there is no such day or month."""
    if not (1 <= day <= 31 and 1 <= month <= len(MONTHS)):
        return ""
    century = "" if len(year) != len("26") else "19" if int(year) >= _OLDEST else "20"
    return f"{day} {MONTHS[month - 1]} {century}{year}".rstrip()


def _at(found: re.Match[str], hour: int) -> Finding:
    """Return the finding about a time; `hour` counts from midnight."""
    minute, shown = found["minute"] or "00", (hour - 1) % 12 + 1
    part = say.MORNING if hour < 12 else say.AFTERNOON if hour < 18 else say.EVENING if hour < 22 else say.NIGHT
    if minute == "00":
        words = say.NOON if hour == 12 else say.O_CLOCK.format(hour=shown, part=part)
    else:
        words = f"{shown}:{minute} {part}"
    return Finding(found.start(), found.end(), Kind.NUMBER, found[0], say.TIME, words)
