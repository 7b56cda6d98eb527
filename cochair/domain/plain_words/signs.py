"""Finds signs and short forms that stand for words, and numbers that are written as words."""

import re
from collections.abc import Iterable, Iterator, Mapping

from cochair.domain import words_of_findings as say
from cochair.domain.plain_words.findings import Finding, Kind
from cochair.domain.plain_words.lines import Line, Word

_SLASH = re.compile(r"(?<![\w/.:@-])[^\W\d_]{2,}\s?/\s?[^\W\d_]{2,}(?![\w/:@-]|\.\w)")
_DOTS = re.compile(r"\.{3,}|…")
_ONE_OR = ("one or ", "One or ")
_ROMAN = {
    "II": "2", "III": "3", "IV": "4", "VI": "6", "VII": "7", "VIII": "8", "IX": "9", "XI": "11", "XII": "12",
    "XIII": "13", "XIV": "14", "XV": "15", "XVI": "16", "XVII": "17", "XVIII": "18", "XIX": "19", "XX": "20",
}  # fmt: skip


def sign_pattern(known: Iterable[str]) -> re.Pattern[str]:
    """Return what finds these signs where they stand alone."""
    longest_first = sorted(known, key=len, reverse=True)
    return re.compile(rf"(?<![\w&/.@])(?:{'|'.join(map(re.escape, longest_first))})(?![\w&/@])", re.IGNORECASE)


def signs(text: str, pattern: re.Pattern[str], known: Mapping[str, str]) -> Iterator[Finding]:
    """Find the `known` signs with their words, slashes between words but not between names, and rows of dots."""
    for found in pattern.finditer(text):
        yield Finding(found.start(), found.end(), Kind.ACRONYM, found[0], say.SIGN, known[found[0].casefold()])
    for found in _SLASH.finditer(text):
        if found[0].istitle():
            continue
        yield Finding(found.start(), found.end(), Kind.HARD_WORD, found[0], say.SLASH)
    for found in _DOTS.finditer(text):
        yield Finding(found.start(), found.end(), Kind.HARD_WORD, found[0], say.DOTS)


def numbers_in_words(line: Line, figures: Mapping[str, str]) -> Iterator[Finding]:
    """Find "three" and the like, and Roman numbers; names, and parts of words with a hyphen, are left alone."""
    starts, before = line.starts(), ""
    for word in line.words:
        text = line.text[word.start : word.end]
        if text in _ROMAN and before.islower():
            yield Finding(word.start, word.end, Kind.NUMBER, text, say.ROMAN, _ROMAN[text])
        elif word.folded in figures and (text.islower() or word.start in starts) and _stands_alone(line.text, word):
            yield Finding(word.start, word.end, Kind.NUMBER, text, say.NUMBER_IN_WORDS, figures[word.folded])
        before = text


def _stands_alone(text: str, word: Word) -> bool:
    beside = text[max(0, word.start - 1) : word.start] + text[word.end : word.end + 1]
    return "-" not in beside and not text[: word.start].endswith(_ONE_OR)
