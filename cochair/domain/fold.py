"""Turns a log into the state of a meeting."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from cochair.domain import events as e
from cochair.domain.agenda import Plan
from cochair.domain.events import Entry, Event
from cochair.domain.fold_changes import to_come
from cochair.domain.fold_events import take_effect
from cochair.domain.fold_questions import settle
from cochair.domain.fold_united import Steps, act_taken, time_passed, undone_acts, with_agenda_first
from cochair.domain.laptops import after_copy, began_at
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.people import Coming
from cochair.domain.timing import as_at


def fold(entries: Sequence[Entry]) -> Meeting:
    """Return the meeting that a whole log tells; its own laptop's first entry shares the agenda."""
    *_, (_, meeting) = _told(entries)
    return at_end(meeting, entries)


def steps(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Meeting]]:
    """Give each entry that counts and the meeting after it, also where it stands aside."""
    return ((entry, meeting) for entry, meeting in _told(entries) if entry is not None)


def _told(entries: Sequence[Entry]) -> Iterator[tuple[Entry | None, Meeting]]:
    """Give the meeting after each entry that counts, and after any other where only time passes."""
    undone, apart = undone_acts(entries), is_apart(entries)
    first, meeting, rest = begun(entries)
    yield first, meeting
    for act in acts(rest):
        taken = act_told(meeting, act, apart=apart) if counts(undone, act[0]) else None
        meeting = act_passed(meeting, act, apart=apart) if taken is None else taken[-1][1]
        yield from [(None, meeting)] if taken is None else taken


def is_apart(entries: Sequence[Entry]) -> bool:
    """Return whether the laptop whose meeting it is was brought back from a copy, so that some may not fit."""
    return any(after_copy(entry.act) for entry in entries)


def begun(entries: Sequence[Entry]) -> tuple[Entry, Meeting, list[Entry]]:
    """Return the entry that shares the agenda, the meeting straight after it, and the entries that come then."""
    first, *rest = with_agenda_first(list(entries))
    if not isinstance(first.event, e.AgendaShared):
        raise ValueError("a log begins with the agenda")
    return first, planned(first.event.plan), rest


def act_passed(meeting: Meeting, act: Sequence[Entry], *, apart: bool) -> Meeting:
    """Return the meeting after an act that does not count: with several laptops, time passes until then."""
    return time_passed(meeting, act) if apart or _is_united(meeting, act) else meeting


def at_end(meeting: Meeting, entries: Sequence[Entry]) -> Meeting:
    """Return the meeting that a log tells; `meeting` is that after its last act."""
    return meeting if _is_united(meeting, entries) else meeting_at(meeting, entries[-1].at)


def effective(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries that count: those of undone acts, the undoing itself, and what stands aside are left out."""
    if any(began_at(x.act) for x in entries):
        return [entry for entry, m in steps(entries) if not is_aside(entry, m)]
    undone = undone_acts(entries)
    return [x for x in entries if counts(undone, x)]


def is_aside(entry: Entry, after_it: Meeting) -> bool:
    """Return whether an entry did not fit; `after_it` is the meeting straight after it."""
    return bool(after_it.aside) and after_it.aside[-1] is entry


def counts(undone: set[int], entry: Entry) -> bool:
    """Return whether the act of an entry counts, where some are undone."""
    return entry.act not in undone and not isinstance(entry.event, e.Undone | e.Redone)


def planned(plan: Plan) -> Meeting:
    """Return a meeting whose agenda has been shared and that has not started."""
    items = tuple(to_come(plan, item) for item in plan.items)
    here = frozenset(p.id for p in plan.people if p.coming is Coming.AT_THE_START)
    return Meeting(plan, plan.starts, Phase.PLANNED, items, here, here, plan.finish)


def apply(meeting: Meeting, entries: Sequence[Entry]) -> Meeting:
    """Return the meeting after one more act; the clocks run up to its instant first."""
    return act_told(meeting, entries)[-1][1]


def meeting_at(meeting: Meeting, instant: datetime) -> Meeting:
    """Return the meeting as it stands at an instant, with a question lapsed when nothing is left to ask about."""
    return settle(as_at(meeting, instant))


def after(meeting: Meeting, *events: Event) -> Meeting:
    """Return the meeting after events that happen at its own instant."""
    for event in events:
        meeting = settle(take_effect(meeting, Entry(0, meeting.as_of, event)))
    return meeting


def act_told(m: Meeting, act: Sequence[Entry], *, apart: bool = False) -> Steps:
    """Return the meeting after each entry of an act; with one laptop, each must fit."""
    if apart or _is_united(m, act):
        return act_taken(m, act)
    taken: Steps = []
    for entry in act:
        m = settle(take_effect(meeting_at(m, entry.at), entry))
        taken.append((entry, m))
    return taken


def _is_united(m: Meeting, entries: Sequence[Entry]) -> bool:
    return bool(m.joined) or bool(began_at(entries[-1].act))


def acts(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Give the entries of each act."""
    act: list[Entry] = []
    for entry in entries:
        if act and act[-1].act != entry.act:
            yield act
            act = []
        act.append(entry)
    if act:
        yield act
