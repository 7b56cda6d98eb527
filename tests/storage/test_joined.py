"""A meeting that is another laptop's lies in a store of its own, and of one that is left not a byte stays."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from cochair.domain.board import Board
from cochair.domain.events import NoteWritten
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import ACTS, LaptopJoined, Role
from cochair.services.laptop_ports import NotAsAgreed
from cochair.services.ports import StoreFailed
from cochair.storage import emptying
from cochair.storage.copy_sentences import FILES_STAY
from cochair.storage.database import STORE_FILE
from cochair.storage.emptying import empty
from cochair.storage.folders import JOINED
from cochair.storage.joined import check_joined, joined_meetings, leave_nothing, open_joined, rebuild_joined
from cochair.storage.keys import KEY_FILE
from cochair.storage.lock import LOCK_FILE
from cochair.storage.old_copies import files as copies_of
from cochair.storage.ring import read_ring
from cochair.storage.store import Store, open_store
from tests.storage.boards import BUSES, TEN, entry, plan
from tests.storage.key_stores import KeyStore
from tests.storage.plain_store import bytes_in, write_plainly
from tests.storage.two_laptops import GUEST, row_of, shared_row

MEETING = MeetingId("2026-11-12-abcdef01")
WORDS = ("getting around", "priya", "marmalade", "half typed", MEETING)
"""What stands in the meeting, and its name."""


def keep(data: Path, meeting: MeetingId = MEETING) -> None:
    """Take a meeting in, write in it, make a copy of it, and type half a line."""
    with open_joined(data, meeting) as store:
        fill(store, meeting)


def fill(store: Store, meeting: MeetingId = MEETING) -> None:
    joined = row_of(LaptopJoined(1, "Tom's laptop", Role.WRITES), seq=2, device=shared_row().device, act=1)
    store.shared_log(meeting).take_in([shared_row(), joined])
    store.library.log(meeting).append([entry(ACTS + 1, NoteWritten(BUSES, "Marmalade on the bus"))])
    store.library.keep_draft("capture", "half typed")
    store.copier.make()
    store.set_room_aside()


def left_in(data: Path) -> list[str]:
    return sorted(str(path.relative_to(data)) for path in data.rglob("*"))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder of a laptop with a meeting of its own."""
    folder = tmp_path / "data"
    with open_store(folder, unlocked=True) as store:
        store.library.new_meeting(plan("Our own"), TEN)
    return folder


def test_a_joined_meeting_lies_apart_with_a_device_and_a_key_of_its_own(data: Path) -> None:
    keep(data)
    with open_store(data) as own, open_joined(data, MEETING) as joined:
        assert [row.title for row in own.library.meetings()] == ["Our own"]
        assert [(row.id, row.title) for row in joined.library.meetings()] == [(MEETING, "Getting around")]
        assert own.copier.key != joined.copier.key
        assert len({own.shared_log(MEETING).device, joined.shared_log(MEETING).device, GUEST}) == 3
        assert joined.check() == [] == own.check()
    assert joined_meetings(data) == [MEETING]


def test_it_opens_again_after_a_kill_with_the_same_device_and_no_board_is_made_of_it(data: Path) -> None:
    """The numbers of people on the agenda are those of the other laptop, and would be somebody else's here."""
    keep(data)
    with open_joined(data, MEETING) as store:
        device, people = store.shared_log(MEETING).device, store.library.log(MEETING).entries()[0]
    for _ in range(2):
        with open_joined(data, MEETING) as store:
            assert store.books.of(Board).rows() == ()
            assert store.shared_log(MEETING).device == device
            assert store.library.log(MEETING).entries()[0] == people


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "a/b", "a\\b", "../data", "a.b", "a b", "ä", "a\n", "x" * 65, "con", "NUL", "com1", "a\0b", "C:"],
)
def test_a_name_that_can_be_no_folder_of_ours_makes_none(data: Path, name: str) -> None:
    before = left_in(data)
    for act in (open_joined, leave_nothing):
        with pytest.raises(NotAsAgreed):
            act(data, MeetingId(name))
    assert left_in(data) == before


