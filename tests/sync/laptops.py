"""Made-up laptops for the tests: a log in memory, a certificate, and an ear for all that is told."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from cochair.domain.ids import MeetingId
from cochair.domain.laptops import ACTS, Role
from cochair.services.laptop_ports import LaptopNow, Link, LogRow, NotAsAgreed, OwnCertificate, Pair, Told
from cochair.sync.frames import Pace
from cochair.sync.hosting import Hosting
from cochair.sync.joining import JoinedExchange, RoomScreen

MEETING = MeetingId("2026-11-12-abcdef01")
TEN = datetime(2026, 11, 12, 10, tzinfo=UTC)
HLC = int(TEN.timestamp() * 1000) << 16
QUICK = Pace(beat=0.05, away=0.6, first_try=0.01, longest_wait=0.1, greeting=0.6, goodbye=0.05, room=0.01)
PATIENCE = 10
HERE = "127.0.0.1"


def row(device: str, n: int, place: int = 0, words: str = "The bus never comes", kind: str = "NoteWritten") -> LogRow:
    """Return the n-th row of a device."""
    at = (TEN + timedelta(seconds=n)).isoformat()
    body = f'{{"item":1,"text":"{words} {n}"}}'
    return LogRow(device, n, HLC + n, place * ACTS + n, at, kind, body)


class MemoryLog:
    """A log that keeps its rows in memory, with the promises of one on disk."""

    def __init__(self, device: str, place: int = 0) -> None:
        self.device = device
        self.place = place
        self.was: tuple[str, ...] = ()
        self.refuses: Exception | None = None
        self._rows: dict[tuple[str, int], LogRow] = {}
        self._turn = threading.Lock()

    def write(self, count: int = 1, words: str = "The bus never comes") -> None:
        """Write rows of this device."""
        with self._turn:
            first = sum(device == self.device for device, _ in self._rows) + 1
            for n in range(first, first + count):
                self._rows[self.device, n] = row(self.device, n, self.place, words)

    def rows(self) -> list[LogRow]:
        with self._turn:
            return sorted(self._rows.values(), key=lambda row: (row.device, row.seq))

    def earlier(self) -> list[str]:
        return list(self.was)

    def rows_after(self, seq: int) -> list[LogRow]:
        return [row for row in self.rows() if row.device == self.device and row.seq > seq]

    def take_in(self, rows: Sequence[LogRow]) -> int:
        if self.refuses:
            raise self.refuses
        with self._turn:
            new = {(row.device, row.seq): row for row in rows if (row.device, row.seq) not in self._rows}
            if any(row.device == self.device for row in rows):
                raise NotAsAgreed("A row of this device.")
            self._rows |= new
            return len(new)


@dataclass
class Ear:
    """Hears all that an exchange tells, and lets a test wait for it."""

    rows: int = 0
    laptops: list[tuple[LaptopNow, ...]] = field(default_factory=list)
    words: dict[str, str] = field(default_factory=dict)
    ahead: list[timedelta] = field(default_factory=list)
    shown: list[bytes] = field(default_factory=list)
    reached: list[str] = field(default_factory=list)
    earlier: list[list[LogRow]] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def told(self) -> Told:
        def came() -> None:
            self.rows += 1
            self._tell()

        def words(place: str, now: str) -> None:
            self.words[place] = now
            self._tell()

        def earlier(_: Pair, rows: list[LogRow]) -> None:
            self._into(self.earlier)(rows)

        return Told(came, self._into(self.laptops), words, self._into(self.ahead), earlier)

    def show(self, seen: bytes) -> None:
        self._into(self.shown)(seen)

    def reach(self, address: str) -> None:
        self._into(self.reached)(address)

    def until(self, true: Callable[[], object]) -> None:
        """Wait until something is true, and fail when it does not become so."""
        end = time.monotonic() + PATIENCE
        with self.changed:
            while not true():
                assert time.monotonic() < end, f"It never came: {self}"
                self.changed.wait(0.02)

    def _into(self, heard: list) -> Callable[[object], None]:
        def hear(what: object) -> None:
            heard.append(what)
            self._tell()

        return hear

    def _tell(self) -> None:
        with self.changed:
            self.changed.notify_all()


def certificate(name: str = "laptop", begins: datetime = TEN) -> OwnCertificate:
    """Return a certificate that a laptop has signed itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    locked = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return OwnCertificate(made.public_bytes(serialization.Encoding.PEM), locked)


