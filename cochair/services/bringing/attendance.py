"""Finds who was there in old minutes, from "Present:", "Apologies:", "Chair:" and the names that follow."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from cochair.services.bringing.names import NameTold, is_name, names_in


class Role(Enum):
    """What somebody did at a meeting."""

    THERE = auto()
    CHAIR = auto()
    WRITER = auto()


_LABELS = {
    Role.THERE: (
        r"(?:members?\s+|people\s+|also\s+)?present|in attendance|attending|attendees?|attended|attendance"
        r"|(?:in person|online)|apologies(?:\s+(?:for absence|received|sent|were received))*(?:\s+from)?|sent apologies"
        r"|absent|not present|guests?|visitors?|supporters?|invited|members|people|who was there|who came"
    ),
    Role.CHAIR: r"(?:the\s+)?(?:co-?\s?)?chair(?:s|person|ing)?(?:ed by)?|(?:co-?)?chairs?\s+by",
    Role.WRITER: (
        r"minutes?(?:\s+taken)?\s+by|minutes?[- ]?taker|note[- ]?taker|notes?(?:\s+taken)?\s+by|minutes|notes|secretary"
    ),
}
_LABELLED = [
    (part, re.compile(rf"[\s*_•–-]*(?:{words})[\s*_]*(?P<mark>:|\t|\s[–—-]\s)[\s*_]*(?P<rest>.*)", re.I | re.S))
    for part, words in _LABELS.items()
]
_ALONE = re.compile(r"[\s*_#]*(?:(?:members?\s+)?present|in attendance|attendees|who was there)[\s*_]*", re.IGNORECASE)
_FROM = re.compile(r"[\s*_•–-]*apologies\s+(?:were\s+)?(?:received\s+)?from\s+(?P<rest>.+)", re.IGNORECASE)

_FIRST_THING = re.compile(
    r"\s*(?:\(?\d{1,2}[.):\t]?\s+)?(?:(?:members?\s+)?present|(?:in )?attendance|attendees|apologies(?: for absence)?)"
    r"(?P<more>\s*[:\t–—]\s*(?P<rest>.*))?\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Attended:
    """A line that says who was there; without names, they stand on the lines that follow."""

    part: Role
    names: tuple[NameTold, ...]


def read_attendance(line: str) -> Attended | None:
    """Return who a line says was there, None when it says nothing of the kind."""
    if _ALONE.fullmatch(line):
        return Attended(Role.THERE, ())
    if found := _FROM.fullmatch(line):
        names = tuple(names_in(found["rest"]))
        return Attended(Role.THERE, names) if names else None
    for part, pattern in _LABELLED:
        if found := pattern.fullmatch(line):
            names = tuple(names_in(found["rest"]))
            return Attended(part, names) if names or not found["rest"].strip() else None
    return None


def read_numbered_attendance(line: str) -> Attended | None:
    """Return who was there where it is the first thing with a number, or a heading, such as "1. Present"."""
    found = _FIRST_THING.fullmatch(line)
    if found is None:
        return None
    names = tuple(names_in(found["rest"] or ""))
    return Attended(Role.THERE, names) if names or not (found["rest"] or "").strip() else None


def read_names_line(line: str) -> tuple[NameTold, ...]:
    """Return the names on a line below "Present:"; none when the line is of another kind."""
    words = re.sub(r"^[\s*_•·▪●–-]+", "", line).strip()
    if not words or words.endswith((".", "?", "!", ":")) or len(words) > 300:
        return ()
    many = words.count(",") > 1 or ";" in words or re.search(r"\band\b", words)
    names = names_in(words, one=not many)
    first = re.split(r"[,;(\[]|\s[-–—]\s", words)[0].strip()
    return tuple(names) if names and (is_name(first) or many) else ()
