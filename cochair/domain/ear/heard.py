"""What a voice is given for a text that is shown, and the way back from a spoken word to the shown one."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cochair.domain.ear.amounts import AMOUNTS, MONEY
from cochair.domain.ear.change import Change, Changes, Rule
from cochair.domain.ear.clock import TIMES
from cochair.domain.ear.days import DATES, NAMES_OF_DAYS
from cochair.domain.ear.emoji import alone
from cochair.domain.ear.figures import FIGURES, LISTED, PLUS, POSTCODES, SIZES
from cochair.domain.ear.how import EarWords, Own
from cochair.domain.ear.letters import capitals
from cochair.domain.ear.links import LINKS
from cochair.domain.ear.short_forms import FIRST_LETTERS, SHORT_FORMS
from cochair.domain.ear.signs import SIGNS

_START = re.compile(
    r"\d+(?:[.,]\d+)*|[¼-¾⅐-⅞]|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s.,;:!?'\"()’‘“”]|_|\.{3}|\((?=[\dser])"
)
"""Where something else may be said; commas and the like are left to the voice."""
_IN_LINK = "@.:-_+"
_OF_FIGURES = (*LISTED, *DATES, *TIMES, *FIGURES, *AMOUNTS, *SIZES)
_OF_LETTERS = (*POSTCODES, *SHORT_FORMS, *NAMES_OF_DAYS)
_OF_SIGNS = (*MONEY, *PLUS, *SIGNS)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some letters that are said, and where the shown ones are; `same` says that they are the same letters."""

    said: int
    shown: int
    shown_end: int
    same: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """`text` is for the voice."""

    text: str
    _said: tuple[int, ...]
    _pieces: tuple[_Piece, ...]

    def shown(self, start: int, length: int) -> tuple[int, int] | None:
        """Return the start and the length of what is shown for a spoken word; None where nothing is."""
        start, end = max(0, start), min(start + length, len(self.text))
        while start < end and self.text[start].isspace():
            start += 1
        while start < end and self.text[end - 1].isspace():
            end -= 1
        if start >= end:
            return None
        first = bisect_right(self._said, start) - 1
        last = bisect_right(self._said, end - 1) - 1
        left, right = self._left(first, start), self._right(last, end)
        return (left, right - left) if left < right else None

    def _left(self, at: int, start: int) -> int:
        piece = self._pieces[at]
        return piece.shown + (start - piece.said if piece.same else 0)

    def _right(self, at: int, end: int) -> int:
        piece = self._pieces[at]
        return piece.shown + end - piece.said if piece.same else piece.shown_end


def heard(shown: str, how: EarWords, *, english: bool = True) -> Heard:
    """Return a text as it is said in British English; in another language only the board's own words are changed."""
    return _put_together(shown, _changes(shown, how, english))


def _put_together(shown: str, changes: Iterable[Change]) -> Heard:
    pieces: list[_Piece] = []
    texts, said = [""], 0
    for text, start, end, same in _parts(shown, changes):
        if texts[-1][-1:].isalnum() and text[0].isalnum() and not (same and pieces[-1].same):
            texts.append(" ")
            said += 1
        pieces.append(_Piece(said, start, end, same))
        texts.append(text)
        said += len(text)
    return Heard("".join(texts), tuple(piece.said for piece in pieces), tuple(pieces))


def _parts(shown: str, changes: Iterable[Change]) -> Iterator[tuple[str, int, int, bool]]:
    at = 0
    for change in changes:
        if at < change.start:
            yield shown[at : change.start], at, change.start, True
        if change.said:
            yield change.said, *_without_space(shown, change), False
        at = change.end
    if at < len(shown):
        yield shown[at:], at, len(shown), True


def _without_space(shown: str, change: Change) -> tuple[int, int]:
    letters = shown[change.start : change.end]
    left, right = len(letters) - len(letters.lstrip()), len(letters.rstrip())
    return (change.start + left, change.start + right) if left < right else (change.start, change.end)


def _changes(shown: str, how: EarWords, english: bool) -> Iterator[Change]:
    own, at, end = Own(how), 0, 0
    while found := _START.search(shown, at):
        at = found.end()
        for change in _at(shown, found, how, own, english):
            if change.end > end:
                yield Change(max(change.start, end), change.end, change.said)
                end = change.end
        at = max(at, end)


def _at(shown: str, found: re.Match[str], how: EarWords, own: Own, english: bool) -> Changes:
    start, end, first = found.start(), found.end(), found[0][0]
    inside = start > 0 and (shown[start - 1].isalnum() or shown[start - 1] == "_")
    if not inside and (changes := own.at(shown, start)):
        return changes
    if not english:
        return ()
    if not first.isalpha() and not first.isdecimal():
        return alone(shown, start, how) or _first(_OF_SIGNS, shown, start)
    if inside:
        return ()
    if (
        shown[end : end + 1] in _IN_LINK
        and not shown[end + 1 : end + 2].isspace()
        and (changes := _first(LINKS, shown, start))
    ):
        return changes
    if first.isdecimal():
        return _first(_OF_FIGURES, shown, start)
    if first.islower() and found[0] not in FIRST_LETTERS:
        return ()
    return _first(_OF_LETTERS, shown, start) or capitals(shown, start, how)


def _first(rules: tuple[Rule, ...], shown: str, start: int) -> Changes:
    for rule in rules:
        found = rule.pattern.match(shown, start)
        if found and (changes := rule.say(found)):
            return changes
    return ()
