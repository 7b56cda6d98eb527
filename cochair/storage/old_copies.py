"""The copies that lie beside the store, which still have who was forgotten since."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from cochair.storage.database import Connection
from cochair.storage.errors import plainly

ENDING = ".cochair"


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
    return Path(file).parent.rglob(f"*{ENDING}")
