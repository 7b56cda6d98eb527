import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cochair.services.ports import StoreFailed
from cochair.storage import database, errors, keys
from cochair.storage.cipher import connect
from cochair.storage.lock import LOCK_FILE, WriterLock
from cochair.storage.store import Store, check, open_store
from tests.storage.boards import TEN, action, note, plan, said

TABLES = {
    "action",
    "answer",
    "device",
    "event",
    "heartbeat",
    "line",
    "line_draft",
    "meeting",
    "own_certificate",
    "own_picture",
    "pair",
    "picture_choice",
    "picture_folder",
    "plan_draft",
    "request",
    "setting",
    "touched",
    "you_said",
    "board",
    "board_group",
    "consent",
    "consent_chain",
    "forgotten",
    "board_rules",
    "former_name",
    "person",
    "support",
    "need",
    "need_answer",
    "invitation",
    "offer",
    "payment",
    "advice",
    "expense",
    "money_rules",
    "asked_of_us",
    "holiday",
    "chance",
    "dropped",
    "ease_tick",
    "how_was_it",
    "keep_for",
    "keep_longer",
    "may_open",
    "thanks",
    "_sqlite_migrations",
}


def filled(folder: Path) -> Path:
    """A closed store with one meeting; returns its file."""
    with open_store(folder, unlocked=True) as store:
        store.library.new_meeting(plan(), TEN)
    return folder / database.STORE_FILE


