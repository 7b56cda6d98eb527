"""What is kept about one person, as it was found in the tables of the store."""

from collections.abc import Mapping
from dataclasses import dataclass

Value = str | int | bytes | None
Row = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Kept:
    """Rows of one table that belong to a person.

    `people` are the columns that hold somebody's number, and `ticks` those that hold a yes or a no.
    """

    table: str
    rows: tuple[Row, ...]
    people: frozenset[str] = frozenset()
    ticks: frozenset[str] = frozenset()
