"""What the services need of the tables of a board: rows of one kind, each with a number."""

from collections.abc import Collection
from contextlib import AbstractContextManager
from datetime import date
from typing import Protocol, TypeVar

from cochair.domain.board import PersonNumber
from cochair.domain.ids import MeetingId
from cochair.domain.kept_rows import Kept

Row = TypeVar("Row")


class Book(Protocol[Row]):
    """The rows of one kind. A row is a frozen dataclass whose `number` is 0 until it is kept."""

    def add(self, row: Row) -> Row:
        """Keep a new row, durable on return, and return it with its number; raises StoreFailed."""

    def change(self, row: Row) -> None:
        """Keep a row in the place of the one with its number; raises StoreFailed."""

    def remove(self, number: int) -> None:
        """Take a row away; raises StoreFailed, also while something else points at it."""

    def rows(self, **where: object) -> tuple[Row, ...]:
        """Return the rows whose fields are so, in the order in which they were added; raises StoreFailed."""

    def row(self, number: int) -> Row:
        """Return the row with a number; raises StoreFailed where there is none."""


class Books(Protocol):
    """All tables of the boards. `changes` grows with each change."""

    @property
    def changes(self) -> int:
        """Return how many changes there were since the store was opened."""

    def of(self, kind: type[Row]) -> Book[Row]:
        """Return the book of one kind of row."""

    def together(self) -> AbstractContextManager[object]:
        """Return a place in which everything is kept at once, or nothing of it; raises StoreFailed."""

    def about(self, person: PersonNumber, names: Collection[str]) -> tuple[Kept, ...]:
        """Return every row about a person, who has or had these names, of every table there is; raises StoreFailed."""

    def counts(self) -> dict[str, int]:
        """Return how many rows each table has that is about people; raises StoreFailed."""

    def drop_of_person(self, person: PersonNumber, tables: Collection[str], until: date | None = None) -> None:
        """Take out what some tables keep about a person, up to a `day` where one is given; raises StoreFailed."""

    def drop_meeting(self, meeting: MeetingId) -> None:
        """Take out a meeting, with everything made from it; raises StoreFailed."""

    def forget(self, person: PersonNumber, today: date) -> None:
        """Forget a person everywhere in the store, off the disk on return; raises StoreFailed."""

    def forgotten(self) -> tuple[PersonNumber, ...]:
        """Return the numbers of the people who are forgotten; raises StoreFailed."""

    def forget_again(self, people: Collection[PersonNumber], today: date) -> None:
        """Forget people whom another copy of the store has forgotten, such as after a restore; raises StoreFailed."""

    def copies(self) -> tuple[date, ...]:
        """Return the days of the copies from before somebody was forgotten, the newest first; raises StoreFailed."""

    def drop_copies(self) -> None:
        """Make a new copy, and only then take away those beside the store; raises StoreFailed."""