def run_sql(folder: Path, sql: str) -> None:
    """Do something to a closed store from outside CoChair."""
    connection = connect(str(folder / database.STORE_FILE), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{(folder / keys.KEY_FILE).read_text()}'\"")
    connection.execute(sql)
    connection.close()


def test_the_file_is_opened_as_words_and_durability_need(store: Store) -> None:
    for connection in (store._reader, store._writer):
        assert connection is not None
        assert str(connection.value("PRAGMA cipher_version")).startswith("4.")
        assert connection.value("PRAGMA journal_mode") == "wal"
        assert connection.value("PRAGMA synchronous") == 2
        assert connection.value("PRAGMA fullfsync") == 1
        assert connection.value("PRAGMA foreign_keys") == 1
        assert connection.value("PRAGMA secure_delete") == 1
        assert connection.value("PRAGMA locking_mode") == "normal"
        assert connection.value("PRAGMA application_id") == database.APPLICATION


def test_the_tables_are_those_of_the_schema_and_strict(store: Store) -> None:
    listed = store._reader.rows("SELECT name, type, strict FROM pragma_table_list WHERE schema = 'main'")
    tables = {name: strict for name, kind, strict in listed if kind in ("table", "virtual")}
    assert tables.keys() - {"sqlite_schema", "sqlite_sequence"} == TABLES
    assert {name for name, strict in tables.items() if not strict} <= {"line", "_sqlite_migrations", "sqlite_schema"}
    assert store._reader.value("SELECT v FROM line_config WHERE k = 'secure-delete'") == 1


def test_no_word_of_a_meeting_can_be_read_from_any_file(folder: Path) -> None:
    secret = [b"Getting around", b"Priya", b"zebra crossing", b"ring the council", b"hidden draft", b"CREATE TABLE"]
    with open_store(folder, unlocked=True) as store:
        log = store.library.log(store.library.new_meeting(plan(), TEN))
        log.append([note(1, "zebra crossing"), said(1, "zebra crossing"), action(1, "ring the council")])
        store.library.keep_draft("capture", "hidden draft")
        names = {path.name for path in folder.iterdir()}
        assert {"cochair.db", "cochair.db-wal", "cochair.db-shm"} <= names
        for path in folder.iterdir():
            data = path.read_bytes()
            assert [word for word in secret if word in data] == [], path.name
    assert (folder / "cochair.db").read_bytes()[:15] != b"SQLite format 3"


def test_only_the_owner_may_read(folder: Path) -> None:
    filled(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / keys.KEY_FILE).stat().st_mode & 0o777 == 0o600
    assert (folder / keys.RING_FILE).stat().st_mode & 0o777 == 0o600


def empty(path: Path) -> None:
    path.write_bytes(b"")


def another_program(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE song (name TEXT)")
    connection.close()


def another_encrypted_program(path: Path) -> None:
    run_sql(path.parent, "PRAGMA application_id = 7")


def newer(path: Path) -> None:
    run_sql(path.parent, "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('cochair', 'm900_later')")


def header_gone(path: Path) -> None:
    path.write_bytes(bytes(16) + path.read_bytes()[16:])


def cut_short(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def a_text(path: Path) -> None:
    path.write_text("Dear Ann, " * 1000)


def other_key(path: Path) -> None:
    (path.parent / keys.KEY_FILE).write_text("ab" * 32)


def other_key_and_no_check(path: Path) -> None:
    other_key(path)
    (path.parent / keys.RING_FILE).unlink()


def gone_but_its_journal(path: Path) -> None:
    path.unlink()
    path.with_name("cochair.db-wal").write_bytes(b"words")


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


FAULTS = [
    (empty, errors.EMPTY),
    (another_program, errors.NOT_OURS),
    (another_encrypted_program, errors.NOT_OURS),
    (newer, errors.NEWER),
    (header_gone, errors.DAMAGED),
    (cut_short, errors.DAMAGED),
    (a_text, errors.DAMAGED),
    (other_key, errors.WRONG_KEY),
    (other_key_and_no_check, errors.KEY_OR_DAMAGE),
    (gone_but_its_journal, errors.LEFTOVERS),
    (a_folder, errors.NOT_OURS),
]


@pytest.mark.parametrize(("break_it", "sentence"), FAULTS, ids=[fault.__name__ for fault, _ in FAULTS])
def test_a_file_that_can_not_be_used_is_refused_and_left_alone(
    folder: Path, break_it: Callable[[Path], None], sentence: str
) -> None:
    path = filled(folder)
    break_it(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreFailed) as refused:
        open_store(folder)
    assert str(refused.value) == sentence
    assert (path.read_bytes() if path.is_file() else None) == before
    WriterLock(folder).release()


def test_a_flipped_bit_anywhere_is_found(folder: Path) -> None:
    path = filled(folder)
    whole = path.read_bytes()
    for page in range(0, len(whole) // 4096, 5):
        data = bytearray(whole)
        data[page * 4096 + 100] ^= 1
        path.write_bytes(data)
        assert errors.DAMAGED in check(folder), page
    path.write_bytes(whole)
    assert check(folder) == []


def test_a_file_that_was_half_made_when_the_power_went_is_made_again(folder: Path) -> None:
    filled(folder)
    (folder / "cochair.db").rename(folder / "cochair.db.half")
    (folder / "cochair.db.half-wal").write_bytes(b"stale")
    with open_store(folder) as store:
        assert store.library.meetings() == []
    assert {path.name for path in folder.iterdir()} == {"cochair.db", keys.KEY_FILE, keys.RING_FILE, LOCK_FILE}


def test_a_second_writer_is_refused_and_readers_are_not(folder: Path, store: Store) -> None:
    with pytest.raises(StoreFailed, match="CoChair is already open with these meetings"):
        open_store(folder)
    assert check(folder) == []
    store.close()
    open_store(folder).close()


def test_another_process_that_writes_is_noticed_until_it_is_killed(folder: Path) -> None:
    filled(folder)
    program = "import sys; from pathlib import Path; from cochair.storage.store import open_store\n"
    program += "store = open_store(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", program, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        assert json.loads((folder / LOCK_FILE).read_text())["pid"] == other.pid
        with pytest.raises(StoreFailed, match="already open"):
            open_store(folder)
        with open_store(folder, writing=False) as reading:
            assert len(reading.library.meetings()) == 1
        other.kill()
        other.wait()
    with open_store(folder) as store:
        assert len(store.library.meetings()) == 1


def test_a_lock_held_on_another_computer_names_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(folder)
    monkeypatch.setattr("socket.gethostname", lambda: "laptop-of-tom")
    lock = WriterLock(folder)
    monkeypatch.setattr("socket.gethostname", lambda: "laptop-of-priya")
    with pytest.raises(StoreFailed, match="on the computer laptop-of-tom"):
        open_store(folder)
    lock.release()


def test_reading_where_there_is_nothing_makes_nothing(folder: Path) -> None:
    assert check(folder) == [errors.NO_STORE]
    assert not folder.exists()


def test_a_store_of_an_older_version_is_brought_up_by_a_writer_only(folder: Path) -> None:
    filled(folder)
    run_sql(folder, "DELETE FROM _sqlite_migrations WHERE name = 'm003_desk'")
    for table in ("plan_draft", "line_draft", "heartbeat", "setting"):
        run_sql(folder, f"DROP TABLE {table}")
    with pytest.raises(StoreFailed, match="older CoChair"):
        open_store(folder, writing=False)
    with open_store(folder) as store:
        store.library.keep_setting("theme", "dark")
    assert check(folder) == []


def test_a_data_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    for place in (tmp_path / "data", tmp_path / "data" / "deeper"):
        with pytest.raises(StoreFailed, match="The data folder is not a folder"):
            open_store(place, unlocked=True)


def test_every_sentence_is_plain_and_short() -> None:
    own = [text for module in (errors, keys) for name, text in vars(module).items() if name.isupper()]
    sentences = [part for text in own if isinstance(text, str) and " " in text for part in text.split(". ")]
    assert len(sentences) > 30
    assert [sentence for sentence in sentences if len(sentence.split()) > 15] == []


def test_a_folder_with_any_name_will_do(tmp_path: Path) -> None:
    place = tmp_path / "Zoë's #1 100% ready? 日本"
    filled(place)
    assert check(place) == []


def test_a_build_without_encryption_or_a_disk_without_a_journal_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(folder)
    honest = database._pragma
    for name, sentence in (("cipher_version", errors.NO_CIPHER), ("journal_mode = WAL", errors.UNSAFE_FOLDER)):
        monkeypatch.setattr(database, "_pragma", lambda db, asked, n=name: None if asked == n else honest(db, asked))
        with pytest.raises(StoreFailed) as refused:
            open_store(folder)
        assert str(refused.value) == sentence


def test_a_folder_that_may_not_be_written_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Rights do not stop every account that runs tests, so the refusal of the system is played.
    filled(folder)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(StoreFailed) as refused:
        open_store(folder)
    assert str(refused.value) == errors.READ_ONLY


BEFORE_LINES = """DROP TABLE line; CREATE VIRTUAL TABLE line USING fts5 (text);
    INSERT INTO line (rowid, text) VALUES (9, 'an old index'); CREATE INDEX event_kind ON event (kind, id);
    DELETE FROM _sqlite_migrations WHERE name = 'm007_lines'"""


def test_a_store_from_before_lines_knew_what_they_are_about_is_searched_as_before(tmp_path: Path) -> None:
    with open_store(tmp_path, unlocked=True) as store:
        meeting = store.library.new_meeting(plan(), TEN)
        store.library.log(meeting).append([note(1, "The bus is late"), action(2)])
    for statement in BEFORE_LINES.split(";"):
        run_sql(tmp_path, statement)
    with open_store(tmp_path, unlocked=True) as store:
        assert [found for found, _ in store.library.search("is:action bus item:buses")] == [meeting]
        assert store.library.search("old index") == []
        assert store.check() == []


def test_a_line_that_nobody_can_read_locks_no_other_meeting_when_lines_are_made_again(tmp_path: Path) -> None:
    with open_store(tmp_path, unlocked=True) as store:
        meeting = store.library.new_meeting(plan(), TEN)
        store.library.log(meeting).append([note(1, "The bus is late")])
    run_sql(tmp_path, "UPDATE event SET body = '{}' WHERE kind = 'NoteWritten'")
    for statement in BEFORE_LINES.split(";"):
        run_sql(tmp_path, statement)
    with open_store(tmp_path, unlocked=True) as store:
        assert [row.id for row in store.library.meetings()] == [meeting]
        assert store.check() != []
