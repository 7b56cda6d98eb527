"""What lies beside the store and still has who was forgotten: copies, closed meetings, and what was kept aside."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from cochair.storage import closed_meetings, copy_file
from cochair.storage.database import Connection
from cochair.storage.errors import plainly
from cochair.storage.swapping import ASIDE


def days(connection: Connection) -> tuple[date, ...]:
    """Return the day of each copy, the newest first; raises StoreFailed."""
    with plainly():
        made = [date.fromtimestamp(copy.stat().st_mtime) for copy in _copies(connection)]
    return tuple(sorted(made, reverse=True))


def take_away(connection: Connection) -> None:
    """Take the copies away; raises StoreFailed."""
    with plainly():
        for copy in _copies(connection):
            copy.unlink(missing_ok=True)


def _copies(connection: Connection) -> Iterator[Path]:
    file = connection.value("SELECT file FROM pragma_database_list WHERE name = 'main'")
    folder = Path(file).parent
    for pattern in (f"*{copy_file.ENDING}", f"*{closed_meetings.ENDING}", f"{ASIDE}/**/*"):
        yield from (path for path in folder.rglob(pattern) if path.is_file())
