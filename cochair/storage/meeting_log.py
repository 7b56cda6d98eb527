"""The log of a meeting on disk: what is returned from here is durable."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from cochair.domain.agenda import Plan
from cochair.domain.changed import ItemAdded
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.ids import MeetingId
from cochair.domain.language import _
from cochair.domain.laptops import series_of
from cochair.domain.meeting import Meeting
from cochair.domain.possible import Impossible, must_be_possible, must_be_possible_plan
from cochair.domain.speakers import without_speakers
from cochair.services.ports import StoreFailed
from cochair.storage import projections
from cochair.storage.cipher import Database
from cochair.storage.codec import entry_to_row, from_text, instant_text, to_text
from cochair.storage.database import Connection
from cochair.storage.errors import CAN_NOT
from cochair.storage.projections import Numbered
from cochair.storage.rows_read import ROWS, ReadAgain, numbered_entries
from cochair.storage.stamps import Stamp, last_stamp

NO_MEETING = _("There is no meeting {meeting} here. Look at the list of meetings, then try again.")
IMPOSSIBLE = _("Something written in this meeting can not have happened. Bring back a copy from before.")
INSERT = """INSERT INTO event (device, seq, hlc, meeting, act, at, kind, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""

_TOUCH = """INSERT INTO touched (meeting, hour) VALUES (?, ?)
            ON CONFLICT (meeting) DO UPDATE SET hour = excluded.hour"""
_LEFT = """SELECT id FROM meeting JOIN touched ON touched.meeting = meeting.id
           WHERE state = 'running' AND hour < ?"""
NEVER_ENDED = timedelta(hours=25)
"""A day and the hour that is not told exactly: after it a meeting that never ended counts as closed."""
_FIRST = """SELECT device FROM event WHERE meeting = ? AND kind = 'AgendaShared'
            ORDER BY hlc, device, seq LIMIT 1"""
_HOST = "SELECT device FROM pair WHERE meeting = ? AND is_host"
_ADDED = """SELECT id, act, at, kind, body FROM event WHERE meeting = ? AND kind = 'ItemAdded'
            ORDER BY hlc, device, seq"""


@dataclass(frozen=True, slots=True)
class Came:
    """What came from other laptops: the highest clock among it, and the entries."""

    hlc: int
    entries: Sequence[Entry]


class Writer:
    """Puts events on disk with everything made from them, one gesture at a time."""

    def __init__(self, connection: Connection, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.connection = connection
        self._now = now
        self._touched = self._touching = ("", "")
        self._stamp, self._taken_back = last_stamp(connection, now()), connection.taken_back
        self._added: dict[MeetingId, tuple[Entry, ...]] = {}

    @property
    def device(self) -> str:
        """The device that writes here."""
        return self._stamp.device

    def be_device(self, device: str) -> None:
        """Write as this device from now on; raises StoreFailed."""
        with self.connection.turn:
            with self.connection.transaction() as db:
                db.execute("INSERT INTO device (id) VALUES (?)", (device,))
            self._stamp = last_stamp(self.connection, self._now())

    def append(self, meeting: MeetingId, plan: Plan, entries: Sequence[Entry]) -> None:
        """Add entries and what they change in one transaction; durable on return."""
        with self.connection.turn:
            stamp = self.connection.keep(lambda db: self._insert(db, meeting, plan, entries))
            self._stamp, self._touched = stamp, self._touching

    def take_in(self, meeting: MeetingId, take: Callable[[Database], Came]) -> Came:
        """Let entries of other laptops be put on disk in one transaction, and count on from the highest clock."""

        def act(db: Database) -> tuple[Stamp, Came]:
            start = self._start()
            self._touching = self._touched
            came = take(db)
            return replace(start, hlc=max(start.hlc, came.hlc)), came

        with self.connection.turn:
            self._stamp, came = self.connection.keep(act)
            self._touched = self._touching
            added = (entry for entry in came.entries if isinstance(entry.event, ItemAdded))
            self._added[meeting] = (*self._added.get(meeting, ()), *added)
        return came

    def new_meeting(self, meeting: MeetingId, plan: Plan, first: Sequence[Entry]) -> None:
        """Add a meeting and its first entries in one transaction; durable on return."""
        row = (meeting, plan.board, plan.title, instant_text(plan.starts), "planned")

        def add(db: Database) -> Stamp:
            db.execute("INSERT INTO meeting (id, board, title, starts, state) VALUES (?, ?, ?, ?, ?)", row)
            return self._insert(db, meeting, plan, first)

        with self.connection.turn:
            stamp = self.connection.keep(add)
            self._stamp, self._touched = stamp, self._touching

    def _start(self) -> Stamp:
        """Return where to count on from; what was not kept, such as together with other rows, does not count."""
        if self._taken_back != self.connection.taken_back:
            self._stamp, self._taken_back = last_stamp(self.connection, self._now()), self.connection.taken_back
            self._touched = ("", "")
        return self._stamp

    def _insert(self, db: Database, meeting: MeetingId, plan: Plan, entries: Sequence[Entry]) -> Stamp:
        plan, numbered = projections.with_added(plan, self._added.get(meeting, ())), list[Numbered]()
        stamps = [self._start()]
        stamps += stamps[0].after(entries)
        for stamp, entry in zip(stamps[1:], entries, strict=True):
            row = (stamp.device, stamp.seq, stamp.hlc, meeting, *entry_to_row(entry))
            numbered.append((int(db.execute(INSERT, row).lastrowid or 0), entry))
        if any(isinstance(entry.event, projections.CHANGE_THE_PAST) for entry in entries):
            whole = numbered_entries(list(db.execute(ROWS, (meeting,))))
            made = projections.of_log(meeting, plan, whole)
            projections.remake(db, meeting, made)
        else:
            made = projections.projected(meeting, plan, numbered)
            projections.keep(db, meeting, made)
        if made.state == "ended":
            forget_speakers(db, meeting, plan)
        self.touch(db, meeting)
        return stamps[-1]

    def touch(self, db: Database, meeting: MeetingId) -> None:
        """Keep in which hour a meeting was written to, no more exactly, since cards have no time."""
        hour = instant_text(self._now().replace(minute=0, second=0, microsecond=0))
        self._touching = (meeting, hour)
        if self._touched != self._touching:
            db.execute(_TOUCH, self._touching)


def forget_speakers(db: Database, meeting: MeetingId, plan: Plan) -> None:
    """Put each turn's group in place of the person, inside the transaction that is open."""
    _keep_without_speakers(db, plan, numbered_entries(list(db.execute(ROWS, (meeting,)))))


def _keep_without_speakers(db: Database, plan: Plan, numbered: list[Numbered]) -> None:
    kept = without_speakers(plan, [entry for _, entry in numbered])
    for (number, before), entry in zip(numbered, kept, strict=True):
        if entry != before:
            db.execute("UPDATE event SET body = ? WHERE id = ?", (to_text(entry.event), number))


def forget_old_speakers(writer: Connection, now: datetime) -> None:
    """Forget who had each turn of every meeting that never ended and was not written to for a day."""
    late = instant_text(now - NEVER_ENDED)
    with writer.transaction() as db:
        for (meeting,) in list(db.execute(_LEFT, (late,))):
            try:
                plan, numbered = plan_of(writer, MeetingId(meeting)), stored_entries(writer, MeetingId(meeting))
            except StoreFailed:  # `check` names what can not be read; everything else goes on
                continue
            _keep_without_speakers(db, plan, numbered)


class StoredLog:
    """The MeetingLog of the ports."""

    def __init__(
        self, meeting: MeetingId, reader: Connection, writer: Writer | None, now: Callable[[Plan], Plan]
    ) -> None:
        """Open a log; `now` puts the names of today on the agenda that was shared."""
        self._meeting, self._reader, self._writer, self._now = meeting, reader, writer, now
        self._is_possible, self._read = False, ReadAgain()
        self._plan = projections.with_added(now(plan_of(reader, meeting)), added_items(reader, meeting))
        self.series = 0 if writer is None else _series(reader, meeting, writer.device)

    def append(self, entries: Sequence[Entry]) -> None:
        """Add entries in one transaction and return when they are durable; raises StoreFailed."""
        if self._writer is None:
            raise StoreFailed(CAN_NOT)
        self._writer.append(self._meeting, self._plan, entries)
        self._plan = projections.with_added(self._plan, entries)

    def entries(self) -> list[Entry]:
        """Return every entry from the first; raises StoreFailed when they can not be read.

        What comes after the first reading was looked at before it was kept.
        """
        return self._all() if self._is_possible else self.told()[0]

    def told(self) -> tuple[list[Entry], Meeting]:
        """Return the same, and the meeting that it tells, which is found where it is looked over."""
        entries = self._all()
        with told_plainly():
            meeting = must_be_possible(entries)
        self._is_possible = True
        return entries, meeting

    def _all(self) -> list[Entry]:
        numbered = self._read.numbered(self._reader.rows(ROWS, (self._meeting,)))
        return [self._as_now(entry) for _, entry in numbered]

    def _as_now(self, entry: Entry) -> Entry:
        if not isinstance(entry.event, AgendaShared):
            return entry
        return replace(entry, event=AgendaShared(self._now(entry.event.plan)))


def _series(reader: Connection, meeting: MeetingId, device: str) -> int:
    """Return the series in which a device counts: its own, once the laptop whose meeting it is was brought back."""
    host = reader.value(_HOST, (meeting,)) or device
    return 0 if reader.value(_FIRST, (meeting,)) == host else series_of(device)


def stored_entries(reader: Connection, meeting: MeetingId) -> list[Numbered]:
    """Return a meeting's entries in order, each with the id of its row; raises StoreFailed when they can not be."""
    numbered = kept_entries(reader, meeting)
    with told_plainly():
        must_be_possible([entry for _, entry in numbered])
    return numbered


def kept_entries(reader: Connection, meeting: MeetingId) -> list[Numbered]:
    """Return the same, also where they tell what can not have happened."""
    return numbered_entries(reader.rows(ROWS, (meeting,)))


def added_items(reader: Connection, meeting: MeetingId) -> list[Entry]:
    """Return the entries that added items to a meeting's agenda."""
    return [entry for _, entry in numbered_entries(reader.rows(_ADDED, (meeting,)))]


def plan_of(reader: Connection, meeting: MeetingId) -> Plan:
    """Return the agenda with which a meeting was shared; raises StoreFailed when there is none, or it can not be."""
    body = reader.value(
        "SELECT body FROM event WHERE meeting = ? AND kind = 'AgendaShared' ORDER BY hlc, device, seq LIMIT 1",
        (meeting,),
    )
    if body is None:
        raise StoreFailed(NO_MEETING.format(meeting=meeting))
    plan = from_text(AgendaShared, body).plan
    with told_plainly():
        must_be_possible_plan(plan)
    return plan


@contextmanager
def told_plainly() -> Iterator[None]:
    try:
        yield
    except Impossible as impossible:
        raise StoreFailed(IMPOSSIBLE) from impossible
