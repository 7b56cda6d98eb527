"""Copies of everything: made whole or not at all, and thinned."""

import json
import os
import zipfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import cochair
from cochair.domain.events import MeetingEnded, MeetingStarted
from cochair.services.ports import StoreFailed
from cochair.storage import copying, second_place
from cochair.storage.copies_there import copies_in
from cochair.storage.copy_file import ENDING, read_copy
from cochair.storage.copy_sentences import COPYING, NOT_A_COPY, NOT_MADE_WELL, NOT_WHOLE, STOPPED
from cochair.storage.copying import Copier
from cochair.storage.database import STORE_FILE, Connection, open_copying
from cochair.storage.errors import GONE
from cochair.storage.keys import KEY_FILE
from cochair.storage.lock import WriterLock
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, action, entry, plan


@pytest.fixture
def held(store: Store) -> Store:
    """A store with a meeting and 2 more entries."""
    meeting = store.library.new_meeting(plan(), TEN)
    store.library.log(meeting).append([action(1, "ring the bus firm"), action(2, "book the hall")])
    return store


def files(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir())


def test_a_copy_is_one_file_that_tells_what_is_inside_and_nothing_private(held: Store) -> None:
    made = held.copier.make()
    inside = made.copy.inside
    assert (inside.meetings, inside.entries, inside.newest) == (1, 3, "2026-11-12")
    assert (inside.app, inside.steps > 12) == (cochair.__version__, True)
    assert files(held.copier.place) == [made.copy.path.name, "meetings", "writing.lock"]
    data = made.copy.path.read_bytes()
    key = (held.folder / KEY_FILE).read_text()
    secrets = ("North Town Board", "Getting around", "ring the bus firm", "Priya", key)
    assert not [word for word in secrets if word.encode() in data]
    assert bytes.fromhex(key) not in data
    assert held.copier.all() == [made.copy]


def test_copies_are_made_while_somebody_writes_and_nothing_is_lost(held: Store) -> None:
    log = held.library.log(held.library.meetings()[0].id)
    with ThreadPoolExecutor(1) as background:
        copies = background.submit(lambda: [held.copier.make() for _ in range(3)])
        written = 2
        while not copies.done():
            written += 1
            log.append([action(written, f"act {written}")])
        assert all(3 <= made.copy.inside.entries <= written + 1 for made in copies.result())
    assert len(log.entries()) == written + 1
    assert held.check() == []


def test_what_a_killed_copy_left_is_cleared_and_never_taken_for_a_copy(held: Store) -> None:
    place = held.copier.place
    place.mkdir()
    for name in ("copy.half", "copy.half.db", "copy.half.db-journal"):
        (place / name).write_bytes(b"half")
    assert held.copier.all() == []
    made = held.copier.make()
    assert files(place) == [made.copy.path.name, "meetings", "writing.lock"]


def test_one_copy_is_made_at_a_time(held: Store) -> None:
    held.copier.place.mkdir()
    lock = WriterLock(held.copier.place)
    with pytest.raises(StoreFailed, match=COPYING):
        held.copier.make()
    lock.release()
    held.copier.make()


def test_a_damaged_store_makes_no_copy_and_takes_none_away(folder: Path, held: Store) -> None:
    first = held.copier.make()
    key = held.copier.key
    held.close()
    path = folder / STORE_FILE
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 + 50] ^= 1
    path.write_bytes(data)
    with pytest.raises(StoreFailed):
        Copier(folder, key).make()
    assert Copier(folder, key).all() == [first.copy]


