"""What happened in a meeting with made-up people, and what to change in its agenda, in plain sentences."""

from collections.abc import Iterator
from dataclasses import dataclass

from cochair.domain.ids import ItemId
from cochair.domain.meeting import ItemProgress, ItemState, Meeting
from cochair.domain.sentences import minutes_of
from cochair.domain.summary import warnings
from cochair.domain.timing import MINUTE, minute_up, whole_minutes_up
from cochair.services import made_up_sentences as say
from cochair.services.made_up_found import WORTH_CHANGING, found_in, minutes_over


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing to change in the agenda; `minutes` is how many an `item` needs to be long enough, else 0."""

    sentence: str
    item: ItemId | None = None
    minutes: int = 0


def what_happened(m: Meeting, cut_off: ItemId | None) -> tuple[str, ...]:
    """Return what happened in a meeting that has ended, in its order; `cut_off` was open when time was up."""
    end = how_it_ended(m, cut_off is not None)
    return (*_start(m), *(s for i in m.items for s in _item(m, i)), *_breaks(m), *warnings(m), *end)


def what_to_change(m: Meeting, cut_off: ItemId | None) -> tuple[Wanted, ...]:
    """Return which items to make longer or shorter; that all fits, when nothing went wrong."""
    found = [w for i in m.items if not i.is_break and i.state is ItemState.DONE for w in _length(i, cut_off)]
    late, began_late = minutes_late(m), _began_late(m)
    left_out = cut_off is not None or any(i.state is ItemState.CARRIED for i in m.items)
    if (late or left_out) and began_late >= WORTH_CHANGING:
        found.append(Wanted(say.START_EARLIER))
    if left_out or late > began_late:
        found.append(Wanted(say.TOO_FULL))
    return tuple(found) or (Wanted(say.FITS),)


def _start(m: Meeting) -> Iterator[str]:
    if _began_late(m) >= 1:
        yield say.STARTED_LATE.format(minutes=minutes_of(_began_late(m)))


def _began_late(m: Meeting) -> int:
    return 0 if m.began is None else int((m.began - m.plan.starts) / MINUTE)


def _item(m: Meeting, progress: ItemProgress) -> Iterator[str]:
    title = progress.item.title
    return (f.told(say.HAPPENED, title) for f in found_in(m, progress) if f.found in say.HAPPENED)


def _breaks(m: Meeting) -> Iterator[str]:
    called = m.breaks_taken - sum(i.is_break and i.state is ItemState.DONE for i in m.items)
    if called > 0:
        yield say.breaks(called)


def how_it_ended(m: Meeting, cut_off: bool) -> Iterator[str]:
    """Give when a meeting ended and how late that was, in sentences; `cut_off` when time was up before the end."""
    assert m.ended is not None
    time, late = f"{m.plan.local(minute_up(m.ended)):%H:%M}", minutes_of(minutes_late(m))
    if cut_off:
        yield say.HAD_TO_STOP.format(time=time)
        if minutes_late(m):
            yield say.THAT_IS_LATE.format(minutes=late)
    else:
        yield (say.ENDED_LATE if minutes_late(m) else say.ENDED_IN_TIME).format(time=time, minutes=late)
    if minute_up(m.ended) > m.plan.must_end:
        yield say.TOO_LATE.format(time=f"{m.plan.local(m.plan.must_end):%H:%M}")


def minutes_late(m: Meeting) -> int:
    """Return how many minutes after the finish of the agenda the meeting ended, rounded up."""
    return 0 if m.ended is None else max(0, whole_minutes_up(m.ended - m.plan.finish))


def _length(progress: ItemProgress, cut_off: ItemId | None) -> Iterator[Wanted]:
    item, needed = progress.item, whole_minutes_up(progress.used)
    done = item.id != cut_off and progress.minutes >= item.minutes
    if minutes_over(progress) >= WORTH_CHANGING:
        yield Wanted(say.GIVE_MORE.format(item=item.title, minutes=minutes_of(needed)), item.id, needed)
    elif done and item.minutes - needed >= WORTH_CHANGING:
        yield Wanted(say.GIVE_LESS.format(item=item.title, minutes=minutes_of(needed)))
