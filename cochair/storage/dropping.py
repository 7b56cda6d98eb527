"""Takes whole things out of the store: a meeting with everything made from it, or what belongs to a person."""

from collections.abc import Collection
from datetime import date

from cochair.storage.cipher import Database
from cochair.storage.database import Connection
from cochair.storage.everything import links_of, own_rows

_OWN = ("event", "action", "you_said", "answer", "heartbeat", "touched")
_COUNT = """INSERT INTO dropped (device, entries, last) SELECT device, count(*), max(seq) FROM event WHERE meeting = ?
            GROUP BY device
            ON CONFLICT (device) DO UPDATE SET
                entries = entries + excluded.entries, last = max(last, excluded.last)"""
_MADE = (
    "DELETE FROM line WHERE rowid IN (SELECT id FROM event WHERE meeting = ?)",
    "DELETE FROM action WHERE meeting = ?",
    "DELETE FROM you_said WHERE meeting = ?",
    "DELETE FROM answer WHERE meeting = ?",
    "DELETE FROM heartbeat WHERE meeting = ?",
    "DELETE FROM touched WHERE meeting = ?",
    "DELETE FROM pair WHERE meeting = ?",
    "DELETE FROM event WHERE meeting = ?",
    "DELETE FROM meeting WHERE id = ?",
)


def drop_meeting(writer: Connection, meeting: str) -> None:
    """Take a meeting out; how many entries went is kept, so that none can be missing unseen.  Raises StoreFailed.

    What only points at it, and may do without, points at nothing then; the rest of what belongs to it goes.
    """
    links = [link for link in links_of(writer) if link.at == "meeting" and link.table not in _OWN]
    with writer.transaction() as db:
        for link in links:
            _let_go(db, link.table, link.column, meeting)
        for sql in (_COUNT, *_MADE):
            db.execute(sql, (meeting,))


def drop_of_person(writer: Connection, person: int, tables: Collection[str], until: date | None) -> None:
    """Take out a person's rows of some tables, the rows that point at others first; raises StoreFailed.

    With a day, only those whose `day` is not after it.
    """
    older = "" if until is None else f" AND day <= '{until.isoformat()}'"
    rows, links = own_rows(writer, person), links_of(writer)
    waiting = [table for table in rows if table in tables]
    with writer.transaction() as db:
        while waiting:
            first = next(t for t in waiting if not any(link.at == t and link.table in waiting for link in links))
            waiting.remove(first)
            for number in rows[first]:
                db.execute(f'DELETE FROM "{first}" WHERE rowid = ?{older}', (number,))


def _let_go(db: Database, table: str, column: str, meeting: str) -> None:
    needed = next(iter(db.execute('SELECT "notnull" FROM pragma_table_info(?) WHERE name = ?', (table, column))))[0]
    change = f'DELETE FROM "{table}"' if needed else f'UPDATE "{table}" SET "{column}" = NULL'
    db.execute(f'{change} WHERE "{column}" = ?', (meeting,))
