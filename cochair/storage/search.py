"""Turns what somebody types into a question to the search index."""

import re

import snowballstemmer

_STEM = snowballstemmer.stemmer("english")
_IRREGULAR = {
    "buses": "bus",
    "minibuses": "minibus",
    "people": "person",
    "children": "child",
    "men": "man",
    "women": "woman",
    "feet": "foot",
    "wrote": "write",
    "spoke": "speak",
    "said": "say",
    "paid": "pay",
}
"""Words that the stemmer leaves apart. Each stands for its whole family, in both directions."""
_SHORTEST_ROOT = 4


def question(words: str) -> str:
    """Return an FTS5 question for lines that hold every word, or words that begin so; empty when there is no word."""
    return " AND ".join(f"({' OR '.join(_forms(word))})" for word in re.findall(r"\w+", words.lower()))


def _forms(word: str) -> list[str]:
    base = _IRREGULAR.get(word, word)
    forms = {word, base, _root(base), *(odd for odd, plain in _IRREGULAR.items() if plain == base)}
    return [f'"{form}"*' for form in sorted(forms)]


def _root(word: str) -> str:
    """Return the beginning that the family of a word shares: writing and writes give writ, policies polic."""
    stem: str = _STEM.stemWord(word)
    return stem[:-1] if stem[-1] in "ei" and len(stem) > _SHORTEST_ROOT else stem
