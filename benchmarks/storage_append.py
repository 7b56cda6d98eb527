"""One captured action made durable, against plain SQLite doing the same writes at the same settings."""

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.row import Row
from cochair.domain.agenda import AgendaItem, Kind, Plan
from cochair.domain.events import ActionAgreed, Entry
from cochair.domain.ids import ItemId, PersonId
from cochair.domain.people import Person
from cochair.storage.cipher import connect
from cochair.storage.store import open_store

ROUNDS = 300
WARM_UP = 20
WORDS = "write to the bus company about the number 14"
TEN = datetime(2026, 11, 12, 10, tzinfo=UTC)
BODY = '{"item":1,"text":"write to the bus company about the number 14","who":"ann","by":"2026-11-26"}'

TABLES = (
    """CREATE TABLE event (id INTEGER PRIMARY KEY, device TEXT NOT NULL, seq INTEGER NOT NULL, hlc INTEGER NOT NULL,
       meeting TEXT NOT NULL, act INTEGER NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
       UNIQUE (device, seq)) STRICT""",
    "CREATE INDEX event_in_order ON event (meeting, hlc, device, seq)",
    """CREATE TABLE action (event INTEGER PRIMARY KEY, meeting TEXT NOT NULL, item TEXT NOT NULL, text TEXT NOT NULL,
       who TEXT NOT NULL, due TEXT NOT NULL) STRICT""",
    "CREATE VIRTUAL TABLE line USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4')",
)
PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON", "foreign_keys = ON", "secure_delete = ON")


def raw(connection: Any) -> Callable[[int], None]:
    """Return what writes one action by hand: the rows that the store writes, in one transaction."""
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    for table in TABLES:
        connection.execute(table)

    def write(n: int) -> None:
        connection.execute("BEGIN")
        connection.execute(
            "INSERT INTO event (device, seq, hlc, meeting, act, at, kind, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ("device", n, n, "2026-11-12-abcdef01", n, TEN.isoformat(), "ActionAgreed", BODY),
        )
        values = (n, "2026-11-12-abcdef01", "Buses", WORDS, "Ann", "2026-11-26")
        connection.execute(
            "INSERT INTO action (event, meeting, item, text, who, due) VALUES (?, ?, ?, ?, ?, ?)", values
        )
        connection.execute("INSERT INTO line (rowid, text) VALUES (?, ?)", (n, f"Ann: {WORDS}"))
        connection.execute("COMMIT")

    return write


def ours(folder: Path) -> tuple[Callable[[int], None], Callable[[], None]]:
    """Return what captures one action in CoChair's own store, and what closes it."""
    ann = Person(PersonId("ann"), "Ann")
    item = AgendaItem(ItemId(1), "Buses", 25, Kind.TALK)
    later = TEN + timedelta(minutes=30)
    plan = Plan("North", "Getting around", TEN, later, later, "Hall", "Europe/London", (), (ann,), (item,))
    store = open_store(folder, unlocked=True)
    log = store.library.log(store.library.new_meeting(plan, TEN))

    def write(n: int) -> None:
        agreed = ActionAgreed(item.id, WORDS, ann.id, date(2026, 11, 26))
        log.append([Entry(n, TEN + timedelta(seconds=n), agreed)])

    return write, store.close


def measure() -> list[tuple[str, float, str]]:
    """Return name, median and unit: milliseconds for one action, and how many times as long as plain SQLite it takes.

    The writers take turns, so that whatever else the computer does falls on all of them alike.
    """
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        plain = sqlite3.connect(place / "plain.db", isolation_level=None)
        encrypted = connect(str(place / "encrypted.db"), isolation_level=None)
        encrypted.execute(f"PRAGMA key = \"x'{'ab' * 32}'\"")
        append, close = ours(place / "store")
        writers = {"sqlite3": raw(plain), "sqlcipher3": raw(encrypted), "CoChair's store": append}
        times: dict[str, list[float]] = {writer: [] for writer in writers}
        for n in range(1, ROUNDS + WARM_UP + 1):
            for writer, write in writers.items():
                began = time.perf_counter()
                write(n)
                times[writer].append(time.perf_counter() - began)
        plain.close()
        encrypted.close()
        close()
    medians = {writer: statistics.median(taken[WARM_UP:]) for writer, taken in times.items()}
    rows = [(f"one action durable: {writer}", median * 1000, "ms") for writer, median in medians.items()]
    return [
        *rows,
        ("one action durable: CoChair's store / sqlite3", medians["CoChair's store"] / medians["sqlite3"], "×"),
        ("one action durable: CoChair's store / sqlcipher3", medians["CoChair's store"] / medians["sqlcipher3"], "×"),
    ]


def rows() -> list[Row]:
    """Return the two ratios for the table."""
    values = [value for _, value, _ in measure()]
    plain, encrypted, ours_ms = values[:3]
    return [
        Row("one captured action durable, against a raw sqlite3 insert", ours_ms, plain, "ms", 2),
        Row("the same, against raw sqlcipher3", ours_ms, encrypted, "ms", None),
    ]


if __name__ == "__main__":
    for label, value, unit in measure():
        print(f"{label:52} {value:8.2f} {unit}")
