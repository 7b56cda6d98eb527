"""Knows what is left alone: names of people and boards, the board's own words, addresses and postcodes."""

import re
from collections.abc import Iterable, Iterator

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|(?<!\S)\S{1,64}@\S{1,255}"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/\S*"
    r"|\b[a-z0-9-]{1,63}\.(?:org|com|gov|nhs|co|ac)(?:\.uk)?\b"
)
_INITIAL = re.compile(r"\b[^\W\d_]")
_MOST_IN_ONE = 2_000
"""So many names go into one pattern at most; more are looked for in turns."""


class Names:
    """Names, one each. A name with a capital is found as it is written, and another one in any case."""

    def __init__(self, names: Iterable[str]) -> None:
        kept = sorted({name.strip() for name in names} - {""}, key=lambda name: (-len(name), name))
        exact, folded = [n for n in kept if n != n.lower()], [n for n in kept if n == n.lower()]
        self.initials = frozenset(initials for name in exact if (initials := _initials(name)))
        self._patterns = [_ADDRESS, *_patterns(exact, 0), *_patterns(folded, re.IGNORECASE)]

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Return where names and addresses stand in a line."""
        for pattern in self._patterns:
            for found in pattern.finditer(text):
                yield found.span()


def _patterns(names: list[str], flags: int) -> Iterator[re.Pattern[str]]:
    for first in range(0, len(names), _MOST_IN_ONE):
        words = "|".join(map(re.escape, names[first : first + _MOST_IN_ONE]))
        yield re.compile(rf"(?<!\w)(?:{words})(?!\w)", flags)


def _initials(name: str) -> str:
    """Return the initials of a name of a person, such as "JS" for "Jo Smith"."""
    if name.isupper():
        return ""
    return "".join(letter.upper() for letter in _INITIAL.findall(name)) if " " in name else ""
