"""Turns a log into the state of a meeting."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from cochair.domain import events as e
from cochair.domain.agenda import Plan
from cochair.domain.events import Entry, Event
from cochair.domain.fold_changes import to_come
from cochair.domain.fold_events import take_effect
from cochair.domain.fold_questions import settle
from cochair.domain.fold_united import act_taken, latest_of, undone_acts, with_agenda_first
from cochair.domain.laptops import place_of
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.people import Coming
from cochair.domain.timing import as_at


def fold(entries: Sequence[Entry]) -> Meeting:
    """Return the meeting that a whole log tells; its own laptop's first entry shares the agenda."""
    meeting = None
    for _, meeting in steps(entries):
        pass
    if meeting is None:
        raise ValueError("a log begins with the agenda")
    return meeting_at(meeting, latest_of(meeting, entries))


def steps(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Meeting]]:
    """Give each entry that counts and the meeting after it; what does not fit is the last of `aside` there."""
    first, *rest = with_agenda_first(effective(entries))
    if not isinstance(first.event, e.AgendaShared):
        raise ValueError("a log begins with the agenda")
    meeting = planned(first.event.plan)
    yield first, meeting
    for act in acts(rest):
        for entry, meeting in _taken(meeting, act):
            yield entry, meeting


def effective(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries that count: those of undone acts, and the undoing itself, are left out."""
    undone = undone_acts(entries)
    return [x for x in entries if x.act not in undone and not isinstance(x.event, e.Undone | e.Redone)]


def planned(plan: Plan) -> Meeting:
    """Return a meeting whose agenda has been shared and that has not started."""
    items = tuple(to_come(plan, item) for item in plan.items)
    here = frozenset(p.id for p in plan.people if p.coming is Coming.AT_THE_START)
    return Meeting(plan, plan.starts, Phase.PLANNED, items, here, here, plan.finish)


def apply(meeting: Meeting, entries: Sequence[Entry]) -> Meeting:
    """Return the meeting after one more act; the clocks run up to its instant first."""
    for _, meeting in _taken(meeting, entries):
        pass
    return meeting


def meeting_at(meeting: Meeting, instant: datetime) -> Meeting:
    """Return the meeting as it stands at an instant, with a question lapsed when nothing is left to ask about."""
    return settle(as_at(meeting, instant))


def after(meeting: Meeting, *events: Event) -> Meeting:
    """Return the meeting after events that happen at its own instant."""
    for event in events:
        meeting = settle(take_effect(meeting, Entry(0, meeting.as_of, event)))
    return meeting


def _taken(m: Meeting, act: Sequence[Entry]) -> Iterator[tuple[Entry, Meeting]]:
    """Give the meeting after each entry of an act; with one laptop, each must fit."""
    if m.joined or place_of(act[0].act):
        yield from act_taken(m, act)
        return
    for entry in act:
        m = settle(take_effect(meeting_at(m, entry.at), entry))
        yield entry, m


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
