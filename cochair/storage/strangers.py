"""Finds what points at a person, a group or an item that a meeting does not have, in any kind of event."""

from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from cochair.domain.agenda import Plan, somebody_of
from cochair.domain.events import AgendaShared, Event
from cochair.domain.ids import GroupId, ItemId, PersonId

_Known = Mapping[Any, frozenset[Any]]
_ITS_OWN = "id"
"""The field by which a thing is known, and which points at nothing."""


def strangers_in(plan: Plan, events: Iterable[Event]) -> list[Event]:
    """Return the events that name somebody or something that is not of the meeting; a plan is looked at by itself."""
    known = _known_of(plan)
    return [
        event
        for event in events
        if not _is_known(type(event), event, _known_of(event.plan) if isinstance(event, AgendaShared) else known)
    ]


def _known_of(plan: Plan) -> _Known:
    groups = [group.id for group in plan.groups]
    people = {person.id for person in plan.people} | {somebody_of(group) for group in (None, *groups)}
    return {
        PersonId: frozenset(people),
        GroupId: frozenset(groups),
        ItemId: frozenset(item.id for item in plan.items),
    }


def _is_known(hint: Any, value: Any, known: _Known) -> bool:
    if value is None:
        return True
    if hint in known:
        return value in known[hint]
    if get_origin(hint) in (Union, UnionType):
        return all(_is_known(part, value, known) for part in get_args(hint) if part is not type(None))
    if get_origin(hint) is tuple:
        return all(_is_known(get_args(hint)[0], part, known) for part in value)
    if isinstance(hint, type) and is_dataclass(hint):
        return all(_is_known(each, getattr(value, name), known) for name, each in _fields_of(hint))
    return True


@cache
def _fields_of(kind: type) -> tuple[tuple[str, Any], ...]:
    return tuple((name, hint) for name, hint in get_type_hints(kind).items() if name != _ITS_OWN)
