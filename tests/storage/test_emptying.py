"""A laptop is emptied: the keys first, then everything, and what is begun is finished."""

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import pytest

from cochair.services.ports import StoreFailed
from cochair.storage import emptying
from cochair.storage.bringing_back import bring_back
from cochair.storage.copy_sentences import CHANGED_SINCE, HALF_EMPTY, KEY_STAYS, NOT_ELSEWHERE, NOT_OF_THIS_BOARD
from cochair.storage.database import STORE_FILE
from cochair.storage.emptying import empty, is_half_empty
from cochair.storage.handing_over import read_back
from cochair.storage.keys import KEY_FILE
from cochair.storage.language_file import keep_language
from cochair.storage.lock import OPEN_ALREADY
from cochair.storage.ours import EMPTYING_FILE
from cochair.storage.passing_on import ring_to_pass_on
from cochair.storage.ring import RING_FILE
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, action, entry, plan
from tests.storage.forgettable import ZEBEDEE, fill
from tests.storage.key_stores import KeyStore

WORDS = "four plain lamp words"
LETTER = "letter.txt"


def whole_board(folder: Path) -> tuple[bytes, Path]:
    """Make a store with copies, something kept aside, and the file for another laptop; return the key and the file."""
    with open_store(folder) as store:
        fill(store)
        copy = store.copier.make().copy
    bring_back(copy, folder, key=store.copier.key)
    keep_language(folder, "cy")
    (folder / "cache").mkdir(exist_ok=True)
    (folder / "cache" / "Lexend-Bold.ttf").write_bytes(b"font")
    (folder / LETTER).write_text("of somebody else")
    with open_store(folder) as store:
        store.copier.make()
        store.set_room_aside()
        return store.copier.key, hand_over(store, folder.parent / "board.cochair")


def hand_over(store: Store, file: Path) -> Path:
    ring = ring_to_pass_on(store.folder, store.copier.key, WORDS)
    assert ring is not None
    return store.copier.hand_over(file, ring).path


def left_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_nothing_of_ours_is_left_and_nothing_of_others_goes(folder: Path, ring: KeyStore) -> None:
    _, file = whole_board(folder)
    assert len(ring.held) == 1
    with open_store(folder) as store:
        store.ways.use_passphrase(WORDS)
    assert len(left_in(folder)) > 12
    empty(folder)
    assert left_in(folder) == [LETTER]
    assert ring.held == {}
    assert file.exists()


OTHERS = (
    "backups/photos/mum.jpg",
    "backups/mum.half-done.jpg",
    "backups/meetings/list.odt",
    "reserved seats.docx",
    "languages.odt",
    "cochair.db.odt",
    "key.json.txt",
    "kept-aside/shoes/cochair.db",
    "kept-aside/2026-11-12-100000/mum.jpg",
    "cache/cheese.ttf",
    "cochair-moment-of-joy/writing.lock",
)


@pytest.mark.usefixtures("no_ring")
def test_files_of_others_stay_as_they_are_also_in_folders_that_we_share(folder: Path) -> None:
    for name in OTHERS:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"of somebody else")
    whole_board(folder)
    empty(folder)
    files = [name for name in left_in(folder) if (folder / name).is_file()]
    assert files == sorted([*OTHERS, LETTER])
    assert all((folder / name).read_bytes() == b"of somebody else" for name in OTHERS)


@pytest.mark.usefixtures("no_ring")
def test_what_a_killed_look_over_left_goes_too(folder: Path) -> None:
    whole_board(folder)
    for place in (folder, folder / "backups"):
        moment = place / "cochair-moment-le_t0123"
        moment.mkdir()
        for name in ("any name.cochair", "cochair.db-wal", "writing.lock"):
            (moment / name).write_bytes(b"locked")
    empty(folder)
    assert left_in(folder) == [LETTER]


