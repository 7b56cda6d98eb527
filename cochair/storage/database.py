"""Opens the encrypted file, safely or not at all, and is the only way to it."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from cochair.services.given_file import must_be_file
from cochair.services.ports import StoreFailed
from cochair.storage import errors
from cochair.storage.cipher import Database, SqlError, connect
from cochair.storage.errors import plainly
from cochair.storage.files import settle
from cochair.storage.migrations import refuse_newer, refuse_older, steps
from cochair.storage.reserve import Reserve

STORE_FILE = "cochair.db"
APPLICATION = 0x43434852
"""The letters CCHR, as SQLite's application_id, which tells our files from others."""
BUSY_MILLISECONDS = 5000
_STEPS_AT_ONCE = 20_000
"""Steps of SQLite's machine, a few milliseconds, between one look whether to give up and the next."""
_PLAIN_HEADER = b"SQLite format 3"
_PRAGMAS = (
    "cipher_log_level = NONE",
    "foreign_keys = ON",
    "synchronous = FULL",
    "fullfsync = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    f"busy_timeout = {BUSY_MILLISECONDS}",
)
_FOR_DAMAGED = ("cipher_log_level = NONE", "writable_schema = ON", "temp_store = MEMORY")
"""Without the second, SQLite reads nothing of a file that was cut."""


Told = TypeVar("Told")


