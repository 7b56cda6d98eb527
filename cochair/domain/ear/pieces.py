"""Cuts a text that is shown into pieces that are read aloud one after the other: sentences, and parts of long ones."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cochair.domain.ear.days import DAY, MONTH
from cochair.domain.plain_words.lines import line_of

MOST_WORDS = 40
"""A longer sentence is cut, so that Stop, Again and the mark on the screen stay useful."""
_LEAST_WORDS = 8
_NEAR = 12
_TITLES = frozenset("mr mrs ms mx dr drs prof rev st sr jr hon sgt cllr cllrs".split())  # noqa: SIM905
_SHORT = _TITLES | frozenset(
    "rd ave no nos e.g eg i.e ie etc vs approx dept ext tel p pp fig inc ltd a.m p.m para min max hrs".split()  # noqa: SIM905
)
"""A full stop after these ends no sentence, unless a new one plainly begins."""
_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_WORD = re.compile(r"\S+")
_GOES_ON = re.compile(rf"(?:[ap]\.m\.|etc\.)\s+(?:[-–—(&]|\d|{DAY}(?![^\W_])|{MONTH})", re.I)
_DATED = re.compile(r"\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$")
_FIGURE_NEXT = re.compile(r"\s+\d")
_INITIALS = re.compile(r"(?:^|[\s(])(?:[A-HJ-Z]\.\s?){1,3}$")
_CUTS = (
    re.compile(r"[;:]\s+"),
    re.compile(r"\s+(?=[-–—]\s)|—"),
    re.compile(r",\s+"),
    re.compile(r"\s+(?=(?:but|because|so|which|who|while|when|if|until|and|or|then|although|where)\s)", re.I),
    re.compile(r"\s+"),
)
"""Where a long sentence is cut, the best places first."""


class Piece(NamedTuple):
    """A part of a text, from `start` to `end`; no two pieces have a letter in common."""

    start: int
    end: int


def sentences(shown: str) -> tuple[Piece, ...]:
    """Return the sentences of a text in order, each line on its own; every letter is in one of them."""
    found = (Piece(line.start() + a, line.start() + b) for line in _LINE.finditer(shown) for a, b in _of_line(line[0]))
    return tuple(short for piece in found for short in _cut(shown, piece))


def _of_line(line: str) -> Iterator[tuple[int, int]]:
    """Give the sentences of a line, each with what stands before it, such as the mark of a list."""
    ends = [sentence.end for sentence in line_of(line, _SHORT).sentences]
    start = 0
    for end in ends:
        if end != ends[-1] and _goes_on(line, end):
            continue
        yield from _without_space(line, start, end)
        start = end
    yield from _without_space(line, start, len(line))


def _goes_on(line: str, end: int) -> bool:
    """Tell "10.30 a.m. on Monday" and "A. B. Khan" from the end of a sentence."""
    near = line[max(0, end - _NEAR) : end]
    return bool(
        _GOES_ON.match(line, max(0, end - 4))
        or _INITIALS.search(near)
        or (_DATED.search(near) and _FIGURE_NEXT.match(line, end))
    )


def _without_space(text: str, start: int, end: int) -> Iterator[Piece]:
    body = text[start:end]
    start += len(body) - len(body.lstrip())
    end -= len(body) - len(body.rstrip())
    if start < end:
        yield Piece(start, end)


def _cut(shown: str, piece: Piece) -> Iterator[Piece]:
    words = [word.start() for word in _WORD.finditer(shown, *piece)]
    start = piece.start
    while len(words) > MOST_WORDS:
        at = _place(shown, words, piece.end)
        yield from _without_space(shown, start, at)
        start = at
        words = [word for word in words if word >= at]
    yield from _without_space(shown, start, piece.end)


def _place(shown: str, words: list[int], end: int) -> int:
    """Return where to cut: at the best place that leaves neither part very short."""
    first, last = words[_LEAST_WORDS], words[MOST_WORDS]
    if len(words) < MOST_WORDS + _LEAST_WORDS:
        last = words[-_LEAST_WORDS]
    for cut in _CUTS:
        places = [found.end() for found in cut.finditer(shown, first, min(last + 1, end)) if found.end() <= last]
        if places:
            return places[-1]
    return last