@pytest.mark.usefixtures("no_ring")
@pytest.mark.parametrize("linked", ["backups", "kept-aside"])
def test_a_place_that_is_a_link_goes_and_what_it_leads_to_stays(folder: Path, tmp_path: Path, linked: str) -> None:
    key, file = whole_board(folder)
    stick = tmp_path / "stick"
    (folder / linked).rename(stick)
    (folder / linked).symlink_to(stick, target_is_directory=True)
    moved = stick / file.name
    file.rename(moved)
    with pytest.raises(StoreFailed, match=NOT_ELSEWHERE):
        read_back(moved, folder, key)
    before = {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()}
    empty(folder)
    assert left_in(folder) == [LETTER]
    assert {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()} == before


def test_a_key_that_stays_in_the_key_store_is_told(folder: Path, ring: KeyStore) -> None:
    whole_board(folder)
    ring.locked = True
    with pytest.raises(StoreFailed, match=KEY_STAYS):
        empty(folder)
    assert left_in(folder) == [LETTER]
    open_store(folder, unlocked=True).close()


def test_a_key_that_was_gone_already_is_not_told(folder: Path, ring: KeyStore) -> None:
    whole_board(folder)
    ring.held.clear()
    empty(folder)
    assert left_in(folder) == [LETTER]


