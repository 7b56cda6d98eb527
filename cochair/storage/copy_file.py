"""One copy of everything, in one file: the locked database, its ring, and what may be told about them."""

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from cochair.services.copy_inside import Inside
from cochair.services.given_file import COPY_ENDING, TAIL, is_listed_short, must_be_file
from cochair.services.ports import StoreFailed
from cochair.storage.codec import from_text, to_text
from cochair.storage.copy_sentences import NOT_A_COPY, NOT_READABLE, NOT_THERE, NOT_WHOLE
from cochair.storage.errors import plainly
from cochair.storage.files import settle
from cochair.storage.ring import Ring, from_bytes

FOLDER, ENDING, HALF = "backups", COPY_ENDING, ".half"
_DATABASE, _RING, _INSIDE = "meetings.db", "key.json", "inside.json"
_MOST_TOLD = 64 * 1024
"""Bytes; what a copy tells about itself is never longer."""
_MOST_COUNTED = 1_000_000
_FIRST_YEAR, _LAST_YEAR = 2000, 2999
"""A copy was made in one of these years, or was not made by us."""
_STAMP = "%Y-%m-%d-%H%M%S"
_BROKEN = (
    zipfile.BadZipFile,
    ValueError,
    NotImplementedError,  # what zipfile raises for a way of packing that it does not know
    RuntimeError,  # what it raises for a part with a password
    KeyError,
    EOFError,
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class CopyFile:
    """A copy that could be read: where it is, what is inside, and the ring of its key."""

    path: Path
    inside: Inside
    ring: Ring


def name_of(made: datetime, tag: str) -> str:
    """Return the name of a copy; `tag` tells copies of one store from those of another."""
    return f"{made.astimezone(UTC).strftime(_STAMP)}-{tag}{ENDING}"


def made_of(path: Path, tag: str) -> datetime | None:
    """Return when a copy was made, by its name; None for a file that is no copy of this store."""
    stamp = path.name.removesuffix(f"-{tag}{ENDING}")
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file as hex digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_copy(path: Path, database: Path, ring: Ring, inside: Inside) -> None:
    """Write a copy, durable on return; raises StoreFailed."""
    with plainly():
        number = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(number, "w+b") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as packed:
                packed.writestr(_INSIDE, to_text(inside))
                packed.writestr(_RING, json.dumps(asdict(ring)))
                with database.open("rb") as data, packed.open(_DATABASE, "w", force_zip64=True) as place:
                    shutil.copyfileobj(data, place, 1 << 20)
            file.flush()
            os.fsync(number)


def read_copy(path: Path) -> CopyFile:
    """Return what a copy tells about itself; raises StoreFailed when it is no copy."""
    with _opened(path) as packed:
        told, ring = packed.read(_INSIDE).decode(), packed.read(_RING)
        size = packed.getinfo(_DATABASE).file_size
    inside = from_text(Inside, told)
    if not (_FIRST_YEAR <= inside.made.year <= _LAST_YEAR and 0 <= inside.meetings <= _MOST_COUNTED):
        raise StoreFailed(NOT_A_COPY)
    if inside.size != size:
        raise StoreFailed(NOT_WHOLE)
    return CopyFile(path, inside, from_bytes(ring))


def take_out(copy: CopyFile, place: Path) -> None:
    """Write the database of a copy to a new file, durable on return; raises StoreFailed when it is not whole."""
    with plainly(), _opened(copy.path) as packed:
        number = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(number, "wb") as file, packed.open(_DATABASE) as data:
            shutil.copyfileobj(data, file, 1 << 20)
            file.flush()
            os.fsync(number)
    if digest_of(place) != copy.inside.sha256:
        raise StoreFailed(NOT_WHOLE)


def put_in_place(half: Path, path: Path) -> None:
    """Give a finished file its name, durable on return."""
    with plainly():
        half.replace(path)
        settle(path.parent)


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a copy that somebody else may have made: only our parts, stored as they are, none too long."""
    try:
        must_be_file(path)
        opened = path.open("rb")
    except FileNotFoundError as error:
        raise StoreFailed(NOT_THERE) from error
    except PermissionError as error:
        raise StoreFailed(NOT_READABLE) from error
    except OSError as error:
        raise StoreFailed(NOT_A_COPY) from error
    with plainly(), opened as file:
        try:
            _refuse_long_list(file)
            with zipfile.ZipFile(file) as packed:
                _refuse_others(packed.infolist(), file)
                yield packed
        except _BROKEN as error:
            raise StoreFailed(NOT_A_COPY) from error


def _refuse_long_list(file: IO[bytes]) -> None:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - TAIL))
    if not is_listed_short(file.read()):
        raise ValueError("a list of parts that no copy has")


def _refuse_others(parts: list[zipfile.ZipInfo], file: IO[Any]) -> None:
    whole = os.fstat(file.fileno()).st_size
    most = {_INSIDE: _MOST_TOLD, _RING: _MOST_TOLD, _DATABASE: whole}
    if sorted(part.filename for part in parts) != sorted(most):
        raise ValueError("other parts")
    for part in parts:
        if part.compress_type != zipfile.ZIP_STORED or part.file_size > most[part.filename]:
            raise ValueError(part.filename)
