"""Finds logs that tell what can not have happened, such as after somebody wrote in them with another program."""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from cochair.domain import undoing
from cochair.domain.agenda import Plan, somebody_of
from cochair.domain.changed import ItemAdded
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.fold_united import undone_acts
from cochair.domain.ids import GroupId, ItemId, PersonId
from cochair.domain.laptops import place_of
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Refused
from cochair.domain.retold import Retold, fitting

_POINTS = (PersonId, GroupId, ItemId)
_Pointing = Iterable[tuple[Any, Any]]
"""The kinds of names, and the names, by which something points at others."""
_WRONG = (
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    RuntimeError,
    StopIteration,
)


class Impossible(ValueError):
    """A log tells what can not have happened."""


def must_be_possible(entries: Sequence[Entry], retold: Retold[list[Entry]] | None = None) -> Meeting:
    """Return the meeting that a log tells; `retold` told logs of the same meeting before.

    Raises Impossible when it can not be told: it has no start, or points at people or items that are not there.
    """
    retold = retold or Retold(fitting)
    try:
        m = retold.tell(entries)
        for place in {place_of(entry.act) for entry in entries}:
            with suppress(Refused):
                undoing.undo(entries, place, m)
        events = [entry.event for act in retold.made() for entry in act]
        plan = next(event.plan for event in events if isinstance(event, AgendaShared))
        if retold.first.act in undone_acts(entries):
            raise Impossible
    except _WRONG as error:
        raise Impossible from error
    _must_point_at(_there(plan, (entry.event for entry in entries)), events)
    return m


def must_be_possible_plan(plan: Plan) -> None:
    """Raise Impossible when an agenda points at people, groups or items that it does not have."""
    _must_point_at(_there(plan), (plan,))


def _must_point_at(there: Mapping[Any, Collection[Any]], things: Iterable[Any]) -> None:
    for thing in things:
        pointing = _pointing(cast(Hashable, type(thing)))
        if pointing is not None and any(name not in there[kind] for kind, name in pointing(thing)):
            raise Impossible


def _there(plan: Plan, events: Iterable[object] = ()) -> dict[Any, set[Any]]:
    groups = {group.id for group in plan.groups}
    added = {event.new.id for event in events if isinstance(event, ItemAdded)}
    return {
        GroupId: groups,
        PersonId: {*(person.id for person in plan.people), *map(somebody_of, (None, *groups))},
        ItemId: {*(item.id for item in plan.items), *added},
    }


@cache
def _pointing(hint: Any) -> Callable[[Any], _Pointing] | None:
    """Return what gives the names by which a value of a type points at others, or None where no such value does.

    Its own name is not one.
    """
    if hint in _POINTS:
        return lambda value: ((hint, value),)
    if get_origin(hint) in (Union, UnionType):
        (inner,) = (part for part in get_args(hint) if part is not type(None))
        there = _pointing(inner)
        return there and (lambda value: () if value is None else there(value))
    if get_origin(hint) is tuple:
        each = _pointing(get_args(hint)[0])
        return each and (lambda value: (found for part in value for found in each(part)))
    own = fields(hint) if is_dataclass(hint) else ()
    of_fields = [(f.name, _pointing(get_type_hints(hint)[f.name])) for f in own if f.name != "id"]
    parts = [(name, part) for name, part in of_fields if part is not None]
    return (lambda value: (found for name, part in parts for found in part(getattr(value, name)))) if parts else None
