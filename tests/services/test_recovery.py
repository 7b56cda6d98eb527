"""A meeting that was left: where it was, and a clock that was set back meanwhile."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cochair.domain.events import Reopened
from cochair.services.recovery import LaterClock, carry_on, left_at, unfinished
from cochair.storage.store import open_store
from tests.journeys.running import FakeClock, new_meeting

TEN = datetime(2026, 11, 12, 10, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def test_a_clock_that_was_set_back_goes_on_from_what_is_known() -> None:
    clock = FakeClock(TEN)
    later = LaterClock(clock, TEN + timedelta(hours=1))
    clock.wait(seconds=7)
    assert later.now() == TEN + timedelta(hours=1, seconds=7)
    clock.doze(minutes=2)
    assert later.now() == TEN + timedelta(hours=1, minutes=2, seconds=7)
    assert later.slept() == 2 * MINUTE
    assert later.slept() == timedelta(0)


def test_a_clock_that_is_right_is_left_alone() -> None:
    assert LaterClock(FakeClock(TEN), TEN - MINUTE).now() == TEN


def test_the_later_of_log_and_sign_of_life_counts(tmp_path: Path) -> None:
    """And a sign of life of another meeting says nothing about this one."""
    store, meeting, live, clock = new_meeting(tmp_path)
    with store:
        assert unfinished(store.library) is None
        assert left_at(store.library, meeting) is None
        live.start()
        started = clock.now()
        store.library.beat(meeting, started + 2 * MINUTE)
        left = left_at(store.library, meeting)
        assert left == unfinished(store.library)
        assert left is not None and left.since == started + 2 * MINUTE
        other = store.library.new_meeting(live.meeting.plan, started)
        store.library.beat(other, started + 9 * MINUTE)
        left = left_at(store.library, meeting)
        assert left is not None and left.since == started


def test_time_goes_on_after_a_restart_with_the_clock_set_back(tmp_path: Path) -> None:
    """10 minutes were used; the computer then says it is 5 hours earlier. Each minute after that counts."""
    store, meeting, live, clock = new_meeting(tmp_path)
    live.start()
    live.next_item()
    clock.wait(minutes=10)
    store.library.beat(meeting, clock.now())
    store.close()
    wrong = FakeClock(clock.now() - timedelta(hours=5))
    with open_store(tmp_path) as again:
        left = left_at(again.library, meeting)
        assert left is not None
        live = carry_on(again.library, left, LaterClock(wrong, left.since))
        assert live.now().items[1].used == 10 * MINUTE
        wrong.wait(minutes=3)
        assert live.now().items[1].used == 13 * MINUTE
        live.note("The kettle is broken.")
        assert live.entries[-1].at == left.since + 3 * MINUTE
        assert not any(isinstance(entry.event, Reopened) for entry in live.entries)
