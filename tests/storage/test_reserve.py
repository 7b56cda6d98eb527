"""Room that is kept for the end of a meeting is really there, and goes to a meeting whose disk is full."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cochair.services.ports import StoreFailed
from cochair.storage import errors
from cochair.storage.database import Connection
from cochair.storage.reserve import LITTLE, RESERVE_FILE, SIZE, Reserve
from cochair.storage.store import Store
from tests.storage.boards import TEN, note, plan
from tests.storage.test_full_disk import on_small_disk, ways


def test_its_room_is_taken_for_real_and_once(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path, little=0)
    reserve.make()
    told = (tmp_path / RESERVE_FILE).stat()
    assert told.st_size == SIZE
    if sys.platform != "win32":
        assert told.st_blocks * 512 >= SIZE
    reserve.make()
    assert (tmp_path / RESERVE_FILE).stat().st_ino == told.st_ino
    assert [path.name for path in tmp_path.iterdir()] == [RESERVE_FILE]


def test_a_disk_with_little_room_keeps_all_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    free = [LITTLE - 1]
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": free[0]}))
    reserve = Reserve(tmp_path, size=1000)
    assert reserve.is_little()
    reserve.make()
    assert not reserve.is_there()
    assert not reserve.give_up()
    free[0] = LITTLE
    reserve.make()
    assert reserve.give_up()
    assert reserve.given_up
    reserve.make()
    assert reserve.is_there()
    assert not reserve.given_up


def test_one_that_was_half_made_is_made_again(tmp_path: Path) -> None:
    (tmp_path / RESERVE_FILE).write_bytes(b"short")
    (tmp_path / f"{RESERVE_FILE}.half").write_bytes(b"left")
    Reserve(tmp_path, size=1000, little=0).make()
    assert (tmp_path / RESERVE_FILE).stat().st_size == 1000
    assert [path.name for path in tmp_path.iterdir()] == [RESERVE_FILE]


def test_several_rows_that_belong_together_are_never_kept_in_part(store: Store) -> None:
    """A full disk in the middle of a gesture takes back all of it, also where the reserve gives room."""
    assert store.reserve is not None
    Reserve(store.folder, little=0).make()
    meetings = store.library.meetings()
    writer = store._writer
    assert isinstance(writer, Connection)

    def full(_: object) -> None:
        raise StoreFailed(errors.DISK_FULL)

    with pytest.raises(StoreFailed), store.books.together():
        store.library.new_meeting(plan(), TEN)
        writer.keep(full)
    assert not store.reserve.is_there()
    assert store.library.meetings() == meetings
    store.library.log(store.library.new_meeting(plan(), TEN)).append([note(1, "The bus is late")])
    assert store.check() == []


def test_a_meeting_goes_on_when_the_disk_is_full(tmp_path: Path) -> None:
    """Nothing is refused until the room that was set aside is used too, and it is set aside again afterwards."""
    if "disk" not in ways(tmp_path / "disk"):
        pytest.skip("this system lets no test fill a disk")
    program = [sys.executable, "-m", "tests.storage.full_disk", str(tmp_path / "disk" / "data"), "reserve"]
    done = subprocess.run(
        [*on_small_disk(tmp_path / "disk"), *program], capture_output=True, text=True, check=True, timeout=60
    )
    told = json.loads(done.stdout)
    assert told["saved"] - 3 > told["when given up"] > 0
    assert told["refused before"] == 0
    assert told["said"] == [errors.DISK_FULL] * 3
    assert told["whole"]
    assert told["after"]
    assert told["made again"]
    assert told["found"] == told["closed"] == []
