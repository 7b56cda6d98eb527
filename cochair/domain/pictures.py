"""Chooses the picture that goes with a sentence, from a table of things and the words that ask for them."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from cochair.domain.document import Picture

_WORD = re.compile(r"\d+:\d\d|£|[^\W_]+(?:['-][^\W_]+)*")
_CLOCK = re.compile(
    r"\b(?:(?P<hour>1[0-2]|[1-9])(?::(?P<minute>[0-5]\d)| o'clock| noon)|half past (?P<half>1[0-2]|[1-9]))\b"
)
_WHOLE_HOURS, _HALF_HOURS = 0x1F550, 0x1F55C
_LONGEST_PHRASE = 4
_EXACT, _STEM, _WEAK, _EACH_WORD_MORE, _FIRST_MENTIONED = 1.0, 0.85, 0.35, 0.6, 0.15
"""How strongly words ask for a picture; the balance was found by trying sentences from real boards."""

_NO_PICTURE = frozenset(
    (
        "please",
        "at a time",
        "no one",
        "all right",
        "cross",
        "right away",
        "next to",
        "kind of",
        "a lot",
        "of course",
        "in place of",
        "is flat",
        "are flat",
        "birthday card",
        "step by step",
        "turn into",
    )
)


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing that has a picture: its OpenMoji code, words for a person who can not see it, and what asks for it.

    `weak` words, such as "people", ask only when nothing clearer is said.
    """

    name: str
    code: str
    alt: str
    words: tuple[str, ...]
    weak: tuple[str, ...] = ()


class _Entry(NamedTuple):
    concept: Concept
    strength: float


class PictureChooser:
    """Chooses pictures; the same words always get the same picture, and a picture stands for one thing only.

    `stem` folds the forms of a word into one, such as "buses" into "bus".
    """

    def __init__(self, concepts: Sequence[Concept], stem: Callable[[str], str]) -> None:
        self._stem = stem
        self._exact: dict[str, _Entry] = {}
        self._stems: dict[str, _Entry] = {}
        for concept in concepts:
            for weak, phrases in ((False, concept.words), (True, concept.weak)):
                for phrase in map(_folded, phrases):
                    self._exact.setdefault(phrase, _Entry(concept, _WEAK if weak else _EXACT))
                    self._stems.setdefault(self._stemmed(phrase), _Entry(concept, _WEAK if weak else _STEM))

    def best(self, sentence: str, count: int = 3) -> tuple[Picture, ...]:
        """Return up to `count` pictures that fit, the best first; none when no word asks for one."""
        folded = _folded(sentence)
        scores: dict[Picture, float] = {}
        words = _WORD.findall(folded)
        for start, length, entry in self._found(words):
            picture = Picture(entry.concept.code, entry.concept.alt)
            score = entry.strength * (1 + _EACH_WORD_MORE * (length - 1))
            score += _FIRST_MENTIONED * (1 - start / len(words)) * entry.strength
            scores[picture] = max(scores.get(picture, 0.0), score)
        clock = _clock(folded)
        if clock:
            scores[clock] = _EXACT
        return tuple(sorted(scores, key=lambda picture: -scores[picture])[:count])

    def first(self, sentence: str, otherwise: Picture) -> Picture:
        """Return the picture that fits best, or `otherwise`."""
        return next(iter(self.best(sentence, 1)), otherwise)

    def _found(self, words: list[str]) -> Iterator[tuple[int, int, _Entry]]:
        """Give what the words ask for, with where and how many words; the longest phrase at a place wins."""
        start = 0
        while start < len(words):
            length, entry = self._longest(words, start)
            if entry:
                yield start, length, entry
            start += length

    def _longest(self, words: list[str], start: int) -> tuple[int, _Entry | None]:
        for length in range(min(_LONGEST_PHRASE, len(words) - start), 0, -1):
            phrase = " ".join(words[start : start + length])
            if phrase in _NO_PICTURE:
                return length, None
            entry = self._exact.get(phrase) or self._stems.get(self._stemmed(phrase))
            if entry:
                return length, entry
        return 1, None

    def _stemmed(self, phrase: str) -> str:
        return " ".join(map(self._stem, phrase.split(" ")))


def _folded(text: str) -> str:
    return text.lower().replace("’", "'").replace("\u00a0", " ").replace("**", "")


def _clock(folded: str) -> Picture | None:
    """Return a clock that shows the time said, if it is a whole or half hour."""
    found = _CLOCK.search(folded)
    if not found or found["minute"] not in (None, "00", "30"):
        return None
    hour = int(found["half"] or found["hour"])
    if found["half"] or found["minute"] == "30":
        return Picture(f"{_HALF_HOURS + hour - 1:X}", f"A clock at half past {hour}")
    return Picture(f"{_WHOLE_HOURS + hour - 1:X}", f"A clock at {hour} o’clock")
