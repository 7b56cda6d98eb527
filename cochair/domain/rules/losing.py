"""Who would lose what by a change (meeting-scripts, "Questions")."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from cochair.domain.events import Event
from cochair.domain.fold import after
from cochair.domain.fold_changes import index_of
from cochair.domain.ids import GroupId, ItemId
from cochair.domain.meeting import ItemProgress, ItemState, Meeting, Phase
from cochair.domain.rules.changing import following
from cochair.domain.timing import MINUTE, goes_on, item_left
from cochair.domain.wishes import Loss, LossKind, Wish, WishKind

OFF = (ItemState.DROPPED, ItemState.CARRIED)


def taken(m: Meeting, wish: Wish, made: tuple[Event, ...]) -> tuple[Loss, ...]:
    """Return what the events of a wish would take and from whom; nothing when they take nothing from anybody."""
    match wish.kind:
        case WishKind.LEAVE:
            assert m.now_item is not None
            return tuple(Loss(LossKind.MINUTES, g, m.now_item.item.id, s) for g, s in waiting_groups(m))
        case WishKind.DECIDE:
            return (Loss(LossKind.SURPRISE),)
        case WishKind.JUMP | WishKind.END_BREAK:
            return (*_break_left(m), *(_losses(m, after(m, *made), breaks_too=True) if _forward(m, wish) else ()))
    return _losses(m, after(m, *made), breaks_too=False)


def _forward(m: Meeting, wish: Wish) -> bool:
    assert wish.item is not None and m.current is not None
    return index_of(m, wish.item) > m.current


def _break_left(m: Meeting) -> Iterator[Loss]:
    progress = m.now_item
    if progress is not None and progress.is_break:
        left = int((progress.minutes * MINUTE - progress.used).total_seconds())
        if left > 0:
            yield Loss(LossKind.BREAK, None, progress.item.id, left)


def _losses(before: Meeting, then: Meeting, *, breaks_too: bool) -> tuple[Loss, ...]:
    found = (
        *_minutes(before, then),
        *_put_off(before, then),
        *_later(before, then, breaks_too=breaks_too),
        *_does_not_fit(before, then),
        *_breaks(before, then),
        *_finish(before, then),
        *_shares(before, then),
    )
    return tuple(dict.fromkeys(found))


def waiting_groups(m: Meeting) -> tuple[tuple[GroupId, int], ...]:
    """Return each group with reserved seconds in the open item whose people are here."""
    progress = m.now_item
    if progress is None:
        return ()
    accounts = ((group, progress.account(group).reserved) for group in progress.agreed)
    return tuple((group, seconds) for group, seconds in accounts if seconds and m.people_here(group))


def order(m: Meeting) -> tuple[ItemProgress, ...]:
    """Return the open item and those to come, in the order they will be."""
    return (() if m.now_item is None else (m.now_item,)) + following(m)


def _minutes(before: Meeting, then: Meeting) -> Iterator[Loss]:
    for progress in before.items:
        now = then.item(progress.item.id)
        for group in progress.agreed:
            lost = now.borrowed.get(group, 0) - progress.borrowed.get(group, 0)
            if lost > 0 and now.state not in OFF:
                yield Loss(LossKind.MINUTES, group, progress.item.id, lost)


def _put_off(before: Meeting, then: Meeting) -> Iterator[Loss]:
    for progress in before.items:
        if progress.state in OFF or then.item(progress.item.id).state not in OFF:
            continue
        for group in progress.agreed:
            yield Loss(LossKind.PUT_OFF, group, progress.item.id, progress.account(group).reserved)


def _later(before: Meeting, then: Meeting, *, breaks_too: bool) -> Iterator[Loss]:
    was, now = _in_front(before), _in_front(then)
    for progress in before.items:
        item = progress.item.id
        if item not in was or item not in now or now[item] <= was[item]:
            continue
        for group in progress.agreed:
            yield Loss(LossKind.LATER, group, item)
        if breaks_too and progress.is_break:
            yield Loss(LossKind.LATER, None, item)


def _in_front(m: Meeting) -> Mapping[ItemId, frozenset[ItemId]]:
    ids = [i.item.id for i in order(m)]
    return {item: frozenset(ids[:n]) for n, item in enumerate(ids)}


def _does_not_fit(before: Meeting, then: Meeting) -> Iterator[Loss]:
    was, now, latest = _ends(before), _ends(then), before.plan.must_end
    for progress in before.items:
        item = progress.item.id
        if item not in was or item not in now or was[item] > latest or now[item] <= latest:
            continue
        for group in progress.agreed:
            yield Loss(LossKind.DOES_NOT_FIT, group, item)
        if progress.is_break:
            yield Loss(LossKind.DOES_NOT_FIT, None, item)


def _ends(m: Meeting) -> Mapping[ItemId, datetime]:
    """Return when each item will end if everything takes the minutes it has."""
    at = max(goes_on(m), m.plan.starts) if m.phase is Phase.PLANNED else goes_on(m)
    ends = {}
    for progress in order(m):
        at += item_left(progress) if progress.state is ItemState.NOW else progress.minutes * MINUTE
        ends[progress.item.id] = at
    return ends


def _breaks(before: Meeting, then: Meeting) -> Iterator[Loss]:
    for progress in before.items:
        now = then.item(progress.item.id)
        gone = progress.state not in OFF and now.state in OFF
        minutes = progress.minutes if gone else progress.minutes - now.minutes
        if progress.is_break and minutes > 0:
            yield Loss(LossKind.BREAK, None, progress.item.id, minutes * MINUTE.seconds)


def _finish(before: Meeting, then: Meeting) -> Iterator[Loss]:
    if then.finish > before.finish:
        yield Loss(LossKind.FINISH, None, None, int((then.finish - before.finish).total_seconds()))


def _shares(before: Meeting, then: Meeting) -> Iterator[Loss]:
    for group in before.plan.groups:
        share = then.plan.group(group.id).share
        if group.share is not None and (share is None or share < group.share):
            yield Loss(LossKind.SHARE, group.id)
