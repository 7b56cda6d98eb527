"""Looks over the copies that are there: which can be read, and which are whole."""

from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from cochair.services.ports import StoreFailed
from cochair.storage.copy_file import ENDING, HALF, CopyFile, read_copy, take_out
from cochair.storage.copy_sentences import FAULT, NOT_WHOLE
from cochair.storage.database import Connection, open_copy

COUNTS = "SELECT (SELECT count(*) FROM meeting), (SELECT count(*) FROM event)"


def copies_in(place: Path) -> list[CopyFile]:
    """Return every copy in a folder that can be read, the newest first; those of other stores too."""
    found = []
    for path in place.glob(f"*{ENDING}"):
        with suppress(StoreFailed):
            found.append(read_copy(path))
    return sorted(found, key=lambda copy: copy.inside.made, reverse=True)


def faults_of(place: Path, key: bytes) -> list[str]:
    """Return one plain sentence for each copy of this store that is not whole; raises StoreFailed."""
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
    with TemporaryDirectory(dir=path.parent, prefix=HALF) as folder:
        database = Path(folder) / path.name
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
