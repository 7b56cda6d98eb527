"""The real time, which no change of the computer's clock can bend while CoChair runs."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Nanoseconds = Callable[[], int]


def with_sleep() -> int:
    """Return nanoseconds since some start, those asleep included."""
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":  # its CLOCK_MONOTONIC goes on in sleep, time.monotonic() does not
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    return time.monotonic_ns()


def awake_only() -> int:
    """Return nanoseconds since some start, those asleep left out; Windows offers none, so there it is `with_sleep`."""
    if sys.platform == "darwin":
        return time.clock_gettime_ns(time.CLOCK_UPTIME_RAW)
    return time.monotonic_ns()


def wall() -> datetime:
    """Return this instant by the computer's own clock."""
    return datetime.now(UTC)


class SteadyClock:
    """The Clock of the ports: the wall clock read once, carried forward by a count that includes sleep."""

    def __init__(
        self, wall: Callable[[], datetime] = wall, count: Nanoseconds = with_sleep, awake: Nanoseconds = awake_only
    ) -> None:
        self._count, self._awake = count, awake
        self._began, self._from = wall(), count()
        self._asleep = count() - awake()

    def now(self) -> datetime:
        """Return this instant in UTC."""
        return self._began + _span(self._count() - self._from)

    def slept(self) -> timedelta:
        """Return how long the computer slept since this was last asked; always nothing on Windows."""
        before, self._asleep = self._asleep, self._count() - self._awake()
        return max(_span(self._asleep - before), timedelta(0))


def _span(nanoseconds: int) -> timedelta:
    return timedelta(microseconds=nanoseconds // 1000)
