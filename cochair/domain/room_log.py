"""The log of a meeting as a screen for everyone may have it: what it shows, and nothing that people wrote or gave."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cochair.domain import changed as c
from cochair.domain import events as e
from cochair.domain.agenda import AgendaItem, Plan, somebody_of
from cochair.domain.asked import QuestionAsked
from cochair.domain.board import Written
from cochair.domain.events import Entry, Event
from cochair.domain.fold import is_aside
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting, SpeakingTurn
from cochair.domain.paper_parts import shown_name
from cochair.domain.people import Coming, Group, Person
from cochair.domain.retold import Retold
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
    return RoomLog().of(entries)


@dataclass(frozen=True, slots=True)
class _Step:
    """What one entry shows: when, what, who has the floor after it, and how that is told once the turn is over."""

    at: datetime
    event: Event | None
    turn: SpeakingTurn | None
    turn_over: Event
    begins_round: bool
    is_aside: bool


class RoomLog:
    """The same for a log that grows, worked out anew only for what is new in it."""

    def __init__(self) -> None:
        self._retold = Retold(lambda steps: [_step(entry, m) for entry, m in steps])

    def of(self, entries: Sequence[Entry]) -> list[Entry]:
        """Return what a screen for everyone may have of a log."""
        self._retold.tell(entries)
        first, m, (_, *made) = self._retold.first, self._retold.last, self._retold.made()
        assert isinstance(first.event, e.AgendaShared)
        plan, told = _plan_shown(first.event.plan, m), [step for steps in made for step in steps]
        happened = [(first.at, e.AgendaShared(plan)), *_happened(told, m), *((m.as_of, event) for event in _now(m))]
        return [Entry(n, at, event) for n, (at, event) in enumerate(happened)]


def _step(entry: Entry, m: Meeting) -> _Step:
    begins = isinstance(entry.event, e.RoundStarted)
    return _Step(m.as_of, _shown(entry.event), m.turn, _turn_over(m), begins, is_aside(entry, m))


def _happened(told: Sequence[_Step], now: Meeting) -> Iterator[tuple[datetime, Event]]:
    """Give what the time and the agenda come from, each turn, and the round that goes on."""
    turn = None
    last_round = max((n for n, step in enumerate(told) if step.begins_round), default=-1)
    for n, step in enumerate(told):
        if step.is_aside:
            continue
        if step.begins_round:
            yield step.at, e.RoundStarted((now.round if n == last_round else None) or ())
        elif step.event is not None:
            yield step.at, step.event
        if step.turn != turn:
            turn = step.turn
            goes_on = turn is not None and turn == now.turn
            yield step.at, e.TurnStarted(turn.person, turn.voice) if goes_on and turn is not None else step.turn_over


def _turn_over(m: Meeting) -> Event:
    return e.TurnEnded() if m.turn is None else e.TurnStarted(somebody_of(m.plan.person(m.turn.person).seat))


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
