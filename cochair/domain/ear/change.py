"""One place in a text that is said in other words than it is shown."""

import re
from collections.abc import Callable
from typing import NamedTuple

_ENDS = re.compile(r"[\"'”’)\]]*(?:\s*$|[ \t\u00a0]*\n|\s+[\"'“‘(]?[A-Z])")
_BACK = 24
SPACES = " \t\u00a0"


class Change(NamedTuple):
    """The letters that are shown from `start` to `end` are heard as `said`."""

    start: int
    end: int
    said: str


Changes = tuple[Change, ...]


class Rule(NamedTuple):
    """What is said for a pattern; no changes where the pattern means something else here."""

    pattern: re.Pattern[str]
    say: Callable[[re.Match[str]], Changes]


def whole(found: re.Match[str], said: str) -> Changes:
    """Return the change of all that was found."""
    return (Change(found.start(), found.end(), said),)


def part(found: re.Match[str], name: str, said: str) -> Change:
    """Return the change of one named part of what was found."""
    return Change(found.start(name), found.end(name), said)


def ends_sentence(text: str, after: int) -> bool:
    """Tell if a full stop that stands just before `after` ends a sentence, and not only a short form."""
    return _ENDS.match(text, after) is not None


def with_spaces(found: re.Match[str], said: str) -> Changes:
    """Return the change of what was found together with the spaces on both sides of it."""
    text, left, right = found.string, found.start(), found.end()
    near = text[max(0, left - _BACK) : left]
    left -= len(near) - len(near.rstrip(SPACES))
    near = text[right : right + _BACK]
    right += len(near) - len(near.lstrip(SPACES))
    said = said.lstrip() if left == 0 else said
    return (Change(left, right, said.rstrip() if right == len(text) else said),)


def before(found: re.Match[str]) -> str:
    """Return the letters just before what was found, a few words at most."""
    return found.string[max(0, found.start() - _BACK) : found.start()]


def starts_line(text: str, at: int) -> bool:
    """Tell if only spaces stand before a place in its line."""
    near = text[max(0, at - _BACK) : at].rstrip(SPACES)
    return near.endswith("\n") or (not near and at <= _BACK)
