"""Puts rows of another laptop into a meeting, inside the transaction that is open, or refuses all of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from cochair.domain.agenda import Plan
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.ids import MeetingId
from cochair.domain.speakers import without_speaker
from cochair.services.laptop_ports import LogRow, NotAsAgreed
from cochair.storage import forgotten_late, projections
from cochair.storage.codec import instant_text, row_to_entry, to_text
from cochair.storage.meeting_log import (
    INSERT,
    NEVER_ENDED,
    Came,
    Writer,
    added_items,
    forget_speakers,
    plan_of,
)
from cochair.storage.projecting_late import Key, ProjectingLate
from cochair.storage.row_checks import is_after, refuse_unless
from cochair.storage.strangers import strangers_in

JOINED = "joined"
"""The setting of a store whose meeting is that of another laptop."""
COLUMNS = "device, seq, hlc, act, at, kind, body"
_THERE = f"SELECT meeting, {COLUMNS} FROM event WHERE device = ? AND seq = ?"
_LAST = f"SELECT {COLUMNS} FROM event WHERE device = ? AND meeting = ? ORDER BY seq DESC LIMIT 1"
_BEGINS = "SELECT hlc, device, seq FROM event WHERE meeting = ? ORDER BY hlc, device, seq LIMIT 1"
_IS_LATE = """SELECT 1 FROM meeting JOIN touched ON touched.meeting = meeting.id
              WHERE id = ? AND state = 'running' AND hour < ?"""
_MEETING = "INSERT INTO meeting (id, board, title, starts, state) VALUES (?, ?, ?, ?, 'planned')"
_STATE = "SELECT state FROM meeting WHERE id = ?"
_Read = Sequence[tuple[LogRow, Entry]]


class TakingIn:
    """Takes rows into one meeting, in order: what is here already, what is refused, what is forgotten, what is kept."""

    def __init__(self, meeting: MeetingId, writer: Writer, names: Callable[[Plan], Plan]) -> None:
        self._meeting, self._writer, self._connection = meeting, writer, writer.connection
        self._names = names
        self._projecting = ProjectingLate(writer.connection, meeting)

    def take(self, read: _Read, now: datetime) -> Came:
        """Put rows that were read on disk, and all that is made from them; raises NotAsAgreed and StoreFailed."""
        fresh: _Read = [(row, entry) for row, entry in read if not self._is_known(row, entry)]
        if not fresh:
            return Came(0, ())
        begins = next(iter(self._connection.rows(_BEGINS, (self._meeting,))), None)
        plan = self._shared(fresh) if begins is None else plan_of(self._connection, self._meeting)
        self._refuse_false(fresh, begins)
        if forgotten_late.has_forgotten(self._connection.db, plan):
            fresh = self._without_words(fresh)
        entries = [entry for _, entry in fresh]
        plan = projections.with_added(plan, (*added_items(self._connection, self._meeting), *entries))
        if strange := strangers_in(plan, (entry.event for entry in entries)):
            raise NotAsAgreed(f"{type(strange[0]).__name__} names a stranger")
        if begins is None:
            self._begin(plan)
        self._keep(fresh, self._names(plan), now)
        return Came(max(row.hlc for row, _ in fresh), entries)

    def _is_known(self, row: LogRow, entry: Entry) -> bool:
        """Return whether a row is here already, as it came or with somebody forgotten in it."""
        found = next(iter(self._connection.rows(_THERE, (row.device, row.seq))), None)
        if found is None:
            return False
        meeting, here = found[0], LogRow(*found[1:])
        same = meeting == self._meeting and replace(here, body=row.body) == row
        refuse_unless(same and (here.body == row.body or self._is_forgotten(here, entry)), "an entry was changed")
        return True

    def _is_forgotten(self, here: LogRow, entry: Entry) -> bool:
        plan = plan_of(self._connection, self._meeting)
        kept = row_to_entry((here.act, here.at, here.kind, here.body)).event
        return (
            without_speaker(plan, entry.event) == kept
            or without_speaker(plan, kept) == entry.event
            or forgotten_late.has_forgotten(self._connection.db, plan)
        )

    def _shared(self, fresh: _Read) -> Plan:
        """Return the agenda with which a meeting begins that is not here yet."""
        _, first = min(fresh, key=lambda each: _key(each[0]))
        if not isinstance(first.event, AgendaShared):
            raise NotAsAgreed("a meeting does not begin with its agenda")
        return first.event.plan

    def _refuse_false(self, fresh: _Read, begins: Key | None) -> None:
        """Refuse what another laptop can not have written, or not there."""
        lasts: dict[str, LogRow | None] = {}
        shared = sum(isinstance(entry.event, AgendaShared) for _, entry in fresh)
        refuse_unless(shared == (begins is None), "an agenda is shared again")
        for row, _ in fresh:
            refuse_unless(row.device != self._writer.device, "our own device never wrote that")
            refuse_unless(begins is None or _key(row) > begins, "something comes before the agenda")
            if row.device not in lasts:
                last = next(iter(self._connection.rows(_LAST, (row.device, self._meeting))), None)
                lasts[row.device] = None if last is None else LogRow(*last)
            refuse_unless(is_after(row, lasts[row.device]), f"number {row.seq} comes too late")
            lasts[row.device] = row

    def _without_words(self, fresh: _Read) -> _Read:
        left = forgotten_late.without_words(self._connection.db, self._meeting, [entry for _, entry in fresh])
        return [
            (row if new == entry else replace(row, body=to_text(new.event)), new)
            for (row, entry), new in zip(fresh, left, strict=True)
        ]

    def _begin(self, plan: Plan) -> None:
        row = (self._meeting, plan.board, plan.title, instant_text(plan.starts))
        self._connection.rows(_MEETING, row)
        self._connection.rows("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (JOINED, self._meeting))

    def _keep(self, fresh: _Read, plan: Plan, now: datetime) -> None:
        late = bool(self._connection.rows(_IS_LATE, (self._meeting, instant_text(now - NEVER_ENDED))))
        added = self._projecting.only_adds([(_key(row), entry) for row, entry in fresh])
        numbered = [(self._insert(row), entry) for row, entry in fresh]
        self._projecting.project(plan, numbered, added=added)
        if late or self._connection.value(_STATE, (self._meeting,)) == "ended":
            forget_speakers(self._connection.db, self._meeting, plan)
        if not late:
            self._writer.touch(self._connection.db, self._meeting)

    def _insert(self, row: LogRow) -> int:
        """Put one row there; a device of ours from before a copy was brought back has numbers that are not here."""
        db = self._connection.db
        db.execute("INSERT INTO device (id, own) VALUES (?, 0) ON CONFLICT (id) DO UPDATE SET own = 0", (row.device,))
        values = (row.device, row.seq, row.hlc, self._meeting, row.act, row.at, row.kind, row.body)
        return int(db.execute(INSERT, values).lastrowid or 0)


def _key(row: LogRow) -> Key:
    return row.hlc, row.device, row.seq
