"""What comes from another laptop is looked at here before anything of it is kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cochair.domain.laptops import Role, is_own, place_of, series_of
from cochair.services.laptop_ports import LogRow, NotAsAgreed, Pair
from cochair.sync.document import MeetingDocument, client_of

FURTHEST = timedelta(days=400)
"""How far a guest may be ahead of us. The host may be anywhere: it is our own battery that was empty then."""
_COUNTER_BITS = 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Allowed = Callable[[Role, LogRow], bool]


@dataclass(frozen=True, slots=True)
class Gate:
    """What one other laptop may send: a guest only its own rows, the host those of everybody but us."""

    pair: Pair
    allowed: Allowed
    now: Callable[[], datetime]

    def rows(self, document: MeetingDocument, update: bytes) -> list[LogRow]:
        """Return the new rows of an update; raises NotAsAgreed when one of them may not come from there."""
        rows = document.rows_in(update)
        latest = (self.now() + FURTHEST - _EPOCH) // timedelta(milliseconds=1) << _COUNTER_BITS
        for row in rows:
            if self.pair.is_host:
                self._from_host(document, row)
            else:
                self._from_guest(row, latest)
        return rows

    def state(self, document: MeetingDocument, counts: Mapping[int, int]) -> Mapping[int, int]:
        """Return what the other says it has; raises NotAsAgreed when it has more rows of this laptop than we wrote."""
        own = client_of(document.device)
        if counts.get(own, 0) > document.counts().get(own, 0):
            raise NotAsAgreed("It has rows of this laptop that this laptop does not have.")
        return counts

    def _from_host(self, document: MeetingDocument, row: LogRow) -> None:
        if row.device == document.device or place_of(row.act) == self.pair.place:
            raise NotAsAgreed("A row says it is from this laptop.")

    def _from_guest(self, row: LogRow, latest: int) -> None:
        if row.hlc > latest:
            raise NotAsAgreed("A row is from a time too far ahead.")
        if row.device != self.pair.device:
            raise NotAsAgreed("A row is from another laptop.")
        if not is_own(row.act, self.pair.place, 0) and not is_own(row.act, self.pair.place, series_of(row.device)):
            raise NotAsAgreed("A row has an act of another place.")
        if not self.allowed(self.pair.role, row):
            raise NotAsAgreed("A row is of a kind that this laptop may not write.")
