"""What lies beside the store and still has who was forgotten: copies, closed meetings, and what was kept aside.

The time of such a file is when its content was taken, and not when it was written: a copy may be begun before somebody
is forgotten, and finished afterwards.
"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from math import inf, nextafter
from pathlib import Path

from cochair.services.ports import StoreFailed
from cochair.storage import closed_meetings
from cochair.storage.cipher import Database
from cochair.storage.clock import wall
from cochair.storage.copy_file import ENDING, FOLDER, read_copy
from cochair.storage.database import Connection
from cochair.storage.errors import plainly
from cochair.storage.ring import read_ring
from cochair.storage.swapping import KEPT_ASIDE, SWAPPED

_SETTING = "copies from before"
"""The setting that says since when no new copy has anybody who is forgotten, in seconds of the clock."""
_STORE = "SELECT file FROM pragma_database_list WHERE name = 'main'"
_OURS = (
    f"{FOLDER}/*{ENDING}",
    f"{FOLDER}/{closed_meetings.FOLDER}/*{closed_meetings.ENDING}",
    *(f"{SWAPPED}/{name}" for name in KEPT_ASIDE),
)


def files(folder: Path) -> Iterator[Path]:
    """Give each copy that CoChair wrote into its own folders in a data folder, or handed over into it."""
    for pattern in _OURS:
        yield from (path for path in folder.glob(pattern) if path.is_file())
    yield from (path for path in folder.glob(f"*{ENDING}") if _is_of_store(path, folder))


def count_all(db: Database) -> None:
    """Keep that every copy may have who is being forgotten; one may be begun at this moment."""
    db.execute("DELETE FROM setting WHERE name = ?", (_SETTING,))


def count_from_now(writer: Connection) -> None:
    """Keep that what is begun from now on has nobody who is forgotten; raises StoreFailed.

    Whatever the clock said when others were made, they are from before.
    """
    there = _times(Path(writer.value(_STORE)).parent)
    count_from(writer, nextafter(max((wall().timestamp(), *there)), inf))


def count_from(writer: Connection, moment: float) -> None:
    """Keep that what is begun at a moment of the clock, or later, has nobody who is forgotten; raises StoreFailed."""
    with writer.transaction() as db:
        db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (_SETTING, str(moment)))


def days(connection: Connection) -> tuple[date, ...]:
    """Return the day of each file that may have who is forgotten, the newest first; raises StoreFailed."""
    made = _times(Path(connection.value(_STORE)).parent)
    since = float(connection.value("SELECT value FROM setting WHERE name = ?", (_SETTING,), inf))
    return tuple(date.fromtimestamp(at) for at in sorted(made, reverse=True) if at < since)


def _times(folder: Path) -> list[float]:
    with plainly():
        return [path.stat().st_mtime for path in files(folder)]


def _is_of_store(path: Path, folder: Path) -> bool:
    """Return whether a file that lies beside the store is a copy of it, and not of somebody else's."""
    with suppress(StoreFailed):
        ring = read_ring(folder)
        return ring is not None and read_copy(path).ring.check == ring.check
    return False
