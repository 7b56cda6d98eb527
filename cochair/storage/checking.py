"""Looks a store over: the file, its references, its log, and what is made from the log."""

from contextlib import suppress
from typing import Any

from cochair.domain import consent_chain
from cochair.domain.consents import Consent
from cochair.domain.ids import MeetingId
from cochair.domain.language import _
from cochair.services.board_names_now import BoardNames
from cochair.services.ports import StoreFailed
from cochair.storage import projections
from cochair.storage.books import StoredBooks
from cochair.storage.cipher import Database
from cochair.storage.consents_kept import chain_of
from cochair.storage.database import Connection
from cochair.storage.errors import DAMAGED
from cochair.storage.meeting_log import plan_of, stored_entries

_PAGES = "PRAGMA cipher_integrity_check"
"""It answers only where something is wrong."""
REMAKE = _("Run: cochair check --rebuild")
INDEX_DAMAGED = " ".join((_("The search words are damaged."), REMAKE))
LOST_ROWS = _("Some rows of {table} belong to nothing. {remake}")
ENTRIES_GONE = _("Some entries are missing from the log. Put back a backup.")
NOT_AS_LOG = _("Meeting {meeting}: {table} does not agree with the log. {remake}")
FAULT = _("Meeting {meeting}: {fault}")


def findings(reader: Connection) -> list[str]:
    """Return what is wrong, one plain sentence each; nothing when all is well."""
    looks = (_file, _references, _numbers, _consents, _meetings)
    found: list[str] = []
    for look in looks:
        try:
            found += look(reader)
        except StoreFailed as failed:
            found.append(str(failed))
    return list(dict.fromkeys(found))


def rebuild(writer: Connection) -> None:
    """Make actions, what people said and the search words of every meeting again from the log, in one transaction.

    A meeting that can not be read has none of these then, and all is made again at the next opening too.
    """
    with writer.transaction() as db:
        db.execute("INSERT INTO line (line) VALUES ('rebuild')")  # so that a damaged index can be emptied at all
        for table in projections.TABLES:
            db.execute(f"DELETE FROM {table}")
        db.execute("DELETE FROM setting WHERE name = 'remake'")
        names = BoardNames(StoredBooks(writer, None))
        for meeting in _ids(writer):
            try:
                made = _made(writer, names, meeting)
            except StoreFailed:  # `check` names what can not be read; everything else goes on
                db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('remake', '1')")
                continue
            projections.remake(db, meeting, made)


def is_to_remake(writer: Connection) -> bool:
    """Tell whether what is made from the log has to be made again, for a table is new or says other names."""
    return bool(writer.value("SELECT 1 FROM setting WHERE name = 'remake'"))


def _file(reader: Connection) -> list[str]:
    if _has_bad_pages(reader):
        return [DAMAGED]
    with reader.transaction():
        # A look at the index first: else FTS5 checks it against what this connection remembers from earlier.
        reader.rows("SELECT rowid FROM line LIMIT 1")
        said = [message for (message,) in reader.rows("PRAGMA integrity_check")]
    if said == ["ok"]:
        return []
    return [INDEX_DAMAGED] if all(message.startswith("fts5:") for message in said) else [DAMAGED]


def _has_bad_pages(reader: Connection) -> bool:
    """Look at each page of the file, also at those that a journal is still to be played into.

    A power cut while it is played may tear such a page, and nothing is lost by that: so play it, then look again.
    """
    if not reader.rows(_PAGES):
        return False
    with suppress(StoreFailed):
        reader.rows("PRAGMA wal_checkpoint(PASSIVE)")
    return bool(reader.rows(_PAGES))


def _references(reader: Connection) -> list[str]:
    lost = {table for table, *_ in reader.rows("PRAGMA foreign_key_check")}
    return [LOST_ROWS.format(table=table, remake=REMAKE) for table in sorted(lost)]


def _numbers(reader: Connection) -> list[str]:
    sql = """SELECT event.device FROM event JOIN device ON device.id = event.device AND own
             LEFT JOIN dropped ON dropped.device = event.device GROUP BY event.device
             HAVING max(max(seq), ifnull(last, 0)) <> count(*) + ifnull(entries, 0)
             OR (min(seq) <> 1 AND entries IS NULL)"""
    return [ENTRIES_GONE for _ in reader.rows(sql)]


def _consents(reader: Connection) -> list[str]:
    with reader.transaction() as db:  # one moment for the answers and for their chain, also while others write
        chain, end = chain_of(db)
        return list(consent_chain.findings(StoredBooks(reader, None).of(Consent).rows(), chain, end))


def _meetings(reader: Connection) -> list[str]:
    found, names = [], BoardNames(StoredBooks(reader, None))
    for meeting in _ids(reader):
        try:
            found += _meeting(reader, names, meeting)
        except StoreFailed as failed:
            found.append(FAULT.format(meeting=meeting, fault=failed))
    return found


def _meeting(reader: Connection, names: BoardNames, meeting: MeetingId) -> list[str]:
    with reader.transaction() as db:  # one moment for the log and for what is made from it, also while others write
        made = _made(reader, names, meeting)
        kept = projections.kept_rows(db, meeting)
        wrong = [table for table, rows in kept.items() if rows != sorted(made.rows[table])]
        if _state(db, meeting) != made.state:
            wrong.append("meeting")
    return [NOT_AS_LOG.format(meeting=meeting, table=table, remake=REMAKE) for table in wrong]


def _made(connection: Connection, names: BoardNames, meeting: MeetingId) -> projections.Projected:
    plan = names.shared(plan_of(connection, meeting))
    return projections.of_log(meeting, plan, stored_entries(connection, meeting))


def _state(db: Database, meeting: MeetingId) -> Any:
    return db.execute("SELECT state FROM meeting WHERE id = ?", (meeting,)).fetchone()[0]


def _ids(connection: Connection) -> list[MeetingId]:
    return [MeetingId(meeting) for (meeting,) in connection.rows("SELECT id FROM meeting ORDER BY id")]
