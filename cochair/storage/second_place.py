"""A second place for copies, such as a stick. It is used while it is there, and never made again by itself."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cochair.domain.language import _
from cochair.services.ports import Library, StoreFailed
from cochair.storage.copy_file import ENDING, HALF, digest_of, made_of, put_in_place
from cochair.storage.copy_sentences import NO_PLACE, NOT_MADE_WELL
from cochair.storage.database import Connection
from cochair.storage.errors import plainly

SETTING = "second place"
_PART = 1 << 20
"""Bytes that are written to a stick at once, which takes it less than a second."""
FOLDER = _("CoChair copies")


def of(connection: Connection) -> Path | None:
    """Return the folder that somebody chose, or None; raises StoreFailed.  A store from long ago has no settings."""
    if not connection.rows("SELECT 1 FROM sqlite_master WHERE name = 'setting'"):
        return None
    told = connection.value("SELECT value FROM setting WHERE name = ?", (SETTING,), "")
    return Path(told) if told else None


def told(library: Library) -> Path | None:
    """Return the same as a library that is open tells it; raises StoreFailed."""
    chosen = library.setting(SETTING)
    return Path(chosen) if chosen else None


def make(chosen: Path) -> Path:
    """Make our folder at a place that somebody chose, and return it; raises StoreFailed."""
    if not chosen.is_dir():
        raise StoreFailed(NO_PLACE)
    place = chosen if chosen.name == FOLDER else chosen / FOLDER
    with plainly():
        place.mkdir(exist_ok=True)
    return place


def lacks(place: Path | None, name: str) -> bool:
    """Return whether a second place is there, and a copy of that name is not."""
    return place is not None and place.is_dir() and not (place / name).exists()


def clear_halves(place: Path, tag: str) -> None:
    """Take away what copies of one store left half written there, when the stick was pulled out; raises StoreFailed."""
    with plainly():
        for half in place.glob(f"*-{tag}{ENDING}{HALF}"):
            if made_of(half.with_suffix(""), tag):
                half.unlink(missing_ok=True)


def carry(path: Path, place: Path, name: str = "", go_on: Callable[[], None] = lambda: None) -> None:
    """Copy a file to a folder that must be there, read it back, and only then give it its name; raises StoreFailed.

    Before each part `go_on` may raise StoreFailed, and then nothing is left there.
    """
    if not place.is_dir():
        raise StoreFailed(NO_PLACE)
    half = place / f"{name or path.name}{HALF}"
    with _told_when_pulled_out(place), plainly():
        try:
            half.unlink(missing_ok=True)
            with path.open("rb") as source, half.open("xb") as file:
                while part := source.read(_PART):
                    go_on()
                    file.write(part)
                    file.flush()
                    os.fsync(file.fileno())
            if digest_of(half) != digest_of(path):
                raise StoreFailed(NOT_MADE_WELL)
            put_in_place(half, place / (name or path.name))
        finally:
            with suppress(OSError):  # the next copy clears it; what went wrong first is told
                half.unlink(missing_ok=True)


@contextmanager
def _told_when_pulled_out(place: Path) -> Iterator[None]:
    try:
        yield
    except StoreFailed as failed:
        if not place.is_dir():
            raise StoreFailed(NO_PLACE) from failed
        raise
