"""Mends a damaged store: what can be read of it, the newest copy that is whole, and what was written since."""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from cochair.domain.ids import MeetingId
from cochair.domain.possible import must_be_possible
from cochair.services.mended import Mended
from cochair.services.ports import StoreFailed
from cochair.storage import checking
from cochair.storage.bringing_back import PREPARED_BY, make_ready
from cochair.storage.cipher import Database
from cochair.storage.clock import wall
from cochair.storage.closed_meetings import closed_in
from cochair.storage.copy_file import CopyFile
from cochair.storage.copy_sentences import NOTHING_LEFT
from cochair.storage.copying import Copier
from cochair.storage.database import Connection, make_store, open_copy
from cochair.storage.emptying import finish_emptying
from cochair.storage.errors import plainly
from cochair.storage.lock import WriterLock
from cochair.storage.meeting_log import kept_entries, plan_of
from cochair.storage.migrations import refuse_newer, steps
from cochair.storage.pouring import LOG, add_entries, count_lost, drop, lost_references, pour_log, pour_others
from cochair.storage.projections import Numbered, of_log
from cochair.storage.ring import Ring, check_of, read_ring
from cochair.storage.salvage import Salvaged, salt_of, salvage, working_copy
from cochair.storage.swapping import clear_ready, finish_swap, swap


@dataclass(slots=True)
class _Found:
    """What there is to mend with: rows of the damaged file by table, and the newest copy that is whole."""

    tables: dict[str, Salvaged]
    copy: CopyFile | None

    @property
    def is_whole(self) -> bool:
        """Whether every row could be read."""
        return set(LOG) <= self.tables.keys() and all(found.whole for found in self.tables.values())

    @property
    def others_are_whole(self) -> bool:
        """Whether every row beside the log could be read."""
        others = [found.whole for table, found in self.tables.items() if table not in LOG]
        return bool(others) and all(others)


def mend(folder: Path, key: bytes, now: Callable[[], datetime] = wall) -> Mended:
    """Put a whole store in the place of a damaged one, which is kept aside; raises StoreFailed, and moves nothing then.

    Nobody may have the store open.
    """
    lock = WriterLock(folder)
    try:
        finish_emptying(folder)
        finish_swap(folder)
        found = _find(folder, key)
        ready = clear_ready(folder) if found.is_whole or found.copy is None else _from_copy(found.copy, folder, key)
        if found.is_whole or found.copy is None:
            make_store(ready, key)
        with closing(open_copy(ready, key, writing=True)) as store:
            told = _fill(store, found, folder, key)
            for prepare in PREPARED_BY:
                prepare(store, folder, key)
        ring = read_ring(folder) or Ring("file", check_of(key))
        return replace(told, aside=swap(folder, ring, now()))
    finally:
        lock.release()


def _find(folder: Path, key: bytes) -> _Found:
    copier, copy, salt = Copier(folder, key), None, b""
    for each in copier.all():
        with suppress(StoreFailed):
            salt, copy = salt_of(_from_copy(each, folder, key)), each
            break
    with working_copy(folder) as path, plainly():
        tables = salvage(path, key, salt)
    if copy is None and not any(found.rows for table, found in tables.items() if table in LOG):
        raise StoreFailed(NOTHING_LEFT)
    return _Found(tables, copy)


def _from_copy(copy: CopyFile, folder: Path, key: bytes) -> Path:
    return make_ready(copy, folder, key, ())


def _fill(store: Connection, found: _Found, folder: Path, key: bytes) -> Mended:
    """Put together what was found, and return what there is to tell about it."""
    from_copy = None if found.is_whole or found.copy is None else found.copy.inside.made
    refuse_newer(store.db)
    store.rows("PRAGMA foreign_keys = OFF")
    with plainly():
        steps.apply(store.db)
    with store.transaction() as db:
        newer = pour_log(db, found.tables)
        closed = _add_closed(db, folder, key)
        others = _pour_others(db, found, fresh=from_copy is None)
        meetings = _cut_broken(store, db)
        lost = count_lost(db)
    store.rows("PRAGMA foreign_keys = ON")
    checking.rebuild(store)
    return Mended(from_copy, newer + closed if from_copy else 0, lost, others, meetings)


def _add_closed(db: Database, folder: Path, key: bytes) -> int:
    """Add closed meetings that only their own files still have whole."""
    added = 0
    for kept in closed_in(Copier(folder, key).place, key):
        meeting = kept.meeting["id"]
        if not list(db.execute("SELECT 1 FROM meeting WHERE id = ?", (meeting,))):
            continue
        added += add_entries(db, ({**entry, "meeting": meeting} for entry in kept.entries))
    return added


def _pour_others(db: Database, found: _Found, *, fresh: bool) -> bool:
    """Put the tables beside the log there; return whether all of what was kept last is there."""
    if not (fresh or found.others_are_whole):
        return False
    db.execute("SAVEPOINT others")
    pour_others(db, found.tables, instead=not fresh)
    if lost_references(db) and not fresh:
        db.execute("ROLLBACK TO others")
        db.execute("RELEASE others")
        return False
    db.execute("RELEASE others")
    for table, row, *_ in lost_references(db):
        db.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))
    return found.others_are_whole


def _cut_broken(store: Connection, db: Database) -> tuple[str, ...]:
    """Cut each meeting back to what can be shown; return the titles of those that lost something so."""
    broken = []
    for meeting, title in list(db.execute("SELECT id, title FROM meeting")):
        numbered = kept_entries(store, MeetingId(meeting))
        whole = _shown(store, MeetingId(meeting), numbered)
        if whole < len(numbered) or not whole:
            broken.append(title)
        for number, _ in numbered[whole:]:
            db.execute("DELETE FROM event WHERE id = ?", (number,))
        if not whole:
            drop(db, meeting)
    return tuple(broken)


def _shown(store: Connection, meeting: MeetingId, numbered: list[Numbered]) -> int:
    """Return how many entries from the first tell a meeting that can be shown."""
    for count in range(len(numbered), 0, -1):
        try:
            plan = plan_of(store, meeting)
            must_be_possible([entry for _, entry in numbered[:count]])
            of_log(meeting, plan, numbered[:count])
        except Exception:  # a log with a hole in it can break any rule; it is cut back, not a fault
            continue
        return count
    return 0
