"""What each laptop of a meeting may do now, and how the running of the meeting is passed on."""

from collections.abc import Sequence

from cochair.domain import words_of_laptops as say
from cochair.domain.allowed import OF_A_KEY, answers_for, may_always
from cochair.domain.events import Entry, Event
from cochair.domain.fitting import was_given
from cochair.domain.fold_clashes import first_of
from cochair.domain.fold_laptops import may_pass, moves_time
from cochair.domain.ids import PersonId
from cochair.domain.laptops import (
    OWN_PLACE,
    LaptopJoined,
    LaptopLeft,
    Role,
    RunningPassed,
    VersionChosen,
    next_act,
    start_of,
)
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import capital
from cochair.domain.refused import Refused
from cochair.domain.rules.asking import settled
from cochair.domain.rules.protecting import accept_rebalance
from cochair.domain.rules.taking_back import given_back
from cochair.domain.wording_of_laptops import laptop_name

Events = tuple[Event, ...]


def join(m: Meeting, place: int, name: str, role: Role, person: PersonId | None) -> Events:
    """A laptop joins at a place, from 1; one that has left may come back there."""
    joined = LaptopJoined(place, name, role, person)
    return () if m.laptops.get(place) == joined else (joined,)


def leave(m: Meeting, place: int) -> Events:
    """A laptop is taken out; when it ran the meeting, the first laptop runs it again."""
    return (LaptopLeft(place),) if place in m.laptops else ()


def pass_running(m: Meeting, by: int, to: int, *, gone: bool) -> Events:
    """Pass the running on from the laptop that runs, or take it over when that one is `gone`."""
    if to == m.runs:
        return ()
    if by != m.runs and not gone:
        raise Refused(say.STILL_RUNS.format(laptop=_laptop(m, m.runs)))
    if not may_pass(m.runs, m.laptops, by, to):
        raise Refused(say.CAN_NOT_RUN.format(laptop=_laptop(m, to)))
    return (RunningPassed(to),)


def is_back(entries: Sequence[Entry], series: int) -> bool:
    """Return whether this laptop was brought back from a copy, and has done nothing at this meeting since."""
    return bool(series) and next_act(entries, OWN_PLACE, series) == start_of(OWN_PLACE, series) + 1


def run_again(_: Meeting) -> Events:
    """The first laptop runs the meeting after it was brought back: it trusts no other one any more."""
    return (RunningPassed(OWN_PLACE),)


def choose(m: Meeting, number: int, *, second: bool, both: bool) -> Events:
    """Say which of two versions is right; the oldest clash of that number is asked about first."""
    clash = next((c for c in m.clashes if c.number == number), None)
    if clash is None:
        raise Refused(say.CHOSEN_ALREADY)
    both = both and clash.second.record is not None
    return (VersionChosen(number, second, clash.entry.act, first_of(m, clash).act, both),)


def from_here(m: Meeting, place: int, events: Events) -> Events:
    """Return what of an act the laptop at a place may give; raises Refused when it may not begin it.

    What follows from a yes comes from the laptop that runs the meeting.
    """
    if not m.joined and place == OWN_PLACE:
        return events
    role = _role(m, place)
    if role is not None and any(isinstance(event, LaptopJoined | LaptopLeft) for event in events):
        raise Refused(say.ONLY_FIRST)
    if moves_time(m, place):
        _must_not_be_anothers(m, place, events)
        return events
    if any(isinstance(event, OF_A_KEY) for event in events[:1]):
        _must_be_own_yes(m, place, events[0])
        return tuple(e for e in events if isinstance(e, OF_A_KEY))
    if not all(may_always(role, event) for event in events):
        raise Refused(say.RUN_THERE.format(laptop=_laptop(m, m.runs)))
    return events


def follows(m: Meeting) -> Events:
    """Return what follows from yeses on other laptops; the one that runs the meeting writes it."""
    for follow in (_given_back, _plan_accepted, settled):
        try:
            events = follow(m)
        except Refused:  # things have changed meanwhile, and it can not be done any more
            continue
        if events:
            return events
    return ()


def _given_back(m: Meeting) -> Events:
    wanted = next((q for q in m.questions if q.wants_back is not None), None)
    return () if wanted is None or wanted.wants_back is None else given_back(m, wanted, wanted.wants_back)


def _plan_accepted(m: Meeting) -> Events:
    return () if m.accepted_by is None else accept_rebalance(m, m.accepted_by)


def _role(m: Meeting, place: int) -> Role | None:
    """Return what a laptop is there for, None for the meeting's own; raises Refused when it may do nothing."""
    if place == OWN_PLACE:
        return None
    laptop = m.laptops.get(place)
    if laptop is None or laptop.role is Role.ROOM:
        raise Refused(say.ONLY_SHOWS)
    return laptop.role


def _must_not_be_anothers(m: Meeting, place: int, events: Events) -> None:
    """Raise Refused for the yes or no of somebody who gives it on a laptop of their own."""
    for event in events:
        by = answers_for(event)
        if by is not None and not was_given(m, event) and m.key_place(by) not in (None, place):
            raise Refused(say.ANSWERS_THERE.format(name=m.name(by)))


def _must_be_own_yes(m: Meeting, place: int, event: Event) -> None:
    by = answers_for(event)
    if by is None or m.key_place(by) == place:
        return
    if m.key_place(by) is not None:
        raise Refused(say.ANSWERS_THERE.format(name=m.name(by)))
    raise Refused(say.RUN_THERE.format(laptop=_laptop(m, m.runs)))


def _laptop(m: Meeting, place: int) -> str:
    return capital(laptop_name(m, place))
