"""How far the other clock goes before ours is told once it is known, and again when that is worth it."""

from datetime import UTC, datetime, timedelta

import pytest

from cochair.services.laptop_ports import NotAsAgreed
from cochair.sync.clocks import ClockWatch

TEN = datetime(2026, 11, 12, 10, tzinfo=UTC)
AHEAD = timedelta(days=1)
MS = timedelta(milliseconds=1)


class Two:
    """Two laptops whose clocks differ, and a line that takes its time."""

    def __init__(self, ahead: timedelta = AHEAD) -> None:
        self.time = TEN
        self.ahead = ahead
        self.told: list[timedelta] = []
        self.here = ClockWatch(lambda: self.time, self.told.append)
        self.there = ClockWatch(lambda: self.time + self.ahead, self.told.append)

    def ask(self, there: timedelta, back: timedelta) -> None:
        asked = self.here.asks()
        self.time += there
        answer = self.there.answer(asked)
        self.time += back
        self.here.heard(answer)


def test_a_line_that_is_as_quick_both_ways_tells_exactly() -> None:
    two = Two()
    two.ask(3 * MS, 3 * MS)
    assert two.told == [AHEAD]
    two.ask(90 * MS, 90 * MS)
    assert two.told == [AHEAD]


def test_the_quickest_way_counts() -> None:
    two = Two(-AHEAD)
    two.ask(400 * MS, 0 * MS)
    assert two.told == [-AHEAD + 200 * MS]
    two.ask(2 * MS, 2 * MS)
    two.ask(0 * MS, 500 * MS)
    assert two.told == [-AHEAD + 200 * MS, -AHEAD]


def test_a_clock_that_was_put_right_is_noticed_after_some_beats_or_at_once_on_return() -> None:
    two = Two()
    two.ask(MS, MS)
    two.ahead = timedelta(0)
    for _ in range(7):
        two.ask(2 * MS, 2 * MS)
    assert two.told == [AHEAD]
    two.ask(2 * MS, 2 * MS)
    assert two.told == [AHEAD, timedelta(0)]
    two.ahead = AHEAD
    two.here.anew()
    two.ask(9 * MS, 9 * MS)
    assert two.told == [AHEAD, timedelta(0), AHEAD]


def test_a_change_too_small_to_matter_is_not_told() -> None:
    two = Two()
    two.ask(2 * MS, 2 * MS)
    two.ahead += 19 * MS
    two.ask(MS, MS)
    assert two.told == [AHEAD]


@pytest.mark.parametrize("payload", [b"", b"x", bytes(8), bytes(16), bytes(23), bytes(32), b"\xff" * 24])
def test_what_is_no_time_is_refused(payload: bytes) -> None:
    two = Two()
    with pytest.raises(NotAsAgreed):
        two.here.heard(payload)
    if len(payload) != 8:
        with pytest.raises(NotAsAgreed):
            two.there.answer(payload)
    assert two.told == []
