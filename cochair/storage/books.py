"""The tables of a board on disk: each kind of row is a dataclass, and each field a column of its name."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import date
from typing import Any, Generic, TypeVar, cast, get_args, get_type_hints

from cochair.domain import (
    attendance,
    board,
    board_rules,
    chances,
    consents,
    ease,
    expenses,
    how_was_it,
    keeping,
    money_rules,
    needs,
    offers,
    payments,
    requests,
)
from cochair.domain.board import PersonNumber
from cochair.domain.ids import MeetingId
from cochair.domain.kept_rows import Kept
from cochair.services.books import Book
from cochair.services.laptop_ports import Pair
from cochair.services.ports import StoreFailed
from cochair.storage import dropping, everything, forgetting, old_copies
from cochair.storage.codec import plain, reader_of
from cochair.storage.consents_kept import tie
from cochair.storage.copying import Made
from cochair.storage.database import Connection
from cochair.storage.errors import CAN_NOT, NO_SUCH_ROW, plainly, readable

Row = TypeVar("Row")
TABLES: dict[type, str] = {
    board.Board: "board",
    board.BoardGroup: "board_group",
    board.BoardPerson: "person",
    board.Support: "support",
    board.FormerName: "former_name",
    board_rules.BoardRules: "board_rules",
    consents.Consent: "consent",
    needs.NeedAnswer: "need_answer",
    needs.Need: "need",
    attendance.Invitation: "invitation",
    offers.Offer: "offer",
    payments.Payment: "payment",
    payments.Advice: "advice",
    expenses.Expense: "expense",
    money_rules.MoneyRules: "money_rules",
    requests.Request: "request",
    chances.Chance: "chance",
    chances.Thanks: "thanks",
    ease.EaseTick: "ease_tick",
    how_was_it.HowWasIt: "how_was_it",
    keeping.KeepFor: "keep_for",
    keeping.KeepLonger: "keep_longer",
    keeping.MayOpen: "may_open",
    keeping.BankHoliday: "holiday",
    keeping.AskedOfUs: "asked_of_us",
}
"""Which table keeps which kind of row."""
_KINDS = {table: kind for kind, table in TABLES.items()} | {"pair": Pair}


class StoredBooks:
    """The Books of the ports, over one reader and at most one writer."""

    def __init__(
        self, reader: Connection, writer: Connection | None, make_only: Callable[[], Made] | None = None
    ) -> None:
        """Take what makes a copy and takes every other one away, where there may be copies."""
        self._reader, self._writer, self._make_only = reader, writer, make_only
        self._changes = 0

    @property
    def changes(self) -> int:
        """Return how many changes there were since the store was opened."""
        return self._changes

    def of(self, kind: type[Row]) -> Book[Row]:
        """Return the book of one kind of row."""
        made = StoredConsents if kind is consents.Consent else StoredBook
        return made(kind, self._reader, self._writer, self._count)

    def columns_of(self, kind: type) -> tuple[str, ...]:
        """Return the columns of the table of one kind of row; raises StoreFailed."""
        return tuple(name for (name,) in self._reader.rows("SELECT name FROM pragma_table_info(?)", (TABLES[kind],)))

    def about(self, person: PersonNumber, names: Collection[str]) -> tuple[Kept, ...]:
        """Return every row about a person of every table there is; raises StoreFailed."""
        return everything.about(self._writer or self._reader, person, names, _KINDS)

    def counts(self) -> dict[str, int]:
        """Return how many rows each table has that is about people; raises StoreFailed."""
        return everything.counts(self._reader)

    def drop_of_person(self, person: PersonNumber, tables: Collection[str], until: date | None = None) -> None:
        """Take out what some tables keep about a person, up to a `day` where one is given; raises StoreFailed."""
        dropping.drop_of_person(writing(self._writer), person, tables, until)
        self._count()

    def drop_meeting(self, meeting: MeetingId) -> None:
        """Take out a meeting, with everything made from it; raises StoreFailed."""
        dropping.drop_meeting(writing(self._writer), meeting)
        self._count()

    def forget(self, person: PersonNumber, today: date) -> None:
        """Forget a person everywhere in the store, off the disk on return; raises StoreFailed."""
        forgetting.forget(writing(self._writer), self, person, today, _KINDS)
        self._count()

    def forgotten(self) -> tuple[PersonNumber, ...]:
        """Return the numbers of the people who are forgotten; raises StoreFailed."""
        return forgetting.forgotten(self._reader)

    def forget_again(self, people: Collection[PersonNumber], today: date) -> None:
        """Forget people whom another copy of the store has forgotten, such as after a restore; raises StoreFailed."""
        forgetting.forget_again(writing(self._writer), self, people, today, _KINDS)
        self._count()

    def copies(self) -> tuple[date, ...]:
        """Return the days of the copies from before somebody was forgotten, the newest first; raises StoreFailed."""
        return old_copies.days(self._reader)

    def drop_copies(self) -> None:
        """Make a new copy, and only then take away those beside the store; raises StoreFailed."""
        if self._make_only is None:
            raise StoreFailed(CAN_NOT)
        made = self._make_only()
        with plainly():
            made_at = made.copy.path.stat().st_mtime
        old_copies.count_from(writing(self._writer), made_at)

    def _count(self) -> None:
        self._changes += 1

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep several rows in one transaction; raises StoreFailed."""
        try:
            with writing(self._writer).transaction():
                yield
        finally:
            self._count()  # what was read inside may not stay


