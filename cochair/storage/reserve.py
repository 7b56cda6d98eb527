"""Room on the disk that is kept for the end of a meeting: it is given up when the disk is full."""

import os
import shutil
import threading
from pathlib import Path

from cochair.storage.errors import plainly
from cochair.storage.files import settle

RESERVE_FILE = "reserve"
SIZE = 20 << 20
LITTLE = 100 << 20
"""With less room than this on the disk none of it is set aside, and Home asks for more."""
_PIECE = 1 << 20


class Reserve:
    """A file beside the store that holds nothing but its room."""

    def __init__(self, folder: Path, size: int = SIZE, little: int = LITTLE) -> None:
        self._path, self._size, self._little = folder / RESERVE_FILE, size, little
        self._turn = threading.Lock()
        self.given_up = False
        """Whether its room went to what was written since it was made last."""

    def make(self) -> None:
        """Set the room aside where the disk has enough of it; raises StoreFailed."""
        with self._turn, plainly():
            if self._is_whole() or self.is_little():
                return
            half = self._path.with_name(f"{RESERVE_FILE}.half")
            try:
                self._fill(half)
                half.replace(self._path)
                settle(half.parent)
            finally:
                half.unlink(missing_ok=True)
            self.given_up = False

    def give_up(self) -> bool:
        """Let the room be used; returns whether there was any."""
        with self._turn, plainly():
            if not self.is_there():
                return False
            self._path.unlink()
            self.given_up = True
            return True

    def is_there(self) -> bool:
        """Return whether there is room to give up."""
        return self._path.exists()

    def is_little(self) -> bool:
        """Return whether the disk has little room, beside what is set aside; raises StoreFailed."""
        with plainly():
            return shutil.disk_usage(self._path.parent).free < self._little

    def _is_whole(self) -> bool:
        return self.is_there() and self._path.stat().st_size == self._size

    def _fill(self, half: Path) -> None:
        """Take the room for real: a file of holes would have none to give."""
        half.unlink(missing_ok=True)
        number = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(number, "wb", buffering=0) as file:
            piece = os.urandom(min(_PIECE, self._size))  # zeros take no room where a disk packs what it holds
            for begin in range(0, self._size, len(piece)):
                file.write(piece[: self._size - begin])
            os.fsync(number)
