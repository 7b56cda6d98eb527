"""A first laptop that goes on from a copy: what was done since the copy comes back later, and no number means two."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from cochair.domain.asked import Reply
from cochair.domain.events import LineCorrected, LineTakenOut, Redone, Reopened, RunningPassed, Undone
from cochair.domain.fold import fold
from cochair.domain.laptops import ACTS, Role, after_copy, is_in_series, is_own, next_act, place_of, series_of, start_of
from cochair.domain.possible import must_be_possible
from cochair.domain.records import words_of
from cochair.domain.refused import Refused
from cochair.domain.rules import writing
from cochair.domain.wishes import Wish, WishKind
from tests.laptops import Laptop, OwnClock, Room, RowsInMemory

NEW = "brought back"
OPS = ("note", "note", "correct", "out", "undo", "undo", "redo", "ask", "yes", "next", "floor", "pause", "resume")
sides = st.lists(st.tuples(st.booleans(), st.sampled_from(OPS)), max_size=24)


def brought_back(room: Room, copy: int) -> Laptop:
    """The first laptop as it goes on from the first rows of its log."""
    clock = OwnClock(room.clock)
    log = RowsInMemory(NEW, clock, sorted(room.first.log.rows)[:copy])
    log.series = series_of(NEW)
    return Laptop(0, log, clock)


def do(laptop: Laptop, op: str, words: str) -> None:
    """Do something, where it can be done now."""
    live = laptop.live
    m = live.now()
    newest = m.records[-1].number if m.records else 0
    chairs = [p.id for p in m.plan.people if p.co_chair]
    acts = {
        "note": lambda: live.note(words),
        "correct": lambda: live.correct(newest, lambda m: writing.note(m, words)),
        "out": lambda: live.take_out(newest),
        "undo": live.undo,
        "redo": live.redo,
        "ask": lambda: live.ask(chairs[0], Wish(WishKind.LEAVE, item=m.items[-1].item.id), "it is late"),
        "yes": lambda: live.answer(chairs[1], Reply.YES),
        "next": live.next_item,
        "floor": lambda: live.give_floor(m.plan.people[0].id),
        "pause": live.pause,
        "resume": live.resume,
    }
    if op == "ask" and m.now_item is None:
        return
    try:
        acts[op]()
    except (Refused, StopIteration):
        return


@settings(max_examples=60, deadline=None)
@given(before=st.lists(st.sampled_from(OPS), max_size=8), since=sides, interleaved=st.booleans())
def test_no_number_means_two_things_whatever_was_done_before_and_after(
    before: list[str], since: list[tuple[bool, str]], interleaved: bool
) -> None:
    room = Room()
    room.join("Ann", Role.WRITES)
    room.first.live.start()
    for n, op in enumerate(before):
        room.clock.pass_by(1)
        do(room.first, op, f"before {n}")
    copied = len(room.first.log.rows)
    new = brought_back(room, copied)
    for n, (is_new, op) in enumerate(since if interleaved else sorted(since)):
        room.clock.pass_by(1)
        do(new if is_new else room.first, op, f"since {n}")
    alone = dict(new.live.meeting.lines)
    questions = {q.number: q.asked for q in new.live.meeting.questions if after_copy(q.number)}
    new.log.take_in(room.first.log.rows)
    new.live.take_in()

    rows, copy = sorted(new.log.rows), {row.entry.act for row in sorted(room.first.log.rows)[:copied]}
    whose = {row.entry.act: row.device for row in rows}
    assert {(row.entry.act, row.device) for row in rows} == set(whose.items())
    for row in rows:
        if isinstance(row.entry.event, Undone | Redone):
            act = row.entry.event.act
            assert act in copy or whose[act] == row.device
    m = new.live.meeting
    must_be_possible([row.entry for row in rows])
    assert m == fold([row.entry for row in rows])
    assert len({record.number for record in m.records}) == len(m.records)
    assert {q.number: q.asked for q in m.questions if q.number in questions} == questions
    for number, entry in alone.items():
        if after_copy(number):
            changed = any(
                isinstance(row.entry.event, LineCorrected | LineTakenOut) and row.entry.event.number == number
                for row in rows
                if row.device != NEW
            )
            assert not changed
            assert m.lines[number] == entry
    if not interleaved and any(row.device == NEW for row in rows):
        _undoes_its_own(new)


def _undoes_its_own(new: Laptop) -> None:
    done = [e.act for e in new.live.entries if after_copy(e.act) and not isinstance(e.event, Undone | Redone)]
    undone = {e.event.act for e in new.live.entries if isinstance(e.event, Undone | Redone)}
    new.live.note("one more")
    (event,) = new.live.undo()
    assert isinstance(event, Undone)
    assert after_copy(event.act) and event.act not in {*done, *undone}


def test_what_was_written_since_the_copy_comes_back_beside_what_is_written_now() -> None:
    room = Room()
    room.join("Ann", Role.WRITES)
    room.first.live.start()
    room.first.live.note("in the copy")
    copied = len(room.first.log.rows)
    room.clock.pass_by(60)
    room.first.live.note("only on the other laptop")
    room.first.live.note("undone")
    room.first.live.undo()
    room.clock.pass_by(60)
    new = brought_back(room, copied)
    new.live.note("written now")
    number = new.live.meeting.records[-1].number
    new.log.take_in(room.first.log.rows)
    new.live.take_in()
    assert [words_of(r) for r in new.live.meeting.records] == ["in the copy", "only on the other laptop", "written now"]
    new.live.correct(number, lambda m: writing.note(m, "put right"))
    assert words_of(new.live.meeting.records[-1]) == "put right"
    for _ in range(2):
        new.live.undo()
    assert [words_of(r) for r in new.live.meeting.records] == ["in the copy", "only on the other laptop"]
    new.live.undo()
    assert [words_of(r) for r in new.live.meeting.records] == ["in the copy"]
    assert not new.live.meeting.aside


def test_both_lives_of_a_laptop_may_undo_the_same_act() -> None:
    room = Room()
    room.join("Ann", Role.WRITES)
    room.first.live.start()
    room.first.live.note("undone twice")
    copied = len(room.first.log.rows)
    room.first.live.undo()
    room.first.live.note("later")
    room.clock.pass_by(60)
    new = brought_back(room, copied)
    new.live.undo()
    new.log.take_in(room.first.log.rows)
    new.live.take_in()
    assert [words_of(r) for r in new.live.meeting.records] == ["later"]
    new.live.redo()
    assert [words_of(r) for r in new.live.meeting.records] == ["undone twice", "later"]


def test_it_runs_the_meeting_again_when_it_is_opened_and_only_that_once() -> None:
    """The laptop that ran it when the copy was made is not trusted any more."""
    room = Room()
    tom = room.join("Tom", Role.RUNS)
    room.first.live.start()
    room.first.live.pass_running(1)
    room.all_meet()
    copied = len(room.first.log.rows)
    room.clock.pass_by(60)
    since = room.clock.at
    room.clock.pass_by(600)
    new = brought_back(room, copied)
    assert not new.live.runs
    new.live.reopened(since)
    assert new.live.runs
    assert [type(e.event) for e in new.live.entries[-2:]] == [RunningPassed, Reopened]
    new.live.pass_running(tom.place)
    room.clock.pass_by(60)
    assert new.live.reopened(since + timedelta(minutes=11)) == ()
    assert not new.live.runs


def test_each_series_and_each_place_counts_for_itself() -> None:
    series = series_of(NEW)
    first = start_of(0, series) + 1
    assert (place_of(first), after_copy(first)) == (0, True)
    assert place_of(start_of(999, series) + ACTS - 1) == 999
    assert start_of(999, series_of("any")) < 1 << 63
    assert series != series_of(NEW + "!")
    assert is_in_series(5, NEW) and is_in_series(first, NEW) and not is_in_series(first, NEW + "!")
    assert is_own(5, 0, series) and is_own(first, 0, 0)
    assert not is_own(ACTS + 5, 1, series) and not is_own(start_of(1, series) + 5, 1, 0)
    assert is_own(start_of(1, series) + 5, 1, series)
    assert next_act([], 1, series) == start_of(1, series) + 1
