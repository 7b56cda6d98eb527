"""Whom this laptop trusts for a meeting, and what proves who it is, in the locked file and in no copy of it."""

import json

from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.laptops import Role
from cochair.services.laptop_ports import OwnCertificate, Pair
from cochair.services.ports import StoreFailed
from cochair.storage.database import Connection
from cochair.storage.errors import CAN_NOT, readable

_COLUMNS = (
    "meeting, device, place, name, role, certificate, secret, is_host, keeps_nothing, person, addresses"  # as in Pair
)
_PAIRS = f"SELECT {_COLUMNS} FROM pair WHERE meeting = ? ORDER BY place, device"
_KEEP = f"INSERT OR REPLACE INTO pair ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_OWN = "SELECT certificate, private_key FROM own_certificate"
_KEEP_OWN = "INSERT OR REPLACE INTO own_certificate (number, certificate, private_key) VALUES (1, ?, ?)"


class StoredPairs:
    """The PairBook of the ports. Any thread may use it."""

    def __init__(self, reader: Connection, writer: Connection | None) -> None:
        self._reader, self._writer = reader, writer

    def own(self) -> OwnCertificate | None:
        """Return the certificate of this laptop, or None where none was made yet; raises StoreFailed."""
        found = self._reader.rows(_OWN)
        return OwnCertificate(*found[0]) if found else None

    def keep_own(self, own: OwnCertificate) -> None:
        """Keep the certificate of this laptop, durable on return; raises StoreFailed."""
        values = (own.certificate, own.key)
        self._writing().keep(lambda db: db.execute(_KEEP_OWN, values))

    def pairs(self, meeting: MeetingId) -> list[Pair]:
        """Return the laptops that are trusted for a meeting; raises StoreFailed."""
        with readable():
            return [_pair(*row) for row in self._reader.rows(_PAIRS, (meeting,))]

    def keep(self, pair: Pair) -> None:
        """Keep a pair in the place of one of the same meeting and device, durable on return; raises StoreFailed."""
        values = (
            *(pair.meeting, pair.device, pair.place, pair.name, pair.role.value, pair.certificate, pair.secret),
            *(int(pair.is_host), int(pair.keeps_nothing), pair.person, json.dumps(pair.addresses)),
        )
        self._writing().keep(lambda db: db.execute(_KEEP, values))

    def drop(self, meeting: MeetingId, device: str) -> None:
        """Trust a laptop no more, durable on return; raises StoreFailed."""
        sql = "DELETE FROM pair WHERE meeting = ? AND device = ?"
        self._writing().keep(lambda db: db.execute(sql, (meeting, device)))

    def _writing(self) -> Connection:
        if self._writer is None:
            raise StoreFailed(CAN_NOT)
        return self._writer


def _pair(
    meeting: str,
    device: str,
    place: int,
    name: str,
    role: str,
    certificate: bytes,
    secret: bytes,
    is_host: int,
    keeps_nothing: int,
    person: str | None,
    addresses: str,
) -> Pair:
    return Pair(
        MeetingId(meeting),
        device,
        place,
        name,
        Role(role),
        certificate,
        secret,
        bool(is_host),
        bool(keeps_nothing),
        None if person is None else PersonId(person),
        tuple(str(address) for address in json.loads(addresses)),
    )
