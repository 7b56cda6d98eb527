"""Folders that are there for a moment; one whose process was killed is cleared away later."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from cochair.services.ports import StoreFailed
from cochair.storage.errors import plainly
from cochair.storage.lock import LOCK_FILE, WriterLock

_PREFIX = "cochair-moment-"
FORM = _PREFIX + "[a-z0-9_]" * 8
"""The names that TemporaryDirectory gives."""


@contextmanager
def for_a_moment(place: Path) -> Iterator[Path]:
    """Give a folder inside a place, and take it away afterwards; raises StoreFailed."""
    clear_moments(place)
    with plainly(), TemporaryDirectory(dir=place, prefix=_PREFIX) as name:
        lock = WriterLock(Path(name))
        try:
            yield Path(name)
        finally:
            lock.release()


def moments_in(place: Path) -> Iterator[Path]:
    """Give each folder for a moment at a place: it has the exact form of our names, and our lock is in it."""
    for path in place.glob(FORM):
        if not path.is_symlink() and (path / LOCK_FILE).is_file():
            yield path


def clear_moments(place: Path) -> None:
    """Take away what killed processes left at a place; what a living one holds stays."""
    for left in list(moments_in(place)):
        try:
            WriterLock(left).release()
        except StoreFailed:
            continue
        shutil.rmtree(left, ignore_errors=True)
