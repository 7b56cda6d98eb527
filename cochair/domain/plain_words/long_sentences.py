"""Finds sentences that are too long, and where they could be cut."""

from collections.abc import Iterator

from cochair.domain import words_of_findings as say
from cochair.domain.plain_words.findings import Finding, Kind
from cochair.domain.plain_words.lines import Line, Span, Word, count_of_words

MOST_WORDS = 15
"""The most words in a sentence: rule A-30 of our standards, after the guidance of gov.uk on easy read."""

_LEAST_PART = 3
_MARKS = ";:–—"


def long_sentences(line: Line, cuts: frozenset[str]) -> Iterator[Finding]:
    """Find sentences of more than 15 words."""
    for sentence in line.sentences:
        text = line.text[sentence.start : sentence.end]
        count = count_of_words(text)
        if count > MOST_WORDS:
            why = say.LONG_SENTENCE.format(count=count, most=MOST_WORDS)
            yield Finding(
                sentence.start, sentence.end, Kind.LONG_SENTENCE, text, why, _advice(line, sentence, count, cuts)
            )


def _advice(line: Line, sentence: Span, count: int, cuts: frozenset[str]) -> str:
    words = line.of(sentence)
    places = range(_LEAST_PART, len(words) - _LEAST_PART)
    ranked = [(_cost(line.text, words, place, cuts), place) for place in places]
    costs = [(cost + abs(place - len(words) / 2), place) for cost, place in ranked if cost is not None]
    if not costs or count < 2 * _LEAST_PART:
        return say.ONE_THING
    word = words[min(costs)[1] - 1]
    return say.CUT_AFTER.format(word=line.text[word.start : word.end])


def _cost(text: str, words: tuple[Word, ...], place: int, cuts: frozenset[str]) -> float | None:
    """Return how bad a place is to cut before, or None where a sentence can not be cut."""
    gap = text[words[place - 1].end : words[place].start]
    if any(mark in gap for mark in _MARKS):
        return 0
    if words[place].folded not in cuts:
        return None
    return 1 if "," in gap else 2
