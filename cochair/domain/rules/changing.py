"""What a wish would do to the agenda, as the events that would do it."""

from dataclasses import replace

from cochair.domain import changed as c
from cochair.domain import sentences_of_questions as say
from cochair.domain.agenda_check import check_item
from cochair.domain.events import Event, ItemOpened
from cochair.domain.ids import ItemId
from cochair.domain.laptops import OWN_PLACE, start_of
from cochair.domain.meeting import ItemProgress, ItemState, Meeting, Phase
from cochair.domain.rebalance import share_out
from cochair.domain.refused import Refused, Unclear
from cochair.domain.sentences import NOT_ON_TODAY, minutes_of
from cochair.domain.timing import MINUTE
from cochair.domain.wishes import Wish, WishKind

LONGEST = 600
"""Minutes in an item; the agenda takes no more either."""


def effects(m: Meeting, wish: Wish, because: str) -> tuple[Event, ...]:
    """Return the events that would make a wish true; raises Refused when it can not be done."""
    match wish.kind:
        case WishKind.SHORTEN | WishKind.LENGTHEN:
            return _length(m, wish, because)
        case WishKind.MOVE:
            return _move(m, wish)
        case WishKind.DROP | WishKind.CARRY:
            return _put_off(m, wish)
        case WishKind.USE:
            return _use(m, wish)
        case WishKind.FINISH:
            return _finish(m, wish)
        case WishKind.SHARE:
            assert wish.group is not None
            same = m.plan.group(wish.group).share == wish.share
            return () if same else (c.ShareChanged(wish.group, wish.share),)
        case WishKind.ADD:
            return _add(m, wish)
        case WishKind.LEAVE | WishKind.JUMP | WishKind.END_BREAK:
            return (ItemOpened(_on_today(m, wish.item).item.id),)
        case WishKind.DECIDE:
            assert wish.decision is not None
            return (wish.decision,)


def _length(m: Meeting, wish: Wish, because: str) -> tuple[Event, ...]:
    progress, minutes = _ahead(m, wish.item), wish.minutes
    title, now = progress.item.title, progress.minutes
    if not 1 <= minutes <= LONGEST:
        raise Refused(say.MINUTES_WANTED)
    shorter = wish.kind is WishKind.SHORTEN
    if (minutes >= now) if shorter else (minutes <= now):
        words = say.NOT_SHORTER if shorter else say.NOT_LONGER
        raise Refused(words.format(item=title, minutes=minutes_of(now)))
    changed = c.MinutesChanged(c.Change(progress.item.id, now, minutes, because))
    return (changed, *_no_longer_inside(progress, minutes))


def _no_longer_inside(progress: ItemProgress, minutes: int) -> tuple[Event, ...]:
    """Return what groups lose when their protected time is more than the whole item."""
    accounts = {g: progress.account(g) for g in progress.agreed}
    kept = sum(a.agreed - a.borrowed - a.released for a in accounts.values())
    reserved = [a.reserved for a in accounts.values()]
    lost = share_out(kept - minutes * MINUTE.seconds, reserved, reserved)
    item = progress.item.id
    return tuple(c.ProtectedBorrowed(item, g, n) for g, n in zip(accounts, lost, strict=True) if n)


def _move(m: Meeting, wish: Wish) -> tuple[Event, ...]:
    progress, after = _ahead(m, wish.item), _ahead(m, wish.after)
    if progress.state is ItemState.NOW:
        raise Refused(say.OPEN_NOW.format(item=progress.item.title))
    if progress.item.id == after.item.id:
        raise Refused(say.AFTER_ITSELF.format(item=progress.item.title))
    place = m.items.index(progress)
    if place and m.items[place - 1].item.id == after.item.id:
        raise Refused(say.THERE_ALREADY.format(item=progress.item.title, after=after.item.title))
    return (c.ItemMoved(progress.item.id, after.item.id),)


def _put_off(m: Meeting, wish: Wish) -> tuple[Event, ...]:
    progress = _ahead(m, wish.item)
    item = progress.item.id
    others = [i for i in following(m) if i.item.id != item]
    if not others and (progress.state is ItemState.NOW or m.phase is Phase.PLANNED):
        raise Refused(say.ONLY_ITEM.format(item=progress.item.title))
    opens = (ItemOpened(others[0].item.id),) if progress.state is ItemState.NOW else ()
    if wish.kind is WishKind.CARRY:
        return (c.ItemCarried(item), *opens)
    lost = {group: progress.account(group).reserved for group in progress.agreed}
    borrowed = (c.ProtectedBorrowed(item, group, seconds) for group, seconds in lost.items() if seconds)
    return (*borrowed, c.ItemDropped(item), *opens)


def _use(m: Meeting, wish: Wish) -> tuple[Event, ...]:
    progress, group = _ahead(m, wish.item), wish.group
    assert group is not None
    if wish.minutes < 1:
        raise Refused(say.MINUTES_WANTED)
    reserved = progress.account(group).reserved if group in progress.agreed else 0
    if reserved < wish.minutes * MINUTE.seconds:
        left = minutes_of(reserved // MINUTE.seconds)
        raise Refused(say.NOT_SO_MANY.format(minutes=left, group=m.plan.group(group).name, item=progress.item.title))
    return (c.ProtectedBorrowed(progress.item.id, group, wish.minutes * MINUTE.seconds),)


def _finish(m: Meeting, wish: Wish) -> tuple[Event, ...]:
    assert wish.finish is not None
    if wish.finish > m.plan.must_end:
        raise Refused(say.MUST_END.format(time=f"{m.plan.local(m.plan.must_end):%H:%M}"))
    if wish.finish <= max(m.as_of, m.plan.starts):
        raise Refused(say.FINISH_PASSED)
    return () if wish.finish == m.finish else (c.FinishMoved(wish.finish),)


def _add(m: Meeting, wish: Wish) -> tuple[Event, ...]:
    assert wish.new is not None
    after = _ahead(m, wish.after)
    newest = max(start_of(OWN_PLACE, m.series), *(i.item.id for i in m.items))
    new = replace(wish.new, id=ItemId(newest + 1))
    try:
        check_item(m.plan, new)
    except Unclear as unclear:
        raise Refused(str(unclear)) from unclear
    return (c.ItemAdded(new, after.item.id),)


def following(m: Meeting) -> tuple[ItemProgress, ...]:
    """Return the items to come in the order they will be opened: those ahead first, passed ones at the end."""
    here = -1 if m.current is None else m.current
    coming = [(n, i) for n, i in enumerate(m.items) if i.state is ItemState.TO_COME]
    return tuple(i for _, i in sorted(coming, key=lambda pair: (pair[0] < here, pair[0])))


def _ahead(m: Meeting, item: ItemId | None) -> ItemProgress:
    progress = _on_today(m, item)
    if progress.state is ItemState.DONE:
        raise Refused(say.OVER_ALREADY.format(item=progress.item.title))
    return progress


def _on_today(m: Meeting, item: ItemId | None) -> ItemProgress:
    assert item is not None
    progress = m.item(item)
    if progress.state in (ItemState.CARRIED, ItemState.DROPPED):
        raise Refused(NOT_ON_TODAY.format(item=progress.item.title))
    return progress
