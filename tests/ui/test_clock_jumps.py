"""The computer sleeps in the middle of a turn, or its clock jumps: no minute is lost, and nothing sounds an alarm."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cochair.domain.events import Entry, LaptopSlept, NoteWritten, Reopened, TurnStarted
from cochair.domain.meeting import Meeting, Phase
from cochair.services.live import LiveMeeting
from cochair.services.recovery import LaterClock, carry_on, left_at
from cochair.services.scripts.header import read_header
from cochair.storage.store import Store, open_store
from tests.journeys.running import HEADER
from tests.storage.test_clock import Computer
from tests.ui.fake_reading import FakeReading
from tests.ui.run_stage import MINUTE, Open, Stage
from ui.live.calls import Calls
from ui.sounds import Sounds
from ui.theme.comfort import Comfort

DAY, A_SECOND = timedelta(days=1), timedelta(seconds=1)
JUMPS = {
    "the end of summer time": -60 * MINUTE,
    "the beginning of summer time": 60 * MINUTE,
    "a step of the network's time": timedelta(seconds=-0.7),
    "a day back": -DAY,
    "a day on": DAY,
    "an empty battery": datetime(1970, 1, 1, tzinfo=UTC) - datetime(2026, 11, 12, 10, tzinfo=UTC),
}
every_jump = pytest.mark.parametrize("jump", JUMPS.values(), ids=JUMPS)


@pytest.mark.parametrize("gap_is_sleep", [False, True], ids=["the clock tells", "only a gap tells"])
def test_a_key_that_wakes_the_laptop_charges_no_sleep_to_who_had_the_floor(opened: Open, gap_is_sleep: bool) -> None:
    """The key comes before the first tick: 20 minutes of sleep are still nobody's, and time goes on at once."""
    stage = opened(gap_is_sleep=gap_is_sleep)
    stage.screen.begin()
    stage.clock.at += 20 * MINUTE
    stage.clock.asleep = timedelta(0) if gap_is_sleep else 20 * MINUTE
    stage.enter("n The kettle is broken.")
    slept, note = stage.live.entries[-2:]
    assert isinstance(slept.event, LaptopSlept)
    assert isinstance(note.event, NoteWritten)
    assert note.at == slept.event.until == stage.clock.at
    assert stage.shows("The laptop slept for 20 minutes. Was someone speaking?")
    assert stage.live.now().items[1].used == 5 * MINUTE
    assert stage.live.meeting.turn is None
    stage.press("Shift+F1")
    stage.clock.at += 3 * A_SECOND
    assert stage.live.meeting.turn is not None
    assert stage.live.now().items[1].used == 5 * MINUTE + 3 * A_SECOND


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Callable[[Stage], tuple[FakeReading, list[str]]]:
    """Return what lets the calls of a stage be heard, with what was said and what was shown."""
    monkeypatch.setattr("ui.live.calls.make_ready", lambda: None)

    def begin(stage: Stage) -> tuple[FakeReading, list[str]]:
        voice, shown = FakeReading(), list[str]()
        calls = Calls(stage.live.now(), Sounds(lambda: voice), stage.screen)
        calls.wear(Comfort(time_calls=True))
        calls.shown.connect(shown.append)
        for look in (stage.screen.changed, stage.screen.ticked):
            look.connect(calls.look)
        return voice, shown

    return begin


def test_after_sleep_there_is_one_question_and_no_flood_of_calls(
    opened: Open, heard: Callable[[Stage], tuple[FakeReading, list[str]]]
) -> None:
    """20 minutes would have been the end of the item, with a call at each step towards it."""
    stage = opened()
    stage.screen.begin()
    _, shown = heard(stage)
    stage.clock.at += 20 * MINUTE
    stage.clock.asleep = 20 * MINUTE
    for _ in range(8):
        stage.screen._ticker.tick()
        stage.clock.at += timedelta(seconds=0.25)
    assert stage.shows("The laptop slept for 20 minutes. Was someone speaking?")
    assert shown == []
    assert sum(isinstance(entry.event, LaptopSlept) for entry in stage.live.entries) == 1
    stage.clock.at += 20 * MINUTE
    stage.screen._ticker.tick()
    assert shown != []  # awake, the same 20 minutes are called out


@every_jump
def test_a_clock_that_jumps_while_the_meeting_goes_on_changes_nothing(
    opened: Open, jump: timedelta, heard: Callable[[Stage], tuple[FakeReading, list[str]]]
) -> None:
    computer = Computer()
    computer.wall = datetime(2026, 11, 12, 10, 10, tzinfo=UTC)
    stage = opened(clock=computer.clock())
    _, shown = heard(stage)
    stage.screen.begin()
    before = stage.live.entries
    computer.wall += jump
    for _ in range(240):
        computer.passes(0.25)
        stage.screen._ticker.tick()
    assert stage.live.entries == before
    assert stage.screen.ask.question() is None
    assert shown == []
    assert stage.live.now().items[1].used == 6 * MINUTE


