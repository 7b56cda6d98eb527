"""Turns a log into the state of a meeting: the only place where events take effect."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from cochair.domain.agenda import Kind, Plan
from cochair.domain.events import (
    ActionAgreed,
    AgendaShared,
    BreakEnded,
    BreakStarted,
    CardHeld,
    CardLowered,
    ClocksGoOn,
    ClocksStopped,
    DecisionMade,
    EmptyItemAsked,
    Entry,
    Event,
    HandLowered,
    HandRaised,
    HardWordExplained,
    ItemOpened,
    LaptopSlept,
    MeetingEnded,
    MeetingPaused,
    MeetingResumed,
    MeetingStarted,
    MinutesChanged,
    NoteWritten,
    NothingNeeded,
    OrderChosen,
    PersonArrived,
    PersonLeft,
    PersonSaid,
    ProtectedReleased,
    RebalanceAccepted,
    RebalanceDeclined,
    RebalanceProposed,
    Redone,
    Reopened,
    RoundEnded,
    RoundPassed,
    RoundStarted,
    StartCorrected,
    ThingParked,
    ThinkingStarted,
    TurnEnded,
    TurnStarted,
    Undone,
)
from cochair.domain.ids import PersonId
from cochair.domain.meeting import ItemProgress, ItemState, Meeting, Phase, SpeakingTurn
from cochair.domain.people import Coming
from cochair.domain.records import Action, Decision, HardWord, Note, Parked, Record, YouSaid
from cochair.domain.timing import advance, as_at, with_item


def fold(entries: Sequence[Entry]) -> Meeting:
    """Return the meeting that a whole log tells; the first entry shares the agenda."""
    first, *rest = effective(entries)
    if not isinstance(first.event, AgendaShared):
        raise ValueError("a log begins with the agenda")
    meeting = planned(first.event.plan)
    for entry in rest:
        meeting = apply(meeting, entry)
    return as_at(meeting, entries[-1].at)


def effective(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries that count: those of undone acts, and the undoing itself, are left out."""
    undone: set[int] = set()
    for entry in entries:
        if isinstance(entry.event, Undone):
            undone.add(entry.event.act)
        elif isinstance(entry.event, Redone):
            undone.discard(entry.event.act)
    return [e for e in entries if e.act not in undone and not isinstance(e.event, Undone | Redone)]


def planned(plan: Plan) -> Meeting:
    """Return a meeting whose agenda has been shared and that has not started."""
    items = tuple(
        ItemProgress(item, item.minutes, ItemState.TO_COME, {g: m * 60 for g, m in plan.agreed(item).items()})
        for item in plan.items
    )
    here = frozenset(p.id for p in plan.people if p.coming is Coming.AT_THE_START)
    return Meeting(plan, plan.starts, Phase.PLANNED, items, here, here, plan.finish)


def apply(meeting: Meeting, entry: Entry) -> Meeting:
    """Return the meeting after one more entry; the clocks run up to its instant first."""
    return _after(as_at(meeting, entry.at), entry.event)


def _after(m: Meeting, event: Event) -> Meeting:  # one case an event, so that none can be forgotten
    match event:
        case MeetingStarted() | StartCorrected() | MeetingPaused() | MeetingResumed() | MeetingEnded():
            return _running(m, event)
        case ItemOpened() | EmptyItemAsked() | NothingNeeded() | ProtectedReleased() | MinutesChanged():
            return _item(m, event)
        case PersonArrived() | PersonLeft() | TurnStarted() | TurnEnded() | HandRaised() | HandLowered():
            return _floor(m, event)
        case OrderChosen() | RoundStarted() | RoundPassed() | RoundEnded():
            return _order(m, event)
        case ThinkingStarted() | LaptopSlept() | Reopened() | BreakStarted() | BreakEnded():
            return _stillness(m, event)
        case CardHeld() | CardLowered() | ClocksStopped() | ClocksGoOn():
            return _card(m, event)
        case RebalanceProposed():
            return replace(m, proposal=event)
        case RebalanceAccepted() | RebalanceDeclined():
            return replace(m, proposal=None)
        case NoteWritten() | PersonSaid() | HardWordExplained() | ThingParked() | DecisionMade() | ActionAgreed():
            return replace(m, records=(*m.records, _record(m, event)))
        case AgendaShared() | Undone() | Redone():
            raise ValueError("this event does not change a meeting by itself")
        case _:
            assert_never(event)


def _running(
    m: Meeting, event: MeetingStarted | StartCorrected | MeetingPaused | MeetingResumed | MeetingEnded
) -> Meeting:
    match event:
        case MeetingStarted(began):
            now = m.as_of
            return advance(_open(replace(m, phase=Phase.RUNNING, began=began, as_of=min(began, now)), 0), now)
        case StartCorrected(began):
            assert m.began is not None
            first = replace(m.items[0], used=m.items[0].used + (m.began - began))
            return replace(m, began=began, items=with_item(m, 0, first))
        case MeetingPaused():
            return replace(m, paused=True)
        case MeetingResumed():
            return replace(m, paused=False)
        case MeetingEnded():
            return _end(m)


def _end(m: Meeting) -> Meeting:
    def closed(progress: ItemProgress) -> ItemProgress:
        if progress.state is ItemState.NOW:
            return replace(progress, state=ItemState.DONE)
        if progress.state is ItemState.TO_COME:
            return replace(progress, state=ItemState.DROPPED if progress.is_break else ItemState.CARRIED)
        return progress

    return replace(
        m,
        phase=Phase.ENDED,
        ended=m.as_of,
        items=tuple(closed(i) for i in m.items),
        current=None,
        turn=None,
        queue=(),
        round=None,
        card=None,
        stopped=False,
        paused=False,
        break_until=None,
        still_until=None,
        proposal=None,
    )


