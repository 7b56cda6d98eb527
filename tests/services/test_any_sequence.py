"""Whatever people do, in any order, legal or not: what was promised about a meeting stays true."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.asked import ChangeMade, QuestionAgreed, QuestionAsked, QuestionRefused, Reply, YesTakenBack
from cochair.domain.events import CardKind, Entry, Event, ProtectedReleased, Undone
from cochair.domain.fairness import ORDERS, in_line
from cochair.domain.fold import fold
from cochair.domain.ids import ItemId
from cochair.domain.meeting import NONE, ItemState, Meeting, Phase
from cochair.domain.questions import Result
from cochair.domain.refused import Refused
from cochair.domain.rules import writing
from cochair.domain.wishes import Wish, WishKind
from cochair.domain.written import Outcome
from cochair.services.live import LiveMeeting
from cochair.services.scripts.header import read_header
from tests.memory_library import MemoryLibrary
from tests.services.room_shown import shows_the_same
from tests.told import head

PEOPLE = (
    "Priya (Members, co-chair, stand-in Ann); Tom (Workers, co-chair, stand-in Priya); Sam (Members); Mo (Members); "
    "Ann (Workers); Kim (Carers, key for Carers); Joe (Carers) (comes later); Lou (supporter of Mo)"
)
AGENDAS = (
    "A; 5 minutes; talk\nB; 8 minutes; news; 4 protected for Members\nBreak; 3 minutes\nC; 6 minutes; for Members",
    "A; 4 minutes; news; for Members\nB; 9 minutes; decide; for Workers\nBreak; 2 minutes\nC; 9 minutes; news",
    "A; 6 minutes; decide; 2 protected for Members, 2 protected for Carers\nB; 5 minutes; for Carers\nC; 4 minutes",
)
SIMPLE = (
    *("pause", "resume", "end_break", "lower_card", "clear_floor", "next_speaker", "start_round", "end_round"),
    *("nothing_needed", "propose_rebalance", "next_item", "next_item", "groups_back"),
)
HEADER = {
    "Groups": "Members (protected); Workers; Carers (protected)",
    "People": PEOPLE,
    "Meeting": "M; 12 November 2026; 10:00 to 10:30; Hall",
    "Must_end_by": "10:40",
}
PLANS = [read_header(list(enumerate(head(agenda, **HEADER).splitlines()[:-1], 1))) for agenda in AGENDAS]
people = st.sampled_from([p.id for p in PLANS[0].people])
co_chairs = st.sampled_from([p.id for p in PLANS[0].co_chairs])
groups = st.sampled_from([g.id for g in PLANS[0].groups])
items = st.integers(1, 5).map(ItemId)
TEA = AgendaItem(ItemId(0), "Tea", 3, Kind.TALK)
wishes = st.one_of(
    st.builds(Wish, st.sampled_from([WishKind.SHORTEN, WishKind.LENGTHEN]), items, st.integers(0, 40)),
    st.builds(lambda item, after: Wish(WishKind.MOVE, item, after=after), items, items),
    st.builds(Wish, st.sampled_from([WishKind.DROP, WishKind.CARRY]), items),
    st.builds(Wish, st.just(WishKind.USE), items, st.integers(0, 5), groups),
    st.builds(lambda n: Wish(WishKind.FINISH, finish=PLANS[0].starts + timedelta(minutes=n)), st.integers(0, 45)),
    st.builds(lambda g, n: Wish(WishKind.SHARE, group=g, share=Fraction(n, 10)), groups, st.integers(0, 10)),
    st.builds(
        lambda after, group: Wish(WishKind.ADD, after=after, new=replace(TEA, for_group=group)),
        items,
        st.none() | groups,
    ),
)


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 12, 9, 58, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


class AnySequence(RuleBasedStateMachine):
    """Throws anything at a meeting and looks at it after every act."""

    live: LiveMeeting
    clock: Clock

    @initialize(plan=st.sampled_from(PLANS), early=st.sampled_from([True, False, False, False]))
    def share(self, plan: Plan, early: bool) -> None:
        library = MemoryLibrary()
        self.clock = Clock()
        self.live = LiveMeeting(library.log(library.new_meeting(plan, self.clock.at)), self.clock)
        self.clock.at += timedelta(minutes=2)
        if not early:
            self.live.start()

    def do(self, act: Callable[[], tuple[Event, ...]]) -> tuple[Event, ...]:
        before, entries = self.live.now(), self.live.entries
        try:
            events = act()
        except Refused as no:
            assert str(no).strip() and (self.live.entries, self.live.now()) == (entries, before)
            return ()
        assert len(self.live.entries) == len(entries) + len(events)
        if events and not isinstance(events[0], Undone) and type(events[0]).__name__ != "Redone":
            self.nothing_is_taken(before, self.live.now(), events)
        return events

    def nothing_is_taken(self, before: Meeting, now: Meeting, events: tuple[Event, ...]) -> None:
        agreed = any(isinstance(e, QuestionAgreed) for e in events)
        for was in before.items:
            progress = now.item(was.item.id)
            for group in was.agreed:
                a, b = was.account(group), progress.account(group)
                assert b.borrowed <= a.borrowed or agreed, events
                released = [e for e in events if isinstance(e, ProtectedReleased) and e.group == group]
                assert b.released - a.released == sum(e.seconds for e in released if e.item == was.item.id)
                assert b.agreed >= a.agreed
                assert all(self.holds_key(before, e) for e in released)
                off = progress.state in (ItemState.CARRIED, ItemState.DROPPED) and was.state is not progress.state
                assert not off or agreed or now.phase is Phase.ENDED
            if was.is_break:
                assert progress.minutes >= was.minutes or agreed
        assert now.finish <= before.finish or agreed or any(isinstance(e, YesTakenBack) for e in events)
        if any(isinstance(e, QuestionAsked | QuestionRefused) for e in events) and not agreed:
            same = ("items", "finish", "plan", "turn", "queue", "records", "current", "phase")
            assert [getattr(now, n) for n in same] == [getattr(before, n) for n in same]
        if any(isinstance(e, ChangeMade) for e in events):
            assert len(now.questions) == len(before.questions)

    def holds_key(self, m: Meeting, released: ProtectedReleased) -> bool:
        keys = [p.id for p in m.plan.key_people(released.group)]
        if any(k in m.here for k in keys):
            return released.by in keys and released.by in m.here
        return m.plan.person(released.by).seat == released.group and released.by in m.here

    @rule(seconds=st.sampled_from([1, 9, 30, 61, 200, 400]))
    def wait(self, seconds: int) -> None:
        before = self.live.now()
        self.clock.at += timedelta(seconds=seconds)
        now = self.live.now()
        assert (now.current, now.turn, now.queue, now.finish) == (
            before.current,
            before.turn,
            before.queue,
            before.finish,
        )
        assert [(i.state, i.minutes, i.borrowed, i.released) for i in now.items] == [
            (i.state, i.minutes, i.borrowed, i.released) for i in before.items
        ]
        if before.stopped or before.paused or before.break_until is not None:
            assert ([i.used for i in now.items], now.talk) == ([i.used for i in before.items], before.talk)
        if before.groups_until is not None and now.groups_until is not None and before.now_item and now.now_item:
            left, later = before.groups_until - before.as_of, now.groups_until - now.as_of
            assert left - later == now.now_item.used - before.now_item.used  # it is the item's time, and nothing else
        assert (before.groups_until is None) == (now.groups_until is None)

    @rule()
    def start(self) -> None:
        self.do(self.live.start)

    @rule(lucky=st.integers(0, 19))
    def end(self, lucky: int) -> None:
        if lucky == 0:
            running = self.live.meeting.phase is Phase.RUNNING
            self.do(self.live.end)
            assert not running or self.live.meeting.phase is Phase.ENDED

    @rule(which=st.sampled_from(SIMPLE))
    def simple(self, which: str) -> None:
        self.do(getattr(self.live, which))

    @rule(seconds=st.sampled_from([40, 300]))
    def talk_and_move_on(self, seconds: int) -> None:
        for act in (self.live.resume, self.live.lower_card, self.live.clear_floor):
            self.do(act)
        self.clock.at += timedelta(seconds=seconds)
        self.do(self.live.next_item)

    @rule(number=items)
    def open_item(self, number: int) -> None:
        self.do(lambda: self.live.open_item(number))

    @rule(person=people, which=st.sampled_from(["arrive", "leave", "raise_hand", "pass_turn", "nobody_wants_more"]))
    def by_person(self, person: Any, which: str) -> None:
        self.do(lambda: getattr(self.live, which)(person))

    @rule(person=people, which=st.sampled_from(["accept_rebalance", "decline_rebalance", "take_back"]))
    def answers_plan(self, person: Any, which: str) -> None:
        self.do(lambda: getattr(self.live, which)(person))

    @rule(person=people, voice=st.none() | people)
    def floor(self, person: Any, voice: Any) -> None:
        self.do(lambda: self.live.give_floor(person, voice))

    @rule(minutes=st.sampled_from([0, 1, 3, 5]), seconds=st.sampled_from([5, 20]))
    def stillness(self, minutes: int, seconds: int) -> None:
        self.do(lambda: self.live.start_break(minutes))
        self.do(lambda: self.live.think(seconds))

    @rule(minutes=st.sampled_from([0, 1, 4, 60, 61]))
    def small_groups(self, minutes: int) -> None:
        self.do(lambda: self.live.small_groups(minutes))

    @rule(minutes=st.sampled_from([0, 1, 4]))
    def more(self, minutes: int) -> None:
        self.do(lambda: self.live.more_time(minutes))

    @rule(card=st.sampled_from(CardKind))
    def card(self, card: CardKind) -> None:
        self.do(lambda: self.live.hold_card(card))

    @rule(order=st.sampled_from([*ORDERS, "loudest"]))
    def order(self, order: str) -> None:
        self.do(lambda: self.live.choose_order(order))

    @rule(by=people, wish=wishes)
    def ask(self, by: Any, wish: Wish) -> None:
        if max(wish.item or 1, wish.after or 1) <= len(self.live.meeting.items):
            self.do(lambda: self.live.ask(by, wish, "it is late"))

    @rule(by=people | co_chairs, reply=st.sampled_from(Reply), support=st.none() | people)
    def answer(self, by: Any, reply: Reply, support: Any) -> None:
        self.do(lambda: self.live.answer(by, reply, support))

    @precondition(lambda self: self.live.meeting.question is not None)
    @rule(data=st.data())
    def everybody_agrees(self, data: st.DataObject) -> None:
        for person in data.draw(st.permutations(self.live.meeting.plan.people)):
            self.do(lambda p=person: self.live.answer(p.id, Reply.YES))

    @rule(text=st.sampled_from(["We go", ""]), person=people)
    def write(self, text: str, person: Any) -> None:
        self.do(lambda: self.live.write(lambda m: writing.decide(m, text, "agreed", True)))
        self.do(lambda: self.live.write(lambda m: writing.said(m, person, text)))
        self.do(lambda: self.live.answer_said(text, Outcome.NOT_KNOWN, "", ask_again=date(2027, 1, 1)))

    @rule(back=st.sampled_from([True, True, False]))
    def undo(self, back: bool) -> None:
        events = self.do(self.live.undo if back else self.live.redo)
        if events and isinstance(events[0], Undone):
            act, newest = events[0].act, self.live.entries[-1]
            kept = [e for e in self.live.entries[:-1] if e.act != act and getattr(e.event, "act", None) != act]
            assert self.live.meeting == fold([*kept, Entry(10**6 - 1, newest.at, events[0])])

    @invariant()
    def sums_hold(self) -> None:
        now = self.live.now()
        for progress in now.items:
            for group in progress.agreed:
                a = progress.account(group)
                parts = (a.given, a.reserved, a.borrowed, a.released, a.owed)
                assert a.agreed == sum(parts) and min(parts) >= 0 <= a.extra, (progress.item.title, a)
                assert a.owed == 0 or progress.state not in (ItemState.TO_COME, ItemState.NOW)
            assert sum(progress.spoken.values(), NONE) <= progress.used
        assert sum(now.talk.values(), NONE) <= sum((i.used for i in now.items), NONE)

    @invariant()
    def one_thing_at_a_time(self) -> None:
        now = self.live.now()
        assert [i.state for i in now.items].count(ItemState.NOW) == (now.current is not None)
        assert (now.current is not None) == (now.phase is Phase.RUNNING)
        assert [q.result for q in now.questions].count(Result.OPEN) <= 1
        assert [q.number for q in now.questions] == list(range(1, len(now.questions) + 1))
        assert now.turn is None or now.turn.person in now.here
        if now.groups_until is not None:
            assert now.now_item is not None and not now.now_item.is_break
            assert now.turn is None and now.break_until is None
        assert sorted(p for p, _ in in_line(now)) == sorted(now.queue) and in_line(now) == in_line(now)
        assert all(because for _, because in in_line(now))

    @invariant()
    def the_log_tells_it_all(self) -> None:
        assert fold(self.live.entries) == self.live.meeting
        assert self.live.meeting.question is None or self.live.meeting.phase is not Phase.ENDED

    def teardown(self) -> None:
        if hasattr(self, "live"):
            shows_the_same(self.live.entries)


AnySequence.TestCase.settings = settings(max_examples=60, stateful_step_count=40)
TestAnySequence = AnySequence.TestCase
