"""Reads a whole file beside the app, to find damage before a meeting needs what it hit."""

import threading
from contextlib import closing
from pathlib import Path

from cochair.services.ports import StoreFailed
from cochair.storage.database import Connection, is_damage, open_copying


class LookOver:
    """One look over the store of a folder, over a connection of its own; any thread may stop it."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._folder, self._key = folder, key
        self._stopped, self._turn = False, threading.Lock()
        self._connection: Connection | None = None

    def stop(self) -> None:
        """Let the look end at once; it finds nothing more. Ask again until it has ended, for it may just begin."""
        with self._turn:
            self._stopped = True
            if self._connection is not None:
                self._connection.db.conn.interrupt()

    def finds_damage(self) -> bool:
        """Read every page of the file and return whether any is damaged; nothing is found where it was stopped."""
        try:
            with closing(open_copying(self._folder, self._key)) as connection:
                return self._read(connection)
        except StoreFailed as failed:
            return is_damage(failed)

    def _read(self, connection: Connection) -> bool:
        with self._turn:
            self._connection = connection
        try:
            return not self._stopped and connection.rows("PRAGMA quick_check(1)") != [("ok",)]
        finally:
            with self._turn:
                self._connection = None
