"""One writer at a time: a lock that the system lets go of when its holder dies."""

import json
import os
import socket
import sys
from pathlib import Path
from typing import IO

from cochair.domain.language import _
from cochair.services.ports import StoreFailed
from cochair.storage.errors import UNSAFE_FOLDER, plainly

LOCK_FILE = "writing.lock"
OPEN_ALREADY = _("CoChair is already open with these meetings. Close it first, then try again.")
OPEN_THERE = _("CoChair is open with these meetings on the computer {computer}. Close it there, then try again.")
_LOCKED_BYTE = 1 << 20  # Windows locks bytes against reading too, so lock one that holds no words


class WriterLock:
    """Held from making until `release`; raises StoreFailed when another CoChair holds it."""

    def __init__(self, folder: Path) -> None:
        path = folder / LOCK_FILE
        with plainly():
            self._file: IO[str] = path.open("a+", encoding="utf-8")
        try:
            _take(self._file)
        except (BlockingIOError, PermissionError) as error:
            sentence = _refusal(self._file)
            self._file.close()
            raise StoreFailed(sentence) from error
        except OSError as error:
            self._file.close()
            raise StoreFailed(UNSAFE_FOLDER) from error
        self._sign()

    def _sign(self) -> None:
        with plainly():
            self._file.truncate(0)
            self._file.write(json.dumps({"pid": os.getpid(), "host": socket.gethostname()}))
            self._file.flush()

    def release(self) -> None:
        """Let another CoChair write."""
        self._file.close()


def _refusal(file: IO[str]) -> str:
    try:
        file.seek(0)
        host = json.loads(file.read())["host"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        host = ""
    if host in ("", socket.gethostname()):
        return OPEN_ALREADY
    return OPEN_THERE.format(computer=host)


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[str]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)
else:
    import fcntl

    def _take(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