CERTIFICATES = {name: certificate() for name in ("host", "ann", "bo", "room", "stranger")}
"""Made once; all with the same name and out of date, as none of that counts."""


def pair_of(device: str, place: int, role: Role) -> Pair:
    """Return what the host knows of a laptop that joins."""
    return Pair(MEETING, device, place, device.title(), role, CERTIFICATES[device].certificate, b"", False, False)


def host_pair(place: int, role: Role, *ports: int) -> Pair:
    """Return what a laptop that joins knows of the host."""
    addresses = tuple(f"{HERE}:{port}" for port in ports)
    host = CERTIFICATES["host"].certificate
    return Pair(MEETING, "host", place, "Host", role, host, b"", True, False, None, addresses)


def may_all(role: Role, row: LogRow) -> bool:
    """Allow everything but the running of the meeting to a laptop that only writes."""
    return role is Role.RUNS or row.kind != "RunningPassed"


@dataclass
class Laptop:
    """One laptop of a test: its log, what it was told, and its exchange."""

    log: MemoryLog
    ear: Ear
    exchange: Hosting | JoinedExchange

    def write(self, count: int = 1, words: str = "The bus never comes") -> None:
        self.log.write(count, words)
        self.exchange.wrote()

    def has(self, *others: "Laptop") -> None:
        """Wait until this laptop has all that others have."""
        rows = {row for other in others for row in other.log.rows()}
        self.ear.until(lambda: rows <= set(self.log.rows()))

    def sees(self, link: Link, place: int | None = None) -> None:
        """Wait until it stands so with another laptop."""
        self.ear.until(lambda: [one.link for one in self.exchange.laptops() if place in (None, one.place)] == [link])


class World:
    """The laptops of one test, all of which are closed at its end."""

    def __init__(self, pace: Pace = QUICK, now: Callable[[], datetime] = lambda: TEN) -> None:
        self.pace = pace
        self.now = now
        self.seen_in_room = b"The room sees this"
        self._open: list[Laptop] = []

    def host(self, *pairs: Pair, log: MemoryLog | None = None, port: int = 0) -> Laptop:
        log, ear = log or MemoryLog("host"), Ear()
        exchange = Hosting(
            log, MEETING, CERTIFICATES["host"], pairs, ear.told(), allowed=may_all, now=self.now, pace=self.pace,
            for_room=lambda: self.seen_in_room, addresses=[HERE], port=port,
        )  # fmt: skip
        return self._keep(Laptop(log, ear, exchange))

    def guest(self, pair: Pair, *ports: int, log: MemoryLog | RoomScreen | None = None, **changes: object) -> Laptop:
        """Start the laptop of a pair, with the host at these ports; `changes` are to what it knows of the host."""
        ear = Ear()
        log = log or MemoryLog(pair.device, pair.place)
        host = replace(host_pair(pair.place, pair.role, *ports), **changes)
        if pair.role is Role.ROOM:
            log = RoomScreen(pair.device, ear.show)
        exchange = JoinedExchange(
            log, host, CERTIFICATES[pair.device], ear.told(), allowed=may_all, reached=ear.reach, now=self.now,
            pace=self.pace,
        )  # fmt: skip
        return self._keep(Laptop(log, ear, exchange))

    def close(self) -> None:
        for laptop in self._open:
            laptop.exchange.close()

    def _keep(self, laptop: Laptop) -> Laptop:
        self._open.append(laptop)
        return laptop


@contextmanager
def world(**given: object) -> Iterator[World]:
    """Give a world, and close it."""
    made = World(**given)
    try:
        yield made
    finally:
        made.close()
