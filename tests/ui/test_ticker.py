"""The ticker on a fake clock: sleep, a busy screen, and signs of life."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.journeys.running import FakeClock
from ui.ticker import Ticker

TEN = datetime(2026, 11, 12, 10, tzinfo=UTC)
SECOND = timedelta(seconds=1)


class Told:
    """A ticker and everything that it told."""

    def __init__(self, *, gap_is_sleep: bool) -> None:
        self.clock = FakeClock(TEN)
        self.ticker = Ticker(self.clock, gap_is_sleep=gap_is_sleep)
        self.slept: list[tuple[datetime, timedelta]] = []
        self.beats: list[datetime] = []
        self.ticks = 0
        self.ticker.slept.connect(lambda since, span: self.slept.append((since, span)))
        self.ticker.beat_due.connect(self.beats.append)
        self.ticker.ticked.connect(self._count)

    def _count(self) -> None:
        self.ticks += 1


@pytest.mark.parametrize("gap_is_sleep", [False, True])
def test_sleep_is_told_alike_everywhere(gap_is_sleep: bool) -> None:
    """Where the clock tells sleep, and on Windows, where a gap between two ticks is all there is to see."""
    told = Told(gap_is_sleep=gap_is_sleep)
    told.clock.wait(seconds=0.25)
    told.ticker.tick()
    if gap_is_sleep:
        told.clock.wait(minutes=7)
    else:
        told.clock.doze(minutes=7)
    told.ticker.tick()
    told.clock.wait(seconds=0.25)
    told.ticker.tick()
    assert told.slept == [(TEN + 0.25 * SECOND, 420 * SECOND)]
    assert told.ticks == 3


@pytest.mark.parametrize(("seconds", "is_told"), [(0.25, False), (2, False), (3, False), (3.1, True), (60, True)])
def test_a_gap_over_3_seconds_is_sleep_on_windows(seconds: float, is_told: bool) -> None:
    told = Told(gap_is_sleep=True)
    told.clock.wait(seconds=seconds)
    told.ticker.tick()
    assert bool(told.slept) is is_told


def test_a_busy_screen_is_not_sleep_where_the_clock_can_tell() -> None:
    """Its time counts: nothing is paused, nobody is asked, no second is lost."""
    told = Told(gap_is_sleep=False)
    told.clock.wait(minutes=7)
    told.ticker.tick()
    assert told.slept == []


@pytest.mark.parametrize("gap_is_sleep", [False, True])
def test_what_passed_before_the_start_is_not_sleep(gap_is_sleep: bool) -> None:
    told = Told(gap_is_sleep=gap_is_sleep)
    told.clock.doze(minutes=7)
    told.ticker.start()
    told.ticker.stop()
    told.ticker.tick()
    assert told.slept == []


def test_signs_of_life_are_due_at_once_and_every_5_seconds() -> None:
    told = Told(gap_is_sleep=False)
    for _ in range(48):
        told.ticker.tick()
        told.clock.wait(seconds=0.25)
    assert told.beats == [TEN, TEN + 5 * SECOND, TEN + 10 * SECOND]


@pytest.mark.parametrize("gap_is_sleep", [False, True])
def test_sleep_is_told_before_an_act_that_comes_before_the_first_tick(gap_is_sleep: bool) -> None:
    """And only once, and not while nothing runs."""
    told = Told(gap_is_sleep=gap_is_sleep)
    told.clock.doze(minutes=7)
    told.ticker.look_before_act()
    assert told.slept == []
    told.ticker.start()
    told.clock.doze(minutes=20)
    told.ticker.look_before_act()
    told.ticker.look_before_act()
    told.ticker.tick()
    assert told.slept == [(TEN + 420 * SECOND, 1200 * SECOND)]
    told.ticker.stop()
    told.clock.doze(minutes=7)
    told.ticker.look_before_act()
    assert len(told.slept) == 1
