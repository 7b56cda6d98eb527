"""Empties a laptop of the meetings: the keys go first, then all that they open, each file written over.

What is to be done is written down first, so that the next opening finishes it if CoChair is killed meanwhile.
"""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from cochair.services.ports import StoreFailed
from cochair.storage import language_file, vault
from cochair.storage.copy_file import ENDING, read_copy
from cochair.storage.copying import FOLDER
from cochair.storage.database import STORE_FILE
from cochair.storage.errors import plainly
from cochair.storage.files import settle, write_whole
from cochair.storage.keys import KEY_FILE
from cochair.storage.lock import LOCK_FILE, WriterLock
from cochair.storage.reserve import RESERVE_FILE
from cochair.storage.ring import RING_FILE, read_ring
from cochair.storage.swapping import ASIDE, MARK_FILE

EMPTYING_FILE = "emptying.json"
CACHE = "cache"
_KEYS = (KEY_FILE, RING_FILE)
_OURS = (
    f"{STORE_FILE}*",
    *(f"{key}*" for key in _KEYS),
    f"{MARK_FILE}*",
    f"{RESERVE_FILE}*",
    f"{EMPTYING_FILE}.half",
    f"{language_file.FILE}*",
)
_PLACES = (FOLDER, ASIDE, CACHE)
_PART = 1 << 20


def empty(folder: Path) -> None:
    """Take away for good all that CoChair keeps in a folder, which nobody may have open; raises StoreFailed."""
    lock = WriterLock(folder)
    try:
        write_whole(folder / EMPTYING_FILE, json.dumps(sorted(_names_of_keys(folder))))
        finish_emptying(folder)
    finally:
        lock.release()
    with plainly():
        (folder / LOCK_FILE).unlink(missing_ok=True)


def is_half_empty(folder: Path) -> bool:
    """Return whether emptying was begun and not finished."""
    return (folder / EMPTYING_FILE).exists()


def finish_emptying(folder: Path) -> None:
    """Finish what was begun, if anything was; raises StoreFailed."""
    mark = folder / EMPTYING_FILE
    with plainly():
        if not mark.exists():
            return
        for name in _names_in(mark):
            vault.drop(name)
        for path in _in_order(folder):
            _destroy(path)
        for place in _PLACES:
            _drop_folders(folder / place)
        settle(folder)
        mark.unlink()
        settle(folder)


def _names_of_keys(folder: Path) -> Iterator[str]:
    """Give the name of each key of this folder in the computer's key store, also of those kept aside."""
    for ring in (folder / RING_FILE, *(folder / ASIDE).rglob(RING_FILE)):
        with suppress(StoreFailed):
            found = read_ring(ring.parent)
            if found is not None and found.name:
                yield found.name
    for copy in (folder / FOLDER).glob(f"*{ENDING}"):
        with suppress(StoreFailed):
            if name := read_copy(copy).ring.name:
                yield name


def _names_in(mark: Path) -> Iterable[str]:
    try:
        return [str(name) for name in json.loads(mark.read_bytes())]
    except (ValueError, TypeError):
        return []


def _in_order(folder: Path) -> list[Path]:
    """Return every file of ours, those with a key or a ring before all that they open."""
    inside = [path for place in _PLACES for path in (folder / place).rglob("*")]
    ours = [*(path for pattern in _OURS for path in folder.glob(pattern)), *inside]
    files = dict.fromkeys(path for path in ours if path.is_symlink() or path.is_file())
    return sorted(files, key=lambda path: (not path.name.startswith(_KEYS), path.suffix != ENDING))


def _destroy(path: Path) -> None:
    """Take a file away, its bytes written over first."""
    if not path.is_symlink():
        with path.open("r+b") as file:
            left = os.fstat(file.fileno()).st_size
            while left > 0:
                left -= file.write(bytes(min(left, _PART)))
            file.flush()
            os.fsync(file.fileno())
    path.unlink()


def _drop_folders(place: Path) -> None:
    if place.is_dir() and not place.is_symlink():
        inside = sorted((path for path in place.rglob("*") if path.is_dir()), reverse=True)
        for each in (*inside, place):
            each.rmdir()
