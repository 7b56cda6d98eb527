"""Reads the rows of a table whose columns have names: items with their times, actions, and people."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cochair.services.bringing.columns import Column, Columns
from cochair.services.pasted_lines import PastedLine, kind_of, read_time

_TEXT_OF_SHEET = re.compile(r'="(.*)"')
_SUM = re.compile(r"[=@].+|[+-](?=[^\d\s]).+")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(\s*[ap]\.?m\.?)?", re.IGNORECASE)
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table by its columns; a cell that is not there is empty."""

    cells: Sequence[str]
    columns: Columns

    def __getitem__(self, column: Column) -> str:
        place = self.columns.get(column)
        return plain_cell(self.cells[place]) if place is not None and place < len(self.cells) else ""

    @property
    def raw(self) -> str:
        """The words of the whole row."""
        return row_words(self.cells)

    @property
    def rest(self) -> list[str]:
        """The cells that no known column holds, or that say more about an item."""
        known = {place for column, place in self.columns.items() if column is not Column.OTHER}
        return [cell for place, cell in enumerate(self.cells) if place not in known and cell.strip()]


def plain_cell(cell: str) -> str:
    """Return the words of a cell, without the sign that keeps a number as text."""
    found = _TEXT_OF_SHEET.fullmatch(cell.strip())
    return found[1].strip() if found else cell.strip()


def is_sum(words: str) -> bool:
    """Return whether a cell holds a sum for the computer, and no words."""
    return _SUM.fullmatch(words) is not None


def row_words(cells: Sequence[str]) -> str:
    """Return the words of a row, the cells apart."""
    return " | ".join(" ".join(cell.split()) for cell in cells if cell.strip())


def read_item(row: Row) -> PastedLine:
    """Return the item of a row; its title is empty where the row has none."""
    title = " ".join(row[Column.TITLE].split("\n")[0].split())
    title = re.sub(r"^\(?\d{1,3}[.):]\s+", "", title)
    minutes, starts = _cell_time(row[Column.START])
    ends = _cell_time(row[Column.END])[1]
    minutes = _cell_minutes(row[Column.MINUTES]) or minutes
    if minutes is None and starts is not None and ends is not None:
        minutes = (ends - starts) % (12 * 60)
    minutes = minutes if minutes is not None and 1 <= minutes <= _LONGEST else None
    return PastedLine(row.raw, title, 1, minutes, starts, kind_of(title))


def _cell_time(cell: str) -> tuple[int | None, int | None]:
    """Return minutes and start of a cell under "Time": a time, from when to when, or how long."""
    if found := _CLOCK.fullmatch(cell):
        cell = f"{found[1]}:{found[2]}{found[3] or ''}"
    elif (part := _part_of_day(cell)) is not None:
        return None, part
    elif cell.isdecimal() and len(cell) < 4:
        return int(cell), None
    return read_time(re.sub(r"(\d:\d{2}):\d{2}", r"\1", cell))


def _cell_minutes(cell: str) -> int | None:
    """Return how long a cell says: "20", "20 mins", "0:20", or a part of a day as a sheet keeps it."""
    if (found := _CLOCK.fullmatch(cell)) and not found[3]:
        return int(found[1]) * 60 + int(found[2])
    if re.fullmatch(r"\d{1,3}(?:\.0+)?", cell):
        return int(float(cell))
    part = _part_of_day(cell)
    return part if part is not None else read_time(cell)[0]


def _part_of_day(cell: str) -> int | None:
    """Return the minutes of a number such as 0.4375, which is how a sheet keeps half past 10."""
    return round(float(cell) * 24 * 60) if re.fullmatch(r"0\.\d{3,20}", cell) else None
