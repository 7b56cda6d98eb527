"""Reads what can be read of a damaged file, page by page where it must be."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cochair.services.ports import StoreFailed
from cochair.storage.cipher import SqlError
from cochair.storage.database import STORE_FILE, open_damaged
from cochair.storage.moments import for_a_moment
from cochair.storage.projections import TABLES as MADE_FROM_LOG

_SALT = 16
"""Bytes at the start of a file, without which its key opens nothing; copies have the same ones."""
_FARTHEST = 1 << 24
_NAMES = """SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
            AND name NOT LIKE '!_sqlite%' ESCAPE '!' AND name NOT LIKE 'line!_%' ESCAPE '!' OR name = 'line_draft'"""


@dataclass(slots=True)
class Salvaged:
    """The rows of a table that could be read, and whether that is all of them."""

    columns: tuple[str, ...] = ()
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    whole: bool = False


@contextmanager
def working_copy(folder: Path) -> Iterator[Path]:
    """Give a copy of the store with its journal, to be read and thrown away; the damaged one stays as it is."""
    with for_a_moment(folder) as place:
        for name in (STORE_FILE, STORE_FILE + "-wal"):
            if (folder / name).exists():
                shutil.copyfile(folder / name, place / name)
        yield place / STORE_FILE


def salvage(path: Path, key: bytes, salt: bytes) -> dict[str, Salvaged]:
    """Return what can be read, by table; nothing where not even the list of tables can be."""
    names = _tables(path, key)
    if not names and salt and path.exists() and path.stat().st_size > _SALT:
        with path.open("r+b") as file:
            file.write(salt)
        names = _tables(path, key)
    return {name: _Reading(path, key, name).read() for name in names}


def salt_of(path: Path) -> bytes:
    """Return the first bytes of a file that is whole."""
    with path.open("rb") as file:
        return file.read(_SALT)


def _tables(path: Path, key: bytes) -> list[str]:
    if not path.exists() or not path.stat().st_size:
        return []
    try:
        with closing(open_damaged(path, key)) as connection:
            names = [name for (name,) in connection.rows(_NAMES)]
    except StoreFailed:
        return []
    return [name for name in names if name not in MADE_FROM_LOG]


class _Reading:
    """Reads a table row by row; where a page is damaged, it finds the next one that is not.

    A connection that met a damaged page answers nothing any more, so each try has its own.
    """

    def __init__(self, path: Path, key: bytes, table: str) -> None:
        self._path, self._key, self._table = path, key, table
        self.found = Salvaged()

    def read(self) -> Salvaged:
        """Return what could be read."""
        start = self._run(-_FARTHEST)
        self.found.whole = start is None
        while start is not None and (following := self._next_good(start)) is not None:
            start = self._run(following)
        return self.found

    def _run(self, start: int) -> int | None:
        """Read on from a row id; return the row id after the last one that was read, or None at the end."""
        last = start - 1
        sql = f'SELECT rowid, * FROM "{self._table}" WHERE rowid >= ? ORDER BY rowid'
        try:
            with closing(open_damaged(self._path, self._key)) as connection:
                cursor = connection.db.execute(sql, (start,))
                self.found.columns = tuple(name for name, *_ in cursor.description)[1:]
                for row in cursor:
                    last = row[0]
                    self.found.rows.append(tuple(row[1:]))
        except (SqlError, StoreFailed):
            return last + 1
        return None

    def _next_good(self, bad: int) -> int | None:
        """Return the nearest row id from which there is something to read again."""
        step = 1
        while not self._can_read(bad + step):
            step *= 2
            if step > _FARTHEST:
                return None
        low, high = step // 2, step
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if self._can_read(bad + middle) else (middle, high)
        return bad + high

    def _can_read(self, start: int) -> bool:
        sql = f'SELECT * FROM "{self._table}" WHERE rowid >= ? ORDER BY rowid LIMIT 1'
        try:
            with closing(open_damaged(self._path, self._key)) as connection:
                return bool(connection.rows(sql, (start,)) or [()])
        except StoreFailed:
            return False
