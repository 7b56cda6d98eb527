"""Reads the days that old minutes name; a day that nobody can be sure of is none."""

import re
from datetime import date

from cochair.domain.dates import MONTHS, read_date
from cochair.domain.refused import Unclear

_MONTH = "|".join(f"{month[:3]}(?:{month[3:]})?" for month in MONTHS) + "|Sept"
_WHOLE = re.compile(
    rf"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
    rf"(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({_MONTH})\.?,?\s+(\d{{4}})\b",
    re.IGNORECASE,
)
_SOME = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTH})\b", re.IGNORECASE)
_SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})")
_BY = re.compile(
    r"[\s,;:(–—-]*\b(?:by|before|due(?:\s+(?:by|on))?|deadline|no later than)\b\s*:?\s*(?:the\s+)?"
    r"([\w/.,\s-]{3,40}?)[\s).]*$",
    re.IGNORECASE,
)


def read_day(words: str, since: date | None) -> date | None:
    """Return the day of "15/09/2025", "30 Sept 2025" or "30 September"; without a year, the first since a day.

    Where that day is not known either, a day without a year is none: nothing is made up.
    """
    words = " ".join(words.split()).strip(" .,;")
    if found := _SLASHED.fullmatch(words):
        year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
        words = f"{year}-{found[2]}-{found[1]}"
    words = re.sub(r"\bof\s+", "", words)
    words = re.sub(r"\bSept\b", "Sep", words, flags=re.IGNORECASE)
    has_year = re.search(r"\d{4}", words) is not None
    if since is None and not has_year:
        return None
    try:
        return read_date(words, since or date.min)
    except Unclear:
        return None


def first_day(words: str) -> date | None:
    """Return the first whole date, with its year, that stands in a line."""
    if found := _WHOLE.search(words):
        return read_day(f"{found[1]} {found[2]} {found[3]}", None)
    slashed = _SLASHED.search(words)
    return read_day(slashed[0], None) if slashed else None


def names_a_day(words: str) -> bool:
    """Return whether a day of the year stands in a line, with or without the year."""
    return _SOME.search(words) is not None or first_day(words) is not None


def split_by(words: str, since: date | None) -> tuple[str, date | None]:
    """Part "send it by 30 September" into what and by when; words that name no day stay as they are."""
    found = _BY.search(words)
    if found is None or not words[: found.start()].strip():
        return words, None
    day = read_day(found[1], since)
    return (words, None) if day is None else (words[: found.start()].rstrip(" ,;:-–—("), day)
