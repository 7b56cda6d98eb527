"""Makes what is made from a log agree with it after entries of other laptops, which may stand anywhere in it."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import get_args

from cochair.domain.agenda import Plan
from cochair.domain.events import Entry, Redone, Undone
from cochair.domain.fold import acts, apply
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import ACTS, began_at
from cochair.domain.meeting import Meeting
from cochair.domain.possible import must_be_possible
from cochair.domain.retold import Retold, fitting
from cochair.domain.written import AnswerPromised, Line, YouSaidAnswered
from cochair.services.laptop_ports import NotAsAgreed
from cochair.storage import projections
from cochair.storage.codec import row_to_entry
from cochair.storage.database import Connection
from cochair.storage.meeting_log import told_plainly
from cochair.storage.projections import Numbered
from cochair.storage.rows_read import ROWS, ReadAgain

Key = tuple[int, str, int]
"""What the entries of a meeting are in order by: hybrid clock, device, number."""
_WRITTEN = (*get_args(Line), YouSaidAnswered, AnswerPromised)
"""Kinds that fit wherever they stand, and change nothing of what stands after them."""
_LINES = frozenset(kind.__name__ for kind in get_args(Line))
_CHANGE = frozenset(kind.__name__ for kind in projections.CHANGE_THE_PAST)
_ENDS = "SELECT hlc, device, seq FROM event WHERE meeting = ? ORDER BY hlc DESC, device DESC, seq DESC LIMIT 1"
_ACT = "SELECT max(act) FROM event WHERE meeting = ? AND act >= ? AND act < ?"
_AFTER = """SELECT {columns} FROM event WHERE meeting = ? AND (hlc, device, seq) > (?, ?, ?)
            ORDER BY hlc, device, seq"""
_TELLING = _AFTER.format(columns="act, at, kind, body")
_STANDING = _AFTER.format(columns="act, kind")


class ProjectingLate:
    """What is made from the log of one meeting, and how far that was told, so that not all is told each time."""

    def __init__(self, connection: Connection, meeting: MeetingId) -> None:
        self._connection, self._meeting = connection, meeting
        self._read, self._retold = ReadAgain(), Retold(fitting)
        self._told: tuple[Key, Meeting, int] | None = None
        """The last entry that was told, the meeting there, and how much was taken back on the disk until then."""

    def only_adds(self, new: Sequence[tuple[Key, Entry]]) -> bool:
        """Return whether entries that are not on disk yet leave everything as it is that was made before them.

        Raises NotAsAgreed where the meeting can not be told with them.
        """
        ends = next(iter(self._connection.rows(_ENDS, (self._meeting,))), None)
        entries = [entry for _, entry in sorted(new, key=lambda each: each[0])]
        if ends is None or any(isinstance(entry.event, projections.CHANGE_THE_PAST) for entry in entries):
            return False
        first, last = min(key for key, _ in new), max(key for key, _ in new)
        if not all(self._is_new(entry.act) for entry in entries):
            return False
        if first < ends and not self._may_stand_between(first, entries):
            return False
        before = self._told_to(ends)
        after = _with(before, entries)
        if len(after.aside) > len(before.aside):
            return False
        self._told = max(ends, last), after, self._connection.taken_back
        return True

    def project(self, plan: Plan, numbered: Iterable[Numbered], *, added: bool) -> None:
        """Make rows of new entries that are only `added`, or all rows of the meeting anew, in the open transaction.

        Raises NotAsAgreed where the meeting can not be told with them.
        """
        if added:
            with _told_or_refused():
                made = projections.projected(self._meeting, plan, numbered)
            projections.keep(self._connection.db, self._meeting, made)
            return
        whole, _ = self._tell()
        with _told_or_refused():
            made = projections.of_log(self._meeting, plan, whole, self._retold)
        projections.remake(self._connection.db, self._meeting, made)

    def _is_new(self, act: int) -> bool:
        """Return whether no act of its laptop is as new; what was undone before may have a part of it still to come."""
        begins = began_at(act)
        newest = self._connection.value(_ACT, (self._meeting, begins, begins + ACTS))
        return newest is None or act > newest

    def _may_stand_between(self, first: Key, entries: Sequence[Entry]) -> bool:
        if not all(isinstance(entry.event, _WRITTEN) for entry in entries):
            return False
        begun = {began_at(entry.act) for entry in entries}
        return not any(
            kind in _CHANGE or (kind in _LINES and began_at(act) in begun)
            for act, kind in self._connection.rows(_STANDING, (self._meeting, *first))
        )

    def _told_to(self, ends: Key) -> Meeting:
        """Return the meeting at the last entry that is on disk."""
        told = self._told
        if told is not None and told[0] <= ends and told[2] == self._connection.taken_back:
            rows = self._connection.rows(_TELLING, (self._meeting, *told[0]))
            entries = [row_to_entry(row) for row in rows]
            if not any(isinstance(entry.event, Undone | Redone) for entry in entries):
                return _with(told[1], entries)
        return self._tell()[1]

    def _tell(self) -> tuple[list[Numbered], Meeting]:
        """Tell the whole log, and return it and the meeting at its end."""
        whole = self._read.numbered(self._connection.rows(ROWS, (self._meeting,)))
        entries = [entry for _, entry in whole]
        with told_plainly():
            must_be_possible(entries, self._retold)
        hlc, device, seq = self._connection.rows(_ENDS, (self._meeting,))[0]
        with _told_or_refused():
            m = self._retold.tell(entries)
        self._told = (hlc, device, seq), m, self._connection.taken_back
        return whole, m


def _with(m: Meeting, entries: Sequence[Entry]) -> Meeting:
    with _told_or_refused():
        for act in acts(entries):
            m = apply(m, act)
    return m


@contextmanager
def _told_or_refused() -> Iterator[None]:
    """Turn whatever comes of a log that nobody wrote so into NotAsAgreed; the disk is not asked inside."""
    try:
        yield
    except Exception as error:
        raise NotAsAgreed("the meeting can not be told with this in it") from error
