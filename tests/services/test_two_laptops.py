"""Two people work at once on two laptops: nothing is lost or doubled, and each laptop does only its part."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from cochair.commands.papers import chooser
from cochair.domain.asked import Reply
from cochair.domain.clash_words import clash_told
from cochair.domain.events import Event
from cochair.domain.fold import fold
from cochair.domain.ids import PersonId
from cochair.domain.laptops import ACTS, Role
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.record_paper import compose_record
from cochair.domain.records import words_of
from cochair.domain.refused import Refused
from cochair.domain.rules import writing
from cochair.domain.wishes import Wish, WishKind
from cochair.services.live import LiveMeeting
from cochair.services.scripts.header import read_header
from tests.laptops import Laptop, Room
from tests.told import PEOPLE, head

DAY = timedelta(days=1)


def person(room: Room, name: str) -> PersonId:
    return next(p.id for p in room.first.live.meeting.plan.people if p.name == name)


def note(text: str) -> Callable[[Meeting], tuple[Event, ...]]:
    return lambda m: writing.note(m, text)


def action(room: Room, text: str, day: int) -> Callable[[Meeting], tuple[Event, ...]]:
    return lambda m: writing.agree_action(m, text, person(room, "Ann"), date(2026, 12, day))


def refused(act: Callable[[], Any]) -> str:
    with pytest.raises(Refused) as no:
        act()
    return str(no.value)


def texts(live: LiveMeeting) -> list[str]:
    return [words_of(r) for r in live.meeting.records]


@pytest.fixture
def room() -> Room:
    room = Room()
    room.first.live.start()
    return room


@pytest.fixture
def ann(room: Room) -> Laptop:
    return room.join("Ann", Role.WRITES)


def test_each_writes_and_both_have_all(room: Room, ann: Laptop) -> None:
    heard: list[tuple[Event, ...]] = []
    room.first.live.listen(heard.append)
    room.first.live.note("a")
    room.clock.pass_by(5)
    ann.live.note("b")
    ann.meets(room.first)
    assert texts(ann.live) == texts(room.first.live) == ["a", "b"]
    assert [r.number for r in ann.live.meeting.records] == [1, ACTS + 1]
    assert [type(e).__name__ for events in heard for e in events] == ["NoteWritten", "NoteWritten"]
    assert ann.live.meeting == room.first.live.meeting == fold(room.first.live.entries)


def test_a_clock_that_is_wrong_by_a_day_bends_nothing(room: Room) -> None:
    for wrong, name in ((DAY, "Ann"), (-DAY, "Tom")):
        other = room.join(name, Role.WRITES, wrong)
        before = room.first.live.now()
        other.live.note("x")
        other.meets(room.first)
        assert room.first.live.meeting.as_of == before.as_of
        room.clock.pass_by(60)
        room.first.live.note("y")
        assert room.first.live.now().now_item.used - before.now_item.used == timedelta(seconds=60)  # type: ignore[union-attr]
        other.meets(room.first)
        assert other.live.meeting == room.first.live.meeting
    assert texts(room.first.live) == ["x", "y", "x", "y"]


def test_a_laptop_that_writes_does_not_run_the_meeting(room: Room, ann: Laptop) -> None:
    there = "The first laptop runs the meeting. Please do this there."
    sam = person(room, "Sam")
    for act in (
        ann.live.next_item,
        ann.live.pause,
        ann.live.end,
        lambda: ann.live.give_floor(sam),
        lambda: ann.live.ask(
            person(room, "Tom"), Wish(WishKind.SHORTEN, room.first.live.meeting.items[2].item.id, 5), "x"
        ),
        lambda: ann.live.pass_running(1, gone=True),
    ):
        assert refused(act) in (there, "Ann’s laptop is not here to run the meeting.")
    assert refused(lambda: ann.live.join(2, "X", Role.WRITES)) == "Only the first laptop can do this."
    assert len(ann.live.entries) == 3
    shows = room.join("Tom", Role.ROOM)
    assert refused(lambda: shows.live.note("x")) == "This laptop only shows the meeting."


def test_undo_takes_back_only_ones_own(room: Room, ann: Laptop) -> None:
    ann.live.note("hers")
    ann.meets(room.first)
    room.clock.pass_by(1)
    room.first.live.note("ours")
    ann.meets(room.first)
    ann.live.undo()
    ann.meets(room.first)
    assert texts(room.first.live) == ["ours"]
    room.first.live.undo()
    ann.live.redo()
    ann.meets(room.first)
    assert texts(ann.live) == texts(room.first.live) == ["hers"]
    assert refused(ann.live.redo) == "There is nothing to do again."


def test_what_would_stand_aside_at_once_is_not_kept(room: Room, ann: Laptop) -> None:
    heard: list[tuple[Event, ...]] = []
    ann.live.listen(heard.append)
    no = refused(lambda: ann.live.write(lambda m: writing.said(m, PersonId("p99"), "x")))
    assert no == "Things have changed on another laptop. Please look again."
    assert ann.live.take_in() == () and not heard
    assert ann.log.rows == room.first.log.rows


@pytest.mark.usefixtures("ann")
def test_joining_can_not_be_undone(room: Room) -> None:
    assert refused(room.first.live.undo) == "You can not undo this. You can choose again."


@pytest.mark.parametrize("second", [True, False])
def test_the_same_line_changed_apart_is_asked_about(room: Room, ann: Laptop, second: bool) -> None:
    room.first.live.note("bus")
    ann.meets(room.first)
    room.first.live.correct(1, note("the bus is late"))
    room.clock.pass_by(1)
    ann.live.correct(1, note("the bus is early"))
    assert texts(ann.live) == ["the bus is early"]
    ann.meets(room.first)
    m = ann.live.meeting
    assert m == room.first.live.meeting and texts(ann.live) == ["the bus is late"]
    told = clash_told(m, m.clashes[0])
    assert (told.first, told.second) == ("the bus is late.", "the bus is early.")
    assert (told.first_from, told.second_from) == ("From the first laptop", "From Ann’s laptop")
    room.first.live.choose_version(1, second)
    ann.live.choose_version(1, not second)  # at once: the first in order counts
    ann.meets(room.first)
    assert ann.live.meeting == room.first.live.meeting and not ann.live.meeting.clashes
    assert texts(ann.live) == ["the bus is early" if second else "the bus is late"]
    assert refused(lambda: ann.live.choose_version(1, True)) == "Somebody chose already."


def test_a_choice_that_did_not_see_the_newest_words_takes_nothing_away(room: Room, ann: Laptop) -> None:
    tom = room.join("Tom", Role.WRITES)
    room.first.live.note("bus")
    ann.meets(room.first)
    tom.meets(room.first)
    room.first.live.correct(1, note("late"))
    room.clock.pass_by(1)
    ann.live.correct(1, note("early"))
    room.all_meet()
    room.clock.pass_by(1)
    room.first.live.correct(1, note("very late"))
    room.clock.pass_by(1)
    tom.live.choose_version(1, True)  # it knows "late" alone
    assert texts(tom.live) == ["early"]
    room.all_meet()
    m = tom.live.meeting
    assert texts(tom.live) == ["very late"] and m == room.first.live.meeting
    assert clash_told(m, m.clashes[0]).second == "early."


def test_both_versions_can_stand(room: Room, ann: Laptop) -> None:
    room.first.live.note("bus")
    ann.meets(room.first)
    room.first.live.correct(1, note("late"))
    ann.live.correct(1, note("early"))
    ann.meets(room.first)
    ann.live.choose_version(1, False, both=True)
    ann.meets(room.first)
    assert texts(room.first.live) == ["late", "early"]
    assert len({r.number for r in room.first.live.meeting.records}) == 2


def test_a_day_changed_on_both_is_asked_about_though_the_words_are_the_same(room: Room, ann: Laptop) -> None:
    room.first.live.write(action(room, "ring", 1))
    ann.meets(room.first)
    room.first.live.correct(1, action(room, "ring", 2))
    ann.live.correct(1, action(room, "ring", 3))
    ann.meets(room.first)
    (clash,) = room.first.live.meeting.clashes
    told = clash_told(room.first.live.meeting, clash)
    assert "2 December" in told.first and "3 December" in told.second


def test_corrected_one_after_the_other_is_no_clash(room: Room, ann: Laptop) -> None:
    room.first.live.note("one")
    ann.meets(room.first)
    ann.live.correct(1, note("two"))
    ann.meets(room.first)
    room.first.live.correct(1, note("three"))
    ann.meets(room.first)
    ann.live.correct(1, note("four"))
    ann.meets(room.first)
    assert texts(room.first.live) == ["four"] and not room.first.live.meeting.clashes


def test_a_line_taken_out_and_put_right_apart_is_asked_about(room: Room, ann: Laptop) -> None:
    room.first.live.note("one")
    ann.meets(room.first)
    room.first.live.take_out(1)
    ann.live.correct(1, note("two"))
    ann.meets(room.first)
    m = room.first.live.meeting
    assert not m.records
    assert clash_told(m, m.clashes[0]).first == "This line goes away."
    ann.live.choose_version(1, True)
    ann.meets(room.first)
    assert texts(room.first.live) == ["two"] and [r.number for r in room.first.live.meeting.records] == [1]


def test_words_for_a_line_that_was_undone_stand_as_a_line(room: Room, ann: Laptop) -> None:
    room.first.live.note("one")
    ann.meets(room.first)
    room.first.live.undo()
    ann.live.correct(1, note("two"))
    ann.meets(room.first)
    assert texts(room.first.live) == texts(ann.live) == ["two"]
    assert [r.number for r in ann.live.meeting.records] == [ACTS + 1]


def test_a_note_typed_together_stands_once_whoever_puts_it_in(room: Room, ann: Laptop) -> None:
    room.first.live.note("no bus", together="n1")
    ann.live.note("no bus", together="n1")
    ann.live.note("no bus", together="n2")
    ann.meets(room.first)
    m = room.first.live.meeting
    assert texts(room.first.live) == ["no bus", "no bus"] and m == ann.live.meeting and not m.clashes
    assert [r.number for r in m.records] == [1, ACTS + 2]
    record = compose_record(room.first.live.entries, chooser())
    assert repr(record.blocks).count("no bus") == 2


def test_other_words_of_a_note_typed_together_are_asked_about(room: Room, ann: Laptop) -> None:
    room.first.live.note("no bus", together="n1")
    ann.live.note("no bus stops", together="n1")
    ann.meets(room.first)
    m = room.first.live.meeting
    assert texts(room.first.live) == ["no bus"]
    told = clash_told(m, m.clashes[0])
    assert ("no bus" in told.first, "no bus stops" in told.second) == (True, True)
    ann.live.choose_version(1, True)
    ann.meets(room.first)
    assert texts(room.first.live) == texts(ann.live) == ["no bus stops"]


def test_what_was_put_in_twice_is_put_right_once(room: Room, ann: Laptop) -> None:
    for n, change in enumerate(
        (lambda: ann.live.correct(ACTS + 1, note("two buses")), lambda: ann.live.take_out(ACTS + 3))
    ):
        room.first.live.note("no bus", together=f"n{n}")
        ann.live.note("no bus", together=f"n{n}")
        change()
        ann.meets(room.first)
    assert texts(room.first.live) == texts(ann.live) == ["two buses"]
    assert not room.first.live.meeting.clashes


def test_undone_on_one_laptop_the_note_of_the_other_stands(room: Room, ann: Laptop) -> None:
    room.first.live.note("no bus", together="n1")
    ann.live.note("no bus", together="n1")
    ann.meets(room.first)
    room.first.live.undo()
    ann.meets(room.first)
    assert texts(room.first.live) == texts(ann.live) == ["no bus"]
    ann.live.undo()
    ann.meets(room.first)
    assert texts(room.first.live) == texts(ann.live) == []


def test_what_came_of_an_action_told_twice_is_asked_about(room: Room, ann: Laptop) -> None:
    room.first.live.write(action(room, "ring", 1))
    ann.meets(room.first)
    room.first.live.report(1, "rang", done=True)
    ann.live.report(1, "no phone", done=False)
    ann.meets(room.first)
    m = room.first.live.meeting
    told = clash_told(m, m.clashes[0])
    assert (told.about, told.first, told.second) == ("ring", "It is done. rang", "It will not happen. no phone")
    ann.live.choose_version(1, True)
    ann.meets(room.first)
    (kept,) = room.first.live.meeting.actions
    assert kept.report is not None and kept.report.text == "no phone"
    room.first.live.report(1, "rang after all", done=True)
    ann.meets(room.first)
    assert not ann.live.meeting.clashes


def test_a_note_after_the_end_is_kept(room: Room, ann: Laptop) -> None:
    room.first.live.end()
    room.clock.pass_by(1)
    ann.live.note("still here")
    ann.meets(room.first)
    assert texts(room.first.live) == ["still here"]
    assert room.first.live.meeting.phase is Phase.ENDED and not room.first.live.meeting.aside


def test_the_running_is_passed_on_and_the_clock_has_one_owner(room: Room) -> None:
    tom = room.join("Tom", Role.RUNS)
    room.clock.pass_by(60)
    room.first.live.pass_running(1)
    tom.meets(room.first)
    assert tom.live.runs and not room.first.live.runs
    assert refused(room.first.live.next_item) == "Tom’s laptop runs the meeting. Please do this there."
    assert refused(lambda: room.first.live.pass_running(0)) == "Tom’s laptop runs the meeting. Please pass it on there."
    room.clock.pass_by(60)
    tom.live.open_item(2)
    tom.meets(room.first)
    m = room.first.live.meeting
    assert m == tom.live.meeting and m.current == 1
    assert m.items[0].used == timedelta(minutes=2)
    tom.live.end()
    tom.meets(room.first)
    assert room.first.live.meeting.phase is Phase.ENDED


def test_running_taken_over_while_apart_sets_the_others_clock_aside(room: Room) -> None:
    tom = room.join("Tom", Role.RUNS)
    room.clock.pass_by(60)
    tom.live.pass_running(1, gone=True)
    room.clock.pass_by(1)
    room.first.live.pause()  # it does not know yet
    room.first.live.note("about buses")
    room.clock.pass_by(1)
    tom.live.open_item(2)
    tom.meets(room.first)
    m = room.first.live.meeting
    assert m == tom.live.meeting
    assert m.current == 1 and not m.paused
    assert [type(x.event).__name__ for x in m.aside] == ["MeetingPaused"]
    assert texts(room.first.live) == ["about buses"]
    assert not room.first.live.runs


def test_the_laptop_that_runs_is_taken_out(room: Room) -> None:
    tom = room.join("Tom", Role.RUNS)
    room.first.live.pass_running(1)
    tom.meets(room.first)
    room.first.live.laptop_left(1)
    assert room.first.live.runs and room.first.live.meeting.laptops == {}
    tom.meets(room.first)
    assert refused(tom.live.next_item) == "This laptop only shows the meeting."


def shorten(room: Room) -> Wish:
    return Wish(WishKind.SHORTEN, room.first.live.meeting.items[1].item.id, 10)


def test_a_yes_on_ones_own_laptop_makes_it_true(room: Room) -> None:
    priya = room.join("Priya", Role.KEY)
    by, tom = person(room, "Priya"), person(room, "Tom")
    room.first.live.ask(tom, shorten(room), "late")
    assert refused(lambda: room.first.live.answer(by, Reply.YES)) == "Priya answers on Priya’s own laptop."
    priya.meets(room.first)
    assert refused(lambda: priya.live.answer(tom, Reply.NO)).startswith("The first laptop runs")
    priya.live.answer(by, Reply.YES)
    assert priya.live.meeting.items[1].minutes == 25
    priya.meets(room.first)
    m = room.first.live.meeting
    assert m == priya.live.meeting and m.items[1].minutes == 10 and m.question is None
    priya.live.take_back(by)
    priya.meets(room.first)
    assert room.first.live.meeting.items[1].minutes == 25
    assert room.first.live.meeting == priya.live.meeting


def test_a_no_on_ones_own_laptop_is_the_end_of_it(room: Room) -> None:
    priya = room.join("Priya", Role.KEY)
    room.first.live.ask(person(room, "Tom"), shorten(room), "late")
    priya.meets(room.first)
    priya.live.answer(person(room, "Priya"), Reply.NO)
    assert priya.live.meeting.question is None
    priya.meets(room.first)
    assert room.first.live.meeting.question is None and room.first.live.meeting.items[1].minutes == 25


def test_asking_in_somebodys_name_does_not_turn_the_key_on_their_laptop(room: Room) -> None:
    priya = room.join("Priya", Role.KEY)
    by = person(room, "Priya")
    room.first.live.ask(by, shorten(room), "late")
    room.first.live.answer(person(room, "Tom"), Reply.YES)
    assert room.first.live.meeting.question is not None
    priya.meets(room.first)
    priya.live.answer(by, Reply.YES)
    priya.meets(room.first)
    assert room.first.live.meeting.items[1].minutes == 10


def test_a_yes_taken_back_apart_counts_before_what_came_of_it(room: Room) -> None:
    priya = room.join("Priya", Role.KEY)
    by, tom = person(room, "Priya"), person(room, "Tom")
    room.first.live.ask(by, shorten(room), "late")
    priya.meets(room.first)
    priya.live.answer(by, Reply.YES)
    priya.meets(room.first)
    priya.live.answer(by, Reply.NOT_YET)
    room.clock.pass_by(1)
    room.first.live.answer(tom, Reply.YES)
    assert room.first.live.meeting.items[1].minutes == 10
    priya.meets(room.first)
    m = room.first.live.meeting
    assert m == priya.live.meeting and m.items[1].minutes == 25
    assert len(m.aside) == 4


def test_a_new_plan_is_accepted_on_ones_own_laptop(room: Room) -> None:
    priya = room.join("Priya", Role.KEY)
    by = person(room, "Priya")
    room.clock.pass_by(40 * 60)
    room.first.live.propose_rebalance()
    assert refused(lambda: room.first.live.accept_rebalance(by)) == "Priya answers on Priya’s own laptop."
    priya.meets(room.first)
    before = [i.minutes for i in room.first.live.meeting.items]
    priya.live.accept_rebalance(by)
    priya.meets(room.first)
    m = room.first.live.meeting
    assert m.proposal is None and [i.minutes for i in m.items] != before and m == priya.live.meeting


def test_nobody_wants_more_is_said_on_ones_own_laptop(room: Room) -> None:
    priya = room.join("Priya", Role.KEY)
    by = person(room, "Priya")
    room.first.live.open_item(2)
    priya.meets(room.first)
    priya.live.nobody_wants_more(by)
    room.clock.pass_by(60)
    room.first.live.note("x")
    priya.meets(room.first)
    account = room.first.live.meeting.items[1].account(next(iter(room.first.live.meeting.items[1].agreed)))
    assert account.released == account.agreed and account.reserved == 0
    assert room.first.live.meeting == priya.live.meeting


def test_the_full_record_tells_of_laptops_and_not_of_what_stands_aside(room: Room) -> None:
    tom = room.join("Tom", Role.RUNS)
    room.first.live.join(2, "Ann", Role.WRITES)
    tom.live.pass_running(1, gone=True)
    room.clock.pass_by(1)
    room.first.live.pause()
    tom.meets(room.first)
    told = repr(compose_record(room.first.live.entries, chooser()).blocks)
    assert "Ann’s laptop joined, to write." in told
    assert "Tom’s laptop joined. It may run the meeting." in told and "Tom’s laptop now runs the meeting." in told
    assert "paused" not in told


def test_a_laptop_is_called_in_the_record_as_papers_may_call_who_uses_it() -> None:
    people = PEOPLE.replace("Mo (Members)", "Mo Lee (Members, not named)").replace("of Mo", "of Mo Lee")
    room = Room(read_header(list(enumerate(head(People=people).splitlines()[:-1], 1))))
    room.first.live.join(1, "Mo", Role.WRITES)
    told = repr(compose_record(room.first.live.entries, chooser()).blocks)
    assert "A member’s laptop joined, to write." in told and "Mo’s" not in told


def test_who_is_closed_for_a_while_stops_no_clock_of_another(room: Room, ann: Laptop) -> None:
    since = ann.clock.now()
    room.clock.pass_by(60)
    assert ann.live.reopened(since) == () and ann.live.slept(since, timedelta(seconds=30)) == ()
    assert room.first.live.reopened(since)


def test_a_log_of_one_laptop_has_no_trace_of_others(room: Room) -> None:
    room.first.live.note("one")
    room.first.live.correct(1, note("two"))
    assert room.first.live.entries[-2].event.over == 0  # type: ignore[union-attr]
    assert [e.act for e in room.first.live.entries] == [0, 1, 2, 3, 3]
