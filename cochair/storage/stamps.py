"""Where a device stands in what it writes: its number, and its hybrid logical clock."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cochair.domain.events import Entry, LaptopSlept, Reopened
from cochair.storage.database import Connection

_COUNTER_BITS = 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST = """SELECT max(seq) FROM (SELECT max(seq) AS seq FROM event WHERE device = ?1
           UNION ALL SELECT last FROM dropped WHERE device = ?1)"""
_HIGHEST = """SELECT max(newest) FROM (SELECT
              (SELECT hlc FROM event WHERE event.device = device.id ORDER BY seq DESC LIMIT 1) AS newest FROM device)"""
"""The last entry of a device has its highest clock; to look at every entry takes long after many years."""
_WAS_ANOTHER = """SELECT 1 FROM event JOIN device ON device.id = event.device AND own
                  WHERE device <> ? AND act / 1000000 % 1000 = 0 LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Where a device stands: its id, the number of its last event, and its hybrid logical clock.

    The clock holds milliseconds since 1970 above 16 bits of counter, and only ever grows.
    """

    device: str
    seq: int
    hlc: int

    def after(self, entries: Sequence[Entry]) -> list["Stamp"]:
        """Return the stamps of entries that are kept at once: they have one clock, so that nothing comes between them.

        It tells no more about when than their instants do.
        """
        hlc = max((self.hlc + 1, *(hlc_of(_told_at(entry)) for entry in entries)))
        return [Stamp(self.device, self.seq + place, hlc) for place in range(1, len(entries) + 1)]


def hlc_of(instant: datetime) -> int:
    """Return the lowest clock that an instant can have."""
    return ((instant - _EPOCH) // timedelta(milliseconds=1)) << _COUNTER_BITS


def _told_at(entry: Entry) -> datetime:
    """Return when an entry could be told first: a sleep after the waking, by when others may have acted."""
    event = entry.event
    return max(entry.at, event.until) if isinstance(event, LaptopSlept | Reopened) else entry.at


def last_stamp(connection: Connection, now: datetime) -> Stamp:
    """Return where the device of a store stands, made now if there is none; raises StoreFailed.

    One that was brought back comes after all that it wrote until now, of which a copy may not have everything.
    """
    device = connection.value("SELECT id FROM device WHERE own ORDER BY number DESC LIMIT 1")
    if device is None:
        device = secrets.token_hex(8)
        with connection.transaction() as db:
            db.execute("INSERT INTO device (id) VALUES (?)", (device,))
    seq = connection.value(_LAST, (device,))
    hlc = connection.value(_HIGHEST) or 0
    if not seq and connection.value(_WAS_ANOTHER, (device,)):
        hlc = max(hlc, hlc_of(now))
    return Stamp(device, seq or 0, hlc)
