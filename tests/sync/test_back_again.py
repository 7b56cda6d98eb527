"""A first laptop is brought back from a copy in the middle of a meeting, or lets one in again: no kept line is lost."""

import queue
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from cochair.domain.events import LaptopLeft, RunningPassed
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import Role, after_copy
from cochair.domain.records import words_of
from cochair.services.laptop_ports import LaptopNow, Link, Pair
from cochair.services.laptops_here import FoundLaptop, FromBefore, Joined, NotJoined, Trouble, Wanted
from cochair.services.live import LiveMeeting
from cochair.services.ports import StoreFailed
from cochair.services.recovery import carry_on, left_at
from cochair.storage.bringing_back import bring_back
from cochair.storage.clock import SteadyClock
from cochair.storage.copy_file import CopyFile
from cochair.storage.joined import joined_meetings, open_joined
from cochair.storage.library import StoredLibrary
from cochair.storage.pair_book import StoredPairs
from cochair.storage.store import Store, open_store
from cochair.sync.addresses import Address, typed_address
from cochair.together.guest import Guest
from cochair.together.host_clock import AHEAD
from cochair.together.hosted import Hosted
from cochair.together.ways_in import WaysIn
from cochair.together.who_is_here import told_by_stick
from tests.storage.boards import SAM, TOM, plan

HERE = ("127.0.0.1",)
WAIT = 20
ANN = Wanted(Role.WRITES, "Sam", SAM)


@dataclass
class First:
    """The laptop whose meeting it is, while its store is open."""

    table: "Table"
    store: Store
    live: LiveMeeting
    hosted: Hosted

    def words(self) -> list[str]:
        return [words_of(record) for record in self.live.meeting.records]

    def close(self) -> None:
        self.hosted.close()
        self.store.close()


@dataclass
class Other:
    """A laptop that has joined, while it is in the meeting."""

    store: Store
    guest: Guest
    ready: list[LiveMeeting]

    @property
    def live(self) -> LiveMeeting:
        return self.ready[0]

    def words(self) -> list[str]:
        return [words_of(record) for record in self.live.meeting.records]

    def close(self) -> None:
        self.guest.close()
        self.store.close()


def invite_by_stick(hosted: Hosted, wanted: Wanted, stick: Path) -> str:
    """Put an invitation on a stick, and return the letters that open it."""
    made = hosted.let_in_by_stick(wanted)
    made.write(stick)
    made.wait()
    return made.letters