class StoredBook(Generic[Row]):
    """The Book of the ports. Inside a transaction it sees what that has written."""

    def __init__(
        self, kind: type[Row], reader: Connection, writer: Connection | None, changed: Callable[[], None]
    ) -> None:
        self._kind, self._table, self._changed = kind, TABLES[kind], changed
        self._reader, self._writer = reader, writer
        self._names = tuple(field.name for field in fields(cast(Any, kind)))

    def add(self, row: Row) -> Row:
        """Keep a new row and return it with its number; raises StoreFailed."""
        names, values = self._names[1:], self._values(row)[1:]
        sql = f"INSERT INTO {self._table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        number = writing(self._writer).keep(lambda db: int(db.execute(sql, values).lastrowid or 0))
        self._changed()
        return cast(Row, replace(cast(Any, row), number=number))

    def change(self, row: Row) -> None:
        """Keep a row in the place of the one with its number; raises StoreFailed."""
        number, *values = self._values(row)
        sql = f"UPDATE {self._table} SET {', '.join(f'{name} = ?' for name in self._names[1:])} WHERE number = ?"
        writing(self._writer).keep(lambda db: db.execute(sql, (*values, number)))
        self._changed()

    def remove(self, number: int) -> None:
        """Take a row away; raises StoreFailed."""
        writing(self._writer).keep(lambda db: db.execute(f"DELETE FROM {self._table} WHERE number = ?", (number,)))
        self._changed()

    def rows(self, **where: object) -> tuple[Row, ...]:
        """Return the rows whose fields are so; raises StoreFailed."""
        if not where.keys() <= set(self._names):
            raise TypeError(f"{self._table} has no {sorted(where.keys() - set(self._names))}")
        asked = " AND ".join(f"{name} IS ?" for name in where) or "TRUE"
        sql = f"SELECT {', '.join(self._names)} FROM {self._table} WHERE {asked} ORDER BY number"
        values = tuple(_column(value) for value in where.values())
        return tuple(self._row(columns) for columns in (self._writer or self._reader).rows(sql, values))

    def row(self, number: int) -> Row:
        """Return the row with a number; raises StoreFailed where there is none."""
        found = self.rows(number=number)
        if not found:
            raise StoreFailed(NO_SUCH_ROW)
        return found[0]

    def _values(self, row: Row) -> list[object]:
        return [_column(getattr(row, name)) for name in self._names]

    def _row(self, columns: Iterable[object]) -> Row:
        hints = get_type_hints(self._kind)
        with readable():
            return self._kind(
                **{
                    name: reader_of(hints[name])(_told(hints[name], column))
                    for name, column in zip(self._names, columns, strict=True)
                }
            )


class StoredConsents(StoredBook[Row]):
    """The answers of people: each is tied to the one before."""

    def add(self, row: Row) -> Row:
        """Keep a new answer and return it with its number; raises StoreFailed."""
        with writing(self._writer).transaction() as db:
            kept = super().add(row)
            tie(db, cast(consents.Consent, kept))
        return kept


def writing(writer: Connection | None) -> Connection:
    """Return the writer; raises StoreFailed where the store is only read."""
    if writer is None:
        raise StoreFailed(CAN_NOT)
    return writer


def _column(value: object) -> object:
    told = plain(value)
    if isinstance(told, list | dict):
        return json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return int(told) if isinstance(told, bool) else told


def _told(hint: Any, column: Any) -> object:
    """Return what a column tells, as the codec reads it: a yes is a number there, and a list is a text."""
    if hint is bool:
        return bool(column)
    if isinstance(column, str) and (getattr(hint, "__origin__", None) is tuple or _is_kept_whole(hint)):
        return json.loads(column)
    return column


def _is_kept_whole(hint: Any) -> bool:
    return any(getattr(part, "__origin__", None) is tuple for part in get_args(hint))
