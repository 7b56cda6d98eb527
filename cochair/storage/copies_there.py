"""Looks over the copies that are there: which can be read, which are whole, and which are too many."""

from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from cochair.services.ports import StoreFailed
from cochair.services.thinning import to_keep
from cochair.storage.copy_file import ENDING, CopyFile, made_of, read_copy, take_out
from cochair.storage.copy_sentences import FAULT, NOT_WHOLE
from cochair.storage.database import Connection, open_copy
from cochair.storage.errors import plainly
from cochair.storage.moments import clear_moments, for_a_moment

COUNTS = "SELECT (SELECT count(*) FROM meeting), (SELECT count(*) FROM event)"


def copies_in(place: Path) -> list[CopyFile]:
    """Return every copy in a folder that can be read, the newest first; those of other stores too."""
    found = []
    for path in place.glob(f"*{ENDING}"):
        with suppress(StoreFailed):
            found.append(read_copy(path))
    return sorted(found, key=lambda copy: copy.inside.made, reverse=True)


def newest_of(place: Path, tag: str) -> CopyFile | None:
    """Return the newest copy of one store in a folder that can be read, or None."""
    for _, path in sorted(_own(place, tag), reverse=True):
        with suppress(StoreFailed):
            return read_copy(path)
    return None


def thin(place: Path, tag: str, newest: CopyFile) -> None:
    """Take away copies that are too many, and, once no meeting goes on, those that tell who had each turn.

    The newest one stays whatever its name tells, for the clock may be years behind.
    """
    own = _own(place, tag)
    kept = to_keep(made for made, _ in own)
    with plainly():
        for made, path in own:
            if path.name == newest.path.name:
                continue
            if made not in kept or (not newest.inside.running and _tells_turns(path)):
                path.unlink(missing_ok=True)


def _own(place: Path, tag: str) -> list[tuple[datetime, Path]]:
    return [(made, path) for path in place.glob(f"*{ENDING}") if (made := made_of(path, tag))]


def _tells_turns(path: Path) -> bool:
    try:
        return read_copy(path).inside.running > 0
    except StoreFailed:
        return False


def faults_of(place: Path, key: bytes) -> list[str]:
    """Return one plain sentence for each copy of this store that is not whole; raises StoreFailed."""
    clear_moments(place)
    found = []
    for path in sorted(place.glob(f"*{ENDING}")):
        try:
            _open_all(path, key)
        except StoreFailed as failed:
            found.append(FAULT.format(file=path.name, fault=failed))
    return found


def _open_all(path: Path, key: bytes) -> None:
    copy = read_copy(path)
    if not copy.ring.fits(key):
        return
    with for_a_moment(path.parent) as folder:
        database = folder / path.name
        take_out(copy, database)
        with closing(open_copy(database, key)) as opened:
            if whole_counts(opened) != (copy.inside.meetings, copy.inside.entries):
                raise StoreFailed(NOT_WHOLE)


def whole_counts(copy: Connection) -> tuple[int, int]:
    """Return how many meetings and entries a copy holds, all of it read; raises StoreFailed when it is not whole.

    A damaged search index is left to `check`, for it is made from the log.
    """
    if copy.rows("SELECT 1 FROM sqlite_master WHERE type = 'view'"):  # ours has none, and one may never end
        raise StoreFailed(NOT_WHOLE)
    said = [message for (message,) in copy.rows("PRAGMA integrity_check") if not message.startswith("fts5:")]
    if copy.rows("PRAGMA cipher_integrity_check") or said not in ([], ["ok"]):
        raise StoreFailed(NOT_WHOLE)
    meetings, entries = copy.rows(COUNTS)[0]
    return int(meetings), int(entries)
