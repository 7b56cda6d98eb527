"""What an agenda must have before it can be shared."""

from collections import Counter
from datetime import timedelta

from cochair.domain import sentences as say
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.refused import Unclear

LONGEST_OVER = timedelta(hours=12)
"""The latest a meeting may have to end after its finish; later is surely a time of the morning before."""


def check_plan(plan: Plan) -> None:
    """Raise Unclear with the first thing that keeps an agenda from being shared."""
    check_items(plan)
    check_people(plan)
    check_times(plan)


def check_items(plan: Plan) -> None:
    """Raise Unclear with the first thing that is wrong with the items."""
    if not plan.items:
        raise Unclear(say.NO_ITEMS)
    for item in plan.items:
        check_item(plan, item)


def check_people(plan: Plan) -> None:
    """Raise Unclear with the first thing that is wrong with the people or their groups."""
    if not plan.people:
        raise Unclear(say.NO_PEOPLE)
    _no_twins(tuple(g.name for g in plan.groups), say.SAME_GROUPS)
    _no_twins(tuple(p.name for p in plan.people), say.SAME_NAMES)
    for person in plan.people:
        if len(person.groups) > 1 and person.seat is None:
            raise Unclear(say.SEAT_NEEDED.format(name=person.name, groups=len(person.groups)))
    for group in plan.protected_groups:
        if not plan.key_people(group.id):
            raise Unclear(say.NO_KEY.format(group=group.name))


def check_times(plan: Plan) -> None:
    """Raise Unclear when the meeting ends before it starts, or must end at a time that can not be."""
    if plan.finish <= plan.starts:
        raise Unclear(say.FINISH_BEFORE_START)
    if not plan.finish <= plan.must_end <= plan.finish + LONGEST_OVER:
        raise Unclear(say.MUST_END_EARLY)


def check_item(plan: Plan, item: AgendaItem) -> None:
    """Raise Unclear with the first thing that is wrong with one item."""
    if not 1 <= item.minutes <= 600:
        raise Unclear(say.ITEM_MINUTES.format(item=item.title))
    if item.least is not None and not 0 <= item.least <= item.minutes:
        raise Unclear(say.LEAST_TOO_LONG.format(item=item.title, minutes=say.minutes_of(item.minutes)))
    if item.kind is Kind.BREAK and (item.for_group or item.protected):
        raise Unclear(say.BREAK_IS_FOR_ALL.format(item=item.title))
    for part in item.protected:
        group = plan.group(part.group)
        if not group.protected:
            raise Unclear(say.GROUP_NOT_PROTECTED.format(group=group.name))
        if part.minutes < 1:
            raise Unclear(say.ITEM_MINUTES.format(item=item.title))
    own = plan.agreed(item)
    others = sum(p.minutes for p in item.protected if p.group != item.for_group or p.group not in own)
    whole = sum(own.values()) if item.for_group in own else 0
    if whole + others > item.minutes or sum(p.minutes for p in item.protected) > item.minutes:
        raise Unclear(say.PROTECTED_TOO_LONG.format(item=item.title, minutes=say.minutes_of(item.minutes)))


def _no_twins(names: tuple[str, ...], sentence: str) -> None:
    for name, count in Counter(n.casefold() for n in names).items():
        if count > 1:
            twin = next(n for n in names if n.casefold() == name)
            raise Unclear(sentence.format(count=count, name=twin))
