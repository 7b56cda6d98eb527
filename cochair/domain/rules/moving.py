"""Moving through the agenda without taking anybody's protected time."""

from cochair.domain import sentences as say
from cochair.domain.agenda import Kind
from cochair.domain.events import EmptyItemAsked, Event, ItemOpened, NothingNeeded
from cochair.domain.ids import GroupId
from cochair.domain.meeting import ItemProgress, ItemState, Meeting, Phase
from cochair.domain.refused import Refused
from cochair.domain.timing import MINUTE, whole_minutes_up


def key_names(m: Meeting, group: GroupId) -> str:
    """Return who can answer for a group now: its key people who are here, else any of its members who are."""
    keys = m.plan.key_people(group)
    here = tuple(p for p in keys if p.id in m.here) or m.people_here(group) or keys
    return say.names_of(tuple(p.name for p in here), "or")


def next_item(m: Meeting) -> tuple[Event, ...]:
    """Leave the open item and open the next one that is still to come; passed ones come back at the end."""
    _must_run(m)
    following = [n for n, i in enumerate(m.items) if i.state is ItemState.TO_COME]
    after = [n for n in following if m.current is None or n > m.current]
    if not following:
        raise Refused(say.LAST_ITEM)
    return _move(m, (after or following)[0])


def open_item(m: Meeting, number: int) -> tuple[Event, ...]:
    """Leave the open item and open another by its number on the agenda, counted from 1."""
    _must_run(m)
    if not 1 <= number <= len(m.items):
        count = say.count_of(len(m.items), "item", "items")
        raise Refused(say.NO_SUCH_ITEM.format(number=number, count=count))
    index = number - 1
    wanted = m.items[index]
    if wanted.state is ItemState.NOW:
        raise Refused(say.OPEN_ALREADY.format(item=wanted.item.title))
    if wanted.state in (ItemState.CARRIED, ItemState.DROPPED):
        raise Refused(say.NOT_ON_TODAY.format(item=wanted.item.title))
    for jumped in m.items[(m.current or 0) + 1 : index]:
        _may_jump(m, jumped)
    return _move(m, index)


def nothing_needed(m: Meeting) -> tuple[Event, ...]:
    """Say that the open item needs nothing written down."""
    _must_run(m)
    assert m.now_item is not None
    return (NothingNeeded(m.now_item.item.id),)


def waiting_groups(m: Meeting) -> tuple[tuple[GroupId, int], ...]:
    """Return each group with reserved seconds in the open item whose people are here."""
    progress = m.now_item
    if progress is None:
        return ()
    accounts = ((group, progress.account(group).reserved) for group in progress.agreed)
    return tuple((group, seconds) for group, seconds in accounts if seconds and m.people_here(group))


def _move(m: Meeting, index: int) -> tuple[Event, ...]:
    progress = m.now_item
    assert progress is not None
    _may_leave(m, progress)
    if _must_ask_empty(m, progress):
        return (EmptyItemAsked(progress.item.id),)
    return (ItemOpened(m.items[index].item.id),)


def _may_leave(m: Meeting, progress: ItemProgress) -> None:
    for group, seconds in waiting_groups(m):
        minutes = say.minutes_of(-(-seconds // 60))
        name, keys = m.plan.group(group).name, key_names(m, group)
        raise Refused(say.BELONGS.format(minutes=minutes, group=name, keys=keys))
    left = progress.minutes * MINUTE - progress.used
    if progress.is_break and left.total_seconds() > 0:
        raise Refused(say.BREAK_NOT_OVER.format(minutes=say.minutes_of(whole_minutes_up(left))))


def _may_jump(m: Meeting, jumped: ItemProgress) -> None:
    if jumped.state is not ItemState.TO_COME:
        return
    if jumped.is_break:
        raise Refused(say.JUMPS_BREAK)
    for group in jumped.agreed:
        raise Refused(say.JUMPS_PROTECTED.format(item=jumped.item.title, keys=key_names(m, group)))


def _must_ask_empty(m: Meeting, progress: ItemProgress) -> bool:
    if progress.item.kind not in (Kind.TALK, Kind.DECIDE) or progress.asked_empty or progress.nothing_needed:
        return False
    return not any(r.item == progress.item.id for r in m.records)


def _must_run(m: Meeting) -> None:
    if m.phase is not Phase.RUNNING:
        raise Refused(say.NOT_STARTED if m.phase is Phase.PLANNED else say.HAS_ENDED)
