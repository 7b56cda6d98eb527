"""A copy is brought back whole, and what was there before is kept aside with its journals."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cochair.domain.board import BoardPerson
from cochair.services.ports import StoreFailed
from cochair.storage import copying
from cochair.storage.bringing_back import bring_back
from cochair.storage.closed_meetings import closed_in
from cochair.storage.copies_there import copies_in
from cochair.storage.copy_file import CopyFile, read_copy
from cochair.storage.copy_sentences import HALF_BACK, NEEDS_WORDS, NOT_A_COPY, ONLY_THERE
from cochair.storage.database import STORE_FILE
from cochair.storage.keys import KEY_FILE
from cochair.storage.lock import OPEN_ALREADY
from cochair.storage.ring import RING_FILE, Ring, check_of, read_ring, write_ring
from cochair.storage.store import open_store
from cochair.storage.swapping import ASIDE, MARK_FILE, READY_FILE, clear_ready
from cochair.storage.wrapping import WRONG_PASSPHRASE, wrap
from tests.storage.boards import TEN, action, plan
from tests.storage.forgettable import DAY, ZEBEDEE, fill, number_of
from tests.storage.test_forgetting import bodies

LATER = datetime(2026, 11, 20, 9, tzinfo=UTC)
WORDS = "four plain lamp words"


def now() -> datetime:
    return LATER


@pytest.fixture
def copy(folder: Path) -> CopyFile:
    """A copy of a store with 1 meeting, from before 2 more entries and 1 more meeting."""
    with open_store(folder, unlocked=True) as store:
        meeting = store.library.new_meeting(plan(), TEN)
        made = store.copier.make().copy
        store.library.log(meeting).append([action(1), action(2)])
        store.library.new_meeting(plan("After the copy"), TEN)
    return made


@pytest.fixture
def typed(folder: Path, copy: CopyFile) -> CopyFile:
    """A copy that opens with a passphrase on any computer."""
    assert not copy.ring.can_be_typed
    with open_store(folder) as store:
        key = store.copier.key
        write_ring(folder, Ring("file", check_of(key), passphrase=wrap(key, WORDS)))
        return store.copier.make().copy


def titles(folder: Path, ask: Callable[[], str] | None = None) -> list[str]:
    with open_store(folder, ask_passphrase=ask) as store:
        assert store.check() == []
        return sorted(row.title for row in store.library.meetings())


def devices(folder: Path) -> list[str]:
    with open_store(folder, writing=False) as store:
        return [device for (device,) in store._reader.rows("SELECT id FROM device ORDER BY number")]


def test_the_copy_stands_in_place_and_the_present_file_is_kept_aside(folder: Path, copy: CopyFile) -> None:
    back = bring_back(copy, folder, now=now)
    assert titles(folder) == ["Getting around"]
    assert back.aside == folder / ASIDE / "2026-11-20-090000"
    assert sorted(path.name for path in back.aside.iterdir()) == [STORE_FILE]
    assert not (folder / READY_FILE).exists()
    assert not (folder / MARK_FILE).exists()
    shutil.copy(back.aside / STORE_FILE, folder / STORE_FILE)
    assert titles(folder) == ["After the copy", "Getting around"]


def test_a_stale_journal_is_never_left_beside_what_was_brought_back(folder: Path, copy: CopyFile) -> None:
    """SQLite would play it into the restored file without a word (storage.md, fault table)."""
    with open_store(folder) as store:
        store.library.log(store.library.meetings()[0].id).append([action(9, "only in the journal")])
        journals = {end: (folder / (STORE_FILE + end)).read_bytes() for end in ("", "-wal", "-shm")}
    for end, data in journals.items():  # as after a kill: the journal was never played into the file
        (folder / (STORE_FILE + end)).write_bytes(data)
    back = bring_back(copy, folder, now=now)
    assert back.aside is not None
    assert {path.name for path in back.aside.iterdir()} == {STORE_FILE + end for end in journals}
    assert not [path.name for path in folder.iterdir() if path.name.startswith(STORE_FILE + "-")]
    assert titles(folder) == ["Getting around"]
    with open_store(back.aside.parent.parent, writing=False) as store:
        assert len(store.library.log(store.library.meetings()[0].id).entries()) == 1


def test_who_was_forgotten_since_the_copy_is_forgotten_in_it_too(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        fill(store)
        store.copier.make()
        store.books.forget(number_of(store, ZEBEDEE), DAY)
        (older,) = copies_in(store.copier.place)
    bring_back(older, folder, now=now)
    with open_store(folder) as store:
        assert ZEBEDEE not in bodies(store)
        assert ZEBEDEE not in {person.name for person in store.books.of(BoardPerson).rows()}
        assert store.books.forgotten() and store.check() == []
        assert store.books.copies()
        store.books.drop_copies()
        assert store.books.copies() == ()
        (fresh,) = copies_in(store.copier.place)
        key, closed = store.copier.key, closed_in(store.copier.place, store.copier.key)
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert [path for path in files if path.suffix == ".cochair" or ASIDE in path.parts] == [fresh.path]
    assert closed and ZEBEDEE not in str(closed)
    elsewhere = folder / "elsewhere"
    bring_back(fresh, elsewhere, key=key)
    shutil.copy(folder / KEY_FILE, elsewhere)
    with open_store(elsewhere) as store:
        assert ZEBEDEE not in bodies(store)


def test_no_copy_is_taken_away_before_there_is_a_new_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(folder, unlocked=True) as store:
        fill(store)
        older = store.copier.make().copy
        store.books.forget(number_of(store, ZEBEDEE), DAY)

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(copying, "write_copy", full)
        with pytest.raises(StoreFailed, match="The disk is full"):
            store.books.drop_copies()
        assert copies_in(store.copier.place) == [older]
        assert store.books.copies()


def test_what_is_written_afterwards_is_from_a_new_device(folder: Path, copy: CopyFile) -> None:
    before = devices(folder)
    bring_back(copy, folder, now=now)
    assert devices(folder)[:-1] == before
    with open_store(folder) as store:
        store.library.log(store.library.meetings()[0].id).append([action(1)])
        assert store._reader.rows("SELECT device, seq FROM event ORDER BY id")[1] == (devices(folder)[-1], 1)
        assert store.check() == []


def test_a_copy_that_is_not_whole_moves_nothing(folder: Path, copy: CopyFile) -> None:
    data = bytearray(copy.path.read_bytes())
    data[len(data) // 2] ^= 1
    copy.path.write_bytes(data)
    before = titles(folder)
    with pytest.raises(StoreFailed):
        bring_back(read_copy(copy.path), folder, now=now)
    assert titles(folder) == before
    assert not (folder / ASIDE).exists()


def test_nothing_is_brought_back_under_a_cochair_that_is_open(folder: Path, copy: CopyFile) -> None:
    with open_store(folder), pytest.raises(StoreFailed, match=OPEN_ALREADY):
        bring_back(copy, folder, now=now)


@pytest.mark.parametrize("instant", range(9))
def test_killed_at_any_instant_it_is_finished_at_the_next_opening(
    folder: Path, copy: CopyFile, monkeypatch: pytest.MonkeyPatch, instant: int
) -> None:
    """Each time the process dies before one more rename; nothing is lost and nothing is mixed."""
    left, replace = [instant], Path.replace

    def dying(path: Path, target: Path) -> Path:
        if not left[0]:
            raise KeyboardInterrupt
        left[0] -= 1
        return replace(path, target)

    (folder / (STORE_FILE + "-wal")).write_bytes(b"")
    monkeypatch.setattr(Path, "replace", dying)
    try:
        bring_back(copy, folder, now=now)
    except KeyboardInterrupt:
        monkeypatch.setattr(Path, "replace", replace)
        begun = (folder / MARK_FILE).exists()
        if begun:
            with pytest.raises(StoreFailed, match=HALF_BACK):
                open_store(folder, writing=False)
        assert titles(folder) == (["Getting around"] if begun else ["After the copy", "Getting around"])
    monkeypatch.setattr(Path, "replace", replace)
    assert not (folder / MARK_FILE).exists()


def test_on_another_laptop_it_opens_with_the_passphrase_only(typed: CopyFile, tmp_path: Path) -> None:
    other = tmp_path / "other laptop"
    with pytest.raises(StoreFailed, match=NEEDS_WORDS):
        bring_back(typed, other)
    with pytest.raises(StoreFailed, match=WRONG_PASSPHRASE):
        bring_back(typed, other, ask=lambda: "other words")
    assert not (other / STORE_FILE).exists()
    assert bring_back(typed, other, ask=lambda: WORDS).aside is None
    assert titles(other, lambda: WORDS) == ["After the copy", "Getting around"]
    assert not (other / KEY_FILE).exists()


def test_a_copy_without_words_opens_only_where_it_was_made(copy: CopyFile, tmp_path: Path) -> None:
    with pytest.raises(StoreFailed, match=ONLY_THERE):
        bring_back(copy, tmp_path / "other laptop", ask=lambda: WORDS)


def test_another_boards_copy_brings_its_own_key_and_keeps_the_present_one_aside(
    typed: CopyFile, tmp_path: Path
) -> None:
    other = tmp_path / "other laptop"
    with open_store(other, unlocked=True) as store:
        store.library.new_meeting(plan("Another board"), TEN)
    back = bring_back(typed, other, ask=lambda: WORDS, now=now)
    assert back.aside is not None
    assert {path.name for path in back.aside.iterdir()} == {STORE_FILE, KEY_FILE, RING_FILE}
    assert titles(other, lambda: WORDS) == ["After the copy", "Getting around"]


def test_a_newer_passphrase_is_not_put_back_to_an_older_one(folder: Path, copy: CopyFile) -> None:
    with open_store(folder) as store:
        key = store.copier.key
    write_ring(folder, newer := Ring("file", check_of(key), passphrase=wrap(key, "new words")))
    bring_back(copy, folder, now=now)
    assert read_ring(folder) == newer


def test_a_ring_that_is_damaged_does_not_keep_a_copy_away(folder: Path, typed: CopyFile) -> None:
    (folder / RING_FILE).write_text("{")
    (folder / KEY_FILE).unlink()
    bring_back(typed, folder, ask=lambda: WORDS, now=now)
    assert titles(folder, lambda: WORDS) == ["After the copy", "Getting around"]


def test_a_mark_that_nobody_can_read_moves_nothing(folder: Path, copy: CopyFile) -> None:
    (folder / MARK_FILE).write_text("[]")
    shutil.copy(copy.path, folder / READY_FILE)
    with pytest.raises(StoreFailed, match=NOT_A_COPY):
        open_store(folder)
    assert (folder / STORE_FILE).exists()
    clear_ready(folder)
    assert titles(folder) == ["After the copy", "Getting around"]