@dataclass
class Table:
    """Both laptops, their folders, and what is to be done on the thread of the window."""

    folder: Path
    meeting: MeetingId = field(default_factory=lambda: MeetingId(""))
    work: queue.Queue[Callable[[], None]] = field(default_factory=queue.Queue)
    clock: SteadyClock = field(default_factory=SteadyClock)
    clock_there: SteadyClock | None = None
    """The clock of laptops that join, where it is another one."""
    closing: ExitStack = field(default_factory=ExitStack)

    def first(self) -> First:
        """Open the first laptop, and go on with the meeting there where it runs."""
        store = open_store(self.folder / "first", unlocked=True)
        if not self.meeting:
            self.meeting = store.library.new_meeting(plan(), self.clock.now())
        left = left_at(store.library, self.meeting)
        live = LiveMeeting(store.library.log(self.meeting), self.clock)
        if left is not None:
            live = carry_on(store.library, left, self.clock)
        else:
            live.start()
        hosted = Hosted(store, self.meeting, live, self.clock, self.work.put, addresses=HERE)
        first = First(self, store, live, hosted)
        self.closing.callback(first.close)
        return first

    def types_code(self, first: First, wanted: Wanted = ANN, folder: str = "other") -> Joined | Trouble:
        """Let the code of the first laptop be typed on another one, and return how it went."""
        first.hosted.invite(wanted)
        code = first.hosted.code()
        assert code is not None
        shown = typed_address(code.addresses[0])
        assert shown is not None
        ways, told = WaysIn(self.folder / folder, self.clock, HERE), list[Joined | Trouble]()
        laptop = ways.at_address(Address(HERE[0], shown.port).with_port())
        assert isinstance(laptop, FoundLaptop)
        ways.join(laptop, code.digits, told.append)
        self.until(lambda: told)
        ways.stop()
        return told[0]

    def joins(self, first: First, wanted: Wanted = ANN, folder: str = "other") -> Other:
        """Let a laptop join by a code, and go in there."""
        told = self.types_code(first, wanted, folder)
        assert isinstance(told, Joined), told
        return self.goes_in(folder)

    def goes_in(self, folder: str = "other") -> Other:
        """Open the meeting on a laptop that has joined."""
        store = open_joined(self.folder / folder, self.meeting)
        (pair,) = [pair for pair in store.pairs.pairs(self.meeting) if pair.is_host]
        ready: list[LiveMeeting] = []
        guest = Guest(store, pair, self.clock_there or self.clock, self.work.put, ready.append, HERE)
        guest.begin()
        other = Other(store, guest, ready)
        self.closing.callback(other.close)
        self.until(lambda: ready and pair.place in ready[0].meeting.laptops)
        return other

    def until(self, true: Callable[[], object]) -> None:
        """Do what comes until something is true."""
        end = datetime.now(UTC) + timedelta(seconds=WAIT)
        while not true():
            assert datetime.now(UTC) < end, "It never came."
            try:
                self.work.get(timeout=0.01)()
            except queue.Empty:
                continue

    def same(self, first: First, other: Other) -> None:
        """Wait until both have the same."""
        self.until(lambda: first.live.entries == other.live.entries and first.live.meeting == other.live.meeting)
        assert first.store.shared_log(self.meeting).rows() == other.store.shared_log(self.meeting).rows()
        assert first.store.check() == [] == other.store.check()


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Table]:
    """Nobody in the room is told, and each laptop is closed at the end."""
    told = SimpleNamespace(close=lambda: None)
    monkeypatch.setattr("cochair.together.showing_code.announce", lambda *_, **__: told)
    made = Table(tmp_path)
    with made.closing:
        yield made


def breaks_and_comes_back(table: Table, first: First, other: Other, copy: CopyFile, key: bytes) -> First:
    """The disk of the first laptop dies once the other one has all of both; its copy is brought back."""
    table.same(first, other)
    first.close()
    bring_back(copy, table.folder / "first", key=key)
    return table.first()


def test_ten_minutes_that_only_the_other_laptop_has_come_back_after_one_question(table: Table) -> None:
    first = table.first()
    other = table.joins(first)
    first.live.note("before the copy")
    table.same(first, other)
    copy, key = first.store.copier.make().copy, first.store.copier.key
    first.live.note("first, since the copy")
    first.live.note("undone since the copy")
    first.live.undo()
    other.live.note("other, since the copy")
    again = breaks_and_comes_back(table, first, other, copy, key)
    other.live.note("other, apart")
    other.close()
    assert again.words() == ["before the copy"]
    assert again.live.runs and not again.live.meeting.laptops
    again.live.note("first, after")
    back = table.joins(again)
    back.live.note("other, let in again")
    table.until(again.hosted.from_before)
    table.until(lambda: "other, let in again" in again.words())
    assert "first, since the copy" not in again.words()
    place = back.guest.pair.place
    (told,) = again.hosted.from_before()
    assert (told.place, told.name) == (place, "Sam")
    assert told == FromBefore(place, "Sam", 5)
    assert again.hosted.bring_back(place) == 5
    assert again.hosted.from_before() == ()
    table.same(again, back)
    assert sorted(again.words()) == sorted(
        [
            *("before the copy", "first, since the copy", "other, since the copy", "other, apart"),
            *("first, after", "other, let in again"),
        ]
    )
    assert again.live.meeting.aside == ()
    again.live.note("taken back")
    (undone,) = again.live.undo()
    assert after_copy(undone.act)  # type: ignore[union-attr]  # what is undone is told by its act
    assert "taken back" not in again.words()
    table.same(again, back)
    back.close()
    again.close()
    third = table.first()
    assert third.hosted.from_before() == ()
    assert "first, since the copy" in third.words()


