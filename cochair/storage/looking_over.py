"""Reads a whole file beside the app, to find damage before a meeting needs what it hit."""

import threading
from contextlib import closing
from pathlib import Path

from cochair.services.ports import StoreFailed
from cochair.storage.database import is_damage, open_copying

_STEPS = 1000  # pages or so between two looks whether to stop


class LookOver:
    """One look over the store of a folder, over a connection of its own; any thread may stop it."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._folder, self._key = folder, key
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Let the look end at once; it finds nothing more."""
        self._stopped.set()

    def finds_damage(self) -> bool:
        """Read every page of the file and return whether any is damaged; nothing is found where it was stopped."""
        try:
            with closing(open_copying(self._folder, self._key)) as connection:
                connection.db.conn.set_progress_handler(self._stopped.is_set, _STEPS)
                return connection.rows("PRAGMA quick_check(1)") != [("ok",)]
        except StoreFailed as failed:
            return is_damage(failed)
