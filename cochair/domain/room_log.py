"""The log of a meeting as a screen for everyone may have it: what it shows, and nothing that people wrote or gave."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from cochair.domain import changed as c
from cochair.domain import events as e
from cochair.domain.agenda import AgendaItem, Plan, somebody_of
from cochair.domain.asked import QuestionAsked
from cochair.domain.board import Written
from cochair.domain.events import Entry, Event
from cochair.domain.fold import is_aside, steps
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.paper_parts import shown_name
from cochair.domain.people import Coming, Group, Person
from cochair.domain.wishes import Wish

_AS_THEY_ARE = (
    *(e.MeetingStarted, e.StartCorrected, e.MeetingPaused, e.MeetingResumed, e.MeetingEnded),
    *(e.ItemOpened, e.ThinkingStarted, e.BreakStarted, e.BreakEnded, e.SmallGroupsStarted, e.SmallGroupsEnded),
    *(e.ClocksStopped, e.ClocksGoOn, e.LaptopSlept, e.Reopened, e.RoundEnded),
    *(c.ProtectedBorrowed, c.ProtectedReturned, c.MinutesRestored, c.ItemMoved),
    *(c.ItemDropped, c.ItemCarried, c.ItemRestored, c.FinishMoved),
)


def for_room(entries: Sequence[Entry]) -> list[Entry]:
    """Return a whole new log, in the place of any before, that shows on a screen for everyone what this one shows.

    Turns that are over have a group in the place of a name.  Each person has the name that papers may write, and the
    seat that the time of their group needs.
    """
    (first, m), *told = steps(entries)
    m = told[-1][1] if told else m
    assert isinstance(first.event, e.AgendaShared)
    plan = _plan_shown(first.event.plan, m)
    happened = [(first.at, e.AgendaShared(plan)), *_happened(told, m), *((m.as_of, event) for event in _now(m))]
    return [Entry(n, at, event) for n, (at, event) in enumerate(happened)]


def _happened(told: Sequence[tuple[Entry, Meeting]], now: Meeting) -> Iterator[tuple[datetime, Event]]:
    """Give what the time and the agenda come from, each turn, and the round that goes on."""
    turn, last_round = (
        None,
        max((n for n, (x, _) in enumerate(told) if isinstance(x.event, e.RoundStarted)), default=-1),
    )
    for n, (entry, m) in enumerate(told):
        if is_aside(entry, m):
            continue
        if isinstance(entry.event, e.RoundStarted):
            yield m.as_of, e.RoundStarted((now.round if n == last_round else None) or ())
        elif (shown := _shown(entry.event)) is not None:
            yield m.as_of, shown
        if m.turn != turn:
            turn = m.turn
            goes_on = turn is not None and turn == now.turn
            yield m.as_of, _turn(m, named=goes_on)


def _turn(m: Meeting, *, named: bool) -> Event:
    if m.turn is None:
        return e.TurnEnded()
    if named:
        return e.TurnStarted(m.turn.person, m.turn.voice)
    return e.TurnStarted(somebody_of(m.plan.person(m.turn.person).seat))


def _shown(event: Event) -> Event | None:
    match event:
        case c.MinutesChanged(change):
            return c.MinutesChanged(replace(change, because=""))
        case c.ProtectedReleased(group=group):
            return replace(event, by=somebody_of(group))
        case c.ItemAdded(new, after):
            return c.ItemAdded(_item_shown(new), after)
    return event if isinstance(event, _AS_THEY_ARE) else None


def _now(m: Meeting) -> Iterator[Event]:
    """Give what stands on the screen now: who waits, a card, the question, else the newest hard word."""
    yield from (e.HandRaised(person) for person in m.queue)
    if m.card is not None:
        yield e.CardHeld(m.card)
    if m.question is not None:
        yield _question(m.question.asked)
        yield from (replace(answer, support=None, with_number=False) for answer in m.question.answers)
        return
    words = [h for h in m.hard_words if m.now_item is not None and h.item == m.now_item.item.id]
    yield from (e.HardWordExplained(h.item, h.word, h.meaning) for h in words[-1:])


def _question(asked: QuestionAsked) -> QuestionAsked:
    return replace(asked, because="", wish=_wish_shown(asked.wish))


def _wish_shown(wish: Wish) -> Wish:
    decision = None if wish.decision is None else replace(wish.decision, there=(), disagreed=())
    return replace(wish, decision=decision, new=None if wish.new is None else _item_shown(wish.new))


def _plan_shown(plan: Plan, m: Meeting) -> Plan:
    return Plan(
        plan.board,
        plan.title,
        plan.starts,
        plan.finish,
        plan.must_end,
        "",
        plan.zone,
        tuple(_group_shown(group) for group in plan.groups),
        tuple(_person_shown(plan, person, m.here) for person in plan.people),
        tuple(_item_shown(item) for item in plan.items),
        unnamed=plan.unnamed,
    )


def _group_shown(group: Group) -> Group:
    return replace(group, share=None, known=0)


def _person_shown(plan: Plan, person: Person, here: frozenset[PersonId]) -> Person:
    return Person(
        person.id,
        shown_name(plan, person.id),
        seat=person.seat,
        co_chair=person.co_chair,
        stand_in=person.stand_in,
        key_for=person.key_for,
        coming=Coming.AT_THE_START if person.id in here else Coming.NOT,
        written=Written.NAME,
    )


def _item_shown(item: AgendaItem) -> AgendaItem:
    return AgendaItem(item.id, item.title, item.minutes, item.kind, item.for_group, item.protected)
