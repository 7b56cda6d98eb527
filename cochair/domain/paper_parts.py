"""Small pieces that every paper is made of: pictures, names and typed words."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Protocol

from cochair.domain import words_of_papers as words
from cochair.domain.agenda import Plan
from cochair.domain.document import Picture
from cochair.domain.ids import PersonId

MEETING = Picture("E246", "People who talk")
CALENDAR = Picture("1F5D3", "A calendar page")
LOOK_CLOSELY = Picture("1F50E", "A magnifying glass")
BIG_WORDS = Picture("1F4C4", "A page with words")
CO_CHAIRS = Picture("1F465", "2 people")
PEOPLE = Picture("E249", "People in a circle")
WRITING = Picture("270D", "A hand that writes")
BREAK = Picture("2615", "A hot drink")
SPEECH = Picture("1F4AC", "A speech bubble")
DECIDED = Picture("2705", "A tick")
TO_DO = Picture("1F4DD", "A note and a pencil")
WAITING = Picture("23F3", "A sand timer")
TIME = Picture("1F5E3", "A person who speaks")
HARD_WORD = Picture("1F4D6", "A book")
KEPT = Picture("1F6E1", "A shield")
LATER = Picture("1F4CC", "A pin")
QUESTION = Picture("2753", "A question mark")
PHONE = Picture("260E", "A phone")
FRAME = Picture("1F5BC", "A picture in a frame")
NOTES = Picture("1F5D2", "A note pad")


class Chooser(Protocol):
    """Chooses the picture for a sentence."""

    def first(self, sentence: str, otherwise: Picture) -> Picture:
        """Return the picture that fits best, or `otherwise`."""


def typed(text: str) -> str:
    """Return words that a person typed, safe beside our own marks."""
    return text.replace("**", "").strip()


def sentences(text: str) -> tuple[str, ...]:
    """Return typed words as sentences, each with an end."""
    parts = [p.strip() for p in re.split(r"(?<=[.!?])\s+(?=[^a-z])", typed(text)) if p.strip()]
    return tuple(p if p[-1] in ".!?”:" else f"{p}." for p in parts)


def in_threes(parts: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """Return sentences in ideas of at most three."""
    return (parts[n : n + 3] for n in range(0, len(parts), 3))


def capital(text: str) -> str:
    """Return words that begin with a large letter."""
    return text[:1].upper() + text[1:]


def shown_name(plan: Plan, person: PersonId) -> str:
    """Return a person as the papers may write them: the first name where that is clear, or "a member"."""
    found = plan.person(person)
    if not found.named:
        return words.A_MEMBER
    firsts = Counter(p.name.split()[0].casefold() for p in plan.people if p.name.split())
    first = typed(found.name).split()[0]
    return typed(found.name) if firsts[first.casefold()] > 1 else first
