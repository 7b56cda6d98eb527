"""Meetings are never begun in a folder that a program copies, or that is on another computer."""

import sys
from collections.abc import Callable
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from cochair.services.ports import StoreFailed
from cochair.storage import database, errors, second_place
from cochair.storage.cipher import connect
from cochair.storage.copies_there import copies_in
from cochair.storage.folders import data_folder
from cochair.storage.places import Harm, Mount, harm_in, harm_to, linux_mounts
from cochair.storage.store import open_store
from tests.storage.boards import TEN, plan

MOUNTS = r"""/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/homes /home/far nfs4 rw 0 0
/dev/sdb1 /home/far/own ext4 rw 0 0
//server/ours /mnt/our\040share cifs rw 0 0
tom@there:/ /mnt/there fuse.sshfs rw 0 0
/dev/sdc1 /media/STICK vfat rw 0 0
/dev/sdd1 /srv/data ext4 rw 0 0
server:/over /srv/data nfs rw 0 0"""
ONE = {"OneDrive": r"C:\Users\Ann\Work files", "OneDriveCommercial": r"C:\Users\Ann\Work files"}

LINUX = [
    ("/home/ann/.local/share/CoChair", None),
    ("/home/ann/Dropbox/CoChair", "Dropbox"),
    ("/home/ann/Dropbox (North Town)/CoChair", "Dropbox"),
    ("/home/ann/Nextcloud/boards", "Nextcloud"),
    ("/home/ann/marked/boards", "Syncthing"),
    ("/home/ann/dropboxes/boards", None),
    ("/home/ann/Box/boards", "Box"),
    ("/home/ann/box-office/boards", None),
    ("/home/far/CoChair", ""),
    ("/home/far/own/CoChair", None),
    ("/home/farther/CoChair", None),
    ("/mnt/our share/CoChair", ""),
    ("/mnt/there/CoChair", ""),
    ("/media/STICK/CoChair", None),
    ("/srv/data/CoChair", ""),
]
WINDOWS = [
    (r"C:\Users\Ann\AppData\Local\CoChair", None),
    (r"C:\Users\Ann\OneDrive\CoChair", "OneDrive"),
    (r"C:\Users\Ann\OneDrive - North Town Council\Documents\CoChair", "OneDrive"),
    (r"C:\Users\Ann\Work files\CoChair", "OneDrive"),
    (r"c:\users\ann\work FILES\CoChair", "OneDrive"),
    (r"C:\Users\Ann\Work filesystem\CoChair", None),
    (r"C:\Users\Ann\iCloudDrive\CoChair", "iCloud"),
    (r"G:\My Drive\CoChair", "Google Drive"),
    (r"Z:\CoChair", ""),
    (r"\\server\ours\CoChair", ""),
    (r"\\?\UNC\server\ours\CoChair", ""),
    (r"\\?\C:\CoChair", None),
]
MACOS = [
    ("/Users/ann/Library/Application Support/CoChair", None),
    ("/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/CoChair", "iCloud"),
    ("/Users/ann/Library/CloudStorage/GoogleDrive-ann@example.org/My Drive/CoChair", "Google Drive"),
    ("/Users/ann/Library/CloudStorage/OneDrive-NorthTown/CoChair", "OneDrive"),
    ("/Users/ann/Library/CloudStorage/Something-ann/CoChair", "Something"),
    ("/Volumes/ours/CoChair", ""),
]
CASES: list[tuple[str, type[PurePath], str, str | None]] = [
    *(("linux", PurePosixPath, *case) for case in LINUX),
    *(("windows", PureWindowsPath, *case) for case in WINDOWS),
    *(("macos", PurePosixPath, *case) for case in MACOS),
]
SYSTEMS = {
    "linux": linux_mounts(MOUNTS),
    "windows": [Mount(PureWindowsPath("Z:\\"), "remote"), Mount(PureWindowsPath("C:\\"), "")],
    "macos": [Mount(PurePosixPath("/"), "apfs"), Mount(PurePosixPath("/Volumes/ours"), "smbfs")],
}


def is_marked(path: PurePath) -> bool:
    return path == PurePosixPath("/home/ann/marked/.stfolder")


@pytest.mark.parametrize(("system", "kind", "folder", "program"), CASES, ids=[f"{s} {f}" for s, _, f, _ in CASES])
def test_a_folder_that_can_harm_meetings_is_known_by_its_place(
    system: str, kind: type[PurePath], folder: str, program: str | None
) -> None:
    harm = harm_in(kind(folder), ONE if system == "windows" else {}, SYSTEMS[system], is_marked)
    assert (None if harm is None else harm.program) == program


