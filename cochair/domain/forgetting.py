"""Takes one person out of what happened in meetings: their name and the words they said; the rest stays as it was."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from cochair.domain.agenda import Plan
from cochair.domain.board import Written
from cochair.domain.checking import LineSaidWrong
from cochair.domain.events import AgendaShared, Entry, Event, PersonSaid
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.language import _
from cochair.domain.people import Group, Person
from cochair.domain.speakers import without_speakers
from cochair.domain.written import YouSaidAnswered

TAKEN_WORDS = _("We took these words away ({number}).")
"""Stands where somebody's words stood; the number tells it from others of the meeting."""
TAKEN_REQUEST = _("We took these words away.")
"""Stands where somebody had asked for something, and had an answer."""
Thing = TypeVar("Thing")
Clean = Callable[[str], str]
Taken = Mapping[str, str]
"""What stands in the place of a person's words, by the words as they were said."""
_NOT_TYPED = frozenset({"board", "zone", "how", "order", "unnamed"})
"""Fields whose texts are not free: names of boards and clocks, and ways that have fixed words."""


@dataclass(frozen=True, slots=True)
class Gone:
    """Who is forgotten: the number on the board, what is written for the name, and what puts that in any text."""

    number: int
    somebody: str
    clean: Clean


def texts_changed(thing: Thing, change: Clean) -> Thing:
    """Return a thing with each text that somebody typed into it changed; people, groups and ids stay."""
    assert is_dataclass(thing)
    hints = get_type_hints(type(thing))
    new = {
        field.name: _changed(hints[field.name], getattr(thing, field.name), change)
        for field in fields(thing)
        if field.name not in _NOT_TYPED
    }
    return cast(Thing, replace(cast(Any, thing), **new))


def _changed(hint: Any, value: Any, change: Clean) -> Any:
    if value is None or isinstance(value, Person | Group):
        return value
    if hint is str:
        return change(value)
    if get_origin(hint) in (Union, UnionType):
        (inner,) = (part for part in get_args(hint) if part is not type(None))
        return _changed(inner, value, change)
    if get_origin(hint) is tuple:
        return tuple(_changed(get_args(hint)[0], part, change) for part in value)
    return texts_changed(value, change) if is_dataclass(value) else value


def words_taken(entries: Sequence[Entry], own: PersonId) -> Taken:
    """Return what is to stand in the place of a person's words; words that somebody else said too are not theirs."""
    said = [entry.event for entry in entries if isinstance(entry.event, PersonSaid)]
    others = {event.text for event in said if event.person != own}
    numbers = (n for n in range(1, len(others) + len(said) + 1) if TAKEN_WORDS.format(number=n) not in others)
    mine = dict.fromkeys(event.text for event in said if event.person == own and event.text not in others)
    return {text: TAKEN_WORDS.format(number=number) for text, number in zip(mine, numbers, strict=False)}


def without_person(
    meeting: MeetingId,
    entries: Sequence[Entry],
    own: PersonId | None,
    gone: Gone,
    taken: Mapping[MeetingId, Taken],
    *,
    ended: bool,
) -> list[Entry]:
    """Return a log in which nobody can tell who the person was; `own` is None where they were not on the list.

    `taken` has their words by meeting, since they are answered in later ones.
    """
    act = _Taking(meeting, own, gone, taken)
    new = [replace(entry, event=act.event(entry.event)) for entry in entries]
    plan = next((entry.event.plan for entry in new if isinstance(entry.event, AgendaShared)), None)
    return without_speakers(plan, new) if ended and plan is not None else new


@dataclass(frozen=True, slots=True)
class _Taking:
    meeting: MeetingId
    own: PersonId | None
    gone: Gone
    taken: Mapping[MeetingId, Taken]

    def clean(self, text: str) -> str:
        return self.taken.get(self.meeting, {}).get(text) or self.gone.clean(text)

    def event(self, event: Event) -> Event:
        new = texts_changed(event, self.clean)
        match event, new:
            case _, AgendaShared(plan):
                return AgendaShared(self._plan(plan))
            case YouSaidAnswered(said=said, said_in=said_in), YouSaidAnswered():
                answered = self.taken.get(said_in or self.meeting, {}).get(said) or self.gone.clean(said)
                return replace(new, said=answered)
            case LineSaidWrong(by=by), LineSaidWrong() if by == self.own:
                return replace(new, words="")
        return new

    def _plan(self, plan: Plan) -> Plan:
        return replace(plan, people=tuple(self._person(p) if p.id == self.own else p for p in plan.people))

    def _person(self, person: Person) -> Person:
        return replace(
            person,
            name=self.gone.somebody,
            said_as="",
            named=False,
            counted=False,
            sealed_number="",
            number_lost=False,
            written=Written.A_MEMBER,
            known=self.gone.number,
        )
