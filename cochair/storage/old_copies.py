"""What lies beside the store and still has who was forgotten: copies, closed meetings, and what was kept aside."""

from collections.abc import Iterator
from datetime import date
from math import inf
from pathlib import Path

from cochair.storage import closed_meetings, copy_file
from cochair.storage.cipher import Database
from cochair.storage.database import Connection
from cochair.storage.errors import plainly
from cochair.storage.folders import JOINED
from cochair.storage.swapping import ASIDE

_SETTING = "copies from before"
"""The setting that says since when no new copy has anybody who is forgotten, in seconds of the clock."""


def files(folder: Path) -> Iterator[Path]:
    """Give every file in a data folder that is a copy of something; those of meetings of other laptops are not ours."""
    for pattern in (f"*{copy_file.ENDING}", f"*{closed_meetings.ENDING}", f"{ASIDE}/**/*"):
        there = (path for path in folder.rglob(pattern) if path.is_file())
        yield from (path for path in there if path.relative_to(folder).parts[0] != JOINED)


def count_from(db: Database, moment: float) -> None:
    """Keep that what is made after a moment of the clock has nobody who is forgotten."""
    db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (_SETTING, str(moment)))


def days(connection: Connection) -> tuple[date, ...]:
    """Return the day of each file that may have who is forgotten, the newest first; raises StoreFailed."""
    file = connection.value("SELECT file FROM pragma_database_list WHERE name = 'main'")
    with plainly():
        made = [path.stat().st_mtime for path in files(Path(file).parent)]
    since = float(connection.value("SELECT value FROM setting WHERE name = ?", (_SETTING,), inf))
    return tuple(date.fromtimestamp(at) for at in sorted(made, reverse=True) if at < since)