def _open(m: Meeting, index: int) -> Meeting:
    if m.current is not None:
        m = replace(m, items=with_item(m, m.current, replace(m.items[m.current], state=ItemState.DONE)))
    opened = replace(m.items[index], state=ItemState.NOW)
    return replace(
        m,
        items=with_item(m, index, opened),
        current=index,
        turn=None,
        round=None,
        break_until=None,
        still_until=None,
        breaks_taken=m.breaks_taken + (opened.item.kind is Kind.BREAK),
    )


def _item(
    m: Meeting, event: ItemOpened | EmptyItemAsked | NothingNeeded | ProtectedReleased | MinutesChanged
) -> Meeting:
    item = event.change.item if isinstance(event, MinutesChanged) else event.item
    index = next(n for n, i in enumerate(m.items) if i.item.id == item)
    progress = m.items[index]
    match event:
        case ItemOpened():
            return _open(m, index)
        case EmptyItemAsked():
            progress = replace(progress, asked_empty=True)
        case NothingNeeded():
            progress = replace(progress, nothing_needed=True)
        case ProtectedReleased():
            before = progress.released.get(event.group, 0)
            progress = replace(progress, released={**progress.released, event.group: before + event.seconds})
        case MinutesChanged(change):
            progress = _with_minutes(progress, change.after)
    return replace(m, items=with_item(m, index, progress))


def _with_minutes(progress: ItemProgress, minutes: int) -> ItemProgress:
    """More minutes for a protected group's own item are agreed for that group; fewer never are."""
    own = progress.item.for_group
    more = minutes - progress.minutes
    agreed = progress.agreed
    if own is not None and own in agreed and more > 0:
        agreed = {**agreed, own: agreed[own] + more * 60}
    return replace(progress, minutes=minutes, agreed=agreed)


def _floor(
    m: Meeting, event: PersonArrived | PersonLeft | TurnStarted | TurnEnded | HandRaised | HandLowered
) -> Meeting:
    match event:
        case PersonArrived(person):
            return replace(m, here=m.here | {person}, came=m.came | {person})
        case PersonLeft(person):
            turn = None if m.turn and person in (m.turn.person, m.turn.voice) else m.turn
            queue, left = _without(m.queue, person), _round_without(m, person)
            return replace(m, here=m.here - {person}, turn=turn, queue=queue, round=left)
        case TurnStarted(person, voice):
            turn = SpeakingTurn(person, voice, m.as_of)
            queue, left = _without(m.queue, person), _round_without(m, person)
            return replace(m, turn=turn, queue=queue, round=left, still_until=None)
        case TurnEnded():
            return replace(m, turn=None)
        case HandRaised(person):
            return replace(m, queue=(*m.queue, person))
        case HandLowered(person):
            return replace(m, queue=_without(m.queue, person))


def _without(people: tuple[PersonId, ...], person: PersonId) -> tuple[PersonId, ...]:
    return tuple(p for p in people if p != person)


def _round_without(m: Meeting, person: PersonId) -> tuple[PersonId, ...] | None:
    return None if m.round is None else _without(m.round, person)


def _order(m: Meeting, event: OrderChosen | RoundStarted | RoundPassed | RoundEnded) -> Meeting:
    match event:
        case OrderChosen(order):
            return replace(m, order=order)
        case RoundStarted(people):
            return replace(m, round=people)
        case RoundPassed(person):
            turn = None if m.turn and m.turn.person == person else m.turn
            return replace(m, round=_round_without(m, person), turn=turn)
        case RoundEnded():
            return replace(m, round=None)


def _stillness(m: Meeting, event: ThinkingStarted | LaptopSlept | Reopened | BreakStarted | BreakEnded) -> Meeting:
    match event:
        case ThinkingStarted(until):
            return replace(m, still_until=until)
        case Reopened(until):
            return replace(m, still_until=max(until, m.still_until or until))
        case LaptopSlept(until):
            return replace(m, still_until=max(until, m.still_until or until), turn=None)
        case BreakStarted(until):
            fresh = m.break_until is None
            return replace(m, break_until=until, turn=None, still_until=None, breaks_taken=m.breaks_taken + fresh)
        case BreakEnded():
            return replace(m, break_until=None)


def _card(m: Meeting, event: CardHeld | CardLowered | ClocksStopped | ClocksGoOn) -> Meeting:
    match event:
        case CardHeld(card):
            assert m.current is not None
            progress = m.items[m.current]
            counted = replace(progress, cards={**progress.cards, card: progress.cards.get(card, 0) + 1})
            return replace(m, card=card, items=with_item(m, m.current, counted))
        case CardLowered():
            return replace(m, card=None)
        case ClocksStopped():
            return replace(m, stopped=True)
        case ClocksGoOn():
            return replace(m, stopped=False)


def _record(
    m: Meeting, event: NoteWritten | PersonSaid | HardWordExplained | ThingParked | DecisionMade | ActionAgreed
) -> Record:
    match event:
        case NoteWritten(item, text):
            return Note(item, text, m.as_of)
        case PersonSaid(item, person, text, may_be_named):
            return YouSaid(item, text, person, may_be_named, m.as_of)
        case HardWordExplained(item, word, meaning):
            return HardWord(item, word, meaning, m.as_of)
        case ThingParked(item, text):
            return Parked(item, text, m.as_of)
        case DecisionMade(item, text, how, open_to_change, lacking):
            return Decision(item, text, how, open_to_change, lacking, m.as_of)
        case ActionAgreed(item, text, who, by):
            return Action(item, text, who, by, m.as_of)
