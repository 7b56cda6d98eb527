"""What a meeting on several laptops needs from the outside: its log as rows, the pairs, and the exchange itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.laptops import Role


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry of a meeting's log as it is kept: which device wrote it, its number there, and its hybrid clock."""

    device: str
    seq: int
    hlc: int
    act: int
    at: str
    kind: str
    body: str


class NotAsAgreed(Exception):
    """Another laptop sent what it may not, or what can not be; nothing of it was taken. The text is for the log."""


class SharedLog(Protocol):
    """The log of one meeting as rows. Any thread may call it."""

    @property
    def device(self) -> str:
        """The device that writes here."""

    def rows(self) -> list[LogRow]:
        """Return every row, by device and then in the order of writing."""

    def earlier(self) -> Sequence[str]:
        """Return the devices as which this laptop wrote here before a copy of it was brought back."""

    def rows_after(self, seq: int) -> list[LogRow]:
        """Return the rows of this device whose number is greater, in the order of writing."""

    def take_in(self, rows: Sequence[LogRow]) -> int:
        """Keep rows of other laptops in one transaction, durable on return, and return how many were new.

        Raises NotAsAgreed where one can not be (nothing is kept then), and StoreFailed.
        """


@dataclass(frozen=True, slots=True)
class Pair:
    """A laptop that this one trusts for one meeting: `certificate` is its own, `secret` is known to these two alone.

    `place` is the place of the laptop that joins, on both sides; `addresses` are where the other was, newest first.
    `is_host` says that the other one is the laptop whose meeting it is.
    """

    meeting: MeetingId
    device: str
    place: int
    name: str
    role: Role
    certificate: bytes
    secret: bytes = field(repr=False)
    is_host: bool
    keeps_nothing: bool
    person: PersonId | None = None
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnCertificate:
    """The certificate of this laptop, and the key to it, both as PEM. The key never leaves the locked file."""

    certificate: bytes
    key: bytes = field(repr=False)


class PairBook(Protocol):
    """Whom this laptop trusts, in the locked file."""

    def own(self) -> OwnCertificate | None:
        """Return the certificate of this laptop, or None where none was made yet."""

    def keep_own(self, own: OwnCertificate) -> None:
        """Keep the certificate of this laptop, durable on return."""

    def pairs(self, meeting: MeetingId) -> list[Pair]:
        """Return the laptops that are trusted for a meeting."""

    def keep(self, pair: Pair) -> None:
        """Keep a pair in the place of one of the same meeting and device, durable on return."""

    def drop(self, meeting: MeetingId, device: str) -> None:
        """Trust a laptop no more."""


class Link(StrEnum):
    """How it stands with another laptop. One that takes part BY_STICK alone is neither here nor away."""

    HERE = "here"
    AWAY = "away"
    BY_STICK = "by stick"
    ODD = "odd"


@dataclass(frozen=True, slots=True)
class LaptopNow:
    """Another laptop as it stands. It is ODD when it sent what it may not, and nothing more is taken from it."""

    place: int
    name: str
    role: Role
    link: Link
    last_heard: datetime | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """Who hears of what comes in. Each is called on the exchange's own thread, and may not take long."""

    rows_came: Callable[[], None]
    laptops_changed: Callable[[tuple[LaptopNow, ...]], None]
    words_changed: Callable[[str, str], None]
    """A place where two people type at once, and all the words that stand there now."""
    clock_is: Callable[[timedelta], None]
    """How far the clock of the laptop whose meeting it is goes before our own."""
    earlier_came: Callable[[Pair, list[LogRow]], None] = lambda _pair, _rows: None
    """What another laptop still has of those that this one was, or that it was itself; nothing of it is kept yet."""


class Exchange(Protocol):
    """What goes on between the laptops of one meeting, on a thread of its own. Every method returns at once."""

    def wrote(self) -> None:
        """Tell that new rows of this laptop are on disk."""

    def type_words(self, place: str, seen: str, words: str) -> None:
        """Change what stands at a place where two people type, as `seen` was changed into `words`."""

    def laptops(self) -> tuple[LaptopNow, ...]:
        """Return the other laptops as they stand."""

    def drop(self, device: str) -> None:
        """Let a laptop in no more."""

    def close(self) -> None:
        """End it, and close every socket."""
