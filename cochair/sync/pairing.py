"""What two laptops say when one joins the other: who they are, what is offered, and how it ended."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.laptops import Role
from cochair.services.laptop_ports import Pair
from cochair.sync.addresses import Address, typed_address

VERSION = 1
"""Of all that is said while pairing, over a cable or by stick. Laptops of two versions refuse each other kindly."""


class Unpaired(StrEnum):
    """Why a laptop did not join."""

    WRONG_DIGITS = "wrong digits"
    CODE_OVER = "code over"
    NOT_FOUND = "not found"
    OTHER_VERSION = "other version"
    STRANGER = "stranger"
    BUSY = "busy"
    NOT_LET_IN = "not let in"


class CodeEnded(StrEnum):
    """Why a code works no more."""

    USED = "used"
    OVER = "over"
    WRONG = "wrong"
    WITHDRAWN = "withdrawn"


class NotPaired(Exception):
    """A laptop did not join. `tries_left` counts only after wrong digits."""

    def __init__(self, why: Unpaired, tries_left: int = 0) -> None:
        """Take the reason."""
        super().__init__(why.value)
        self.why, self.tries_left = why, tries_left


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop as it tells of itself; `certificate` is its own, as PEM, and `name` may be empty."""

    device: str
    name: str
    certificate: bytes = field(repr=False)


Before = Callable[[MeetingId], Laptop | None]
"""Returns as whom a laptop joins a meeting again that it was at before: with the certificate that it had."""


def for_the_first_time(_: MeetingId) -> None:
    """Join as somebody new."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What the laptop that joins will be. `name` is that of the person who uses it, and may be empty.

    `port` and `addresses` are where the meeting goes on after pairing; port 0 says that it does so by stick alone.
    """

    meeting: MeetingId
    place: int
    role: Role
    name: str
    port: int
    addresses: tuple[str, ...] = ()
    keeps_nothing: bool = False
    person: PersonId | None = None


def goes_on_at(offer: Offer, *found: str) -> tuple[str, ...]:
    """Return where the meeting goes on: first at the hosts where the other laptop was found."""
    if not offer.port:
        return ()
    told = (typed_address(each, offer.port) for each in offer.addresses)
    hosts = (*(Address(host, offer.port) for host in found), *(each for each in told if each is not None))
    return tuple(dict.fromkeys(each.with_port() for each in hosts))


@dataclass(frozen=True, slots=True)
class Paired:
    """A laptop has joined: the other one as this one now trusts it, and what was offered."""

    pair: Pair
    offer: Offer


def pair_with_guest(offer: Offer, guest: Laptop, secret: bytes, addresses: tuple[str, ...] = ()) -> Paired:
    """Return the laptop that has joined, as the laptop whose meeting it is keeps it."""
    name = offer.name or guest.name
    return Paired(_pair(offer, guest, name, secret, addresses, is_host=False), offer)


def pair_with_host(offer: Offer, host: Laptop, secret: bytes, addresses: tuple[str, ...] = ()) -> Paired:
    """Return the laptop whose meeting it is, as the one that joins keeps it."""
    return Paired(_pair(offer, host, host.name, secret, addresses, is_host=True), offer)


def _pair(offer: Offer, other: Laptop, name: str, secret: bytes, addresses: tuple[str, ...], *, is_host: bool) -> Pair:
    return Pair(
        meeting=offer.meeting,
        device=other.device,
        place=offer.place,
        name=name,
        role=offer.role,
        certificate=other.certificate,
        secret=secret,
        is_host=is_host,
        keeps_nothing=offer.keeps_nothing,
        person=offer.person,
        addresses=addresses,
    )
