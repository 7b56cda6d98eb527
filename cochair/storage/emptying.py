"""Empties a laptop of the meetings: the keys go first, then all that they open, each file written over.

What is to be done is written down first, so that the next opening finishes it if CoChair is killed meanwhile.
"""

import json
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from cochair.services.ports import StoreFailed
from cochair.storage import vault
from cochair.storage.copy_file import ENDING, read_copy
from cochair.storage.copy_sentences import FILES_STAY, KEY_STAYS
from cochair.storage.database import STORE_FILE
from cochair.storage.errors import plainly
from cochair.storage.files import settle, write_whole
from cochair.storage.lock import LOCK_FILE, WriterLock
from cochair.storage.ours import EMPTYING_FILE, KEYS, files_of, folders_of
from cochair.storage.ring import RING_FILE, read_ring

_PART = 1 << 20


def empty(folder: Path) -> None:
    """Take away for good all that CoChair keeps in a folder, which nobody may have open; raises StoreFailed."""
    lock = WriterLock(folder)
    try:
        write_whole(folder / EMPTYING_FILE, json.dumps(sorted(_names_of_keys(folder))))
        finish_emptying(folder)
    finally:
        lock.release()
        if not is_half_empty(folder):
            with plainly():
                (folder / LOCK_FILE).unlink(missing_ok=True)


def is_half_empty(folder: Path) -> bool:
    """Return whether emptying was begun and not finished."""
    return (folder / EMPTYING_FILE).exists()


def tells_what_stays(sentence: str) -> bool:
    """Return whether a sentence tells that something could not be taken away."""
    return KEY_STAYS in sentence or sentence.startswith(FILES_STAY.partition("{")[0])


def finish_emptying(folder: Path) -> None:
    """Finish what was begun, if anything was; raises StoreFailed.

    What stays although it should go is told once, and then no opening is refused for it; only where a key or the
    store itself can not be removed, each opening tries again.
    """
    mark = folder / EMPTYING_FILE
    with plainly():
        if not mark.exists():
            return
        dropped = [vault.drop(name) for name in _names_in(mark)]
        stays = [path for path in _in_order(folder) if _stays(path)]
        for each in folders_of(folder):
            with suppress(OSError):  # a file of somebody else is in it
                each.rmdir()
        settle(folder)
        if not any(folder / name in stays for name in (STORE_FILE, *KEYS)):
            mark.unlink()
            settle(folder)
    told = [FILES_STAY.format(files=", ".join(str(path) for path in stays))] if stays else []
    if not all(dropped):
        told.append(KEY_STAYS)
    if told:
        raise StoreFailed(" ".join(told))


def _names_of_keys(folder: Path) -> Iterator[str]:
    """Give the name of each key of this folder in the computer's key store, also of those kept aside."""
    for path in files_of(folder):
        with suppress(StoreFailed):
            if path.name == RING_FILE:
                ring = read_ring(path.parent)
            elif path.suffix == ENDING:
                ring = read_copy(path).ring
            else:
                continue
            if ring is not None and ring.name:
                yield ring.name


def _names_in(mark: Path) -> Iterable[str]:
    try:
        return [str(name) for name in json.loads(mark.read_bytes())]
    except (ValueError, TypeError):
        return []


def _in_order(folder: Path) -> list[Path]:
    """Return every file of ours, those with a key or a ring before all that they open."""
    return sorted(dict.fromkeys(files_of(folder)), key=lambda path: (not path.name.startswith(KEYS), _last(path)))


def _last(path: Path) -> tuple[bool, bool]:
    """Return what puts copies first and locks last: a lock tells that the folder around it is ours."""
    return path.name == LOCK_FILE, path.suffix != ENDING


def _stays(path: Path) -> bool:
    with suppress(OSError):
        _destroy(path)
        return False
    return os.path.lexists(path)


def _destroy(path: Path) -> None:
    """Take a file away, its bytes written over first; of a link only the link goes."""
    try:
        if path.is_file() and not path.is_symlink():
            path.chmod(stat.S_IRUSR | stat.S_IWUSR)
            _write_over(path)
    finally:
        path.unlink()


def _write_over(path: Path) -> None:
    with path.open("r+b") as file:
        left = os.fstat(file.fileno()).st_size
        while left > 0:
            left -= file.write(bytes(min(left, _PART)))
        file.flush()
        os.fsync(file.fileno())
