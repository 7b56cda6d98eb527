"""How the agenda changes when something in it is moved, cut, lent or given back."""

from typing import assert_never

from cochair.domain import changed as c
from cochair.domain.agenda import AgendaItem, Plan
from cochair.domain.ids import GroupId, ItemId
from cochair.domain.meeting import ItemProgress, ItemState, Meeting
from cochair.domain.replacing import replace
from cochair.domain.timing import with_item


def to_come(plan: Plan, item: AgendaItem) -> ItemProgress:
    """Return an item that waits for its turn."""
    return ItemProgress(item, item.minutes, ItemState.TO_COME, {g: m * 60 for g, m in plan.agreed(item).items()})


def change(m: Meeting, event: c.Changing) -> Meeting:
    """Return the meeting after a change of its agenda."""
    match event:
        case c.RebalanceProposed():
            return replace(m, proposal=event, accepted_by=None)
        case c.RebalanceAccepted() | c.RebalanceDeclined():
            return replace(m, proposal=None, accepted_by=None)
        case c.FinishMoved(finish):
            return replace(m, finish=finish)
        case c.ShareChanged(group, share):
            groups = tuple(replace(g, share=share) if g.id == group else g for g in m.plan.groups)
            return replace(m, plan=replace(m.plan, groups=groups))
        case c.ItemMoved(item, after):
            others = tuple(i for i in m.items if i.item.id != item)
            return _placed(m, others, m.item(item), after)
        case c.ItemAdded(new, after):
            return _placed(m, m.items, to_come(m.plan, new), after)
        case c.MinutesChanged() | c.MinutesRestored() | c.ItemDropped() | c.ItemCarried() | c.ItemRestored():
            return _item(m, event)
        case c.ProtectedReleased() | c.ProtectedBorrowed() | c.ProtectedReturned():
            return _protected(m, event)
        case _:
            assert_never(event)


def _placed(m: Meeting, others: tuple[ItemProgress, ...], progress: ItemProgress, after: ItemId) -> Meeting:
    place = next(n for n, i in enumerate(others) if i.item.id == after) + 1
    items = (*others[:place], progress, *others[place:])
    open_ = None if m.now_item is None else m.now_item.item.id
    return replace(m, items=items, current=next((n for n, i in enumerate(items) if i.item.id == open_), None))


def _item(
    m: Meeting, event: c.MinutesChanged | c.MinutesRestored | c.ItemDropped | c.ItemCarried | c.ItemRestored
) -> Meeting:
    index = index_of(m, event.change.item if isinstance(event, c.MinutesChanged) else event.item)
    progress = m.items[index]
    match event:
        case c.MinutesChanged():
            progress = _with_minutes(progress, event.change.after)
        case c.MinutesRestored(_, minutes):
            progress = replace(progress, minutes=minutes)
        case c.ItemRestored():
            progress = replace(progress, state=ItemState.TO_COME)
        case c.ItemDropped() | c.ItemCarried():
            state = ItemState.DROPPED if isinstance(event, c.ItemDropped) else ItemState.CARRIED
            progress = replace(progress, state=state)
            if index == m.current:
                m = replace(m, current=None, turn=None, round=None, break_until=None, groups_until=None)
    return replace(m, items=with_item(m, index, progress))


def _with_minutes(progress: ItemProgress, minutes: int) -> ItemProgress:
    own = progress.item.for_group
    more = minutes - progress.minutes
    agreed = progress.agreed
    if own is not None and own in agreed and more > 0:
        agreed = {**agreed, own: agreed[own] + more * 60}
    return replace(progress, minutes=minutes, agreed=agreed)


def _protected(m: Meeting, event: c.ProtectedReleased | c.ProtectedBorrowed | c.ProtectedReturned) -> Meeting:
    index = index_of(m, event.item)
    progress = m.items[index]
    seconds = -event.seconds if isinstance(event, c.ProtectedReturned) else event.seconds

    def more(kept: dict[GroupId, int]) -> dict[GroupId, int]:
        return {**kept, event.group: kept.get(event.group, 0) + seconds}

    if isinstance(event, c.ProtectedReleased):
        progress = replace(progress, released=more(dict(progress.released)))
    else:
        progress = replace(progress, borrowed=more(dict(progress.borrowed)))
    return replace(m, items=with_item(m, index, progress))


def index_of(m: Meeting, item: ItemId) -> int:
    """Return the place of an item in the agenda as it is now, from 0."""
    return next(n for n, i in enumerate(m.items) if i.item.id == item)
