"""Finds words that few people use, by how often they are written."""

import re
from collections.abc import Callable, Iterator

from cochair.domain import words_of_findings as say
from cochair.domain.plain_words.findings import Finding, Kind
from cochair.domain.plain_words.lines import Line

Frequency = Callable[[str], float]
"""How common a word is, as its Zipf frequency: 7 is "the", 3 is 1 in a million words, 0 is never seen."""

_RARE_LONG, _LONG = 3.6, 7
_RARE_MANY_PARTS, _MANY_PARTS = 4.15, 4
"""In tests/words/paragraphs.toml these mark 2 words, "avoidable" and "inaccessible"; in the clear ones none."""

_ENDINGS = (
    ("ies", "y"),
    ("es", ""),
    ("s", ""),
    ("ied", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
)
_PARTS = re.compile(r"[aeiouy]+")


def uncommon_words(line: Line, frequency: Frequency) -> Iterator[Finding]:
    """Find uncommon words; words with a capital may be names and are left alone."""
    for word in line.words:
        text = line.text[word.start : word.end]
        if len(text) > 2 and text[:1].islower() and word.folded.isalpha() and is_uncommon(word.folded, frequency):
            yield Finding(word.start, word.end, Kind.UNCOMMON_WORD, text, say.UNCOMMON_WORD)


def is_uncommon(word: str, frequency: Frequency) -> bool:
    """Tell if a word is uncommon in its most common form."""
    common = max(map(frequency, set(_forms(word))))
    if common < _RARE_LONG and len(word) >= _LONG:
        return True
    return common < _RARE_MANY_PARTS and parts_of(word) >= _MANY_PARTS


def parts_of(word: str) -> int:
    """Return about how many parts a word has when it is said slowly."""
    silent = word.endswith("e") and not word.endswith("le")
    return max(1, len(_PARTS.findall(word)) - silent)


def _forms(word: str) -> Iterator[str]:
    """Return a word and what is left of it without its endings."""
    yield word
    for ending, instead in _ENDINGS:
        left = word.removesuffix(ending)
        if left != word and len(left) > 2:
            yield left + instead
            if left[-1] == left[-2] and ending in ("ed", "ing"):
                yield left[:-1]
