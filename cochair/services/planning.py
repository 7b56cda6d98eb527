"""Edits of a draft agenda: each takes a Plan and returns another; none of them saves anything.

A draft may be unfinished.  Its finish is always its start and all its minutes.  While nobody has said by when the
meeting must end, `must_end` is the start, and sharing makes it the finish.  Item ids stay the same while a draft is
edited, and become places on the agenda when it is shared.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from cochair.domain import sentences as domain_say
from cochair.domain.agenda import AgendaItem, Kind, Plan, ProtectedTime
from cochair.domain.agenda_check import check_plan
from cochair.domain.dates import date_words
from cochair.domain.ids import GroupId, ItemId
from cochair.domain.refused import Unclear
from cochair.services import plan_sentences as say
from cochair.services.old_actions import check_old_actions
from cochair.services.plain_input import one_line

DEFAULT_MINUTES = 10
MOST_MINUTES = 600
MOST_ITEMS = 200
LONGEST_TITLE = 200
_A_DAY = 24 * 60


def with_items(plan: Plan, items: Iterable[AgendaItem]) -> Plan:
    """Return the plan with other items, and the finish that follows from them; raises Unclear for too many."""
    kept = tuple(items)
    if len(kept) > MOST_ITEMS:
        raise Unclear(say.ONE_MEETING_MOST.format(most=MOST_ITEMS))
    minutes = sum(i.minutes for i in kept)
    if minutes > _A_DAY:
        raise Unclear(say.DAY_TOO_LONG)
    return replace(plan, items=kept, finish=plan.starts + timedelta(minutes=minutes))


def item_of(plan: Plan, item: ItemId) -> AgendaItem:
    """Return one item of a draft."""
    return next(i for i in plan.items if i.id == item)


def next_item_id(plan: Plan) -> ItemId:
    """Return an id that no item of the draft has."""
    return ItemId(max((i.id for i in plan.items), default=0) + 1)


def add_item(plan: Plan, title: str, minutes: int = DEFAULT_MINUTES, kind: Kind = Kind.TALK) -> Plan:
    """Add an item at the end; its id is the largest one."""
    words = one_line(title, LONGEST_TITLE, say.TITLE_NEEDED)
    return with_items(plan, (*plan.items, AgendaItem(next_item_id(plan), words, _checked(minutes), kind)))


def remove_item(plan: Plan, item: ItemId) -> Plan:
    """Take an item away."""
    return with_items(plan, (i for i in plan.items if i.id != item))


def move_item(plan: Plan, item: ItemId, to: int) -> Plan:
    """Put an item at a place, counted from 0; a place beyond the ends means the end."""
    moved = item_of(plan, item)
    rest = [i for i in plan.items if i.id != item]
    rest.insert(max(0, min(to, len(rest))), moved)
    return with_items(plan, rest)


def move_up(plan: Plan, item: ItemId) -> Plan:
    """Move an item 1 place earlier, if it is not the first."""
    return move_item(plan, item, max(0, plan.items.index(item_of(plan, item)) - 1))


def move_down(plan: Plan, item: ItemId) -> Plan:
    """Move an item 1 place later, if it is not the last."""
    return move_item(plan, item, plan.items.index(item_of(plan, item)) + 1)


def set_title(plan: Plan, item: ItemId, title: str) -> Plan:
    """Give an item another title."""
    words = one_line(title, LONGEST_TITLE, say.TITLE_NEEDED)
    return _changed(plan, replace(item_of(plan, item), title=words))


def set_minutes(plan: Plan, item: ItemId, minutes: int) -> Plan:
    """Give an item other minutes; protected minutes and the least are never cut by it."""
    found = item_of(plan, item)
    kept = sum(p.minutes for p in found.protected)
    if _checked(minutes) < kept:
        raise Unclear(say.STILL_KEPT.format(minutes=domain_say.minutes_of(kept), item=found.title))
    if found.least is not None and minutes < found.least:
        raise Unclear(say.LEAST_TOO_LONG.format(item=found.title, minutes=domain_say.minutes_of(minutes)))
    return _changed(plan, replace(found, minutes=minutes))


def set_kind(plan: Plan, item: ItemId, kind: Kind) -> Plan:
    """Make an item another kind; a break belongs to everyone."""
    found = replace(item_of(plan, item), kind=kind)
    if kind is Kind.BREAK:
        found = replace(found, for_group=None, protected=(), least=None, led_by=None, matters_to="", voices=())
    return _changed(plan, found)


def set_for(plan: Plan, item: ItemId, group: GroupId | None) -> Plan:
    """Say whose item it is; everyone's when None. All of a protected group's item is protected."""
    found = item_of(plan, item)
    if found.kind is Kind.BREAK and group is not None:
        raise Unclear(say.BREAK_IS_WHOLE)
    whole = group is not None and plan.group(group).protected
    return _changed(plan, replace(found, for_group=group, protected=() if whole else found.protected))


def keep_minutes(plan: Plan, item: ItemId, group: GroupId, minutes: int) -> Plan:
    """Protect talking minutes for a group inside an item; 0 protects none."""
    found, owner = item_of(plan, item), plan.group(group)
    if found.kind is Kind.BREAK:
        raise Unclear(say.BREAK_IS_WHOLE)
    if not owner.protected:
        raise Unclear(say.NOT_PROTECTED.format(group=owner.name))
    if found.for_group is not None and plan.group(found.for_group).protected:
        whose = plan.group(found.for_group).name
        raise Unclear(say.WHOLLY_KEPT.format(item=found.title, group=whose))
    others = tuple(p for p in found.protected if p.group != group)
    if minutes < 0 or minutes + sum(p.minutes for p in others) > found.minutes:
        raise Unclear(say.KEPT_TOO_LONG.format(item=found.title, minutes=domain_say.minutes_of(found.minutes)))
    own = (ProtectedTime(group, minutes),) if minutes else ()
    return _changed(plan, replace(found, protected=(*others, *own)))


def set_least(plan: Plan, item: ItemId, least: int | None) -> Plan:
    """Say the fewest minutes an item may get in the meeting; None leaves it to the rule."""
    found = item_of(plan, item)
    if least is not None and not 0 <= least <= found.minutes:
        raise Unclear(say.LEAST_TOO_LONG.format(item=found.title, minutes=domain_say.minutes_of(found.minutes)))
    return _changed(plan, replace(found, least=least))


def to_share(plan: Plan, today: date) -> Plan:
    """Return the plan as it will be shared; raises Unclear with the first thing that is missing."""
    check_details(plan, today)
    ended = with_end(plan)
    check_plan(ended)
    check_old_actions(plan)
    items = tuple(replace(item, id=ItemId(place)) for place, item in enumerate(plan.items, 1))
    return replace(ended, items=items, agenda_sent=today)


def check_details(plan: Plan, today: date) -> None:
    """Raise Unclear with the first thing that is missing of when and where."""
    if not plan.board.strip():
        raise Unclear(say.BOARD_NEEDED)
    if not plan.title.strip():
        raise Unclear(say.MEETING_NEEDED)
    day = plan.local(plan.starts).date()
    if day < today:
        raise Unclear(say.DATE_PASSED.format(date=date_words(day)))


def with_end(plan: Plan) -> Plan:
    """Return the plan with the time by which it must end: its finish, when nobody has said another."""
    return replace(plan, must_end=plan.finish if plan.must_end <= plan.starts else plan.must_end)


def _checked(minutes: int) -> int:
    if not 1 <= minutes <= MOST_MINUTES:
        raise Unclear(say.MINUTES_BETWEEN)
    return minutes


def _changed(plan: Plan, item: AgendaItem) -> Plan:
    return with_items(plan, (item if i.id == item.id else i for i in plan.items))
