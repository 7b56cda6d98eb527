"""A line of text cut into words and sentences, each with its place."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_JOINED = re.compile(r"(?:['’]s?)?(?:[ \t\u00a0]+|[-\u2010\u2011])")
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)")
_BEFORE_SENTENCE = re.compile(r"[\s\-*•·–—]*(?:(?:\d{1,3}[.)]|[A-Za-z]\))\s+)?")
_CHUNK = re.compile(r"[^\s—]+")
_LAST_WORD = re.compile(r"[^\s(\[“\"]+$")
_NEAR = 24
"""How far back, in characters, a word before a full stop may begin."""

_BEFORE_NUMBER = frozenset(("no", "nos", "p", "pp", "fig", "para", "ext", "tel", "min", "ch"))
_MAY_END = frozenset(("a.m", "p.m", "etc", "inc", "ltd", "hrs", "min"))


class Word(NamedTuple):
    """A word, or one part of a hyphenated word; `joined` tells that only a space or a hyphen is before it."""

    start: int
    end: int
    folded: str
    joined: bool


class Span(NamedTuple):
    """A sentence: where it is, and which words of the line it has."""

    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line, its words, and its sentences."""

    text: str
    words: tuple[Word, ...]
    sentences: tuple[Span, ...]

    def of(self, sentence: Span) -> tuple[Word, ...]:
        """Return the words of a sentence."""
        return self.words[sentence.first : sentence.last]

    def starts(self) -> frozenset[int]:
        """Return where sentences have their first word."""
        return frozenset(self.words[s.first].start for s in self.sentences if s.first < s.last)


def line_of(text: str, short: frozenset[str]) -> Line:
    """Cut a line; a full stop after a `short` form, such as "mr", ends no sentence."""
    words = tuple(_words(text))
    sentences, first = [], 0
    for start, end in _sentences(text, short):
        last = first
        while last < len(words) and words[last].start < end:
            last += 1
        sentences.append(Span(start, end, first, last))
        first = last
    return Line(text, words, tuple(sentences))


def fold(word: str) -> str:
    """Return a word as it is looked up: small letters, straight apostrophes, no accents."""
    folded = word.casefold()
    if folded.isascii():
        return folded
    parts = unicodedata.normalize("NFKD", folded.replace("’", "'"))
    return "".join(c for c in parts if not unicodedata.combining(c))


def count_of_words(text: str) -> int:
    """Count as a reader does: "joined-up", "10.30" and "and/or" are 1 word each."""
    return sum(any(c.isalnum() for c in chunk) for chunk in _CHUNK.findall(text))


def _words(text: str) -> Iterator[Word]:
    end = 0
    for found in _WORD.finditer(text):
        folded, over = fold(found[0]), found.end()
        if folded.endswith("'s"):
            folded, over = folded[:-2], over - 2
        joined = text[end : found.start()] == " " or _JOINED.fullmatch(text, end, found.start()) is not None
        yield Word(found.start(), over, folded, joined)
        end = over


def _sentences(text: str, short: frozenset[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _END.finditer(text):
        if _is_end(text, found, short):
            yield from _trimmed(text, start, found.end())
            start = found.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    trimmed = _BEFORE_SENTENCE.match(text, start, end)
    start = trimmed.end() if trimmed else start
    if start < end:
        yield start, start + len(text[start:end].rstrip())


def _is_end(text: str, stop: re.Match[str], short: frozenset[str]) -> bool:
    follows = text[stop.end() : stop.end() + _NEAR].lstrip()[:1]
    if follows.islower():
        return False
    if stop[0] != ".":
        return True
    before = _LAST_WORD.search(text, max(0, stop.start() - _NEAR), stop.start())
    word = before[0] if before else ""
    folded = word.casefold()
    if word.isdigit() and not text[: stop.start() - len(word)].strip():
        return False
    if folded in _BEFORE_NUMBER:
        return not follows.isdigit()
    if folded in _MAY_END:
        return True
    return folded not in short and not (len(word) == 1 and word.isupper() and word != "I")
