from collections.abc import Iterator
from pathlib import Path

import pytest

from cochair.domain.events import MeetingStarted, Undone
from cochair.services.ports import StoreFailed
from cochair.storage.database import STORE_FILE
from cochair.storage.errors import DAMAGED
from cochair.storage.store import Store, check, open_store
from tests.storage.boards import TEN, action, entry, note, plan, said


@pytest.fixture
def busy(store: Store) -> Iterator[Store]:
    """A store with two meetings in which things were written, and one undone."""
    for title in ("Buses", "Homes"):
        log = store.library.log(store.library.new_meeting(plan(title), TEN))
        log.append([entry(1, MeetingStarted(TEN)), action(1), said(1, "words of Sam"), note(1, "a note")])
        log.append([note(2, "a mistake"), action(2, "nothing")])
        log.append([entry(3, Undone(2))])
    yield store


def spoil(store: Store, sql: str) -> None:
    assert store._writer is not None
    with store._writer.transaction() as db:
        db.execute("PRAGMA defer_foreign_keys = ON")
        db.execute(sql)


def everything(store: Store) -> list[tuple[object, ...]]:
    tables = ("action", "you_said", "meeting")
    rows = [row for table in tables for row in store._reader.rows(f"SELECT * FROM {table} ORDER BY 1")]
    return rows + store._reader.rows("SELECT rowid, text FROM line ORDER BY rowid")


def test_a_sound_store_has_no_findings_and_making_it_again_changes_nothing(busy: Store) -> None:
    before = everything(busy)
    assert busy.check() == []
    busy.rebuild()
    assert everything(busy) == before
    assert busy.check() == []


REPAIRABLE = {
    "an action is gone": ("DELETE FROM action WHERE text LIKE 'write%'", "action does not agree"),
    "an action was changed": ("UPDATE action SET who = 'Sam'", "action does not agree"),
    "words are gone": ("DELETE FROM you_said", "you_said does not agree"),
    "a name slipped in": ("UPDATE you_said SET by = 'Sam'", "you_said does not agree"),
    "search lost a line": ("DELETE FROM line WHERE text = 'a note'", "line does not agree"),
    "search has a line too many": ("INSERT INTO line (rowid, text) VALUES (6, 'a mistake')", "line does not agree"),
    "the state is wrong": ("UPDATE meeting SET state = 'ended'", "meeting does not agree"),
    "the index is damaged": ("DELETE FROM line_data WHERE id > 10", "The search words are damaged"),
}


@pytest.mark.parametrize(("sql", "finding"), REPAIRABLE.values(), ids=REPAIRABLE)
def test_what_does_not_agree_with_the_log_is_found_and_made_again(busy: Store, sql: str, finding: str) -> None:
    before = everything(busy)
    spoil(busy, sql)
    found = busy.check()
    assert any(finding in line for line in found), found
    assert all("cochair check --rebuild" in line for line in found)
    busy.rebuild()
    assert busy.check() == []
    assert everything(busy) == before


def test_an_entry_that_is_gone_is_found(busy: Store) -> None:
    spoil(busy, "DELETE FROM event WHERE kind = 'MeetingStarted' AND id < 5")
    assert "Some entries are missing from the log. Put back a backup." in busy.check()


def test_an_entry_that_can_not_be_read_is_found_and_named(busy: Store) -> None:
    first = busy.library.meetings()[-1].id
    spoil(busy, "UPDATE event SET kind = 'NoteSung' WHERE id = (SELECT min(id) FROM event WHERE kind = 'NoteWritten')")
    found = busy.check()
    assert [line for line in found if line.startswith(f"Meeting {first}: CoChair can not read")]
    kept = {action.meeting for action in busy.library.open_actions()}
    busy.rebuild()
    assert busy.check() == found[:1]
    assert {action.meeting for action in busy.library.open_actions()} == kept - {first}


def test_looking_over_works_from_outside_while_the_store_is_open(folder: Path, busy: Store) -> None:
    assert check(folder) == []
    spoil(busy, "DELETE FROM action")
    assert len(check(folder)) == 2


def test_one_who_only_reads_can_not_make_anything_again(folder: Path, busy: Store) -> None:
    with open_store(folder, writing=False) as reading, pytest.raises(StoreFailed):
        reading.rebuild()
    assert busy.check() == []


def test_a_page_that_a_power_cut_tore_while_the_journal_was_played_is_no_damage(folder: Path, busy: Store) -> None:
    """The journal still has that page whole; without it, the same page is damage."""
    store, journal = folder / STORE_FILE, folder / f"{STORE_FILE}-wal"
    left = {path: bytearray(path.read_bytes()) for path in (store, journal)}
    left[store][512:1024] = bytes(512)
    busy.close()
    store.write_bytes(left[store])
    assert check(folder) == [DAMAGED]
    for path, data in left.items():
        path.write_bytes(data)
    assert check(folder) == []
