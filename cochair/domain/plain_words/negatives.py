"""Finds 2 words for no in a sentence, such as "not unhappy", and short forms, such as those of "do not"."""

import re
from collections.abc import Iterator

from cochair.domain import words_of_findings as say
from cochair.domain.plain_words.findings import Finding, Kind
from cochair.domain.plain_words.lines import Line, Word
from cochair.domain.plain_words.tables import NegativeWords

_NEAR, _FAR = 5, 14
"""How many words on a second no still belongs to the first; a far one is "unless"."""

_BREAK = re.compile(r'[,;:()\[\].!?–—/_"“”]')
_NOT = ("not", "never")


def double_negatives(line: Line, known: NegativeWords) -> Iterator[Finding]:
    """Find a word for no, up to a second one in the same thought."""
    for sentence in line.sentences:
        words = line.of(sentence)
        for number, word in enumerate(words):
            if word.folded in known.first or word.folded in known.shorts:
                end = _second(line.text, words, number, known)
                if end:
                    yield _finding(line.text, words, number, end, known)


def short_negatives(line: Line, known: NegativeWords) -> Iterator[Finding]:
    """Find short forms of "not" with both kinds of apostrophe."""
    for word in line.words:
        plain = known.shorts.get(word.folded)
        if plain is not None:
            text = line.text[word.start : word.end]
            plain = plain[:1].upper() + plain[1:] if text[:1].isupper() else plain
            yield Finding(word.start, word.end, Kind.SHORT_NEGATIVE, text, say.SHORT_NEGATIVE, plain)


def _second(text: str, words: tuple[Word, ...], number: int, known: NegativeWords) -> int:
    """Return the place of the second word for no, or 0."""
    near = True
    for place in range(number + 1, min(number + 1 + _FAR, len(words))):
        word, gap = words[place].folded, text[words[place - 1].end : words[place].start]
        if word in known.stops:
            return 0
        if _BREAK.search(gap):
            near = False
            if place == number + 1:
                return 0
        if word in known.far:
            return place if words[number].folded not in known.far else 0
        if near and place <= number + _NEAR and word in known.second:
            return place
    return 0


def _finding(text: str, words: tuple[Word, ...], number: int, end: int, known: NegativeWords) -> Finding:
    start, stop = words[number].start, words[end].end
    follows = end == number + 1 and words[number].folded in _NOT
    plain = known.second.get(words[end].folded, "") if follows else ""
    return Finding(start, stop, Kind.DOUBLE_NEGATIVE, text[start:stop], say.DOUBLE_NEGATIVE, plain)