def test_what_was_brought_back_goes_on_to_a_third_laptop(table: Table) -> None:
    first = table.first()
    other = table.joins(first)
    table.same(first, other)
    copy, key = first.store.copier.make().copy, first.store.copier.key
    first.live.note("since the copy")
    again = breaks_and_comes_back(table, first, other, copy, key)
    other.close()
    third = table.joins(again, Wanted(Role.WRITES), "third")
    back = table.joins(again)
    assert third.guest.pair.place != back.guest.pair.place
    table.until(again.hosted.from_before)
    again.hosted.bring_back(back.guest.pair.place)
    table.same(again, back)
    table.same(again, third)
    assert third.words() == ["since the copy"]
    third.live.note("from the third")
    table.until(lambda: "from the third" in back.words())
    for laptop in again.hosted.others():
        assert laptop.link is Link.HERE


def test_a_laptop_that_is_taken_out_and_let_in_again_brings_what_it_had_not_sent(table: Table) -> None:
    first = table.first()
    other = table.joins(first)
    other.live.note("sent")
    table.same(first, other)
    before = other.guest.pair.place
    other.close()
    with open_joined(table.folder / "other", table.meeting) as store:
        LiveMeeting(store.library.log(table.meeting), table.clock, place=before).note("not sent")
    first.hosted.take_out(before)
    first.live.note("meanwhile")
    again = table.joins(first)
    again.live.note("again")
    table.until(first.hosted.from_before)
    table.until(lambda: "again" in first.words())
    assert "not sent" not in first.words()
    place = again.guest.pair.place
    assert first.hosted.from_before() == (FromBefore(place, "Sam", 1),)
    first.hosted.bring_back(place)
    table.same(first, again)
    assert sorted(first.words()) == ["again", "meanwhile", "not sent", "sent"]
    assert first.live.meeting.aside == ()


def test_a_laptop_that_joins_again_without_being_taken_out_is_one_laptop(table: Table) -> None:
    first = table.first()
    key = Wanted(Role.KEY, "Sam", SAM)
    other = table.joins(first, key)
    before = other.guest.pair.place
    table.same(first, other)
    other.close()
    again = table.joins(first, key)
    table.same(first, again)
    assert [laptop.place for laptop in first.hosted.others()] == [again.guest.pair.place]
    assert set(first.live.meeting.laptops) == {again.guest.pair.place}
    assert first.live.meeting.key_place(SAM) == again.guest.pair.place
    assert any(e.event == LaptopLeft(before) for e in first.live.entries)
    assert len(first.store.pairs.pairs(table.meeting)) == 1


def test_by_stick_the_same_comes_back(table: Table, tmp_path: Path) -> None:
    first = table.first()
    other = table.joins(first)
    table.same(first, other)
    copy, key = first.store.copier.make().copy, first.store.copier.key
    first.live.note("since the copy")
    again = breaks_and_comes_back(table, first, other, copy, key)
    other.live.note("other, apart")
    other.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    letters = invite_by_stick(again.hosted, ANN, stick)
    ways, told = WaysIn(table.folder / "other", table.clock, HERE), list[Joined | Trouble]()
    (invitation,) = stick.iterdir()
    found = ways.on_stick(invitation)
    assert isinstance(found, FoundLaptop)
    ways.join(found, letters, told.append)
    again.hosted.from_stick()(ways.answer_to(stick)).take()
    store = open_joined(table.folder / "other", table.meeting)
    (pair,) = store.pairs.pairs(table.meeting)
    back = Other(store, Guest(store, pair, table.clock, table.work.put, list[LiveMeeting]().append, HERE), [])
    table.closing.callback(back.close)
    back.guest.begin()
    file = back.guest.to_stick(0)(stick)
    again.hosted.from_stick()(file).take()
    assert again.words() == []
    (told_of,) = again.hosted.from_before()
    again.hosted.bring_back(told_of.place)
    assert sorted(again.words()) == ["other, apart", "since the copy"]
    assert again.hosted.from_stick()(file).take() == 0
    assert again.hosted.from_before() == ()


