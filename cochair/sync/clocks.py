"""How far the clock of another laptop goes before our own, from messages that go there and back."""

from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from cochair.services.laptop_ports import NotAsAgreed

_NEWEST = 8
_WORTH_TELLING = timedelta(milliseconds=20)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BYTES = 8
_LATEST = 2**56


def stamp(instant: datetime) -> bytes:
    """Return an instant as bytes, to the microsecond."""
    return ((instant - _EPOCH) // timedelta(microseconds=1)).to_bytes(_BYTES)


def stamps(payload: bytes, count: int) -> list[timedelta]:
    """Return so many instants, since 1970; raises NotAsAgreed when there are more or fewer."""
    numbers = [int.from_bytes(payload[at : at + _BYTES]) for at in range(0, len(payload), _BYTES)]
    if len(payload) != count * _BYTES or max(numbers) > _LATEST:
        raise NotAsAgreed("A time can not be read.")
    return [timedelta(microseconds=number) for number in numbers]


class ClockWatch:
    """Tells how far another clock goes before ours, by the quickest of the last few messages."""

    def __init__(self, now: Callable[[], datetime], tell: Callable[[timedelta], None]) -> None:
        self._now = now
        self._tell = tell
        self._newest: deque[tuple[timedelta, timedelta]] = deque(maxlen=_NEWEST)
        self._told: timedelta | None = None

    def anew(self) -> None:
        """Forget what was measured before: a clock may have been put right while the two were apart."""
        self._newest.clear()

    def asks(self) -> bytes:
        """Return what asks for the time there."""
        return stamp(self._now())

    def answer(self, asked: bytes) -> bytes:
        """Return what tells the time here; raises NotAsAgreed."""
        stamps(asked, 1)
        return asked + stamp(self._now()) + stamp(self._now())

    def heard(self, payload: bytes) -> None:
        """Take the answer to `asks`; raises NotAsAgreed."""
        asked, came, went = stamps(payload, 3)
        back = self._now() - _EPOCH
        way = (back - asked) - (went - came)
        self._newest.append((abs(way), ((came - asked) + (went - back)) / 2))
        ahead = min(self._newest)[1]
        if self._told is None or abs(ahead - self._told) >= _WORTH_TELLING:
            self._told = ahead
            self._tell(ahead)
