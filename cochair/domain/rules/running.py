"""Starting, pausing, breaks and ending: these always work, at once, for anyone at the laptop."""

from datetime import datetime, timedelta

from cochair.domain import sentences as say
from cochair.domain.events import (
    BreakEnded,
    BreakStarted,
    CardHeld,
    CardKind,
    CardLowered,
    ClocksGoOn,
    ClocksStopped,
    Event,
    LaptopSlept,
    MeetingEnded,
    MeetingPaused,
    MeetingResumed,
    MeetingStarted,
    PersonArrived,
    PersonLeft,
    Reopened,
    StartCorrected,
    ThinkingStarted,
    TurnEnded,
)
from cochair.domain.ids import PersonId
from cochair.domain.meeting import ItemState, Meeting, Phase
from cochair.domain.refused import Refused
from cochair.domain.rules import moving
from cochair.domain.rules.must import must_be_here, must_not_have_ended, must_run
from cochair.domain.timing import MINUTE


def start(m: Meeting) -> tuple[Event, ...]:
    """Start the meeting and open its first item."""
    if m.phase is Phase.RUNNING:
        raise Refused(say.ALREADY_STARTED)
    must_not_have_ended(m)
    return (MeetingStarted(m.as_of),)


def started_ago(m: Meeting, minutes: int) -> tuple[Event, ...]:
    """Say that people started some minutes ago, before anybody pressed Start."""
    began = m.as_of - minutes * MINUTE
    if m.phase is Phase.PLANNED:
        return (MeetingStarted(began),)
    must_run(m)
    assert m.began is not None
    if began >= m.began:
        raise Refused(say.STARTED_EARLIER.format(time=f"{m.plan.local(m.began):%H:%M}"))
    if any(i.used and i.state is not ItemState.NOW for i in m.items):
        raise Refused(say.FIRST_ITEM_OVER)
    return (StartCorrected(began),)


def end(m: Meeting) -> tuple[Event, ...]:
    """End the meeting; reserved minutes become owed."""
    must_run(m)
    return (MeetingEnded(),)


def pause(m: Meeting) -> tuple[Event, ...]:
    """Stop every clock; charged to nobody."""
    must_run(m)
    return () if m.paused else (MeetingPaused(),)


def resume(m: Meeting) -> tuple[Event, ...]:
    """Go on after a pause."""
    must_run(m)
    return (MeetingResumed(),) if m.paused else ()


def start_break(m: Meeting, minutes: int) -> tuple[Event, ...]:
    """Call a break now; it ends the turn."""
    must_run(m)
    if not 1 <= minutes <= 120:
        raise Refused(say.BREAK_LENGTH)
    return (BreakStarted(m.as_of + minutes * MINUTE),)


def end_break(m: Meeting) -> tuple[Event, ...]:
    """End a called break at any time; an agenda's break only once its minutes are over."""
    must_run(m)
    if m.break_until is not None:
        return (BreakEnded(),)
    if m.now_item is None or not m.now_item.is_break:
        raise Refused(say.NO_BREAK)
    return moving.next_item(m)


def think(m: Meeting, seconds: int) -> tuple[Event, ...]:
    """Give everyone some seconds to think, charged to nobody."""
    must_run(m)
    if not 1 <= seconds <= 600:
        raise Refused(say.WAIT_LENGTH)
    return (ThinkingStarted(m.as_of + timedelta(seconds=seconds)),)


def slept(m: Meeting, until: datetime) -> tuple[Event, ...]:
    """The laptop fell asleep now and woke later; the turn ends, and the time is charged to nobody."""
    must_run(m)
    if until <= m.as_of:
        raise Refused(say.SLEEP_LENGTH)
    return (LaptopSlept(until),)


def reopened(m: Meeting, until: datetime) -> tuple[Event, ...]:
    """CoChair was closed from now until later; the gap is charged to nobody and the turn goes on."""
    must_run(m)
    return (Reopened(until),)


def hold_card(m: Meeting, card: CardKind) -> tuple[Event, ...]:
    """Show a card, counted and never named; a stop card halts every clock."""
    must_run(m)
    if card is CardKind.STOP and not m.stopped:
        return (CardHeld(card), ClocksStopped())
    return (CardHeld(card),)


def lower_card(m: Meeting) -> tuple[Event, ...]:
    """Take the card down; after a stop card the turn goes on."""
    must_run(m)
    if m.card is None and not m.stopped:
        raise Refused(say.NO_CARD)
    return (CardLowered(), ClocksGoOn()) if m.stopped else (CardLowered(),)


def arrive(m: Meeting, person: PersonId) -> tuple[Event, ...]:
    """Somebody comes in."""
    must_not_have_ended(m)
    if person in m.here:
        raise Refused(say.ALREADY_HERE.format(name=m.name(person)))
    return (PersonArrived(person),)


def leave(m: Meeting, person: PersonId) -> tuple[Event, ...]:
    """Somebody goes; their turn and their place in the queue end."""
    must_not_have_ended(m)
    must_be_here(m, person)
    speaks = m.turn is not None and person in (m.turn.person, m.turn.voice)
    return (TurnEnded(), PersonLeft(person)) if speaks else (PersonLeft(person),)
