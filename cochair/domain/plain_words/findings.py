"""What the rules find in a text, and which findings stay when several lie on the same words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Kind(StrEnum):
    """What makes words hard to read; a kind that is named earlier wins over a later one on the very same words."""

    GENTLE_WORD = "gentle word"
    ACRONYM = "acronym"
    IDIOM = "idiom"
    HARD_WORD = "hard word"
    SHORT_NEGATIVE = "short negative"
    NUMBER = "number"
    UNCOMMON_WORD = "uncommon word"
    DOUBLE_NEGATIVE = "double negative"
    PASSIVE = "passive"
    LONG_SENTENCE = "long sentence"


_LAYERS = {Kind.DOUBLE_NEGATIVE: 1, Kind.PASSIVE: 2, Kind.LONG_SENTENCE: 3}
"""How a sentence is built is another matter than its words, so these may lie over other findings."""

_PLACE = {kind: number for number, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Finding:
    """Hard words from `start` up to `end` (in characters), why they are hard, and what to write or do.

    `suggestion` is empty where only the writer can know what to say; then `why` says what to do.
    """

    start: int
    end: int
    kind: Kind
    text: str
    why: str
    suggestion: str = ""

    def moved(self, by: int) -> "Finding":
        """Return the same finding, further on in the text."""
        return replace(self, start=self.start + by, end=self.end + by) if by else self


def settled(findings: Iterable[Finding], length: int) -> tuple[Finding, ...]:
    """Return findings in the order of the text; of those about the same words only the longest stays."""
    taken = [bytearray(length) for _ in range(4)]
    kept = []
    for found in sorted(findings, key=lambda f: (f.start - f.end, _PLACE[f.kind], f.start)):
        layer = taken[_LAYERS.get(found.kind, 0)]
        if layer.find(1, found.start, found.end) < 0:
            layer[found.start : found.end] = b"\1" * (found.end - found.start)
            kept.append(found)
    return tuple(sorted(kept, key=lambda f: (f.start, f.end, _PLACE[f.kind])))
