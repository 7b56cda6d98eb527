"""Puts what was read of a damaged file into a store that is made ready."""

from collections.abc import Iterable, Mapping
from typing import Any

from cochair.domain.events import AgendaShared
from cochair.storage.cipher import Database
from cochair.storage.codec import from_text, instant_text
from cochair.storage.salvage import Salvaged

LOG = ("device", "meeting", "event")
_GONE = (
    "DELETE FROM event WHERE meeting = ?",
    "DELETE FROM touched WHERE meeting = ?",
    "DELETE FROM heartbeat WHERE meeting = ?",
    "DELETE FROM ease_tick WHERE meeting = ?",
    "DELETE FROM how_was_it WHERE meeting = ?",
    "DELETE FROM meeting WHERE id = ?",
)


def pour_log(db: Database, found: Mapping[str, Salvaged]) -> int:
    """Add what the log there does not have yet; return how many entries that is.

    A meeting that somebody took away since stays away, where the list of meetings could be read whole.
    """
    meetings = found.get("meeting", Salvaged())
    known = {row["id"] for row in _as_dicts(meetings)}
    if meetings.whole:
        for (meeting,) in list(db.execute("SELECT id FROM meeting")):
            if meeting not in known:
                drop(db, meeting)
    _add(db, "device", _as_dicts(found.get("device", Salvaged())), "id", "own")
    _add(db, "meeting", _as_dicts(meetings), "*")
    entries = _as_dicts(found.get("event", Salvaged()))
    if not meetings.whole:
        _add(db, "meeting", [_told_by(row) for row in entries if row["kind"] == AgendaShared.__name__], "*")
    there = {meeting for (meeting,) in db.execute("SELECT id FROM meeting")}
    return add_entries(db, (row for row in entries if row["meeting"] in there))


def _told_by(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the row of a meeting as its first entry tells it."""
    plan = from_text(AgendaShared, row["body"]).plan
    starts = instant_text(plan.starts)
    return {"id": row["meeting"], "board": plan.board, "title": plan.title, "starts": starts, "state": "planned"}


def add_entries(db: Database, entries: Iterable[Mapping[str, Any]]) -> int:
    """Add entries by their device and number, and return how many were new."""
    entries = list(entries)
    for device in sorted({row["device"] for row in entries}):
        db.execute("INSERT OR IGNORE INTO device (id) VALUES (?)", (device,))
    return _add(db, "event", entries, "device", "seq", "hlc", "meeting", "act", "at", "kind", "body")


def pour_others(db: Database, found: Mapping[str, Salvaged], *, instead: bool) -> None:
    """Put every other table there: in the place of what is there, or only what is not there yet."""
    for table, salvaged in found.items():
        if table in LOG:
            continue
        if instead:
            db.execute(f'DELETE FROM "{table}"')
        _add(db, table, _as_dicts(salvaged), "*")


def drop(db: Database, meeting: str) -> None:
    """Take a meeting out, for nothing of it can be shown."""
    for sql in _GONE:
        db.execute(sql, (meeting,))


def count_lost(db: Database) -> int:
    """Keep how many entries are missing, so that only a later loss is found; return how many that is."""
    sql = """SELECT event.device, max(max(seq), ifnull(last, 0)), count(*), ifnull(entries, 0) FROM event
             JOIN device ON device.id = event.device AND own
             LEFT JOIN dropped ON dropped.device = event.device GROUP BY event.device"""
    lost = 0
    for device, last, there, gone in list(db.execute(sql)):
        if last - there != gone:
            lost += max(0, last - there - gone)
            db.execute("DELETE FROM dropped WHERE device = ?", (device,))
            row = (device, last - there, last)
            db.execute("INSERT INTO dropped (device, entries, last) VALUES (?, ?, ?)", row)
    return lost


def lost_references(db: Database) -> list[tuple[Any, ...]]:
    """Return rows that point at nothing."""
    return list(db.execute("PRAGMA foreign_key_check"))


def _add(db: Database, table: str, rows: Iterable[Mapping[str, Any]], *columns: str) -> int:
    """Add rows that are not there yet, with these columns or with all that the table has; return how many."""
    has = [name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    before = _count(db, table) if has else 0
    for row in rows if has else ():
        kept = [name for name in has if name in row and (columns == ("*",) or name in columns)]
        names, marks = ", ".join(f'"{name}"' for name in kept), ", ".join("?" * len(kept))
        db.execute(f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})', [row[name] for name in kept])
    return _count(db, table) - before if has else 0


def _count(db: Database, table: str) -> int:
    return int(db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def _as_dicts(salvaged: Salvaged) -> list[dict[str, Any]]:
    return [dict(zip(salvaged.columns, row, strict=True)) for row in salvaged.rows]
