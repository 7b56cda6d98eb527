"""Moving through the agenda without taking anybody's protected time."""

from cochair.domain import sentences as say
from cochair.domain import words_of_amounts as amounts
from cochair.domain.agenda import Kind
from cochair.domain.events import EmptyItemAsked, Event, ItemOpened, NothingNeeded
from cochair.domain.ids import ItemId
from cochair.domain.meeting import ItemState, Meeting
from cochair.domain.refused import Refused
from cochair.domain.rules.asking import open_question
from cochair.domain.rules.changing import following
from cochair.domain.rules.losing import taken
from cochair.domain.rules.losing import waiting_groups as waiting_groups
from cochair.domain.rules.must import must_run
from cochair.domain.wishes import Wish, WishKind


def next_item(m: Meeting) -> tuple[Event, ...]:
    """Leave the open item and open the next one that is still to come; passed ones come back at the end."""
    must_run(m)
    coming = following(m)
    if not coming:
        raise Refused(say.LAST_ITEM)
    return _leave(m, coming[0].item.id)


def open_item(m: Meeting, number: int) -> tuple[Event, ...]:
    """Leave the open item and open another by its place on the agenda as it is now, counted from 1."""
    must_run(m)
    if not 1 <= number <= len(m.items):
        count = amounts.ITEMS.of(len(m.items))
        raise Refused(say.NO_SUCH_ITEM.format(number=number, count=count))
    wanted = m.items[number - 1]
    if wanted.state is ItemState.NOW:
        raise Refused(say.OPEN_ALREADY.format(item=wanted.item.title))
    if wanted.state in (ItemState.CARRIED, ItemState.DROPPED):
        raise Refused(say.NOT_ON_TODAY.format(item=wanted.item.title))
    return _leave(m, wanted.item.id)


def nothing_needed(m: Meeting) -> tuple[Event, ...]:
    """Say that the open item needs nothing written down."""
    must_run(m)
    assert m.now_item is not None
    return (NothingNeeded(m.now_item.item.id),)


def _leave(m: Meeting, item: ItemId) -> tuple[Event, ...]:
    progress = m.now_item
    assert progress is not None
    if waiting_groups(m):
        return open_question(m, None, Wish(WishKind.LEAVE, item))
    going = go_to(m, item)
    if isinstance(going[0], ItemOpened) and nothing_written(m) and not progress.asked_empty:
        return (EmptyItemAsked(progress.item.id),)
    return going


def go_to(m: Meeting, item: ItemId) -> tuple[Event, ...]:
    """Open an item, or ask first when that takes something: of a break, or of an item that it jumps over."""
    in_break = m.now_item is not None and m.now_item.is_break
    wish = Wish(WishKind.END_BREAK if in_break else WishKind.JUMP, item)
    opened = ItemOpened(item)
    return open_question(m, None, wish) if taken(m, wish, (opened,)) else (opened,)


def nothing_written(m: Meeting) -> bool:
    """Tell whether the open item is one to write about, and nobody wrote anything or said that nothing is needed."""
    progress = m.now_item
    if progress is None or progress.item.kind not in (Kind.TALK, Kind.DECIDE) or progress.nothing_needed:
        return False
    return not any(r.item == progress.item.id for r in m.records)