def test_a_name_that_differs_only_in_the_size_of_letters_is_refused(data: Path) -> None:
    """Some systems have one folder for both."""
    keep(data)
    with pytest.raises(NotAsAgreed, match="other letters"):
        open_joined(data, MeetingId(MEETING.upper()))


def test_a_place_that_is_a_link_is_not_used(data: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    (data / JOINED).symlink_to(tmp_path / "stick", target_is_directory=True)
    with pytest.raises(StoreFailed):
        open_joined(data, MEETING)
    assert list((tmp_path / "stick").iterdir()) == []
    assert joined_meetings(data) == []


def test_the_key_lies_where_that_of_the_data_does(tmp_path: Path, ring: KeyStore) -> None:
    locked, plain = tmp_path / "locked", tmp_path / "plain"
    open_store(locked).close()
    open_store(plain, unlocked=True).close()
    for folder in (locked, plain):
        keep(folder)
    assert not (locked / JOINED / MEETING / KEY_FILE).exists()
    assert (plain / JOINED / MEETING / KEY_FILE).exists()
    kept = read_ring(locked / JOINED / MEETING)
    assert kept is not None and kept.kept == "system" and len(ring.held) == 1
    open_joined(locked, MEETING).close()
    leave_nothing(locked, MEETING)
    assert ring.held == {}
    assert not (locked / JOINED).exists()


@pytest.mark.usefixtures("no_ring")
def test_nothing_of_a_meeting_is_left_in_any_byte_below_the_data(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Written with no lock at all, so that its words would be found wherever they stayed."""
    before = left_in(data)
    write_plainly(monkeypatch)
    keep(data)
    assert [word for word in WORDS if word not in bytes_in(data)] == []
    leave_nothing(data, MEETING)
    assert [word for word in WORDS if word in bytes_in(data)] == []
    assert left_in(data) == before
    assert joined_meetings(data) == []
    leave_nothing(data, MEETING)  # there is nothing to leave any more


@pytest.mark.usefixtures("no_ring")
def test_what_is_written_over_is_written_over_also_in_blocks_that_the_disk_keeps(data: Path, tmp_path: Path) -> None:
    """Each file is there under a second name, so that what its blocks hold can be read when it is gone."""
    keep(data)
    twins = tmp_path / "twins"
    twins.mkdir()
    files = [path for path in (data / JOINED / MEETING).rglob("*") if path.is_file() and path.name != LOCK_FILE]
    for number, path in enumerate(files):
        os.link(path, twins / f"{number}")
    leave_nothing(data, MEETING)
    held = {files[int(twin.name)].name for twin in twins.iterdir() if any(twin.read_bytes())}
    assert len(files) == 5
    assert held == set()


@pytest.mark.usefixtures("no_ring")
def test_other_meetings_and_files_of_others_stay(data: Path) -> None:
    other = MeetingId("another")
    for meeting in (MEETING, other):
        keep(data, meeting)
    (data / JOINED / MEETING / "letter.txt").write_text("of somebody else")
    leave_nothing(data, MEETING)
    assert left_in(data / JOINED / MEETING) == ["letter.txt"]
    assert joined_meetings(data) == [other]
    with open_joined(data, other) as store:
        assert store.check() == []
    open_store(data).close()
    assert (data / JOINED / MEETING / "letter.txt").read_text() == "of somebody else"


class Killed(BaseException):
    """The process is gone."""


STEPS: dict[str, Callable[[Path], bool]] = {
    "the key": lambda path: path.name == KEY_FILE,
    "the store": lambda path: path.name == STORE_FILE,
    "a copy": lambda path: path.suffix == ".cochair",
    "the lock": lambda path: path.name == "writing.lock",
}


@pytest.mark.usefixtures("no_ring")
@pytest.mark.parametrize("at", STEPS.values(), ids=STEPS)
def test_a_kill_in_the_middle_is_finished_at_the_next_start(
    data: Path, monkeypatch: pytest.MonkeyPatch, at: Callable[[Path], bool]
) -> None:
    keep(data)
    before = left_in(data)
    unlink = Path.unlink

    def killed(path: Path, missing_ok: bool = False) -> None:
        if at(path) and JOINED in path.parts:
            raise Killed
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as patched, pytest.raises(Killed):
        patched.setattr(Path, "unlink", killed)
        leave_nothing(data, MEETING)
    assert joined_meetings(data) == []
    assert left_in(data) != before
    open_store(data).close()
    assert not (data / JOINED).exists()


@pytest.mark.usefixtures("no_ring")
def test_a_kill_while_a_store_is_made_leaves_a_folder_that_goes(data: Path) -> None:
    (data / JOINED / MEETING).mkdir(parents=True)
    (data / JOINED / MEETING / "writing.lock").touch()
    assert joined_meetings(data) == []
    open_store(data).close()
    assert not (data / JOINED).exists()


@pytest.mark.usefixtures("no_ring")
def test_what_can_not_be_taken_away_is_told_and_keeps_nobody_out(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(data)
    unlink = Path.unlink

    def stuck(path: Path, missing_ok: bool = False) -> None:
        if path.name == STORE_FILE:
            raise PermissionError
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", stuck)
        with pytest.raises(StoreFailed, match=FILES_STAY.split("{", maxsplit=1)[0]):
            leave_nothing(data, MEETING)
        open_store(data).close()
        assert joined_meetings(data) == []
        assert not any((data / JOINED / MEETING / STORE_FILE).read_bytes())
    open_store(data).close()
    assert not (data / JOINED).exists()


@pytest.mark.usefixtures("no_ring")
def test_a_meeting_that_is_open_is_not_taken_away(data: Path) -> None:
    with open_joined(data, MEETING) as store:
        fill(store)
        with pytest.raises(StoreFailed, match="already open"):
            leave_nothing(data, MEETING)
        open_store(data).close()
        assert store.check() == []


@pytest.mark.usefixtures("no_ring")
def test_a_laptop_that_is_emptied_has_no_joined_meeting_any_more(data: Path) -> None:
    keep(data)
    empty(data)
    assert left_in(data) == []


@pytest.mark.usefixtures("ring")
def test_a_laptop_that_is_emptied_takes_the_keys_of_joined_meetings_first(
    tmp_path: Path, ring: KeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    open_store(data).close()
    keep(data)
    assert len(ring.held) == 1
    gone: list[str] = []
    write_over = emptying._write_over

    def note(path: Path) -> None:
        gone.append(path.name)
        write_over(path)

    monkeypatch.setattr(emptying, "_write_over", note)
    empty(data)
    assert ring.held == {}
    keys = [place for place, name in enumerate(gone) if name.startswith(("key.json", KEY_FILE))]
    assert max(keys) < gone.index(STORE_FILE)


@pytest.mark.usefixtures("no_ring")
def test_what_is_wrong_with_a_joined_meeting_is_told_and_put_right_also_while_another_is_open(data: Path) -> None:
    keep(data)
    other = MeetingId("another")
    keep(data, other)
    assert check_joined(data) == []
    with open_joined(data, MEETING) as store:
        assert store._writer is not None
        with store._writer.transaction() as db:
            db.execute("UPDATE meeting SET state = 'ended'")
    with open_joined(data, other):
        (told,) = check_joined(data)
    assert told.startswith("Of a meeting that this laptop joined: ") and told.endswith("cochair check --rebuild")
    rebuild_joined(data)
    assert check_joined(data) == []
    (data / JOINED / other / STORE_FILE).write_bytes(b"no store any more")
    assert len(check_joined(data)) == 1


def test_copies_of_a_joined_meeting_are_none_of_the_board(data: Path) -> None:
    """When somebody of the board is forgotten, its copies go, and those of other laptops' meetings stay."""
    keep(data)
    with open_store(data) as store:
        copy = store.copier.make().copy.path
        assert list(copies_of(data)) == [copy]


def test_only_the_owner_may_read_it(data: Path) -> None:
    keep(data)
    for folder in (data / JOINED, data / JOINED / MEETING):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_rows_of_a_laptop_that_may_not_begin_make_no_meeting(data: Path) -> None:
    with open_joined(data, MEETING) as store:
        with pytest.raises(NotAsAgreed):
            store.shared_log(MEETING).take_in([row_of(NoteWritten(BUSES, "a"))])
        assert store.library.meetings() == []
