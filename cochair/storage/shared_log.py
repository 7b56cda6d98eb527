"""One meeting's log as rows: what other laptops get of it, and what is kept of theirs."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from cochair.domain.events import AgendaShared
from cochair.domain.ids import MeetingId
from cochair.services.laptop_ports import LogRow
from cochair.services.plan_numbers import without_numbers
from cochair.services.ports import StoreFailed
from cochair.storage.clock import wall
from cochair.storage.codec import from_text, to_text
from cochair.storage.database import Connection
from cochair.storage.errors import CAN_NOT
from cochair.storage.meeting_log import Writer
from cochair.storage.row_checks import entries_of
from cochair.storage.taking_in import COLUMNS, JOINED, TakingIn

AHEAD = timedelta(days=400)
"""So far the clock of a row may be ahead of ours."""
_MORE_AHEAD = timedelta(days=36_500)
"""What the laptop whose meeting it is took is not refused by one that has joined, whose clock may be years behind."""
_AFTER = f"SELECT {COLUMNS} FROM event WHERE device = ? AND meeting = ? AND seq > ? ORDER BY seq"
_EARLIER = """SELECT DISTINCT device FROM event WHERE meeting = ? AND device <> ?
              AND act / 1000000 % 1000 = 0 ORDER BY device"""
_ALL = f"SELECT {COLUMNS} FROM event WHERE meeting = ? ORDER BY device, seq"


class StoredSharedLog:
    """The SharedLog of the ports, over one reader and at most one writer."""

    def __init__(
        self,
        meeting: MeetingId,
        reader: Connection,
        writer: Writer | None,
        taking: TakingIn | None,
        settle: Callable[[], None],
        now: Callable[[], datetime] | None = None,
    ) -> None:
        """Take what takes in, the same for each log of one meeting, and `settle`, called before it is first kept."""
        self._meeting, self._reader, self._writer, self._taking = meeting, reader, writer, taking
        self._settle, self._now = settle, now or wall

    @property
    def device(self) -> str:
        """The device that writes here."""
        if self._writer is None:
            raise StoreFailed(CAN_NOT)
        return self._writer.device

    def rows(self) -> list[LogRow]:
        """Return every row, by device and then in the order of writing; raises StoreFailed."""
        return [_told(LogRow(*row)) for row in self._reader.rows(_ALL, (self._meeting,))]

    def earlier(self) -> list[str]:
        """Return the devices as which this laptop wrote here before a copy of it was brought back."""
        return [device for (device,) in self._reader.rows(_EARLIER, (self._meeting, self.device))]

    def rows_after(self, seq: int) -> list[LogRow]:
        """Return the rows of this device whose number is greater, in the order of writing."""
        return [_told(LogRow(*row)) for row in self._reader.rows(_AFTER, (self.device, self._meeting, seq))]

    def take_in(self, rows: Sequence[LogRow]) -> int:
        """Keep rows of other laptops in one transaction, durable on return, and return how many were new.

        Raises NotAsAgreed where one can not be (nothing is kept then), and StoreFailed.
        """
        writer, taking, now = self._writer, self._taking, self._now()
        if writer is None or taking is None:
            raise StoreFailed(CAN_NOT)
        ahead = AHEAD + _MORE_AHEAD if is_joined(self._reader) else AHEAD
        read = list(zip(rows, entries_of(rows, now + ahead), strict=True))
        if not self._reader.rows("SELECT 1 FROM meeting WHERE id = ?", (self._meeting,)):
            self._settle()
        return len(writer.take_in(self._meeting, lambda _: taking.take(read, now)).entries)


def _told(row: LogRow) -> LogRow:
    """Return a row as other laptops have it: nobody's own number goes there, for few digits can be tried out."""
    if row.kind != AgendaShared.__name__:
        return row
    return replace(row, body=to_text(AgendaShared(without_numbers(from_text(AgendaShared, row.body).plan))))


def is_joined(reader: Connection) -> bool:
    """Return whether the meeting of a store is that of another laptop."""
    return bool(reader.rows("SELECT 1 FROM setting WHERE name = ?", (JOINED,)))
