"""Finds pictures by words that somebody types."""

import re
from collections.abc import Callable, Iterator, Sequence

from cochair.domain.document import Picture
from cochair.domain.pictures import Concept

MOST = 12
"""Pictures that are shown at once."""
_WORD = re.compile(r"[^\W_]+")


def search(
    words: str, concepts: Sequence[Concept], named: Sequence[Picture], drawn: Callable[[Concept], Picture | None]
) -> tuple[Picture, ...]:
    """Return up to 12 pictures: of things that the very words ask for, then by their beginnings, then by name."""
    wanted = _words(words)
    if not wanted:
        return ()
    found: dict[str, Picture] = {}
    for concept in _concepts(wanted, concepts):
        picture = drawn(concept)
        if picture is not None:
            found.setdefault(picture.code, picture)
        if len(found) == MOST:
            break
    for picture in _named(wanted, named):
        if len(found) < MOST:
            found.setdefault(picture.code, picture)
    return tuple(found.values())


def _concepts(wanted: list[str], concepts: Sequence[Concept]) -> Iterator[Concept]:
    whole = " ".join(wanted)
    for concept in concepts:
        if whole in (*concept.words, *concept.weak, concept.name):
            yield concept
    for concept in concepts:
        if _fits(wanted, " ".join((concept.name, concept.alt, *concept.words, *concept.weak))):
            yield concept


def _named(wanted: list[str], named: Sequence[Picture]) -> Iterator[Picture]:
    """Give the shortest names first: "Bus" before "Oncoming bus"."""
    yield from sorted((picture for picture in named if _fits(wanted, picture.alt)), key=lambda p: len(p.alt))


def _fits(wanted: list[str], text: str) -> bool:
    words = _words(text)
    return all(any(word.startswith(want) for word in words) for want in wanted)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
