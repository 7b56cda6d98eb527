"""Forgets who had each turn once a meeting is closed, and keeps how long each group spoke."""

from collections.abc import Sequence
from dataclasses import replace

from cochair.domain.agenda import Plan, somebody_of
from cochair.domain.events import Entry, Event, HandLowered, HandRaised, OrderSetAside, PersonLeft, TurnStarted
from cochair.domain.fold import effective
from cochair.domain.ids import PersonId

WITH_SPEAKERS = (TurnStarted, OrderSetAside, HandRaised, HandLowered)
"""The kinds of events that tell who spoke, or wanted to."""


def without_speakers(plan: Plan, entries: Sequence[Entry]) -> list[Entry]:
    """Return a log in which each turn has somebody's group in place of the person, unless they may be counted.

    Hands that are still up keep their names, so that people can go on where they were.
    """
    still_up = _hands_still_up(entries)
    return [x if n in still_up else replace(x, event=without_speaker(plan, x.event)) for n, x in enumerate(entries)]


def without_speaker(plan: Plan, event: Event) -> Event:
    """Return an event with somebody's group in place of the person, unless they may be counted."""

    def of(person: PersonId) -> PersonId:
        found = plan.person(person)
        return person if found.counted else somebody_of(found.seat)

    match event:
        case TurnStarted(person, voice):
            return TurnStarted(of(person), voice if voice and plan.person(voice).counted else None)
        case OrderSetAside(person, following):
            return OrderSetAside(of(person), of(following))
        case HandRaised(person):
            return HandRaised(of(person))
        case HandLowered(person):
            return HandLowered(of(person))
    return event


def _hands_still_up(entries: Sequence[Entry]) -> frozenset[int]:
    """Return the places of the entries that raised a hand which is still up at the end."""
    counting = {id(x) for x in effective(entries)}
    up: dict[PersonId, int] = {}
    for place, entry in enumerate(entries):
        if id(entry) not in counting:
            continue
        match entry.event:
            case HandRaised(person):
                up[person] = place
            case HandLowered(person) | TurnStarted(person) | PersonLeft(person):
                up.pop(person, None)
    return frozenset(up.values())
