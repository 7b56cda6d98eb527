"""Finds sentences that are too long, and where they could be cut."""

from collections.abc import Iterator

from cochair.domain import words_of_findings as say
from cochair.domain.plain_words.findings import Finding, Kind
from cochair.domain.plain_words.lines import Line, Word, count_of_words
from cochair.domain.plain_words.tables import Cuts

MOST_WORDS = 15
"""The most words in a sentence: rule A-30 of our standards, after the guidance of gov.uk on easy read."""

_LEAST_PART = 3
_MARKS = frozenset(";:–—")
_AT_MARK, _AT_WORD, _AT_WEAK_WORD, _NO_COMMA = 0, 1, 8, 4
"""How many words away from the middle a better place may be, and still be taken."""


def long_sentences(line: Line, cuts: Cuts) -> Iterator[Finding]:
    """Find sentences of more than 15 words."""
    for sentence in line.sentences:
        text = line.text[sentence.start : sentence.end]
        count = count_of_words(text)
        if count > MOST_WORDS:
            why = say.LONG_SENTENCE.format(count=count, most=MOST_WORDS)
            advice = _advice(line.text, line.of(sentence), cuts)
            yield Finding(sentence.start, sentence.end, Kind.LONG_SENTENCE, text, why, advice)


def _advice(text: str, words: tuple[Word, ...], cuts: Cuts) -> str:
    places = range(_LEAST_PART, len(words) - _LEAST_PART)
    costs = [(cost, place) for place in places if (cost := _cost(text, words, place, cuts)) is not None]
    if not costs:
        return say.ONE_THING
    _, place = min((cost + abs(place - len(words) / 2), place) for cost, place in costs)
    return say.CUT_AFTER.format(word=text[words[place - 1].start : words[place - 1].end])


def _cost(text: str, words: tuple[Word, ...], place: int, cuts: Cuts) -> float | None:
    """Return how bad a place is to cut before, or None where a sentence can not be cut."""
    gap = text[words[place - 1].end : words[place].start]
    if gap[-1:].isspace() and _MARKS & set(gap):
        return _AT_MARK
    word = words[place].folded
    if word not in cuts.strong and word not in cuts.weak:
        return None
    return (_AT_WEAK_WORD if word in cuts.weak else _AT_WORD) + (0 if "," in gap else _NO_COMMA)
