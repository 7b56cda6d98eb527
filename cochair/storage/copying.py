"""Makes copies of everything: each one is opened and checked before it stands where copies stand."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cochair
from cochair.services.copy_inside import Inside
from cochair.services.ports import StoreFailed
from cochair.storage import old_copies, second_place
from cochair.storage.clock import wall
from cochair.storage.closed_meetings import keep_closed
from cochair.storage.codec import instant_text
from cochair.storage.copies_there import COUNTS, copies_in, newest_of, thin, whole_counts
from cochair.storage.copy_file import (
    ENDING,
    FOLDER,
    HALF,
    CopyFile,
    digest_of,
    made_of,
    name_of,
    put_in_place,
    read_copy,
    write_copy,
)
from cochair.storage.copy_sentences import COPYING, NOT_MADE_WELL, STOPPED
from cochair.storage.database import Connection, open_copy, open_copying
from cochair.storage.errors import plainly
from cochair.storage.files import make_folder, say_taken
from cochair.storage.lock import WriterLock
from cochair.storage.meeting_log import NEVER_ENDED
from cochair.storage.ring import Ring, check_of, read_ring
from cochair.storage.tables_of_laptops import STAY_HERE

FRESH = timedelta(days=1)
"""So long a copy may be the newest when CoChair is opened."""
_HALF_COPY = f"copy{HALF}"
HALF_FILES = (_HALF_COPY, *(f"{_HALF_COPY}.db{end}" for end in ("", "-wal", "-shm", "-journal")))
"""What a copy that does not come to its end may leave beside the data."""
_TAG = 8
_TOUCHED = 3
"""More steps than this, and a store knows when each meeting was last written to."""
_RUNNING = """SELECT count(*) FROM meeting JOIN touched ON touched.meeting = meeting.id
              WHERE state = 'running' AND hour >= ?"""
_NEWEST = "SELECT substr(max(starts), 1, 10) FROM meeting"
_STEPS = "SELECT count(*) FROM _sqlite_migrations WHERE migration_set = 'cochair'"


@dataclass(frozen=True, slots=True)
class Made:
    """A copy that was made, and whether it stands at the second place too; None where no place was chosen."""

    copy: CopyFile
    second: bool | None


class Copier:
    """Makes copies of the store in a folder, over a connection of its own, so that nothing waits for it."""

    def __init__(self, folder: Path, key: bytes, now: Callable[[], datetime] = wall) -> None:
        self.folder, self.key, self._now = folder, key, now
        self.place, self.tag = folder / FOLDER, check_of(key)[:_TAG]
        self._stopped = threading.Event()

    def make(self, *, closed: bool = True) -> Made:
        """Make a copy, also at the second place, and take older ones away that are too many; raises StoreFailed.

        With `closed` each meeting that has ended is kept beside it too, in a file of its own.
        """
        with self._alone():
            with self._open() as connection:
                copy, place = self._made(connection, closed=closed), second_place.of(connection)
            return Made(copy, self._second(copy, place))

    def catch_up(self) -> Made | None:
        """Make a copy when the newest one has not every entry, or is not of these days; raises StoreFailed.

        Return None when there is nothing to copy.  What is written between meetings changes no number of entries.
        A copy that did not come to the second place, for a stick hung or was not there, goes there once it is.
        """
        with self._alone():
            with self._open() as connection:
                newest, place = self.newest(), second_place.of(connection)
                there = (newest.inside.meetings, newest.inside.entries) if newest is not None else (0, 0)
                fresh = newest is None or abs(self._now() - newest.inside.made) < FRESH
                is_due = not fresh or connection.rows(COUNTS) != [there]
                copy = self._made(connection, closed=True) if is_due else newest
            if copy is None or not (is_due or second_place.lacks(place, copy.path.name)):
                return None
            return Made(copy, self._second(copy, place))

    def make_only(self) -> Made:
        """Make a copy, and only then take away every other one, what was kept aside too; raises StoreFailed."""
        with self._alone():
            with self._open() as connection:
                before = list(old_copies.files(self.folder))
                copy, place = self._made(connection, closed=False), second_place.of(connection)
                if not copy.path.is_file():
                    raise StoreFailed(NOT_MADE_WELL)
                with plainly():
                    for path in before:
                        if path != copy.path:
                            path.unlink(missing_ok=True)
                keep_closed(connection, self.key, self.place, self._go_on)
            return Made(copy, self._second(copy, place))

    def hand_over(self, path: Path, ring: Ring) -> CopyFile:
        """Write a copy to a file that opens with another ring of the same key; raises StoreFailed."""
        with self._alone():
            with self._open() as connection:
                half = self._half(connection, ring)
            second_place.carry(half, path.parent, path.name, self._go_on)
            return read_copy(path)

    def stop(self) -> None:
        """Give up the copy that is being made, and any that would begin later; nothing half made is left."""
        self._stopped.set()

    def is_stopped(self) -> bool:
        """Return whether whatever goes on here shall be given up."""
        return self._stopped.is_set()

    def has_any(self) -> bool:
        """Return whether there is a copy of this store beside the data."""
        return any(made_of(path, self.tag) for path in self.place.glob(f"*{ENDING}"))

    def newest(self) -> CopyFile | None:
        """Return the newest copy of this store beside the data that can be read, or None."""
        return newest_of(self.place, self.tag)

    def all(self) -> list[CopyFile]:
        """Return every copy beside the data that can be read, the newest first."""
        return copies_in(self.place)

    def _made(self, connection: Connection, *, closed: bool) -> CopyFile:
        ring = read_ring(self.folder) or Ring("file", check_of(self.key))
        path = self.place / name_of(self._now(), self.tag)
        put_in_place(self._half(connection, ring), path)
        copy = read_copy(path)
        thin(self.place, self.tag, copy)
        if closed:
            keep_closed(connection, self.key, self.place, self._go_on)
        return copy

    def _second(self, copy: CopyFile, place: Path | None) -> bool | None:
        """Take a copy to the second place, which may hang: nothing of the store is open meanwhile."""
        if place is None:
            return None
        try:
            second_place.clear_halves(place, self.tag)
            second_place.carry(copy.path, place, go_on=self._go_on)
            thin(place, self.tag, copy)
        except StoreFailed:
            self._go_on()
            return False
        return True

    def _half(self, connection: Connection, ring: Ring) -> Path:
        """Return a copy that is whole and has no name yet; it is made beside the data, for a stick may be slow."""
        half = self.place / _HALF_COPY
        database = half.with_name(f"{half.name}.db")
        before, taken = connection.rows(COUNTS)[0], wall()
        connection.rows("VACUUM INTO ?", (str(database),))
        self._take_out_pairs(connection, database)
        inside = self._looked_over(database, before, connection.rows(COUNTS)[0])
        self._go_on()
        write_copy(half, database, ring, inside)
        if read_copy(half).inside != inside:
            raise StoreFailed(NOT_MADE_WELL)
        say_taken(half, taken)
        return half

    def _take_out_pairs(self, connection: Connection, database: Path) -> None:
        """Take out of a copy whom this laptop trusts; a store from before step 17 has no such tables."""
        tables = [name for name in STAY_HERE if connection.rows("SELECT 1 FROM pragma_table_info(?)", (name,))]
        if not any(connection.rows(f"SELECT 1 FROM {name} LIMIT 1") for name in tables):
            return
        with closing(open_copy(database, self.key, writing=True)) as copy, copy.transaction() as db:
            for name in tables:
                db.execute(f"DELETE FROM {name}")

    def _looked_over(self, database: Path, before: tuple[int, int], after: tuple[int, int]) -> Inside:
        """Open a copy and read all of it; return what it tells, or raise StoreFailed when it is not whole."""
        with closing(open_copy(database, self.key)) as copy:
            copy.give_up_when(self._stopped.is_set)
            meetings, entries = whole_counts(copy)
            between = [sorted(pair) for pair in zip(before, after, strict=True)]
            if not all(low <= n <= high for n, (low, high) in zip((meetings, entries), between, strict=True)):
                raise StoreFailed(NOT_MADE_WELL)
            newest, steps = copy.value(_NEWEST), copy.value(_STEPS)
            running = copy.value(_RUNNING, (instant_text(self._now() - NEVER_ENDED),)) if steps > _TOUCHED else 0
        return Inside(
            made=self._now().astimezone(UTC),
            meetings=meetings,
            entries=entries,
            running=running,
            newest=newest or "",
            app=cochair.__version__,
            steps=steps,
            size=database.stat().st_size,
            sha256=digest_of(database),
        )

    def _go_on(self) -> None:
        if self._stopped.is_set():
            raise StoreFailed(STOPPED)

    @contextmanager
    def _open(self) -> Iterator[Connection]:
        """Give the one copy that is made now a connection of its own; raises StoreFailed."""
        with closing(open_copying(self.folder, self.key)) as connection:
            connection.give_up_when(self._stopped.is_set)
            yield connection

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Let one copy be made at a time, also by another process, and clear what a killed one left.

        Raises StoreFailed, also when it is stopped.
        """
        make_folder(self.place)
        try:
            lock = WriterLock(self.place)
        except StoreFailed as failed:
            raise StoreFailed(COPYING) from failed
        try:
            _clear(self.place)
            with plainly():
                yield
        except StoreFailed:
            self._go_on()  # what was given up part of the way says only that it was given up
            raise
        finally:
            _clear(self.place)
            lock.release()


def _clear(place: Path) -> None:
    """Take away what a copy that did not come to its end has left."""
    with plainly():
        for name in HALF_FILES:
            (place / name).unlink(missing_ok=True)
