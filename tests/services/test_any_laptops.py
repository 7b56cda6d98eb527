"""Whatever people do on several laptops, together or apart: all tell one meeting in the end, and no word is lost."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, get_args

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cochair.domain.asked import Asking, Reply
from cochair.domain.events import CardKind, Entry, Event, LineCorrected, LineTakenOut, VersionChosen
from cochair.domain.fold import effective, fold, is_aside, steps
from cochair.domain.fold_written import lines_by_number
from cochair.domain.ids import ItemId
from cochair.domain.laptops import OWN_PLACE, Role, next_act, place_of
from cochair.domain.meeting import ItemState, Meeting, Phase
from cochair.domain.record_lines import line
from cochair.domain.records import Record, record_of, words_of
from cochair.domain.refused import Refused
from cochair.domain.rules import writing
from cochair.domain.wishes import Wish, WishKind
from cochair.domain.written import Line
from tests.laptops import Laptop, Room
from tests.services.room_shown import shows_the_same
from tests.services.test_any_sequence import PLANS

DAY = timedelta(days=1)
PEOPLE = [p.id for p in PLANS[0].people]
which = st.integers(0, 3)
people = st.sampled_from(PEOPLE)
RUNNING = (
    *("next_item", "next_item", "pause", "resume", "end_break", "clear_floor", "next_speaker", "nothing_needed"),
    *("propose_rebalance", "start_round", "end_round", "lower_card"),
)


class AnyLaptops(RuleBasedStateMachine):
    """Four laptops: one runs the meeting, one may, one writes with a wrong clock, one has a key."""

    room: Room

    @initialize(plan=st.sampled_from(PLANS), wrong=st.sampled_from([DAY, -DAY, timedelta(0)]))
    def join(self, plan: Any, wrong: timedelta) -> None:
        self.room, self.words, self.looked_at = Room(plan), 0, dict[int, Meeting]()
        self.room.join("Tom", Role.RUNS)
        self.room.join("Ann", Role.WRITES, wrong)
        self.room.join("Priya", Role.KEY)
        self.room.clock.pass_by(1)
        self.room.first.live.start()
        self.room.all_meet()

    def do(self, at: int, act: Callable[[Laptop], Any]) -> None:
        laptop = self.room.laptops[at]
        entries, before = laptop.live.entries, laptop.live.meeting
        self.room.clock.pass_by(0.001)
        try:
            act(laptop)
        except Refused as no:
            assert str(no).strip()
            assert (laptop.live.entries, laptop.live.meeting) == (entries, before)
            return
        mine = laptop.live.entries[len(entries) :]
        assert all(place_of(e.act) == at for e in mine)
        assert next_act(laptop.live.entries, at) >= next_act(entries, at)

    @rule(seconds=st.sampled_from([1, 30, 200, 400]))
    def wait(self, seconds: int) -> None:
        self.room.clock.pass_by(seconds)

    @rule(at=st.integers(1, 3))
    def meet(self, at: int) -> None:
        self.room.laptops[at].meets(self.room.first)

    @rule(at=st.integers(1, 3), device=st.sampled_from("abcd"), most=st.integers(1, 3), back=st.booleans())
    def hear(self, at: int, device: str, most: int, back: bool) -> None:
        guest, first = self.room.laptops[at], self.room.first
        if back:
            first.hears(guest, guest.log.device, most)
        elif device != guest.log.device:
            guest.hears(first, device, most)

    @rule(at=which, kind=st.sampled_from(["note", "together", "park", "said", "decide", "action"]), person=people)
    def write(self, at: int, kind: str, person: Any) -> None:
        self.words += 1
        text = f"words {self.words}"

        def written(m: Any) -> tuple[Event, ...]:
            match kind:
                case "note":
                    return writing.note(m, text)
                case "together":
                    return writing.note(m, f"both {self.words // 20}", f"known by {self.words // 30}")
                case "park":
                    return writing.park(m, text)
                case "said":
                    return writing.said(m, person, text)
                case "decide":
                    return writing.decide(m, text, "agreed", True)
            return writing.agree_action(m, text, person, date(2027, 3, 9))

        self.do(at, lambda x: x.live.write(written))

    @precondition(lambda self: any(x.live.meeting.records for x in self.room.laptops))
    @rule(at=which, data=st.data(), how=st.sampled_from(["correct", "correct", "out", "report"]))
    def change(self, at: int, data: st.DataObject, how: str) -> None:
        records = self.room.laptops[at].live.meeting.records
        if not records:
            return
        number = data.draw(st.sampled_from(records[-3:])).number
        self.words += 1
        text = f"words {self.words}"
        match how:
            case "correct":
                self.do(at, lambda x: x.live.correct(number, lambda m: writing.note(m, text)))
            case "out":
                self.do(at, lambda x: x.live.take_out(number))
            case _:
                self.do(at, lambda x: x.live.report(number, text, done=True))

    @rule(at=which, second=st.booleans(), both=st.booleans())
    def choose(self, at: int, second: bool, both: bool) -> None:
        clashes = self.room.laptops[at].live.meeting.clashes
        number = clashes[0].number if clashes else 1
        self.do(at, lambda x: x.live.choose_version(number, second, both=both))

    @rule(at=which, back=st.sampled_from([True, True, False]))
    def undo(self, at: int, back: bool) -> None:
        entries = self.room.laptops[at].live.entries
        self.do(at, lambda x: x.live.undo() if back else x.live.redo())
        for entry in self.room.laptops[at].live.entries[len(entries) :]:
            assert place_of(entry.event.act) == at  # type: ignore[union-attr]

    @rule(at=which, act=st.sampled_from(RUNNING))
    def run(self, at: int, act: str) -> None:
        self.do(at, lambda x: getattr(x.live, act)())

    @rule(at=which, person=people, act=st.sampled_from(["give_floor", "raise_hand", "arrive", "leave"]))
    def by_person(self, at: int, person: Any, act: str) -> None:
        self.do(at, lambda x: getattr(x.live, act)(person))

    @rule(at=which, item=st.integers(1, 4), minutes=st.sampled_from([1, 3]), by=people)
    def ask(self, at: int, item: int, minutes: int, by: Any) -> None:
        if item <= len(self.room.laptops[at].live.meeting.items):
            self.do(at, lambda x: x.live.ask(by, Wish(WishKind.SHORTEN, ItemId(item), minutes), "late"))

    @rule(at=which, by=people, reply=st.sampled_from([Reply.YES, Reply.YES, Reply.NO, Reply.NOT_YET]))
    def answer(self, at: int, by: Any, reply: Reply) -> None:
        self.do(at, lambda x: x.live.answer(by, reply))

    @rule(at=which, by=people, act=st.sampled_from(["take_back", "nobody_wants_more", "accept_rebalance"]))
    def own_yes(self, at: int, by: Any, act: str) -> None:
        self.do(at, lambda x: getattr(x.live, act)(by))

    @rule(at=which, card=st.sampled_from(CardKind))
    def card(self, at: int, card: CardKind) -> None:
        self.do(at, lambda x: x.live.hold_card(card))

    @rule(at=st.integers(0, 1), to=st.integers(0, 1), gone=st.booleans())
    def pass_on(self, at: int, to: int, gone: bool) -> None:
        self.do(at, lambda x: x.live.pass_running(to, gone=gone))

    @rule(at=st.integers(0, 1), lucky=st.integers(0, 9))
    def end(self, at: int, lucky: int) -> None:
        if lucky == 0:
            self.do(at, lambda x: x.live.end())

    @rule(place=st.integers(1, 3), lucky=st.integers(0, 9))
    def taken_out(self, place: int, lucky: int) -> None:
        if lucky == 0:
            self.do(OWN_PLACE, lambda x: x.live.laptop_left(place))

    @invariant()
    def the_log_tells_it_all(self) -> None:
        for laptop in self.room.laptops:
            m = laptop.live.meeting
            if self.looked_at.get(laptop.place) is not m:
                again = fold(laptop.live.entries)
                assert (again, again.lines, again.reports) == (m, m.lines, m.reports)
            self.looked_at[laptop.place] = m

    @invariant()
    def a_meeting_holds_together(self) -> None:
        for laptop in self.room.laptops:
            m = laptop.live.now()
            assert [i.state for i in m.items].count(ItemState.NOW) == (m.current is not None)
            assert (m.current is not None) == (m.phase is Phase.RUNNING)
            assert m.turn is None or m.turn.person in m.here
            assert len({q.number for q in m.questions}) == len(m.questions)
            numbers = [r.number for r in m.records]
            assert len(set(numbers)) == len(numbers)
            for progress in m.items:
                for group in progress.agreed:
                    a = progress.account(group)
                    assert a.agreed == a.given + a.reserved + a.borrowed + a.released + a.owed
                    assert min(a.given, a.reserved, a.borrowed, a.released, a.owed) >= 0

    def teardown(self) -> None:
        if not hasattr(self, "room"):
            return
        self.room.all_meet()
        first = self.room.first.live
        for laptop in self.room.laptops[1:]:
            assert laptop.live.entries == first.entries
            assert laptop.live.meeting == first.meeting
        assert fold(first.entries) == first.meeting
        no_word_is_lost(first.entries)
        shows_the_same(first.entries)
        for entry in first.entries:
            line(first.meeting, entry.event)


def no_word_is_lost(entries: tuple[Entry, ...]) -> None:
    """Each line that counts stands, waits for a choice, was changed by somebody who saw it, or needs a yes."""
    told, seen = list(steps(entries)), set[str]()
    counted, m = [entry for entry, _ in told], told[-1][1]
    for entry in counted:
        match entry.event:
            case LineCorrected(_, was) | LineTakenOut(_, was):
                seen |= {was}
            case VersionChosen(act=act, over=over):
                seen |= {words_of(as_record(e.event)) for e in counted if e.act in (act, over) and is_line(e)}
    standing = {words_of(r) for r in m.records}
    waiting = {words_of(c.second.record) for c in m.clashes if c.second.record is not None}
    asking = {e.act for e in counted if isinstance(e.event, Asking)}
    for entry in filter(is_line, counted):
        words = words_of(as_record(entry.event))
        assert words in standing | waiting | seen or (entry in m.aside and entry.act in asking), words
    assert effective(entries) == [entry for entry, after in told if not is_aside(entry, after)]
    assert set(lines_by_number(entries)) == {r.number for r in m.records}


def is_line(entry: Entry) -> bool:
    return isinstance(entry.event, get_args(Line))


def as_record(event: Any) -> Record:
    return record_of(event, PLANS[0].starts, 0)


AnyLaptops.TestCase.settings = settings(max_examples=20, stateful_step_count=40)
TestAnyLaptops = AnyLaptops.TestCase


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 2), st.sampled_from(["write", "write", "undo", "redo", "meet"])), max_size=30))
def test_each_takes_back_and_does_again_only_what_is_theirs(acts: list[tuple[int, str]]) -> None:
    room = Room(PLANS[0])
    room.first.live.start()
    for name in ("Tom", "Ann"):
        room.join(name, Role.WRITES)
    done: list[list[str]] = [[], [], []]
    undone: list[list[str]] = [[], [], []]
    for n, (at, what) in enumerate(acts):
        laptop = room.laptops[at]
        room.clock.pass_by(1)
        match what:
            case "write":
                laptop.live.note(f"{n}")
                done[at].append(f"{n}")
                undone[at].clear()
            case "undo" if done[at]:
                laptop.live.undo()
                undone[at].append(done[at].pop())
            case "redo" if undone[at]:
                laptop.live.redo()
                done[at].append(undone[at].pop())
            case "meet":
                laptop.meets(room.first)
    room.all_meet()
    for laptop in room.laptops:
        assert {r.text for r in laptop.live.meeting.notes} == {text for texts in done for text in texts}
