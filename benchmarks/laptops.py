"""What one laptop writes and another is told, against plain pycrdt that keeps two documents alike."""

import statistics
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime

from benchmarks.laptops_peer import HERE, PlainSide
from benchmarks.row import Row
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import ACTS, Role
from cochair.services.laptop_ports import LogRow, Pair, Told
from cochair.sync.certificates import new_certificate
from cochair.sync.document import MeetingDocument
from cochair.sync.hosting import Hosting
from cochair.sync.joining import JoinedExchange
from cochair.sync.rows import text_of

ROUNDS = 400
MANY = 2_000
LONG_MEETING = 3_000
"""Rows of a meeting of 3 hours in which something is written down every 4 seconds."""
WARM_UP = 20
PATIENCE = 30
MEETING = MeetingId("2026-11-12-abcdef01")
TEN = datetime(2026, 11, 12, 10, tzinfo=UTC)
BODY = '{"item":1,"text":"write to the bus company about the number 14","who":"ann","by":"2026-11-26"}'

Write = Callable[[], None]


def row(device: str, place: int, n: int) -> LogRow:
    """Return the n-th row of a device."""
    hlc = int(TEN.timestamp() * 1000) + n << 16
    return LogRow(device, n, hlc, place * ACTS + n, TEN.isoformat(), "ActionAgreed", BODY)


class MemoryLog:
    """A log that is in memory only, as the peer keeps nothing either."""

    def __init__(self, device: str, place: int) -> None:
        self.device = device
        self._place = place
        self._own: list[LogRow] = []
        self._others: list[LogRow] = []

    def write(self) -> None:
        """Write one more row."""
        self._own.append(row(self.device, self._place, len(self._own) + 1))

    def rows(self) -> list[LogRow]:
        """Return every row."""
        return [*self._own, *self._others]

    def rows_after(self, seq: int) -> list[LogRow]:
        """Return the newer rows of this device."""
        return self._own[seq:]

    def take_in(self, rows: Sequence[LogRow]) -> int:
        """Keep rows of others."""
        self._others += rows
        return len(rows)

    def others(self) -> int:
        """Return how many rows of others there are."""
        return len(self._others)


class Arrivals:
    """Waits until so many rows have come."""

    def __init__(self) -> None:
        self._count = 0
        self._changed = threading.Condition()

    def came(self, count: int) -> None:
        """Tell how many there are."""
        with self._changed:
            self._count = count
            self._changed.notify_all()

    def until(self, count: int) -> None:
        """Wait for so many."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._count >= count, PATIENCE):
                raise TimeoutError(f"{self._count} rows of {count} have come.")


@contextmanager
def ours(there: Arrivals) -> Iterator[Write]:
    """Give what writes a row on one laptop; the other one is joined to it with TLS."""
    host, ann = new_certificate(TEN), new_certificate(TEN)
    log, other = MemoryLog("host", 0), MemoryLog("ann", 1)
    at_host = Pair(MEETING, "ann", 1, "Ann", Role.WRITES, ann.certificate, b"", False, False)
    nobody = Told(lambda: None, lambda _: None, lambda _place, _words: None, lambda _: None)
    told = Told(lambda: there.came(other.others()), nobody.laptops_changed, nobody.words_changed, nobody.clock_is)
    hosting = Hosting(
        log, MEETING, host, [at_host], nobody, allowed=lambda _role, _row: True, for_room=bytes, addresses=[HERE]
    )
    where = (f"{HERE}:{hosting.port}",)
    at_guest = Pair(MEETING, "host", 1, "", Role.WRITES, host.certificate, b"", True, False, None, where)
    joined = JoinedExchange(other, at_guest, ann, told, allowed=lambda _role, _row: True, reached=lambda _: None)

    def write() -> None:
        log.write()
        hosting.wrote()

    try:
        yield write
    finally:
        joined.close()
        hosting.close()


@contextmanager
def plain(there: Arrivals) -> Iterator[Write]:
    """Give what adds a row to one document; the other one is kept alike by pycrdt alone."""
    text = text_of(row("host", 0, 1))
    here = PlainSide(lambda _: None)
    other = PlainSide(there.came, here.port)
    try:
        yield lambda: here.add(text)
    finally:
        other.close()
        here.close()


def one_by_one(write: Write, there: Arrivals) -> list[float]:
    """Return how many seconds each row took, when each waits for the one before."""
    times = []
    for n in range(1, ROUNDS + WARM_UP + 1):
        began = time.perf_counter()
        write()
        there.until(n)
        times.append(time.perf_counter() - began)
    return times[WARM_UP:]


def all_at_once(write: Write, there: Arrivals) -> float:
    """Return how many seconds many rows took that were written as fast as can be."""
    began = time.perf_counter()
    for _ in range(MANY):
        write()
    there.until(ROUNDS + WARM_UP + MANY)
    return time.perf_counter() - began


def measure(side: Callable[[Arrivals], AbstractContextManager[Write]]) -> tuple[float, float, float]:
    """Return the median and the slow end of one row in milliseconds, and those of each of many at once."""
    there = Arrivals()
    with side(there) as write:
        times = one_by_one(write, there)
        seconds = all_at_once(write, there)
    slow = statistics.quantiles(times, n=100)[98]
    return statistics.median(times) * 1000, slow * 1000, seconds / MANY * 1000


def sizes() -> tuple[float, float]:
    """Return the kilobytes of the document after a long meeting, and those of its rows as bare text."""
    rows = [row("ann" if n % 3 else "host", n % 3 and 1, n) for n in range(1, LONG_MEETING + 1)]
    rows.sort(key=lambda row: (row.device, row.seq))
    document = MeetingDocument("host", rows)
    update = sum(map(len, document.updates_since({})))
    return update / 1000, sum(len(text_of(row).encode()) for row in rows) / 1000


def rows() -> list[Row]:
    """Return the rows for the table."""
    (median, slow, many), (plain_median, plain_slow, plain_many) = measure(ours), measure(plain)
    document, bare = sizes()
    return [
        Row("a row on one laptop, until the other is told, against plain pycrdt", median, plain_median, "ms", 3),
        Row("the slow end of that: 99 of 100 are quicker", slow, plain_slow, "ms", None),
        Row("each of 2,000 rows that are written at once", many, plain_many, "ms", 2),
        Row("the document after 3,000 rows, against their bare text", document, bare, "kB", 1.2),
    ]


if __name__ == "__main__":
    for line in rows():
        print(" | ".join(line.cells()))
