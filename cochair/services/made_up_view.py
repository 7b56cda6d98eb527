"""A made-up meeting as a screen plays it, from before its start to its end, and what to change in the agenda."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from cochair.domain import sentences as domain_say
from cochair.domain import words_of_events
from cochair.domain.agenda import Plan
from cochair.domain.events import Entry, ItemOpened
from cochair.domain.fold import meeting_at, planned, steps
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.refused import Unclear
from cochair.domain.sentences import minutes_of
from cochair.domain.timing import minute_up
from cochair.services import made_up_sentences as say
from cochair.services.made_up import FIRST_SEED, Rehearsed, rehearse
from cochair.services.made_up_findings import Wanted, how_it_ended, minutes_late
from cochair.services.made_up_happening import happening
from cochair.services.made_up_rows import Mark, PlayedRow, most_minutes, played_row
from cochair.services.plan_view import finish_words
from cochair.services.planning import set_minutes

FRAMES = 40
"""How many pictures a meeting is played in, after the first."""
BEAT = 4
"""How many pictures the words for what happens stay, so that people can read them."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A draft, what made-up people did with it, and how the meeting stood after each entry of its log."""

    draft: Plan
    told: Rehearsed
    entries: tuple[Entry, ...]
    stood: tuple[Meeting, ...]
    most: float


@dataclass(frozen=True, slots=True)
class Moment:
    """A made-up meeting at one instant: the clock, what is open, what happens, each item, and the end."""

    clock: str
    item: str
    happening: str
    rows: tuple[PlayedRow, ...]
    end: str
    end_mark: Mark
    over: bool


@dataclass(frozen=True, slots=True)
class ToChange:
    """One thing to change: a button that does it, where one can, or that it is done already."""

    sentence: str
    button: str = ""
    edit: Callable[[Plan], Plan] | None = None
    done: str = ""


def try_out(draft: Plan, seed: int = FIRST_SEED) -> Tried:
    """Have made-up people try a draft; raises Unclear with the first thing that is missing."""
    told = rehearse(draft, seed)
    _, *rest = steps(told.entries)
    stood = (planned(told.plan), *(m for _, m in rest))
    return Tried(draft, told, tuple(entry for entry, _ in rest), stood, most_minutes(told.meeting))


def moment(tried: Tried, frame: int) -> Moment:
    """Return what there is to see in one picture, from 0 to FRAMES; the last one is the end."""
    m = _stands(tried, frame)
    ended = m.phase is Phase.ENDED
    return Moment(
        f"{m.plan.local(minute_up(m.as_of) if ended else m.as_of):%H:%M}",
        _item_words(m),
        verdict(tried) if ended else _happening(tried, frame),
        tuple(played_row(m, progress) for progress in m.items),
        " ".join(how_it_ended(m, tried.told.cut_off is not None)) if ended else f"{finish_words(m.plan)}.",
        _end_mark(tried) if ended else Mark.TO_COME,
        frame >= FRAMES,
    )


def verdict(tried: Tried) -> str:
    """Return in one sentence whether the agenda broke, and in how many places."""
    m = tried.told.meeting
    items = sum(played_row(m, progress).mark is Mark.BROKE for progress in m.items)
    return say.places(items + (_end_mark(tried) is Mark.BROKE))


def to_change(tried: Tried, now: Plan) -> tuple[ToChange, ...]:
    """Return what to change, where `now` is the draft as it is by now."""
    return tuple(_to_change(tried, now, wanted) for wanted in tried.told.wanted)


def _to_change(tried: Tried, now: Plan, wanted: Wanted) -> ToChange:
    own = None if wanted.item is None else tried.draft.items[wanted.item - 1].id
    item = next((i for i in now.items if i.id == own), None)
    if item is None:
        return ToChange(wanted.sentence)
    if item.minutes >= wanted.minutes:
        done = words_of_events.MINUTES.format(item=item.title, minutes=minutes_of(item.minutes))
        return ToChange(wanted.sentence, done=done)
    edit = partial(set_minutes, item=item.id, minutes=wanted.minutes)
    try:
        edit(now)
    except Unclear:
        return ToChange(wanted.sentence)
    return ToChange(wanted.sentence, say.GIVE_IT.format(minutes=minutes_of(wanted.minutes)), edit)


def _stands(tried: Tried, frame: int) -> Meeting:
    return meeting_at(tried.stood[_entries_by(tried, frame)], _instant(tried, frame))


def _entries_by(tried: Tried, frame: int) -> int:
    """Return how many entries have happened in a picture."""
    at = _instant(tried, frame)
    return sum(entry.at <= at for entry in tried.entries)


def _instant(tried: Tried, frame: int) -> datetime:
    """Return when a picture is; they lie evenly between the planned start and the end."""
    starts, end = tried.told.plan.starts, tried.told.meeting.as_of
    return starts + (end - starts) * min(max(0, frame), FRAMES) / FRAMES


def _happening(tried: Tried, frame: int) -> str:
    """Return what happened in the last beat that is over, or in one before it where that had nothing to tell."""
    for beat in range(frame - frame % BEAT, 0, -BEAT):
        first, last = _entries_by(tried, beat - BEAT), _entries_by(tried, beat)
        told = happening((entry.event, tried.stood[n + 1]) for n, entry in enumerate(tried.entries[first:last], first))
        if told:
            return told
    return say.PEOPLE_COME


def _item_words(m: Meeting) -> str:
    if m.phase is Phase.ENDED:
        return domain_say.HAS_ENDED
    if m.now_item is None:
        return domain_say.NOT_STARTED
    return words_of_events.OF_ITEM[ItemOpened].format(item=m.now_item.item.title)


def _end_mark(tried: Tried) -> Mark:
    late = minutes_late(tried.told.meeting) > 0 or tried.told.cut_off is not None
    return Mark.BROKE if late else Mark.WELL