class Connection:
    """One door to the file; any thread may use it, one at a time. Every error comes out as StoreFailed.

    `reserve` is what is given up when the disk is full; a door that only reads has none.
    """

    def __init__(self, db: Database, reserve: Reserve | None = None) -> None:
        self.db, self.reserve = db, reserve
        self.taken_back = 0
        """How many transactions, or parts of one, were not kept."""
        self.turn = threading.RLock()
        """Who holds it is alone with this door; who needs more than one step in a row takes it first."""

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a question."""
        with self.turn, plainly():
            return list(self.db.execute(sql, values))

    def value(self, sql: str, values: Sequence[Any] = (), otherwise: Any = None) -> Any:
        """Return the first column of the first row, or `otherwise` when there is none."""
        return next(iter(self.rows(sql, values)), (otherwise,))[0]

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """Durable on leaving, or nothing of it is kept."""
        try:
            with self.turn, plainly(), self.db.atomic():
                yield self.db
        except BaseException as failed:
            self.taken_back += 1
            if isinstance(failed, StoreFailed) and str(failed) in errors.NO_ROOM and self.reserve is not None:
                self.reserve.give_up()
            raise

    def keep(self, act: Callable[[Database], Told]) -> Told:
        """Do something in one transaction, and once more where the disk was full and the reserve gave it room."""
        with self.turn:
            may_try_again = not self.db.conn.in_transaction and self.reserve is not None and self.reserve.is_there()
            try:
                with self.transaction() as db:
                    return act(db)
            except StoreFailed as failed:
                if not may_try_again or str(failed) not in errors.NO_ROOM:
                    raise
            with self.transaction() as db:
                return act(db)

    def give_up_when(self, asked: Callable[[], bool]) -> None:
        """Give up whatever runs here as soon as this says so, which raises StoreFailed."""
        self.db.conn.set_progress_handler(lambda: int(asked()), _STEPS_AT_ONCE)

    def close(self) -> None:
        """Close the file."""
        with self.turn, plainly():
            self.db.close()


def open_writer(folder: Path, key: bytes, before_steps: Callable[[], object] = lambda: None) -> Connection:
    """Open the store for writing, new steps taken; make it first where there is none. Its lock must be held.

    `before_steps` is called when steps are to be taken with what is there already, and takes none where it raises.
    """
    path = folder / STORE_FILE
    if not path.exists():
        _make_store(path, key)
    db = _open(path, key)
    try:
        with plainly():
            if steps.pending(db):
                before_steps()
            steps.apply(db)
    except BaseException:
        db.close()
        raise
    return Connection(db, Reserve(folder))


def open_reader(folder: Path, key: bytes) -> Connection:
    """Open the store for reading only, also while another process writes."""
    path = folder / STORE_FILE
    if not path.exists():
        raise StoreFailed(errors.NO_STORE)
    db = _open(path, key)
    try:
        with plainly():
            refuse_older(db)
            db.execute("PRAGMA query_only = ON")
    except BaseException:
        db.close()
        raise
    return Connection(db)


def open_copying(folder: Path, key: bytes) -> Connection:
    """Open the store only to copy it, also where new steps are still to be taken, and while others write."""
    return Connection(_open(folder / STORE_FILE, key))


def open_copy(path: Path, key: bytes, *, writing: bool = False) -> Connection:
    """Open a copy that nobody else has open, with nothing left beside it; raises StoreFailed."""
    db = _open(path, key, "rw" if writing else "ro&immutable=1", _assert_locked)
    return Connection(db)


def open_damaged(path: Path, key: bytes) -> Connection:
    """Open a file that may be damaged, only to read what can be read; raises StoreFailed."""
    with plainly():
        return Connection(_connect(path, key, "rw", _assert_locked, _FOR_DAMAGED))


def make_store(path: Path, key: bytes) -> None:
    """Make an empty store in a file, durable on return; raises StoreFailed."""
    with plainly(), closing(_connect(path, key, "rwc", _assert_locked)) as db:
        db.execute(f"PRAGMA application_id = {APPLICATION}")
        steps.apply(db)


def _make_store(path: Path, key: bytes) -> None:
    """Make the file under another name, so that a half-made one never stands where the store should be."""
    half = path.with_name(path.name + ".half")
    with plainly():
        if path.with_name(path.name + "-wal").exists():
            raise StoreFailed(errors.LEFTOVERS)
        for end in ("", "-wal", "-shm", "-journal"):
            half.with_name(half.name + end).unlink(missing_ok=True)
        make_store(half, key)
        half.replace(path)
        settle(path.parent)


def _open(path: Path, key: bytes, mode: str = "rw", assert_safe: Callable[[Database], None] | None = None) -> Database:
    with plainly():
        must_be_file(path)
        with path.open("rb") as file:
            header = file.read(len(_PLAIN_HEADER))
        if not header:
            raise StoreFailed(errors.EMPTY)
        if header == _PLAIN_HEADER:
            raise StoreFailed(errors.NOT_OURS)
        db = _connect(path, key, mode, assert_safe or _assert_safe)
        try:
            if _pragma(db, "application_id") != APPLICATION:
                raise StoreFailed(errors.NOT_OURS)
            refuse_newer(db)
        except BaseException:
            db.close()
            raise
        return db


def _connect(
    path: Path, key: bytes, mode: str, assert_safe: Callable[[Database], None], pragmas: Sequence[str] = _PRAGMAS
) -> Database:
    address = f"{path.absolute().as_uri()}?mode={mode}"
    connection = connect(address, uri=True, isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        db = Database(connection, execute_plugins=False, strict=True)
        for pragma in pragmas:
            db.execute(f"PRAGMA {pragma}").fetchall()
        assert_safe(db)
        return db
    except BaseException:
        connection.close()
        raise


def _assert_safe(db: Database) -> None:
    """Read back what keeps words secret and durable; a build of SQLite without it must never be used."""
    _assert_locked(db)
    wanted = {"journal_mode = WAL": "wal", "synchronous": 2, "fullfsync": 1, "foreign_keys": 1}
    found = {name: _pragma(db, name) for name in wanted}
    if found != wanted:
        raise StoreFailed(errors.UNSAFE_FOLDER)


def _assert_locked(db: Database) -> None:
    if not _pragma(db, "cipher_version"):
        raise StoreFailed(errors.NO_CIPHER)


def _pragma(db: Database, name: str) -> Any:
    return next(iter(db.execute(f"PRAGMA {name}")), (None,))[0]


def is_damage(failed: StoreFailed) -> bool:
    """Return whether the file could not be read at all, which a wrong key can cause too."""
    return isinstance(failed.__cause__, SqlError) and str(failed) == errors.DAMAGED
