"""Plain words against textstat: how long each takes, and what each finds in paragraphs that a reader marked before."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from benchmarks.row import Row
from cochair.services.word_table import plain_words

PARAGRAPHS = Path(__file__).parents[1] / "tests" / "words" / "paragraphs.toml"
WORDS = ("hard word", "uncommon word", "acronym", "idiom", "gentle word")
"""Kinds of finding that are about words; textstat marks words by their length only."""
TIMES = 20


def rows() -> list[Row]:
    """Return the time for all paragraphs, and how many of the marks about words each misses and invents."""
    import textstat

    rules, found = plain_words(), _paragraphs()

    def ours(text: str) -> list[str]:
        return [finding.text for finding in rules.findings(text) if finding.kind in WORDS]

    def peers(text: str) -> list[str]:
        textstat.flesch_reading_ease(text)
        marked: list[str] = textstat.difficult_words_list(text)
        return marked

    missed, invented = (tuple(count(ours, peers, found)) for count in (_missed, _invented))
    return [
        Row("40 paragraphs looked over, against textstat 0.7.4", *_times(ours, peers, found), "ms", None),
        Row("hard words of readers that are missed, against textstat", *missed, "words", 1),
        Row("easy words marked as hard, against textstat", *invented, "words", 1),
    ]


Finder = Callable[[str], list[str]]
Paragraph = dict[str, Any]


def _paragraphs() -> list[Paragraph]:
    found: list[Paragraph] = tomllib.loads(PARAGRAPHS.read_text(encoding="utf-8"))["paragraph"]
    return found


def _times(ours: Finder, peers: Finder, found: list[Paragraph]) -> tuple[float, float]:
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(TIMES):
        for find, taken in zip((ours, peers), times, strict=True):
            began = perf_counter()
            for paragraph in found:
                find(paragraph["text"] + " " * turn)  # both remember what they saw
            taken.append((perf_counter() - began) * 1_000)
    return median(times[0]), median(times[1])


def _marks(paragraph: Paragraph) -> list[str]:
    """Return the words that the reader marked before any rule was tried, small letters alike."""
    return [words.casefold() for kind, words in paragraph["expect"] if kind in WORDS]


def _missed(ours: Finder, peers: Finder, found: list[Paragraph]) -> list[float]:
    return [
        sum(not _has(find(p["text"]), mark) for p in found for mark in _marks(p))  # a mark is one or more words
        for find in (ours, peers)
    ]


def _invented(ours: Finder, peers: Finder, found: list[Paragraph]) -> list[float]:
    """Count what each marks in paragraphs in which the reader marked nothing at all."""
    return [sum(len(find(p["text"])) for p in found if not p["expect"]) for find in (ours, peers)]


def _has(marked: list[str], mark: str) -> bool:
    """Tell whether anything that was marked is part of a mark, or has it in it."""
    return any(mark in words.casefold() or words.casefold() in mark for words in marked)
