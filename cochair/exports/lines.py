"""Breaks a sentence into lines where a reader would pause."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from cochair.exports.fonts import REGULAR, STRONG, Letters, Run, shown
from cochair.exports.profile import Profile
from cochair.exports.sentences import JOIN, spans

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_JOINS = (
    (re.compile(rf"(\d) ({_MONTHS})\b(?: (?=\d))?"), lambda m: m[0].replace(" ", JOIN)),
    (re.compile(r"(\d) (?=[a-z\d’])"), rf"\1{JOIN}"),
    (re.compile(r"\b(half past|quarter past|quarter to|[Pp]age) (?=\d)"), lambda m: m[0].replace(" ", JOIN)),
    (re.compile(r"(?<= )([-–—]) "), rf"\1{JOIN}"),
)
_WHOLE_DATE = re.compile(rf"\b({_DAYS}) (?=\d)")
_STARTS = "and but so to with for by because if that which in on at from until after when about how what who"
_JOINING = (
    f"{_STARTS} a an the of my our your their we i you is are not can will no half this do or very more some most"
)
_PAUSE = frozenset(_STARTS.split())
"""Words that a line may well start with."""
_VERBS = frozenset(("is", "are", "was", "were", "has", "have", "had", "can", "will", "must", "did"))
"""Words that a line may start with, where what is told of somebody begins."""
_CLING = frozenset(f"{_JOINING} many new much".split())
"""Words that a line should not end with."""


class Line(NamedTuple):
    """One line as it is drawn; `spaced` when a space comes after it in the sentence."""

    runs: tuple[Run, ...]
    spaced: bool


@dataclass(frozen=True, slots=True)
class _Word:
    runs: tuple[Run, ...]
    text: str
    width: float
    glued: bool = False


class LineBreaker:
    """Breaks sentences for one profile; it remembers how wide words are."""

    def __init__(self, letters: Letters, profile: Profile) -> None:
        self._letters, self._profile = letters, profile

    def width(self, text: str, size: float, strong: bool = False) -> float:
        """Return how wide text is on one line, in points."""
        return sum(self._letters.width(run, size) for run in self._letters.runs(text, strong))

    def lines(self, sentence: str, width: float, size: float, strong: bool = False) -> tuple[Line, ...]:
        """Return as few lines as can be, about as long as each other, ended at a pause."""
        words = [part for word in self._words(sentence, size, strong) for part in self._fitted(word, width, size)]
        space = self._letters.width(Run(" ", REGULAR), size)
        ends = _best_ends(words, width, space, self._profile.letters)
        return tuple(
            _line(words[start:end], words[end : end + 1]) for start, end in zip([0, *ends], ends, strict=False)
        )

    def _words(self, sentence: str, size: float, strong: bool) -> list[_Word]:
        """Part the sentence at its spaces; a word may be partly strong."""
        words: list[list[Run]] = [[]]
        for span in spans(joined(shown(sentence), self._profile.whole_dates)):
            for number, text in enumerate(span.text.split(" ")):
                if number:
                    words.append([])
                if text:
                    words[-1] += self._letters.runs(text, span.strong or strong)
        return [self._word(tuple(runs), size) for runs in words if runs]

    def _word(self, runs: tuple[Run, ...], size: float, glued: bool = False) -> _Word:
        text = "".join(run.text for run in runs)
        drawn = [Run(run.text.replace(JOIN, " "), run.font) for run in runs] if JOIN in text else runs
        return _Word(runs, text, sum(self._letters.width(run, size) for run in drawn), glued)

    def _fitted(self, word: _Word, width: float, size: float) -> list[_Word]:
        """Part a word that no line can hold, first where it was joined, then between letters."""
        most = self._profile.letters
        if word.width <= width and len(word.text) <= most:
            return [word]
        if any(JOIN in run.text for run in word.runs):
            loose = [self._word(runs, size) for runs in _at_joins(word.runs)]
            return [part for single in loose for part in self._fitted(single, width, size)]
        parts: list[_Word] = []
        for run in word.runs:
            rest = run.text
            while rest:
                end = self._most_letters(rest, run.font, width, size)
                parts.append(self._word((Run(rest[:end], run.font),), size, glued=bool(parts)))
                rest = rest[end:]
        return parts

    def _most_letters(self, text: str, font: str, width: float, size: float) -> int:
        """Return how many letters fit on a line, at least 1, and not ending with a hyphen if that can be."""
        used, end = 0.0, 0
        while end < min(len(text), self._profile.letters):
            used += self._letters.width(Run(text[end], font), size)
            if used > width:
                break
            end += 1
        if end < len(text):
            end = len(text[:end].rstrip("-")) or end
        return max(1, end)


def joined(sentence: str, whole_dates: bool) -> str:
    """Put no-break spaces where a line may not end: in dates, times, numbers and what they count."""
    for pattern, with_joins in _JOINS:
        sentence = pattern.sub(with_joins, sentence)
    return _WHOLE_DATE.sub(rf"\1{JOIN}", sentence) if whole_dates else sentence


def _at_joins(runs: tuple[Run, ...]) -> list[tuple[Run, ...]]:
    words: list[list[Run]] = [[]]
    for run in runs:
        for number, text in enumerate(run.text.split(JOIN)):
            if number:
                words.append([])
            if text:
                words[-1].append(Run(text, run.font))
    return [tuple(word) for word in words if word]


def _best_ends(words: list[_Word], width: float, space: float, letters: int) -> list[int]:
    """Return after which words the lines end, at the least cost over the whole sentence."""
    whole = sum(word.width for word in words) + space * (len(words) - 1)
    if whole <= width and sum(len(word.text) + 1 for word in words) <= letters + 1:
        return [len(words)]
    aim = whole / max(1, -(-whole // width))
    best: list[tuple[float, int]] = [(0.0, 0)] * (len(words) + 1)
    for start in reversed(range(len(words))):
        best[start] = (float("inf"), start + 1)
        used, count = -space, -1
        for end in range(start + 1, len(words) + 1):
            gap = 0 if words[end - 1].glued and end - 1 > start else 1
            used += gap * space + words[end - 1].width
            count += gap + len(words[end - 1].text)
            if end > start + 1 and (used > width or count > letters):
                break
            cost = 1000 + best[end][0] + 60 * abs(used - aim) / width
            if end < len(words):
                cost += _break_cost(words[end - 1], words[end])
            if end - start == 1 and used < width / 3:
                cost += 60
            if cost < best[start][0]:
                best[start] = (cost, end)
    ends = []
    end = 0
    while end < len(words):
        end = best[end][1]
        ends.append(end)
    return ends


def _break_cost(before: _Word, after: _Word) -> float:
    """Return how bad it is to end a line between two words."""
    last, first = before.text.lower(), after.text.lower()
    if after.glued:
        return 0
    if last.endswith((",", ":", ";", ".", "?", "!")):
        cost = 0
    else:
        cost = 8 if first in _PAUSE else 20 if first in _VERBS else 40
    return cost + (45 if last in _CLING else 0) + (500 if last.endswith("-") else 0)


def _line(words: list[_Word], after: list[_Word]) -> Line:
    """Join the words of a line, with spaces in the font of what they stand between."""
    runs: list[Run] = []
    for number, word in enumerate(words):
        pieces = [Run(run.text.replace(JOIN, " "), run.font) for run in word.runs]
        if number and not word.glued:
            strong = runs[-1].font.endswith("Bold") and pieces[0].font.endswith("Bold")
            pieces.insert(0, Run(" ", STRONG if strong else REGULAR))
        for piece in pieces:
            if runs and runs[-1].font == piece.font:
                runs[-1] = Run(runs[-1].text + piece.text, piece.font)
            else:
                runs.append(piece)
    return Line(tuple(runs), bool(after) and not after[0].glued)
