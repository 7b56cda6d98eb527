"""The edits behind the buttons of the ready check; each is one step of Undo."""

from collections.abc import Iterator
from math import ceil

from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.ids import GroupId, ItemId
from cochair.services import ready_sentences as say
from cochair.services.planning import DEFAULT_MINUTES, item_of, keep_minutes, move_item, next_item_id, with_items


def stretches(plan: Plan) -> tuple[tuple[int, int], ...]:
    """Return each stretch without a break: its minutes, and the place of its first item."""
    found, minutes, first = [], 0, 0
    for place, item in enumerate(plan.items):
        if item.kind is Kind.BREAK:
            found.append((minutes, first))
            minutes, first = 0, place + 1
        else:
            minutes += item.minutes
    return (*found, (minutes, first))


def to_split(plan: Plan, most: int) -> tuple[tuple[int, int], ...]:
    """Return each stretch of more than `most` minutes that a break between two of its items makes shorter."""
    ends = [place for place, item in enumerate(plan.items) if item.kind is Kind.BREAK] + [len(plan.items)]
    found = zip(stretches(plan), ends, strict=True)
    return tuple((minutes, first) for (minutes, first), end in found if minutes > most and end - first > 1)


def add_break(plan: Plan, most: int) -> Plan:
    """Put a break into the longest stretch, after the last item that ends within `most` minutes of its start."""
    _, first = max(to_split(plan, most) or stretches(plan))
    place, minutes = first, 0
    while place < len(plan.items) and (place == first or minutes + plan.items[place].minutes <= most):
        minutes += plan.items[place].minutes
        place += 1
    new = AgendaItem(next_item_id(plan), say.BREAK_TITLE, plan.rules.break_minutes, Kind.BREAK)
    return with_items(plan, (*plan.items[:place], new, *plan.items[place:]))


def short_of_share(plan: Plan, group: GroupId) -> int:
    """Return the minutes that a group's own and protected time lacks of its agreed share, rounded up."""
    share = plan.group(group).share
    if share is None:
        return 0
    talked = [item for item in plan.items if item.kind is not Kind.BREAK]
    own = sum(item.minutes if item.for_group == group else _kept(item, group) for item in talked)
    return ceil(share * sum(item.minutes for item in talked) - own)


def shared_spare(plan: Plan) -> tuple[tuple[ItemId, int], ...]:
    """Return the items for everyone, and the minutes of each that are not protected yet."""
    return tuple(
        (item.id, item.minutes - sum(p.minutes for p in item.protected))
        for item in plan.items
        if item.kind is not Kind.BREAK and item.for_group is None
    )


def give_minutes(plan: Plan, group: GroupId, minutes: int) -> Plan:
    """Protect more minutes for a group inside items for everyone, first where most are free."""
    for item, spare in sorted(shared_spare(plan), key=lambda found: -found[1]):
        more = min(spare, minutes)
        if more:
            plan = keep_minutes(plan, item, group, _kept(item_of(plan, item), group) + more)
            minutes -= more
    return plan


def add_feedback(plan: Plan) -> Plan:
    """Put an item that tells what happened since at the start, after the first hello; it is the protected group's."""
    group = plan.protected_groups[0].id if plan.protected_groups else None
    new = AgendaItem(next_item_id(plan), say.FEEDBACK_TITLE, DEFAULT_MINUTES, Kind.FEEDBACK, group)
    place = 1 if plan.items and plan.items[0].kind is Kind.CHECK_IN else 0
    return with_items(plan, (*plan.items[:place], new, *plan.items[place:]))


def ends_of(plan: Plan) -> Iterator[tuple[AgendaItem, int]]:
    """Give each item with the minute at which it ends, counted from the start of the meeting."""
    at = 0
    for item in plan.items:
        at += item.minutes
        yield item, at


def move_earlier(plan: Plan, item: ItemId, last: int) -> Plan:
    """Move an item up until it no longer ends in the last minutes, or is the first."""
    whole = sum(i.minutes for i in plan.items)
    place = plan.items.index(item_of(plan, item))
    while place > 0:
        place -= 1
        plan = move_item(plan, item, place)
        ends = next(at for moved, at in ends_of(plan) if moved.id == item)
        if whole - ends >= last:
            break
    return plan


def _kept(item: AgendaItem, group: GroupId) -> int:
    return sum(p.minutes for p in item.protected if p.group == group)
