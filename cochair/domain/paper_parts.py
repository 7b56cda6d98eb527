"""Small pieces that every paper is made of: pictures, names and typed words."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Protocol

from cochair.domain import words_of_amounts as amounts
from cochair.domain.agenda import Plan
from cochair.domain.board import Written
from cochair.domain.document import Bullets, Picture, Say
from cochair.domain.ids import PersonId
from cochair.domain.language import _
from cochair.domain.people import way_written
from cochair.domain.sentences import names_of

MEETING = Picture("E246", _("People who talk"))
CALENDAR = Picture("1F5D3", _("A calendar page"))
LOOK_CLOSELY = Picture("1F50E", _("A magnifying glass"))
BIG_WORDS = Picture("1F520", _("Letters of the alphabet"))
CO_CHAIRS = Picture("1F465", _("2 people"))
PERSON = Picture("1F9D1", _("A person"))
PEOPLE = Picture("E249", _("People in a circle"))
WRITING = Picture("270D", _("A hand that writes"))
BREAK = Picture("2615", _("A hot drink"))
SPEECH = Picture("E263", _("A speech bubble"))
DECIDED = Picture("2705", _("A tick"))
TO_DO = Picture("1F4DD", _("A pencil and paper"))
WAITING = Picture("23F3", _("A sand timer"))
TIME = Picture("23F1", _("A stopwatch"))
TALK = Picture("1F5E3", _("A person who speaks"))
HARD_WORD = Picture("1F4D6", _("A book"))
KEPT = Picture("1F6E1", _("A shield"))
LATER = Picture("1F4CC", _("A pin"))
QUESTION = Picture("2753", _("A question mark"))
FRAME = Picture("1F5BC", _("A picture in a frame"))
NOTES = Picture("1F5D2", _("A note pad"))
PUT_RIGHT = Picture("270F", _("A pencil"))

_ENDS = tuple(".!?”…。！？؟।")
"""What ends a sentence, also in Chinese, Arabic and Bengali."""

A_LIST = 3
"""How many things make a list (rule A-22)."""

MOST_SENTENCES = 3
"""Sentences in one idea (rule A-32)."""


class Chooser(Protocol):
    """Chooses the picture for a sentence."""

    def first(self, sentence: str, otherwise: Picture) -> Picture:
        """Return the picture that fits best, or `otherwise`."""

    def own(self, code: str, alt: str) -> Picture | None:
        """Return a board's own photo by its id, with what it shows, or None where it is not there."""


def typed(text: str) -> str:
    """Return words that a person typed, safe beside our own marks."""
    return text.replace("**", "").strip()


def sentences(text: str) -> tuple[str, ...]:
    """Return typed words as sentences, each with an end."""
    parts = [p.strip() for p in re.split(r"(?<=[.!?])\s+(?=[^a-z])", typed(text)) if p.strip()]
    return tuple(p if p.endswith(":") else ended(p) for p in parts)


def quoted(text: str) -> tuple[str, ...]:
    """Return a person's own words in quotation marks, a sentence a line."""
    lines = sentences(text.strip("\"“”' "))
    if not lines:
        return ()
    *first, last = lines
    return tuple(f"“{line}" if n == 0 else line for n, line in enumerate((*first, f"{last}”")))


def ideas(lines: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Give sentences in ideas of at most three; words that end in a colon are one with the sentence after them."""
    idea: tuple[str, ...] = ()
    for line in lines:
        if counted(idea) == MOST_SENTENCES:
            yield idea
            idea = ()
        idea = (*idea, line)
    if idea:
        yield idea


def listed(picture: Picture, lead: tuple[str, ...], lines: Sequence[str]) -> Iterator[Say | Bullets]:
    """Give lines under a lead: as a list where there are enough of them (rule A-22), nothing where there are none."""
    if len(lines) >= A_LIST:
        yield Bullets(picture, lead, tuple(lines))
    elif lines:
        yield Say(picture, (*lead, *map(ended, lines)))


def counted(lines: Iterable[str]) -> int:
    """Return how many sentences there are."""
    return sum(not line.endswith(":") for line in lines)


def ended(text: str) -> str:
    """Return typed words with an end."""
    return text if text.endswith(_ENDS) else f"{text}."


def capital(text: str) -> str:
    """Return words that begin with a large letter."""
    return text[:1].upper() + text[1:]


def shown_name(plan: Plan, person: PersonId) -> str:
    """Return a person as they want to be written: a whole name, a first name where that is clear, or as somebody."""
    found = plan.person(person)
    name, way = typed(found.name).split(), way_written(found)
    if way is Written.A_MEMBER or not name:
        return plan.somebody
    return name[0][0].upper() if way is Written.INITIAL else known_name(plan, person)


def known_name(plan: Plan, person: PersonId) -> str:
    """Return a person for the co-chairs, who must know who it is: no more of the name than is wished and clear."""
    found = plan.person(person)
    name = typed(found.name).split()
    whole = " ".join(name)
    if way_written(found) is Written.NAME or whole in ("", plan.somebody):  # who was forgotten is called so
        return whole
    firsts = Counter(p.name.split()[0].casefold() for p in plan.people if p.name.split())
    return whole if firsts[name[0].casefold()] > 1 else name[0]


def names_shown(plan: Plan, people: Collection[PersonId]) -> str:
    """Return people as they wish to be written; those who do not want their names written are counted."""
    found = [p for p in plan.people if p.id in people]
    unnamed = [p for p in found if not p.named]
    chairs = sum(p.co_chair for p in unnamed)
    others = len(unnamed) - chairs
    named = [shown_name(plan, p.id) for p in found if p.named]
    if chairs:
        named.append(amounts.CO_CHAIRS.of(chairs))
    if others:
        many = amounts.PEOPLE if plan.unnamed else amounts.MEMBERS
        named.append(plan.somebody if others == 1 else many.of(others))
    return names_of(tuple(named))
