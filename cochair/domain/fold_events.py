"""What each event does to a meeting: the only place where events take effect."""

from typing import assert_never

from cochair.domain import events as e
from cochair.domain.agenda import Kind
from cochair.domain.asked import Asking
from cochair.domain.changed import Changing
from cochair.domain.check import checked
from cochair.domain.checking import Checking
from cochair.domain.events import Entry
from cochair.domain.fold_changes import change, index_of
from cochair.domain.fold_laptops import join
from cochair.domain.fold_lines import write
from cochair.domain.fold_questions import ask
from cochair.domain.ids import PersonId
from cochair.domain.laptops import Joining
from cochair.domain.meeting import ItemProgress, ItemState, Meeting, Phase, SpeakingTurn
from cochair.domain.replacing import replace
from cochair.domain.timing import advance, with_item
from cochair.domain.written import Written


def take_effect(m: Meeting, entry: Entry) -> Meeting:
    """Return the meeting after what an entry tells, at the meeting's own instant; no event is left out."""
    event = entry.event
    if isinstance(event, Changing):
        return change(m, event)
    if isinstance(event, Asking):
        return ask(m, event)
    if isinstance(event, Written):
        return write(m, entry, event)
    if isinstance(event, Checking):
        return replace(m, check=checked(m.check, event, m.as_of))
    if isinstance(event, Joining):
        return join(m, event)
    match event:
        case e.MeetingStarted() | e.StartCorrected() | e.MeetingPaused() | e.MeetingResumed() | e.MeetingEnded():
            return _running(m, event)
        case e.ItemOpened() | e.EmptyItemAsked() | e.NothingNeeded():
            return _item(m, event)
        case e.PersonArrived() | e.PersonLeft() | e.TurnStarted() | e.TurnEnded() | e.HandRaised() | e.HandLowered():
            return _floor(m, event)
        case e.OrderChosen() | e.OrderSetAside() | e.RoundStarted() | e.RoundPassed() | e.RoundEnded():
            return _order(m, event)
        case e.ThinkingStarted() | e.LaptopSlept() | e.Reopened() | e.BreakStarted() | e.BreakEnded():
            return _stillness(m, event)
        case e.CardHeld() | e.CardLowered() | e.ClocksStopped() | e.ClocksGoOn():
            return _card(m, event)
        case e.SmallGroupsStarted(until):
            return replace(m, groups_until=until, turn=None, still_until=None)
        case e.SmallGroupsEnded():
            return replace(m, groups_until=None)
        case e.AgendaShared() | e.Undone() | e.Redone():
            raise ValueError("this event does not change a meeting by itself")
        case _:
            assert_never(event)


def _running(
    m: Meeting, event: e.MeetingStarted | e.StartCorrected | e.MeetingPaused | e.MeetingResumed | e.MeetingEnded
) -> Meeting:
    match event:
        case e.MeetingStarted(began):
            now = m.as_of
            first = next(n for n, i in enumerate(m.items) if i.state is ItemState.TO_COME)
            return advance(_open(replace(m, phase=Phase.RUNNING, began=began, as_of=min(began, now)), first), now)
        case e.StartCorrected(began):
            assert m.began is not None and m.current is not None
            longer = replace(m.items[m.current], used=m.items[m.current].used + (m.began - began))
            return replace(m, began=began, items=with_item(m, m.current, longer))
        case e.MeetingPaused():
            return replace(m, paused=True)
        case e.MeetingResumed():
            return replace(m, paused=False)
        case e.MeetingEnded():
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
        groups_until=None,
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
        groups_until=None,
        still_until=None,
        breaks_taken=m.breaks_taken + (opened.item.kind is Kind.BREAK),
    )


def _item(m: Meeting, event: e.ItemOpened | e.EmptyItemAsked | e.NothingNeeded) -> Meeting:
    index = index_of(m, event.item)
    match event:
        case e.ItemOpened():
            return _open(m, index)
        case e.EmptyItemAsked():
            progress = replace(m.items[index], asked_empty=True)
        case e.NothingNeeded():
            progress = replace(m.items[index], nothing_needed=True)
    return replace(m, items=with_item(m, index, progress))


def _floor(
    m: Meeting, event: e.PersonArrived | e.PersonLeft | e.TurnStarted | e.TurnEnded | e.HandRaised | e.HandLowered
) -> Meeting:
    match event:
        case e.PersonArrived(person):
            return replace(m, here=m.here | {person}, came=m.came | {person})
        case e.PersonLeft(person):
            turn = None if m.turn and person in (m.turn.person, m.turn.voice) else m.turn
            queue, left = _without(m.queue, person), _round_without(m, person)
            return replace(m, here=m.here - {person}, turn=turn, queue=queue, round=left)
        case e.TurnStarted(person, voice):
            turn = SpeakingTurn(person, voice, m.as_of)
            queue, left = _without(m.queue, person), _round_without(m, person)
            seat = m.plan.person(person).seat
            turns = (*(g for g in m.turns if g != seat), seat)
            back = replace(m, groups_until=None, still_until=None)
            return replace(back, turn=turn, turns=turns, queue=queue, round=left)
        case e.TurnEnded():
            return replace(m, turn=None)
        case e.HandRaised(person):
            return replace(m, queue=(*m.queue, person))
        case e.HandLowered(person):
            return replace(m, queue=_without(m.queue, person))


def _without(people: tuple[PersonId, ...], person: PersonId) -> tuple[PersonId, ...]:
    return tuple(p for p in people if p != person)


def _round_without(m: Meeting, person: PersonId) -> tuple[PersonId, ...] | None:
    return None if m.round is None else _without(m.round, person)


def _order(
    m: Meeting, event: e.OrderChosen | e.OrderSetAside | e.RoundStarted | e.RoundPassed | e.RoundEnded
) -> Meeting:
    match event:
        case e.OrderChosen(order):
            return replace(m, order=order)
        case e.OrderSetAside():
            return m
        case e.RoundStarted(people):
            return replace(m, round=people, groups_until=None)
        case e.RoundPassed(person):
            turn = None if m.turn and m.turn.person == person else m.turn
            return replace(m, round=_round_without(m, person), turn=turn)
        case e.RoundEnded():
            return replace(m, round=None)


def _stillness(
    m: Meeting, event: e.ThinkingStarted | e.LaptopSlept | e.Reopened | e.BreakStarted | e.BreakEnded
) -> Meeting:
    match event:
        case e.ThinkingStarted(until):
            return replace(m, still_until=until)
        case e.LaptopSlept(until) | e.Reopened(until):
            turn = m.turn if isinstance(event, e.Reopened) else None
            return replace(m, still_until=max(until, m.still_until or until), turn=turn)
        case e.BreakStarted(until):
            taken = m.breaks_taken + (m.break_until is None)
            back = replace(m, groups_until=None, still_until=None)
            return replace(back, break_until=until, turn=None, breaks_taken=taken)
        case e.BreakEnded():
            return replace(m, break_until=None)


def _card(m: Meeting, event: e.CardHeld | e.CardLowered | e.ClocksStopped | e.ClocksGoOn) -> Meeting:
    match event:
        case e.CardHeld(card):
            assert m.current is not None
            progress = m.items[m.current]
            counted = replace(progress, cards={**progress.cards, card: progress.cards.get(card, 0) + 1})
            return replace(m, card=card, items=with_item(m, m.current, counted))
        case e.CardLowered():
            return replace(m, card=None)
        case e.ClocksStopped():
            return replace(m, stopped=True)
        case e.ClocksGoOn():
            return replace(m, stopped=False)