def test_a_full_disk_or_a_closed_folder_is_a_plain_sentence(held: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(copying, "write_copy", full)
    with pytest.raises(StoreFailed, match="The disk is full"):
        held.copier.make()
    assert files(held.copier.place) == ["writing.lock"]


def test_the_second_place_has_the_copy_too_while_it_is_there(held: Store, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert held.copier.make().second is None
    place = second_place.make(stick)
    held.library.keep_setting(second_place.SETTING, str(place))
    later = Copier(held.folder, held.copier.key, lambda: datetime(2026, 11, 13, tzinfo=UTC))
    made = later.make()
    assert made.second is True
    assert files(place) == [made.copy.path.name]
    assert read_copy(place / made.copy.path.name).inside == made.copy.inside
    place.rename(stick / "pulled out")
    assert later.make().second is False
    assert files(stick) == ["pulled out"]


def test_a_stick_that_is_pulled_out_meanwhile_leaves_no_half_copy(
    held: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held.library.keep_setting(second_place.SETTING, str(second_place.make(tmp_path)))

    def pulled(_: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(second_place.os, "fsync", lambda _: None)
    made = held.copier.make()
    assert made.second is True
    monkeypatch.setattr(second_place, "digest_of", lambda _: pulled(0))
    assert held.copier.make().second is False
    assert files(tmp_path / second_place.FOLDER) == [made.copy.path.name]


def test_only_copies_of_this_store_are_thinned(held: Store) -> None:
    place = held.copier.place
    place.mkdir()
    others = [place / f"2020-01-0{day}-100000-0a1b2c3d{ENDING}" for day in range(1, 9)]
    for other in others:
        other.write_bytes(b"of another laptop")
    now = datetime(2026, 11, 12, 10, tzinfo=UTC)
    for minute in range(9):
        at = now + timedelta(minutes=minute)
        Copier(held.folder, held.copier.key, lambda at=at: at).make()  # type: ignore[misc]
    own = [path.name for path in place.glob(f"*{held.copier.tag}{ENDING}")]
    assert sorted(own) == [f"2026-11-12-10{m:02}00-{held.copier.tag}{ENDING}" for m in range(3, 9)]
    assert all(other.exists() for other in others)


def test_what_a_pulled_out_stick_kept_half_written_goes_with_the_next_copy(held: Store, tmp_path: Path) -> None:
    place = second_place.make(tmp_path)
    held.library.keep_setting(second_place.SETTING, str(place))
    tag = held.copier.tag
    others = ["2026-11-12-100000-0a1b2c3d.cochair.half", f"mum-{tag}.cochair.half", "mum.half"]
    for name in (f"2026-11-12-100000-{tag}.cochair.half", *others):
        (place / name).write_bytes(b"half")
    made = held.copier.make()
    assert made.second is True
    assert files(place) == sorted([made.copy.path.name, *others])


def with_monthly_copies(held: Store) -> list[Path]:
    """Make a copy in each of 20 months, and return those that are there then."""
    for month in range(20):
        at = datetime(2025 + month // 12, month % 12 + 1, 10, tzinfo=UTC)
        Copier(held.folder, held.copier.key, lambda at=at: at).make()  # type: ignore[misc]
    return [copy.path for copy in held.copier.all()]


def test_a_copy_that_is_made_while_the_clock_is_years_behind_stays(held: Store, tmp_path: Path) -> None:
    second = second_place.make(tmp_path)
    held.library.keep_setting(second_place.SETTING, str(second))
    before = with_monthly_copies(held)
    behind = Copier(held.folder, held.copier.key, lambda: datetime(2020, 1, 1, tzinfo=UTC))
    made = behind.make().copy
    assert made.path.exists() and (second / made.path.name).exists()
    assert len(before) > 6 and all(path.exists() for path in before)
    assert behind.make_only().copy.path == made.path
    assert behind.all() == [read_copy(made.path)]


def test_no_copy_goes_when_the_only_new_one_is_not_there(held: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    first = held.copier.make().copy.path
    monkeypatch.setattr(copying, "thin", lambda *given: given[-1].path.unlink())
    later = Copier(held.folder, held.copier.key, lambda: datetime(2020, 1, 1, tzinfo=UTC))
    with pytest.raises(StoreFailed, match=NOT_MADE_WELL):
        later.make_only()
    assert first.exists()


def stopped_at(monkeypatch: pytest.MonkeyPatch, part: object, name: str, copier: Copier) -> None:
    """Let a copy be stopped just before something is done."""
    do = getattr(part, name)

    def stop(*arguments: object, **named: object) -> object:
        copier.stop()
        return do(*arguments, **named)

    monkeypatch.setattr(part, name, stop)


@pytest.mark.parametrize("where", ["name_of", "write_copy", "open_copy", "keep_closed"])
def test_a_copy_that_is_stopped_leaves_nothing_half_made(
    held: Store, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    log = held.library.log(held.library.meetings()[0].id)
    log.append([entry(3, MeetingStarted(TEN)), entry(4, MeetingEnded(), 60)])
    copier = Copier(held.folder, held.copier.key, lambda: datetime(2026, 11, 12, tzinfo=UTC))
    before = copier.make().copy
    later = Copier(held.folder, held.copier.key, lambda: datetime(2026, 11, 13, tzinfo=UTC))
    stopped_at(monkeypatch, copying, where, later)
    with pytest.raises(StoreFailed, match=STOPPED):
        later.make()
    assert later.newest() == before or where in ("write_copy", "keep_closed")  # whole when it was stopped
    assert [path.name for path in copier.place.rglob("*half*")] == []
    with pytest.raises(StoreFailed, match=STOPPED):
        later.make()
    monkeypatch.undo()
    copier.make()


def test_a_stick_is_left_without_a_half_copy_when_it_is_stopped(
    held: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = second_place.make(tmp_path)
    held.library.keep_setting(second_place.SETTING, str(place))
    stopped_at(monkeypatch, second_place, "carry", held.copier)
    with pytest.raises(StoreFailed, match=STOPPED):
        held.copier.make()
    assert files(place) == []


def test_what_the_database_does_for_a_copy_is_given_up_in_its_middle(held: Store) -> None:
    with closing(open_copying(held.folder, held.copier.key)) as connection:
        looks: list[None] = []
        connection.give_up_when(lambda: looks.append(None) or len(looks) > 2)
        with pytest.raises(StoreFailed):
            connection.rows("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
        assert len(looks) == 3


def test_what_was_not_copied_is_caught_up_once(held: Store) -> None:
    assert held.copier.catch_up() is not None
    assert held.copier.catch_up() is None
    held.library.log(held.library.meetings()[0].id).append([action(3)])
    newest = held.copier.catch_up()
    assert newest is not None and newest.copy.inside.entries == 4
    assert held.copier.newest() == newest.copy
    newest.copy.path.write_bytes(b"")
    assert held.copier.catch_up() is not None


@pytest.mark.parametrize("later", [timedelta(days=2), timedelta(days=-400)])
def test_what_changed_with_no_new_entry_is_in_a_copy_within_a_day(held: Store, later: timedelta) -> None:
    """Also where the clock went back."""
    made = held.copier.make().copy.inside.made
    held.library.keep_draft("capture", "half a line")
    assert Copier(held.folder, held.copier.key, lambda: made + timedelta(hours=23)).catch_up() is None
    assert Copier(held.folder, held.copier.key, lambda: made + later).catch_up() is not None


def test_when_a_meeting_has_ended_no_copy_tells_who_had_each_turn(held: Store, tmp_path: Path) -> None:
    second = second_place.make(tmp_path)
    held.library.keep_setting(second_place.SETTING, str(second))
    log = held.library.log(held.library.meetings()[0].id)
    log.append([entry(3, MeetingStarted(TEN))])
    now = datetime.now(UTC)
    for minute in (0, 10):
        at = now + timedelta(minutes=minute)
        Copier(held.folder, held.copier.key, lambda at=at: at).make(closed=False)  # type: ignore[misc]
    assert [copy.inside.running for copy in held.copier.all()] == [1, 1]
    log.append([entry(4, MeetingEnded(), 60)])
    made = Copier(held.folder, held.copier.key, lambda: now + timedelta(minutes=20)).make()
    assert held.copier.all() == [made.copy]
    assert [path.name for path in second.glob("*")] == [made.copy.path.name]


def test_a_store_that_is_gone_is_not_made_anew_where_there_are_copies(folder: Path, held: Store) -> None:
    held.copier.make()
    held.close()
    (folder / STORE_FILE).unlink()
    with pytest.raises(StoreFailed, match=GONE):
        open_store(folder)
    assert not (folder / STORE_FILE).exists()


@pytest.mark.parametrize("what", ["cut", "text", "empty", "other part", "packed", "edited", "not told"])
def test_a_file_that_is_no_copy_is_a_plain_sentence(held: Store, tmp_path: Path, what: str) -> None:
    good = held.copier.make().copy.path
    path = tmp_path / f"other{ENDING}"
    with zipfile.ZipFile(good) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    match what:
        case "cut":
            path.write_bytes(good.read_bytes()[:-3000])
        case "text":
            path.write_text("Dear board")
        case "empty":
            path.write_bytes(b"")
        case "other part":
            _pack(path, {**parts, "../../evil": b"x"})
        case "packed":
            _pack(path, parts, zipfile.ZIP_DEFLATED)
        case "edited":
            _pack(path, {**parts, "meetings.db": parts["meetings.db"] + b"more"})
        case _:
            _pack(path, {**parts, "inside.json": json.dumps({"made": "today"}).encode()})
    with pytest.raises(StoreFailed) as failed:
        read_copy(path)
    assert str(failed.value) in (NOT_A_COPY, NOT_WHOLE) or what == "not told"
    assert copies_in(tmp_path) == []


def _pack(path: Path, parts: dict[str, bytes], how: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path, "w", how) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)


def test_before_new_steps_a_copy_is_made_of_what_is_there(folder: Path, held: Store) -> None:
    with held._writer.transaction() as db:  # type: ignore[union-attr]  # a store of an older CoChair
        for table in ("how_was_it", "ease_tick"):
            db.execute(f"DROP TABLE {table}")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm013_keeping'")
        left = db.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0]
    place = held.copier.place
    held.close()
    with pytest.raises(StoreFailed):  # the step fails here, for some of its tables are there already
        open_store(folder)
    (copy,) = copies_in(place)
    assert (copy.inside.steps, copy.inside.entries) == (left, 3)


def test_a_copy_is_for_its_owner_only(held: Store) -> None:
    if os.name == "posix":
        assert held.copier.make().copy.path.stat().st_mode & 0o077 == 0


def test_a_copy_that_did_not_come_to_the_second_place_goes_there_once_it_is_there(held: Store, tmp_path: Path) -> None:
    place = second_place.make(tmp_path)
    held.library.keep_setting(second_place.SETTING, str(place))
    place.rename(tmp_path / "pulled out")
    assert held.copier.make().second is False
    assert held.copier.catch_up() is None
    (tmp_path / "pulled out").rename(place)
    made = held.copier.catch_up()
    assert made is not None and made.second is True
    assert files(place) == [made.copy.path.name]
    assert held.copier.catch_up() is None


def test_while_a_copy_goes_to_the_second_place_nothing_of_the_store_is_open(
    held: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What hangs there may outlive the window, and the store may be another one by then."""
    held.library.keep_setting(second_place.SETTING, str(second_place.make(tmp_path)))
    opened: list[Connection] = []
    refused: list[str] = []
    real = second_place.carry

    def open_it(folder: Path, key: bytes) -> Connection:
        opened.append(open_copying(folder, key))
        return opened[-1]

    def carry(*given: object, **more: object) -> None:
        for connection in opened:
            with pytest.raises(StoreFailed) as failed:
                connection.rows("SELECT 1")
            refused.append(str(failed.value))
        real(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(copying, "open_copying", open_it)
    monkeypatch.setattr(second_place, "carry", carry)
    assert held.copier.make().second is True
    assert len(opened) == len(refused) == 1
