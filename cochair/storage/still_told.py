"""Tells whether a log can still be shown with more in it, and does not begin at its first entry each time."""

from collections.abc import Sequence
from typing import get_args

from cochair.domain.events import Entry, Event, Redone, Undone
from cochair.domain.fold import apply, fold
from cochair.domain.meeting import Meeting
from cochair.domain.written import Written
from cochair.services.laptop_ports import NotAsAgreed
from cochair.storage.cipher import Database
from cochair.storage.codec import row_to_entry

Key = tuple[int, str, int]
"""What the entries of a meeting are in order by: hybrid clock, device, number."""
_AFTER = """SELECT hlc, device, seq, act, at, kind, body FROM event
            WHERE meeting = ? AND (hlc, device, seq) > (?, ?, ?) ORDER BY hlc, device, seq"""
_FIRST: Key = (-1, "", 0)
_WRITTEN = frozenset(kind.__name__ for kind in get_args(Written))


class StillTold:
    """How far the log of one meeting was told, and the meeting there."""

    def __init__(self, meeting: str) -> None:
        self._meeting = meeting
        self._told: tuple[Key, Meeting | None] = (_FIRST, None)

    def look(self, db: Database, new: Sequence[tuple[Key, Entry]]) -> None:
        """Raise NotAsAgreed where the log can not be told with what is new in it, which is on disk already.

        What is only written down can break nothing, and is told together with what comes next.
        """
        if min(key for key, _ in new) <= self._told[0]:
            self._told = (_FIRST, None)
        if all(self._breaks_nothing(db, entry.event) for _, entry in new):
            return
        told, m = self._told
        rows = list(db.execute(_AFTER, (self._meeting, *told)))
        entries = [row_to_entry(row[3:]) for row in rows]
        if m is None or any(isinstance(entry.event, Undone | Redone) for entry in entries):
            m = self._whole(db)
        else:
            m = self._more(m, entries)
        self._told = (rows[-1][:3], m)

    def _breaks_nothing(self, db: Database, event: Event) -> bool:
        if isinstance(event, Undone | Redone):
            kinds = db.execute("SELECT kind FROM event WHERE meeting = ? AND act = ?", (self._meeting, event.act))
            return all(kind in _WRITTEN for (kind,) in kinds)
        return isinstance(event, Written)

    def _whole(self, db: Database) -> Meeting:
        entries = [row_to_entry(row[3:]) for row in db.execute(_AFTER, (self._meeting, *_FIRST))]
        try:
            return fold(entries)
        except Exception as error:  # a log that nobody wrote so can break any rule
            raise NotAsAgreed("the meeting can not be told with this in it") from error

    def _more(self, m: Meeting, entries: Sequence[Entry]) -> Meeting:
        try:
            for entry in entries:
                m = apply(m, entry)
        except Exception as error:  # as above
            raise NotAsAgreed("the meeting can not be told with this in it") from error
        return m
