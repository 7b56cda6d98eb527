"""A meeting that is going on: kept first, then shown."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from cochair.domain.events import CardHeld, CardKind, Entry, NoteWritten, Reopened
from cochair.domain.fold import fold
from cochair.domain.refused import Refused
from cochair.services.live import Events, LiveMeeting
from cochair.services.ports import StoreFailed
from tests.memory_library import MemoryLog
from tests.told import play


class Clock:
    def __init__(self, clock: str) -> None:
        hour, minute = clock.split(":")
        self.at = datetime(2026, 11, 12, int(hour), int(minute), tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def later(self, **span: int) -> None:
        self.at += timedelta(**span)


class FullDisk(MemoryLog):
    def append(self, _: Sequence[Entry]) -> None:
        raise StoreFailed("The disk is full. Please make room.")


def live_at(clock: Clock, lines: str = "10:00 the meeting starts") -> LiveMeeting:
    return LiveMeeting(MemoryLog(list(play(lines).live.entries)), clock)


def test_a_listener_hears_each_act_once_it_is_kept_and_applied() -> None:
    clock = Clock("10:01")
    log = MemoryLog(list(play("10:00 the meeting starts").live.entries))
    live = LiveMeeting(log, clock)
    heard: list[tuple[Events, int, int]] = []
    live.listen(lambda events: heard.append((events, len(log.entries()), len(live.meeting.notes))))
    events = live.note("a word")
    assert heard == [(events, 3, 1)]
    assert [type(e) for e in events] == [NoteWritten]


def test_nothing_changes_and_nobody_hears_when_the_disk_is_full() -> None:
    live = LiveMeeting(FullDisk(list(play("10:00 the meeting starts").live.entries)), Clock("10:01"))
    heard: list[Events] = []
    live.listen(heard.append)
    before = live.entries, live.meeting
    with pytest.raises(StoreFailed):
        live.note("a word")
    assert (live.entries, live.meeting, heard) == (*before, [])
    with pytest.raises(StoreFailed):
        live.undo()
    assert (live.entries, live.meeting, heard) == (*before, [])


def test_an_act_that_changes_nothing_is_not_kept() -> None:
    live = live_at(Clock("10:01"))
    assert live.resume() == ()
    assert len(live.entries) == 2


def test_a_refusal_is_raised_and_nothing_is_kept() -> None:
    live = live_at(Clock("10:01"))
    with pytest.raises(Refused):
        live.open_item(99)
    assert len(live.entries) == 2


def test_a_clock_that_was_put_back_never_makes_the_log_go_back() -> None:
    clock = Clock("10:05")
    live = live_at(clock)
    live.note("one")
    clock.later(minutes=-4)
    live.note("two")
    assert [e.at for e in live.entries[-2:]] == [live.entries[-2].at] * 2
    assert live.now() == live.meeting


def test_time_is_worked_out_from_stored_instants() -> None:
    clock = Clock("10:00")
    live = live_at(clock)
    clock.later(minutes=3, seconds=20)
    assert live.now().items[0].used == timedelta(minutes=3, seconds=20)
    assert live.meeting.items[0].used == timedelta(0)
    assert live.now().items[0].used == timedelta(minutes=3, seconds=20)


def test_after_a_crash_the_gap_is_charged_to_nobody_and_the_turn_goes_on() -> None:
    clock = Clock("10:20")
    live = live_at(clock, "10:00 the meeting starts\n10:01 Sam takes the floor\n10:02 note: x")
    (event,) = live.reopened(datetime(2026, 11, 12, 10, 3, tzinfo=UTC))
    assert event == Reopened(clock.at)
    clock.later(minutes=1)
    assert live.now().items[0].used == timedelta(minutes=4)
    assert live.now().turn is not None


def test_a_laptop_that_slept_charges_nobody_and_ends_the_turn() -> None:
    clock = Clock("10:20")
    live = live_at(clock, "10:00 the meeting starts\n10:01 Sam takes the floor")
    live.slept(datetime(2026, 11, 12, 10, 4, tzinfo=UTC), timedelta(minutes=16))
    clock.later(minutes=2)
    assert live.now().items[0].used == timedelta(minutes=6)
    assert live.now().turn is None


def test_a_card_is_kept_with_the_instant_of_the_entry_before() -> None:
    clock = Clock("10:09")
    live = live_at(clock)
    live.hold_card(CardKind.STOP)
    card, stopped = live.entries[-2:]
    assert isinstance(card.event, CardHeld)
    assert (card.at, stopped.at) == (live.entries[1].at, clock.at)


def test_the_meeting_is_the_fold_of_its_log() -> None:
    live = play("10:00 the meeting starts\n10:01 Sam takes the floor\n10:02 undo\n10:03 redo\n10:04 card: stop").live
    assert fold(live.entries) == live.meeting
