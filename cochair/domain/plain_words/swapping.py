"""Puts plainer words in the place of hard ones, where a finding has them; never by itself."""

from collections.abc import Iterable

from cochair.domain.plain_words.findings import Finding, Kind

SWAPPED = (Kind.HARD_WORD, Kind.IDIOM, Kind.GENTLE_WORD, Kind.ACRONYM, Kind.SHORT_NEGATIVE, Kind.NUMBER)
"""What has other words to put in its place; of the rest only the writer can know what to say."""


def swap_of(found: Finding) -> str:
    """Return the words to put in the place of a finding, empty where only the writer can know them."""
    return found.suggestion if found.kind in SWAPPED else ""


def in_place(text: str, start: int, end: int, words: str) -> tuple[str, int]:
    """Return a text with other words from `start` up to `end`, and where they end; a large letter stays large."""
    if text[start : start + 1].isupper() and not text[start:end].isupper():
        words = words[:1].upper() + words[1:]
    return text[:start] + words + text[end:], start + len(words)


def plainer(text: str, findings: Iterable[Finding]) -> str:
    """Return a text with every swap made; of findings that overlap the first one counts."""
    free = len(text)
    for found in sorted(findings, key=lambda f: (-f.start, f.end)):
        if swap_of(found) and found.end <= free:
            text, _ = in_place(text, found.start, found.end, swap_of(found))
            free = found.start
    return text
