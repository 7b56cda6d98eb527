"""Puts what was found into a plan, without what somebody left out."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from cochair.domain.agenda import AgendaItem, OldAction, Plan
from cochair.domain.dates import instant
from cochair.domain.ids import ItemId
from cochair.services.bringing.found import Found, FoundTimes
from cochair.services.bringing.script import as_draft
from cochair.services.plan_details import starting
from cochair.services.plan_people import remove_person
from cochair.services.planning import next_item_id, remove_item, with_items
from cochair.services.scripts.header_parts import later_instant

Thing = TypeVar("Thing")
TIMES = "times"


def key(kind: str, place: int) -> str:
    """Return the name of one thing that was found, by which it can be left out."""
    return f"{kind} {place}"


def keep(plan: Plan, found: Found, left: Collection[str], today: date) -> Plan:
    """Return the plan with what was found at its end, without the keys in `left`; a whole script takes its place.

    Raises Unclear when it is more than one meeting can hold.
    """
    if found.whole is not None:
        return _whole(found, found.whole, left, today)
    people = _kept("person", found.people, left)
    known = {person.id for person in (*plan.people, *people)}
    items = tuple(
        replace(i.item, led_by=i.item.led_by if i.item.led_by in known else None)
        for i in _kept("item", found.items, left)
    )
    actions = tuple(
        replace(action, who=action.who if action.who in known else None)
        for action in _kept("action", found.actions, left)
    )
    more = replace(plan, people=(*plan.people, *people), old_actions=_without_twins(plan.old_actions, actions))
    more = with_items(more, (*plan.items, *_numbered(plan, items)))
    return more if found.times is None or TIMES in left else _at(more, found.times)


def _whole(found: Found, whole: Plan, left: Collection[str], today: date) -> Plan:
    draft = as_draft(whole, today)
    for place, item in enumerate(found.items):
        draft = remove_item(draft, item.item.id) if key("item", place) in left else draft
    for place, person in enumerate(found.people):
        draft = remove_person(draft, person.id) if key("person", place) in left else draft
    return draft


def _kept(kind: str, things: Sequence[Thing], left: Collection[str]) -> tuple[Thing, ...]:
    return tuple(thing for place, thing in enumerate(things) if key(kind, place) not in left)


def _numbered(plan: Plan, items: Sequence[AgendaItem]) -> tuple[AgendaItem, ...]:
    first = next_item_id(plan)
    return tuple(replace(item, id=ItemId(first + n)) for n, item in enumerate(items))


def _without_twins(old: tuple[OldAction, ...], new: tuple[OldAction, ...]) -> tuple[OldAction, ...]:
    """Return old actions with new ones; the same action brought again is the same action."""
    return (*old, *(action for action in new if action not in old))


def _at(plan: Plan, times: FoundTimes) -> Plan:
    """Return the plan at the times that were found, on its own day; an end that comes too early is left out."""
    moved = starting(plan, instant(plan.local(plan.starts).date(), times.starts, plan.zone))
    if times.ends is None:
        return moved
    latest = later_instant(moved.starts, f"{times.ends:%H:%M}", moved.zone)
    return replace(moved, must_end=latest) if latest >= moved.finish else moved
