"""The rows of a meeting's log as entries."""

from collections.abc import Sequence

from cochair.storage.codec import row_to_entry
from cochair.storage.projections import Numbered

ROWS = "SELECT id, act, at, kind, body FROM event WHERE meeting = ? ORDER BY hlc, device, seq"
NumberedRow = tuple[int, int, str, str, str]
"""The id of a row of the log, and act, at, kind and body."""


def numbered_entries(rows: Sequence[NumberedRow]) -> list[Numbered]:
    """Return what rows of the log tell."""
    return [(number, row_to_entry((act, at, kind, body))) for number, act, at, kind, body in rows]


class ReadAgain:
    """Reads the rows of one log again and again: a row that is as it was is the same entry."""

    def __init__(self) -> None:
        self._read: dict[NumberedRow, Numbered] = {}

    def numbered(self, rows: Sequence[NumberedRow]) -> list[Numbered]:
        """Return what all rows of the log tell."""
        self._read = {row: self._read.get(row) or numbered_entries([row])[0] for row in rows}
        return list(self._read.values())
