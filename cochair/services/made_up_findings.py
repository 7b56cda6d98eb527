"""What happened in a meeting with made-up people, and what to change in its agenda, in plain sentences."""

import math
from collections.abc import Iterator
from datetime import timedelta

from cochair.domain.events import CardKind
from cochair.domain.ids import ItemId
from cochair.domain.meeting import ItemProgress, ItemState, Meeting
from cochair.domain.sentences import minutes_of
from cochair.domain.summary import warnings
from cochair.domain.timing import MINUTE, minute_up, whole_minutes_up
from cochair.services import made_up_sentences as say

WORTH_CHANGING = 3
"""Minutes too many or too few in an item before it is worth changing."""


def what_happened(m: Meeting, cut_off: ItemId | None) -> tuple[str, ...]:
    """Return what happened in a meeting that has ended, in its order; `cut_off` was open when time was up."""
    end = _end(m, cut_off is not None)
    return (*_start(m), *(s for i in m.items for s in _item(m, i)), *_breaks(m), *warnings(m), *end)


def what_to_change(m: Meeting, cut_off: ItemId | None) -> tuple[str, ...]:
    """Return which items to make longer or shorter; that all fits, when nothing went wrong."""
    found = [s for i in m.items if not i.is_break and i.state is ItemState.DONE for s in _length(i, cut_off)]
    late, began_late = _late(m), _minutes_late(m)
    left_out = cut_off is not None or any(i.state is ItemState.CARRIED for i in m.items)
    if (late or left_out) and began_late >= WORTH_CHANGING:
        found.append(say.START_EARLIER)
    if left_out or late > began_late:
        found.append(say.TOO_FULL)
    return tuple(found) or (say.FITS,)


def _start(m: Meeting) -> Iterator[str]:
    if _minutes_late(m) >= 1:
        yield say.STARTED_LATE.format(minutes=minutes_of(_minutes_late(m)))


def _minutes_late(m: Meeting) -> int:
    return 0 if m.began is None else int((m.began - m.plan.starts) / MINUTE)


def _item(m: Meeting, progress: ItemProgress) -> Iterator[str]:
    title, planned = progress.item.title, progress.item.minutes
    if progress.minutes < planned:
        yield say.PLAN_CHANGED.format(item=title, before=minutes_of(planned), after=minutes_of(progress.minutes))
    if progress.state is ItemState.DROPPED:
        yield say.DROPPED.format(item=title)
    elif not progress.used:
        yield say.NO_TIME_FOR.format(item=title)
    elif _over(progress) >= 1:
        yield say.RAN_OVER.format(item=title, minutes=minutes_of(_over(progress)))
    if progress.cards.get(CardKind.STOP):
        yield say.STOPPED.format(item=title)
    for group in progress.agreed:
        account, name = progress.account(group), m.plan.group(group).name
        if account.released >= MINUTE.seconds:
            yield say.GAVE_UP.format(group=name, minutes=_in_minutes(account.released), item=title)
        if account.borrowed >= MINUTE.seconds:
            yield say.LENT.format(group=name, minutes=_in_minutes(account.borrowed), item=title)


def _over(progress: ItemProgress) -> int:
    """Return how far an item went past the minutes of the agenda, in whole minutes, to the nearest."""
    return math.floor((progress.used - progress.item.minutes * MINUTE) / MINUTE + 0.5)


def _in_minutes(seconds: int) -> str:
    return minutes_of(whole_minutes_up(timedelta(seconds=seconds)))


def _breaks(m: Meeting) -> Iterator[str]:
    called = m.breaks_taken - sum(i.is_break and i.state is ItemState.DONE for i in m.items)
    if called > 0:
        yield say.breaks(called)


def _end(m: Meeting, cut_off: bool) -> Iterator[str]:
    assert m.ended is not None
    time, late = f"{m.plan.local(minute_up(m.ended)):%H:%M}", minutes_of(_late(m))
    if cut_off:
        yield say.HAD_TO_STOP.format(time=time)
        if _late(m):
            yield say.THAT_IS_LATE.format(minutes=late)
    else:
        yield say.ENDED_LATE.format(time=time, minutes=late) if _late(m) else say.ENDED_IN_TIME.format(time=time)
    if minute_up(m.ended) > m.plan.must_end:
        yield say.TOO_LATE.format(time=f"{m.plan.local(m.plan.must_end):%H:%M}")


def _late(m: Meeting) -> int:
    """Return how many minutes after the finish of the agenda the meeting ended, rounded up."""
    return 0 if m.ended is None else max(0, whole_minutes_up(m.ended - m.plan.finish))


def _length(progress: ItemProgress, cut_off: ItemId | None) -> Iterator[str]:
    title, needed = progress.item.title, whole_minutes_up(progress.used)
    done = progress.item.id != cut_off and progress.minutes >= progress.item.minutes
    if _over(progress) >= WORTH_CHANGING:
        yield say.GIVE_MORE.format(item=title, minutes=minutes_of(needed))
    elif done and progress.item.minutes - needed >= WORTH_CHANGING:
        yield say.GIVE_LESS.format(item=title, minutes=minutes_of(needed))
