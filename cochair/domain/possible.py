"""Finds logs that tell what can not have happened, such as after somebody wrote in them with another program."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from cochair.domain import undoing
from cochair.domain.agenda import Plan, somebody_of
from cochair.domain.changed import ItemAdded
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.fold import effective, fold
from cochair.domain.ids import GroupId, ItemId, PersonId
from cochair.domain.refused import Refused

_POINTS = (PersonId, GroupId, ItemId)
_Pointing = Iterator[tuple[Any, Any]]
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


def must_be_possible(entries: Sequence[Entry]) -> None:
    """Raise Impossible when a log can not be told: it has no start, or points at people or items that are not there."""
    try:
        fold(entries)
        with suppress(Refused):
            undoing.undo(entries)
        first, *rest = effective(entries)
        _must_point_well(first, rest)
    except _WRONG as error:
        raise Impossible from error


def _must_point_well(first: Entry, rest: Sequence[Entry]) -> None:
    assert isinstance(first.event, AgendaShared)
    there = _there(first.event.plan, (x.event for x in rest))
    for entry in (first, *rest):
        for kind, name in _pointing(type(entry.event))(entry.event):
            if name not in there[kind]:
                raise Impossible


def _there(plan: Plan, events: Iterable[object]) -> dict[Any, set[Any]]:
    groups = {group.id for group in plan.groups}
    added = {event.new.id for event in events if isinstance(event, ItemAdded)}
    return {
        GroupId: groups,
        PersonId: {*(person.id for person in plan.people), *map(somebody_of, (None, *groups))},
        ItemId: {*(item.id for item in plan.items), *added},
    }


@cache
def _pointing(hint: Any) -> Callable[[Any], _Pointing]:
    """Return what gives the names by which a value of a type points at others; its own name is not one."""
    if hint in _POINTS:
        return lambda value: iter(((hint, value),))
    if get_origin(hint) in (Union, UnionType):
        (inner,) = (part for part in get_args(hint) if part is not type(None))
        return lambda value: iter(()) if value is None else _pointing(inner)(value)
    if get_origin(hint) is tuple:
        each = _pointing(get_args(hint)[0])
        return lambda value: (found for part in value for found in each(part))
    if not is_dataclass(hint):
        return lambda value: iter(())
    parts = [(f.name, _pointing(get_type_hints(hint)[f.name])) for f in fields(hint) if f.name != "id"]
    return lambda value: (found for name, part in parts for found in part(getattr(value, name)))
