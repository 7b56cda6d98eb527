from datetime import UTC, datetime, timedelta

from cochair.storage.clock import SteadyClock, awake_only, with_sleep
from tests.storage.boards import TEN

SECOND = 10**9


class Computer:
    """A computer whose clock can be set and which can fall asleep."""

    def __init__(self) -> None:
        self.wall, self.count, self.awake = TEN, 7 * SECOND, 5 * SECOND

    def passes(self, seconds: float, asleep: bool = False) -> None:
        self.wall += timedelta(seconds=seconds)
        self.count += int(seconds * SECOND)
        self.awake += 0 if asleep else int(seconds * SECOND)

    def clock(self) -> SteadyClock:
        return SteadyClock(lambda: self.wall, lambda: self.count, lambda: self.awake)


def test_time_goes_on_while_the_computer_sleeps() -> None:
    computer = Computer()
    clock = computer.clock()
    computer.passes(10)
    computer.passes(420, asleep=True)
    assert clock.now() == TEN + timedelta(seconds=430)


def test_setting_the_clock_loses_no_second() -> None:
    computer = Computer()
    clock = computer.clock()
    for jump in (timedelta(hours=-3), timedelta(days=2)):
        computer.wall += jump
        computer.passes(1.5)
    assert clock.now() == TEN + timedelta(seconds=3)


def test_sleep_is_told_once() -> None:
    computer = Computer()
    clock = computer.clock()
    computer.passes(60)
    assert clock.slept() == timedelta(0)
    computer.passes(420, asleep=True)
    computer.passes(3)
    assert clock.slept() == timedelta(seconds=420)
    assert clock.slept() == timedelta(0)


def test_the_real_clock_agrees_with_the_wall_and_never_runs_backwards() -> None:
    clock = SteadyClock()
    seen = [clock.now() for _ in range(1000)]
    assert seen == sorted(seen)
    assert seen[0].tzinfo is UTC
    assert abs(datetime.now(UTC) - seen[-1]) < timedelta(seconds=5)
    assert with_sleep() >= awake_only() - SECOND
