"""The data folder, and small files that must never be half written."""

import os
import sys
from datetime import datetime
from pathlib import Path

from cochair.storage.errors import plainly


def make_folder(folder: Path) -> None:
    """Make the data folder, durable on return, for nobody else to read; raises StoreFailed."""
    with plainly():
        new = [path for path in (folder, *folder.parents) if not path.exists()]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for path in new:
            settle(path.parent)


def write_whole(path: Path, text: str) -> None:
    """Write a small file so that it is durable and never half there; only its owner may read it."""
    half = path.with_name(path.name + ".half")
    write_bytes(half, text.encode())
    with plainly():
        half.replace(path)
        settle(path.parent)


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file anew, its bytes durable on return; only its owner may read it."""
    with plainly():
        path.unlink(missing_ok=True)
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(number)


def say_taken(path: Path, at: datetime) -> None:
    """Give a file the time at which its content was taken, durable on return; raises StoreFailed."""
    with plainly():
        os.utime(path, (at.timestamp(), at.timestamp()))
        with path.open("r+b") as file:
            os.fsync(file.fileno())


def settle(folder: Path) -> None:
    """Make new names in a folder durable; Windows does so by itself."""
    if sys.platform == "win32":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
