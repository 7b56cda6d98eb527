"""Times of the day as people say them in Britain: "half past 10 in the morning"."""

import re

from cochair.domain.ear.change import Change, Changes, Rule, before, ends_sentence, starts_line, whole

_HALF = r"\s?(?P<half>[ap])(?:m(?!\w)|\.\s?m(?![\w])(?P<stop>\.)?)"
_WITH_HALF = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?" + _HALF, re.I)
_COLON = re.compile(r"(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?![\w:]|[.,]\d)")
_DOTTED = re.compile(
    r"(?P<hour>\d{1,2})\.(?P<minute>[0-5]\d)(?!\w|[.,:]\d|\s?(?:%|per ?cent|million|billion|thousand|k?m\b|cm\b|kg\b|"
    r"met(?:re|er)s?\b|miles?\b|degrees?\b|pounds?\b|points?\b|hours?\b|times\b))"
)
_AT = re.compile(r"(?:\b(?:at|from|until|till|before|after|starts|begins|ends|finishes)|\d\.[0-5]\d\s?[-–—])\s?$", re.I)
_MAY_BE_AT = re.compile(r"\b(?:to|by|about|around|and|between|start|begin|end|finish|for|is)\s$", re.I)
_GOES_ON = re.compile(
    r"\s?(?:[-–—]|to\b|until\b|till\b|and\b)\s?\d{1,2}[.:][0-5]\d(?!\d)|\s?(?:[-–—]|to\b)\s?\d{1,2}\s?[ap]\.?m\b", re.I
)
_SAYS_MORE = re.compile(r"\s(?:in the (?:morning|afternoon|evening)|at night|o['’]clock|noon|midnight)\b", re.I)
_NAMED = re.compile(r"\s+[A-Z]")
_FIRST_HOUR, _LAST_HOUR = 8, 21
"""Between these hours a time at the start of a line is likelier than the number of an item."""


def _with_half(found: re.Match[str]) -> Changes:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if not 1 <= hour <= 23 or before(found).endswith(("£", "$", "€")):
        return ()
    late = found["half"].casefold() == "p"
    if hour <= 12:
        hour = hour % 12 + 12 * late
    end = found.end()
    if found["stop"] and ends_sentence(found.string, end):
        end -= 1
    words = {0: "midnight", 12 * 60: "12 noon"}.get(hour * 60 + minute)
    return (Change(found.start(), end, words or f"{_hands(hour, minute)} {_part_of_day(hour)}"),)


def _colon(found: re.Match[str]) -> Changes:
    hour, minute = int(found["hour"]), int(found["minute"])
    if hour > 24 or (hour == 24 and minute):
        return ()
    words = _without_half(found.string, found.end(), hour, minute)
    second = int(found["second"] or 0)
    return whole(found, f"{words} and {second} seconds" if second else words)


def _dotted(found: re.Match[str]) -> Changes:
    hour, minute = int(found["hour"]), int(found["minute"])
    if hour > 23 or not _is_time(found, hour, minute):
        return ()
    return whole(found, _without_half(found.string, found.end(), hour, minute))


def _is_time(found: re.Match[str], hour: int, minute: int) -> bool:
    """Tell "at 10.30" from 10.30 metres."""
    near, text = before(found), found.string
    if _AT.search(near) or _GOES_ON.match(text, found.end()) or _SAYS_MORE.match(text, found.end()):
        return True
    if starts_line(text, found.start()) and _NAMED.match(text, found.end()):
        return _FIRST_HOUR <= hour <= _LAST_HOUR or minute == 0
    return minute % 15 == 0 and _FIRST_HOUR <= hour <= _LAST_HOUR and _MAY_BE_AT.search(near) is not None


def _without_half(text: str, end: int, hour: int, minute: int) -> str:
    if hour % 24 == 0:
        return _hands(0, minute) + " at night" if minute else "midnight"
    more = _SAYS_MORE.match(text, end) is not None
    words = _hands(hour, minute)
    if not minute and not more:
        words += " o'clock"
    return f"{words} {_part_of_day(hour)}" if hour > 12 and not more else words


def _hands(hour: int, minute: int) -> str:
    """Return what the hands of a clock show."""
    if minute == 0:
        return f"{_twelve(hour)}"
    past = minute <= 30
    away = minute if past else 60 - minute
    amount = {15: "quarter", 30: "half"}.get(away) or (f"{away}" if away % 5 == 0 else _minutes(away))
    return f"{amount} past {_twelve(hour)}" if past else f"{amount} to {_twelve(hour + 1)}"


def _minutes(count: int) -> str:
    return "1 minute" if count == 1 else f"{count} minutes"


def _twelve(hour: int) -> int:
    return (hour - 1) % 12 + 1


def _part_of_day(hour: int) -> str:
    if hour == 0:
        return "at night"
    return "in the " + ("morning" if hour < 12 else "afternoon" if hour < 18 else "evening")


TIMES = (Rule(_WITH_HALF, _with_half), Rule(_COLON, _colon), Rule(_DOTTED, _dotted))
"""For a digit."""