def test_the_name_of_a_person_is_no_program() -> None:
    """Somebody may be called Box; a folder of that name in their own one is still the program's."""
    posix, windows = {"HOME": "/home/mega"}, {"USERPROFILE": r"C:\Users\Box"}
    assert harm_in(PurePosixPath("/home/mega/.local/share/CoChair"), posix, ()) is None
    assert harm_in(PurePosixPath("/home/mega/MEGA/CoChair"), posix, ()) == Harm("MEGA")
    assert harm_in(PureWindowsPath(r"C:\Users\Box\AppData\Local\CoChair"), windows, ()) is None


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return tmp_path / "OneDrive - North Town" / "data"


def test_new_meetings_are_never_kept_there(copied: Path) -> None:
    with pytest.raises(StoreFailed, match="OneDrive copies this folder"):
        open_store(copied)
    assert not copied.exists()


def test_a_way_round_by_a_link_is_seen(copied: Path, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("not everybody may make a link there")
    copied.mkdir(parents=True)
    (tmp_path / "data").symlink_to(copied)
    with pytest.raises(StoreFailed, match="OneDrive copies this folder"):
        open_store(tmp_path / "data")


def test_meetings_that_are_there_already_are_opened(copied: Path, tmp_path: Path) -> None:
    with open_store(tmp_path / "data", unlocked=True) as store:
        store.library.new_meeting(plan(), TEN)
    copied.parent.mkdir()
    (tmp_path / "data").rename(copied)
    with open_store(copied) as store:
        assert len(store.library.meetings()) == 1
    assert harm_to(copied) is not None


def test_finished_copies_may_go_there(copied: Path, tmp_path: Path) -> None:
    """A copy is one whole locked file, which such a program does not harm."""
    copied.parent.mkdir()
    with open_store(tmp_path / "data", unlocked=True) as store:
        store.library.keep_setting(second_place.SETTING, str(second_place.make(copied.parent)))
        assert store.copier.make().second
    (there,) = copies_in(copied.parent / second_place.FOLDER)
    assert there.inside.meetings == 0


def test_by_themselves_meetings_are_kept_in_this_computers_own_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows the local folder, for the roaming one goes from computer to computer."""
    monkeypatch.delenv("COCHAIR_DATA", raising=False)
    asked = []

    def place(*_: str, **how: object) -> Path:
        asked.append(how)
        return Path("own")

    monkeypatch.setattr("platformdirs.user_data_path", place)
    assert data_folder(None) == Path("own")
    assert asked == [{"appauthor": False, "roaming": False}]
    from platformdirs.windows import Windows

    monkeypatch.setattr("platformdirs.windows.get_win_folder", lambda name: f"C:/{name}")
    assert Windows("CoChair", appauthor=False, roaming=False).user_data_dir.startswith("C:/CSIDL_LOCAL_APPDATA")


@pytest.fixture
def without_shared_memory(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """A disk where the journal that we need can not be, as many drives of other computers are."""
    if sys.platform == "win32":
        pytest.skip("its way to the disk has another name there")

    def begin() -> None:
        monkeypatch.setattr(database, "connect", lambda place, **how: connect(f"{place}&vfs=unix-dotfile", **how))

    return begin


def test_a_disk_where_the_journal_does_not_take_is_refused(
    tmp_path: Path, without_shared_memory: Callable[[], None]
) -> None:
    """Also where SQLite itself says nothing, and only answers with the name of another journal."""
    without_shared_memory()
    with pytest.raises(StoreFailed) as refused:
        open_store(tmp_path / "data", unlocked=True)
    assert str(refused.value) == errors.UNSAFE_FOLDER


def test_meetings_that_were_moved_to_another_computer_say_so_where_they_can_not_be_opened(
    copied: Path, without_shared_memory: Callable[[], None]
) -> None:
    copied.parent.mkdir()
    open_store(copied.parent.parent / "data", unlocked=True).close()
    (copied.parent.parent / "data").rename(copied)
    without_shared_memory()
    with pytest.raises(StoreFailed, match="OneDrive copies this folder"):
        open_store(copied)


def test_this_computers_own_mounts_can_be_read() -> None:
    harm_to(Path(__file__))  # what it says depends on where the tests are
    if sys.platform == "linux":
        mounts = linux_mounts(Path("/proc/self/mounts").read_text())
        assert {PurePath("/"), PurePath("/proc")} <= {mount.place for mount in mounts}
