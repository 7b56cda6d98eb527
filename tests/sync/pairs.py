"""Laptops that join each other on this machine."""

from datetime import UTC, datetime, timedelta
from queue import Queue

from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.laptops import Role
from cochair.services.laptop_ports import OwnCertificate
from cochair.sync.addresses import Address
from cochair.sync.asking import ask_to_join
from cochair.sync.certificates import new_certificate, new_device
from cochair.sync.inviting import Invitation, InvitationTold
from cochair.sync.pairing import CodeEnded, Laptop, NotPaired, Offer, Paired

NOW = datetime(2026, 11, 12, 10, tzinfo=UTC)
LOCAL = "127.0.0.1"
WAIT = 20
"""Seconds that a test waits for what comes in a moment."""
HOST_OWN, GUEST_OWN = new_certificate(NOW), new_certificate(NOW)
OFFER = Offer(
    meeting=MeetingId("2026-11-12-0a1b2c3d"),
    place=1,
    role=Role.WRITES,
    name="Ann",
    port=47_821,
    addresses=("192.168.1.5", "[2001:db8::5]:999"),
    keeps_nothing=True,
    person=PersonId("ann"),
)


def laptop(device: str, name: str, own: OwnCertificate) -> Laptop:
    return Laptop(device, name, own.certificate)


HOST = laptop("a1" * 8, "Sam", HOST_OWN)
GUEST = laptop(new_device(GUEST_OWN.certificate), "", GUEST_OWN)


class Hands:
    """A clock that goes when a test says so."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at

    def pass_by(self, **length: float) -> None:
        self.at += timedelta(**length)


class Door:
    """An invitation, and all that it told."""

    def __init__(self, silent: float = 10.0) -> None:
        self.clock = Hands()
        self.paired: Queue[Paired] = Queue()
        self.wrong: Queue[int] = Queue()
        self.ended: Queue[CodeEnded] = Queue()
        told = InvitationTold(self.paired.put, self.wrong.put, self.ended.put)
        self.invitation = Invitation(OFFER, HOST, self.clock, told, hosts=(LOCAL,), port=0, silent=silent)

    @property
    def address(self) -> Address:
        return Address(LOCAL, self.invitation.port)

    @property
    def wrong_digits(self) -> str:
        return f"{(int(self.invitation.digits) + 1) % 10**6:06}"

    def ask(self, digits: str | None = None, own: Laptop = GUEST) -> Paired | NotPaired:
        return asked(self.address, self.invitation.digits if digits is None else digits, own)


def asked(
    address: Address, digits: str, own: Laptop = GUEST, *more: Address, silent: float = 10.0
) -> Paired | NotPaired:
    """Ask to join, and return how it went."""
    told: Queue[Paired | NotPaired] = Queue()
    asking = ask_to_join((address, *more), digits, own, told.put, silent=silent)
    found = told.get(timeout=WAIT)
    asking.close()
    return found