def test_after_the_end_nothing_goes_from_the_other_laptop_that_only_it_has(table: Table) -> None:
    first = table.first()
    other = table.joins(first, Wanted(Role.WRITES, "Sam", SAM, keeps_nothing=True))
    table.same(first, other)
    copy, key = first.store.copier.make().copy, first.store.copier.key
    first.live.note("since the copy")
    again = breaks_and_comes_back(table, first, other, copy, key)
    other.close()
    back = table.joins(again)
    table.until(again.hosted.from_before)
    again.live.end()
    table.until(lambda: back.live.meeting.phase.value == "ended")
    assert not back.guest.is_over()
    again.hosted.bring_back(back.guest.pair.place)
    table.until(back.guest.is_over)
    assert "since the copy" in again.words()


def test_when_it_can_not_be_kept_nothing_has_changed_and_it_is_still_there(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = table.first()
    other = table.joins(first)
    table.same(first, other)
    copy, key = first.store.copier.make().copy, first.store.copier.key
    first.live.note("since the copy")
    again = breaks_and_comes_back(table, first, other, copy, key)
    other.close()
    back = table.joins(again)
    table.until(again.hosted.from_before)
    place = back.guest.pair.place

    def full(_: object) -> int:
        raise StoreFailed("The disk is full. Please make room.")

    with monkeypatch.context() as context, pytest.raises(StoreFailed, match="disk is full"):
        context.setattr(again.hosted._log, "take_in", full)
        again.hosted.bring_back(place)
    assert again.words() == []
    assert [each.place for each in again.hosted.from_before()] == [place]
    again.hosted.bring_back(place)
    assert again.words() == ["since the copy"]


def test_the_laptop_that_was_brought_back_runs_the_meeting_again(table: Table) -> None:
    first = table.first()
    other = table.joins(first, Wanted(Role.RUNS, "Sam", SAM))
    first.live.pass_running(other.guest.pair.place)
    table.same(first, other)
    copy, key = first.store.copier.make().copy, first.store.copier.key
    other.live.next_item()
    again = breaks_and_comes_back(table, first, other, copy, key)
    assert again.live.runs
    assert isinstance(again.live.entries[-3].event, RunningPassed)
    again.live.pause()
    assert again.live.meeting.paused
    assert joined_meetings(table.folder / "other") == [table.meeting]


def test_two_invitations_by_stick_are_for_two_places(table: Table, tmp_path: Path) -> None:
    first = table.first()
    offered, answers = list[int](), list[Path]()
    for name in ("one", "two"):
        stick = tmp_path / name
        stick.mkdir()
        letters = invite_by_stick(first.hosted, Wanted(Role.WRITES), stick)
        ways, told = WaysIn(tmp_path / f"laptop {name}", table.clock, HERE), list[Joined | Trouble]()
        found = ways.on_stick(next(stick.iterdir()))
        assert isinstance(found, FoundLaptop)
        ways.join(found, letters, told.append)
        answers.append(ways.answer_to(stick))
        assert isinstance(told[0], Joined)
        offered.append(told[0].place)
    for answer in answers:
        first.hosted.from_stick()(answer).take()
    table.until(lambda: set(offered) == set(first.live.meeting.laptops))
    assert offered == [1, 2]


def test_who_has_their_own_yes_on_another_laptop_gives_it_there(table: Table) -> None:
    """The laptop that they had is not there any more, and the last one that joined for them takes its place."""
    first, own_yes = table.first(), Wanted(Role.KEY, "Sam", SAM)
    table.joins(first, own_yes, "broken").close()
    table.joins(first, own_yes, "new")
    table.until(lambda: list(first.live.meeting.laptops) == [2])
    assert first.live.meeting.key_place(SAM) == 2
    assert [laptop.place for laptop in first.hosted.others()] == [2]
    table.joins(first, Wanted(Role.KEY, "Tom", TOM), "of Tom")
    assert list(first.live.meeting.laptops) == [2, 3]


def test_a_full_disk_does_not_keep_a_laptop_from_the_time_of_the_first_one(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep, refused = StoredLibrary.keep_setting, list[str]()

    def full(library: StoredLibrary, name: str, value: str) -> None:
        if name == AHEAD:
            refused.append(value)
            raise StoreFailed("Make some room on the disk.")
        keep(library, name, value)

    monkeypatch.setattr(StoredLibrary, "keep_setting", full)
    table.clock_there = SteadyClock(wall=lambda: datetime.now(UTC) - timedelta(hours=1))
    first = table.first()
    other = table.joins(first)
    table.until(lambda: refused)
    assert abs(other.guest.clock.now() - table.clock.now()) < timedelta(seconds=5)
    other.live.note("kept with a full disk")
    table.same(first, other)
    assert first.words() == ["kept with a full disk"]


@pytest.mark.parametrize("alone", [True, False])
def test_a_laptop_that_was_taken_out_hears_of_it_after_a_new_start_of_the_first_one(table: Table, alone: bool) -> None:
    first = table.first()
    if not alone:
        table.joins(first, Wanted(Role.WRITES), "third")
    other = table.joins(first)
    place = other.guest.own_place
    other.close()
    first.hosted.take_out(place)
    first.close()
    again = table.first()
    back = table.goes_in()
    table.until(back.guest.is_out)
    back.close()
    in_again = table.joins(again)
    in_again.live.note("let in again")
    table.until(lambda: not in_again.guest.is_out() and in_again.guest.has_handed_over())


def test_a_full_disk_while_a_laptop_joins_again_costs_it_nothing(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    first = table.first()
    other = table.joins(first)
    other.close()
    pairs = first.store.pairs.pairs(table.meeting)

    def full(_book: StoredPairs, _pair: Pair) -> None:
        raise StoreFailed("Make some room on the disk.")

    monkeypatch.setattr(StoredPairs, "keep", full)
    assert table.types_code(first) == Trouble(NotJoined.NOT_LET_IN)
    monkeypatch.undo()
    assert first.store.pairs.pairs(table.meeting) == pairs
    table.same(first, table.goes_in())


def test_who_leaves_just_as_the_agenda_comes_meets_no_closed_store(table: Table) -> None:
    first = table.first()
    assert isinstance(table.types_code(first), Joined)
    store, ready = open_joined(table.folder / "other", table.meeting), list[LiveMeeting]()
    (pair,) = store.pairs.pairs(table.meeting)
    guest = Guest(store, pair, table.clock, table.work.put, ready.append, HERE)
    log, soon = store.shared_log(table.meeting), list[Callable[[], None]]()
    end = datetime.now(UTC) + timedelta(seconds=WAIT)
    while not log.rows():
        assert datetime.now(UTC) < end
    soon.append(table.work.get(timeout=WAIT))
    guest.close()
    store.close()
    while not table.work.empty():
        soon.append(table.work.get())
    for act in soon:
        act()
    assert ready == []


def test_who_came_by_stick_is_not_away_beside_one_that_came_by_a_code() -> None:
    ann, tom = (LaptopNow(place, "", Role.WRITES, Link.AWAY) for place in (1, 2))
    assert [each.link for each in told_by_stick((ann, tom), {1})] == [Link.BY_STICK, Link.AWAY]
    was_here = replace(ann, last_heard=datetime.now(UTC))
    assert told_by_stick((was_here,), {1}) == (was_here,)