@pytest.mark.usefixtures("no_ring")
def test_a_file_that_is_read_only_goes_and_an_odd_one_stays(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole_board(folder)
    same = tmp_path / "the same bytes"
    copy = next((folder / "backups").glob("*.cochair"))
    copy.chmod(0o400)
    same.hardlink_to(copy)
    os.mkfifo(folder / "backups" / "odd.cochair")
    opened = Path.open

    def as_nobody_special(path: Path, mode: str = "r", **named: Any) -> IO[Any]:
        if "+" in mode and path.exists() and not path.stat().st_mode & stat.S_IWUSR:
            raise PermissionError(13, "Permission denied")
        return opened(path, mode, **named)

    monkeypatch.setattr(Path, "open", as_nobody_special)
    empty(folder)
    assert left_in(folder) == ["backups", "backups/odd.cochair", LETTER]
    assert not any(same.read_bytes())
    open_store(folder, unlocked=True).close()


@pytest.mark.usefixtures("no_ring")
def test_what_can_not_be_removed_is_told_and_the_next_opening_is_not_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, _ = whole_board(folder)
    unlink = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path.suffix == ".meeting":
            raise PermissionError(13, "Permission denied")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    with pytest.raises(StoreFailed, match=r"could not remove .*\.meeting"):
        empty(folder)
    with open_store(folder, unlocked=True) as store:
        assert store.library.meetings() == [] and store.copier.key != key


@pytest.mark.usefixtures("no_ring")
def test_no_opening_goes_on_while_the_key_itself_can_not_be_removed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole_board(folder)
    with monkeypatch.context() as held:
        held.setattr(emptying, "_destroy", _refuse_keys(emptying._destroy))
        for act in (empty, open_store):
            with pytest.raises(StoreFailed, match=r"could not remove .*key"):
                act(folder)
    with open_store(folder, unlocked=True) as store:
        assert store.library.meetings() == []


def _refuse_keys(destroy: Callable[[Path], None]) -> Callable[[Path], None]:
    def refuse(path: Path) -> None:
        if path.name == KEY_FILE:
            raise PermissionError(13, "Permission denied")
        destroy(path)

    return refuse


@pytest.fixture
def destroyed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """Note each file that is destroyed, and what it held when it was taken away."""
    noted: list[Path] = []
    unlink = Path.unlink

    def note(path: Path, missing_ok: bool = False) -> None:
        if path.exists() and path.name not in (EMPTYING_FILE, "writing.lock"):
            noted.append(path)
            assert not any(path.read_bytes()), path
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", note)
    yield noted


@pytest.mark.usefixtures("no_ring")
def test_each_file_is_written_over_and_the_keys_go_first(folder: Path, request: pytest.FixtureRequest) -> None:
    whole_board(folder)
    noted: list[Path] = request.getfixturevalue("destroyed")
    empty(folder)
    names = [path.name for path in noted]
    keys = [n for n, name in enumerate(names) if name in (KEY_FILE, RING_FILE)]
    copies = [n for n, name in enumerate(names) if name.endswith(".cochair")]
    assert len(keys) >= 2 and copies
    assert max(keys) < min(copies) and max(copies) < names.index(STORE_FILE)


@pytest.mark.usefixtures("no_ring")
def test_what_is_begun_and_killed_is_finished_at_the_next_opening(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    destroy = emptying._destroy
    kills = 0
    key, _ = whole_board(folder)
    while True:
        place = tmp_path / f"number {kills}"
        shutil.copytree(folder, place)
        done: list[Path] = []

        def killed(path: Path, done: list[Path] = done, most: int = kills) -> None:
            if len(done) == most:
                raise KeyboardInterrupt
            done.append(path)
            destroy(path)

        with monkeypatch.context() as killing:
            killing.setattr(emptying, "_destroy", killed)
            try:
                empty(place)
            except KeyboardInterrupt:
                pass
            else:
                break
        assert is_half_empty(place)
        with pytest.raises(StoreFailed, match=HALF_EMPTY):
            open_store(place, writing=False)
        with open_store(place, unlocked=True) as store:
            assert store.library.meetings() == []
            assert store.copier.key != key
        assert left_in(place) == sorted(["cochair.db", KEY_FILE, RING_FILE, LETTER, "writing.lock"])
        everything = b"".join(path.read_bytes() for path in place.rglob("*") if path.is_file())
        assert key.hex().encode() not in everything and key not in everything and ZEBEDEE.encode() not in everything
        kills += 4
    assert kills > 9


@pytest.mark.usefixtures("store")
def test_an_open_store_is_not_emptied(folder: Path) -> None:
    with pytest.raises(StoreFailed, match=OPEN_ALREADY):
        empty(folder)
    assert (folder / STORE_FILE).exists() and not is_half_empty(folder)


def test_only_a_file_with_all_of_it_counts(folder: Path, store: Store, tmp_path: Path) -> None:
    meeting = store.library.new_meeting(plan(), TEN)
    store.library.log(meeting).append([action(1), action(2)])
    key, file = store.copier.key, hand_over(store, tmp_path / "board.cochair")
    assert read_back(file, folder, key).inside.entries == 3
    store.library.keep_draft("capture", "typed since")
    with pytest.raises(StoreFailed, match=CHANGED_SINCE):
        read_back(file, folder, key)
    store.library.keep_draft("capture", "")
    store.library.log(meeting).append([entry(3, replace(action(3).event))])
    with pytest.raises(StoreFailed, match=CHANGED_SINCE):
        read_back(file, folder, key)
    fresh = hand_over(store, tmp_path / "fresh.cochair")
    read_back(fresh, folder, key)
    with pytest.raises(StoreFailed, match=NOT_OF_THIS_BOARD):
        read_back(fresh, folder, bytes(32))
    data = bytearray(fresh.read_bytes())
    data[len(data) // 2] ^= 1
    fresh.write_bytes(data)
    with pytest.raises(StoreFailed, match="not whole"):
        read_back(fresh, folder, key)


def test_a_copy_that_only_this_laptop_opens_or_that_would_go_too_does_not_count(
    folder: Path, store: Store, tmp_path: Path
) -> None:
    here = store.copier.make().copy
    with pytest.raises(StoreFailed, match=NOT_ELSEWHERE):
        read_back(here.path, folder, store.copier.key)
    carried = tmp_path / here.path.name
    carried.write_bytes(here.path.read_bytes())
    with pytest.raises(StoreFailed, match=NOT_OF_THIS_BOARD):
        read_back(carried, folder, store.copier.key)
