"""The pictures of a board are kept with it, and a photo that is taken away is gone from the disk."""

import os
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from cochair.domain.document import NO_PICTURE, Picture
from cochair.services.picture_ports import OwnPicture
from cochair.services.ports import StoreFailed
from cochair.storage.keys import find_key
from cochair.storage.store import Store, open_store

BOARD = "North Town Board"
TREE = Picture("1F333", "A tree")
PAGE, RESERVED, IV, FRAME = 4096, 80, 16, 24
"""Bytes of a page of SQLCipher 4, of its tail, of the start value in that, and before a page in the log."""


def photo(name: str = "own-1", content: bytes = b"pixels") -> OwnPicture:
    return OwnPicture(name, "Priya at the door", ("door", "our hall"), "Priya", date(2026, 11, 12), content)


def plain_pages(folder: Path) -> bytes:
    """Return every page on disk, decrypted: those of the file and those of its log."""
    key, found = find_key(folder, True, None), b""
    for name, before in (("cochair.db", 0), ("cochair.db-wal", FRAME)):
        data = (folder / name).read_bytes() if (folder / name).exists() else b""
        data = data[32:] if before else data
        for start in range(before, len(data) - PAGE + 1, PAGE + before):
            page = data[start : start + PAGE]
            iv = page[-RESERVED : -RESERVED + IV]
            cut = 16 if start == 0 and not before else 0
            body = page[cut:-RESERVED]
            found += Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor().update(body)
    return found


def test_choices_are_kept_for_each_board_and_can_be_forgotten(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        store.pictures.keep_choices(BOARD, {"bus": TREE, "bus + taxi": NO_PICTURE})
        store.pictures.keep_choices("South Town Board", {"bus": NO_PICTURE})
    with open_store(folder, unlocked=True) as again:
        assert again.pictures.choices(BOARD) == {"bus": TREE, "bus + taxi": NO_PICTURE}
        again.pictures.keep_choices(BOARD, {"bus": None, "bus + taxi": TREE})
        assert again.pictures.choices(BOARD) == {"bus + taxi": TREE}
        assert again.pictures.choices("South Town Board") == {"bus": NO_PICTURE}


def test_a_photo_is_kept_with_who_said_yes_and_when(folder: Path) -> None:
    nobody = OwnPicture("own-2", "Our hall", (), "", None, b"more")
    with open_store(folder, unlocked=True) as store:
        store.pictures.keep_own(BOARD, photo())
        store.pictures.keep_own(BOARD, nobody)
    with open_store(folder, unlocked=True) as again:
        assert again.pictures.own(BOARD) == [nobody, photo()]
        assert again.pictures.own("South Town Board") == []


def test_a_photo_that_is_taken_away_is_nowhere_on_the_disk(folder: Path) -> None:
    content = os.urandom(50_000)
    traces = [content[place : place + 40] for place in range(0, len(content) - 40, 500)]
    with open_store(folder, unlocked=True) as store:
        store.pictures.keep_own(BOARD, photo(content=content))
        store.pictures.keep_choices(BOARD, {"door": Picture("own-1", "Priya at the door")})
        on_disk = plain_pages(folder)
        assert sum(trace in on_disk for trace in traces) > 90
        assert b"Priya at the door" in on_disk
        store.pictures.take_away("own-1")
        on_disk = plain_pages(folder)
        assert not any(trace in on_disk for trace in traces)
        assert b"Priya at the door" not in on_disk
        assert b"CREATE TABLE own_picture" in on_disk
        assert store.pictures.own(BOARD) == []
        assert store.pictures.choices(BOARD) == {}
        assert store.check() == []


def test_no_photo_is_a_file_of_its_own_or_readable_in_the_store(folder: Path) -> None:
    content = os.urandom(5_000)
    with open_store(folder, unlocked=True) as store:
        before = {path.name for path in folder.rglob("*")}
        store.pictures.keep_own(BOARD, photo(content=content))
        assert {path.name for path in folder.rglob("*")} <= before | {"cochair.db-wal", "cochair.db-shm"}
        assert not any(content[:40] in path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_folders_are_remembered(store: Store, tmp_path: Path) -> None:
    store.pictures.keep_folder(BOARD, tmp_path)
    store.pictures.keep_folder(BOARD, tmp_path)
    assert store.pictures.folders(BOARD) == [tmp_path]
    store.pictures.drop_folder(BOARD, tmp_path)
    assert store.pictures.folders(BOARD) == []


def test_nothing_is_kept_where_nobody_may_write(folder: Path) -> None:
    open_store(folder, unlocked=True).close()
    with (
        open_store(folder, unlocked=True, writing=False) as reading,
        pytest.raises(StoreFailed, match="can not"),
    ):
        reading.pictures.keep_own(BOARD, photo())