class Laptop:
    """A store and the clock of a computer, closed and opened again as a person would."""

    def __init__(self, folder: Path, starts: datetime) -> None:
        self.folder, self.computer = folder, Computer()
        self.computer.wall = starts
        plan = read_header(list(enumerate(HEADER.splitlines(), 1)))
        with open_store(folder, unlocked=True) as store:
            self.meeting = store.library.new_meeting(plan, starts - DAY)

    def open(self) -> tuple[Store, LiveMeeting]:
        """Open the meeting as the window does."""
        store, clock = open_store(self.folder), self.computer.clock()
        left = left_at(store.library, self.meeting)
        if left is None:
            return store, LiveMeeting(store.library.log(self.meeting), clock)
        later = LaterClock(clock, left.since)
        return store, carry_on(store.library, left, later)


def nothing_is_negative(m: Meeting) -> bool:
    spans = [span for item in m.items for span in (item.used, *item.spoken.values())]
    return all(span >= timedelta(0) for span in (*spans, *m.talk.values()))


@every_jump
def test_a_clock_that_jumps_while_cochair_is_closed_leaves_the_log_in_order(tmp_path: Path, jump: timedelta) -> None:
    """5 minutes of talk, closed, the clock jumps, 3 more minutes of talk: 8 minutes, and the turn goes on."""
    laptop = Laptop(tmp_path, datetime(2026, 11, 12, 10, tzinfo=UTC))
    store, live = laptop.open()
    with store:
        live.start()
        live.next_item()
        live.give_floor(live.meeting.plan.people[0].id)
        laptop.computer.passes(300)
        live.note("Before.")
    laptop.computer.wall += jump
    store, live = laptop.open()
    with store:
        laptop.computer.passes(180)
        live.note("After.")
        laptop.computer.passes(1)
        live.clear_floor()
        m = live.now()
        assert m.items[1].used == timedelta(minutes=8, seconds=1)
        assert m.talk[m.plan.people[0].id] == timedelta(minutes=8, seconds=1)
        assert nothing_is_negative(m)
        in_order(store, laptop, live)
        assert sum(isinstance(entry.event, TurnStarted) for entry in live.entries) == 1
        assert sum(isinstance(entry.event, Reopened) for entry in live.entries) <= 1


def test_a_meeting_that_begins_with_an_empty_battery_is_had_and_kept(tmp_path: Path) -> None:
    """The computer says 1970; later its clock is right again. What was used is right at both times."""
    laptop = Laptop(tmp_path, datetime(2026, 11, 12, 10, tzinfo=UTC))
    laptop.computer.wall = datetime(1970, 1, 1, 0, 1, tzinfo=UTC)
    store, live = laptop.open()
    with store:
        live.start()
        laptop.computer.passes(240)
        live.next_item()
        live.note("Before.")
    laptop.computer.wall = datetime(2026, 11, 12, 10, 30, tzinfo=UTC)
    store, live = laptop.open()
    with store:
        laptop.computer.passes(60)
        live.note("After.")
        m = live.now()
        assert m.phase is Phase.RUNNING
        assert [item.used for item in m.items[:2]] == [4 * MINUTE, 1 * MINUTE]
        assert nothing_is_negative(m)
        live.end()
        in_order(store, laptop, live, since=1)


def in_order(store: Store, laptop: Laptop, live: LiveMeeting, since: int = 0) -> None:
    """What is read is what was written, in that order, and its instants never go back."""
    kept = store.library.log(laptop.meeting).entries()
    assert [entry.act for entry in kept] == [entry.act for entry in live.entries]
    instants = [entry.at for entry in kept[since:]]
    assert instants == sorted(instants)
    assert store.check() == []
    assert isinstance(kept[0], Entry)


def test_an_hour_that_comes_twice_is_2_hours_of_meeting(tmp_path: Path) -> None:
    """A meeting through the end of summer time: clocks on walls go back by an hour, and the time used does not."""
    laptop = Laptop(tmp_path, datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
    store, live = laptop.open()
    with store:
        live.start()
        began = live.meeting.plan.local(live.now().as_of)
        laptop.computer.passes(7200)
        m = live.now()
        assert m.items[0].used == 120 * MINUTE
        assert m.plan.local(m.as_of).hour - began.hour == 1
