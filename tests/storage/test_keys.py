import os
from pathlib import Path

import keyring
import keyring.backends.null
import pytest

from cochair.services.ports import StoreFailed
from cochair.storage import keys
from cochair.storage.files import write_whole
from cochair.storage.folders import data_folder
from cochair.storage.keys import find_key, is_unlocked
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, plan
from tests.storage.key_stores import KeyStore


@pytest.fixture
def made(folder: Path) -> Path:
    """A data folder with nothing in it."""
    folder.mkdir()
    return folder


def new_store(folder: Path, **how: object) -> Store:
    store = open_store(folder, **how)  # type: ignore[arg-type]  # each test names its own way to unlock
    store.library.new_meeting(plan(), TEN)
    return store


def test_unlocked_keeps_the_key_in_the_folder_on_purpose_and_says_so(folder: Path, ring: KeyStore) -> None:
    with new_store(folder, unlocked=True) as store:
        assert store.unlocked
    text = (folder / keys.KEY_FILE).read_text()
    assert len(text) == 64
    assert set(text) <= set("0123456789abcdef")
    assert ring.held == {}
    with open_store(folder) as store:
        assert store.unlocked
        assert len(store.library.meetings()) == 1


def test_the_system_keeps_the_key_where_it_can(folder: Path, ring: KeyStore) -> None:
    with new_store(folder) as store:
        assert not store.unlocked
    assert [service for service, _ in ring.held] == ["CoChair"]
    with open_store(folder, unlocked=True) as store:
        assert not store.unlocked
        assert len(store.library.meetings()) == 1
    (key,) = ring.held.values()
    assert all(key.encode() not in path.read_bytes() for path in folder.iterdir())


def test_two_folders_have_two_keys(tmp_path: Path, ring: KeyStore) -> None:
    for name in ("one", "two"):
        new_store(tmp_path / name).close()
    assert len(set(ring.held.values())) == 2
    open_store(tmp_path / "one").close()


def test_a_key_store_that_is_locked_or_was_emptied_is_a_plain_sentence(folder: Path, ring: KeyStore) -> None:
    new_store(folder).close()
    ring.locked = True
    with pytest.raises(StoreFailed, match="Sign in again"):
        open_store(folder)
    ring.locked = False
    open_store(folder).close()
    ring.held.clear()
    with pytest.raises(StoreFailed, match="Sign in again"):
        open_store(folder)


def test_a_key_store_with_another_key_is_not_taken_for_damage(folder: Path, ring: KeyStore) -> None:
    new_store(folder).close()
    ring.held = dict.fromkeys(ring.held, "ab" * 32)
    with pytest.raises(StoreFailed, match="The key does not fit these meetings"):
        open_store(folder)


@pytest.mark.usefixtures("ring")
def test_a_key_store_that_forgets_is_not_trusted(folder: Path) -> None:
    keyring.set_keyring(keyring.backends.null.Keyring())
    with new_store(folder) as store:
        assert store.unlocked
    open_store(folder).close()


@pytest.mark.usefixtures("no_ring")
def test_without_a_key_store_nobody_is_asked_and_home_is_told(folder: Path) -> None:
    """While there is no meeting there is nothing to lock, and nothing to be told."""
    with open_store(folder) as store:
        assert not store.unlocked
        store.library.new_meeting(plan(), TEN)
        assert store.unlocked
    with open_store(folder) as store:
        assert store.unlocked


def test_the_system_is_asked_for_its_key_store_when_the_first_meeting_is_kept(folder: Path, ring: KeyStore) -> None:
    with open_store(folder) as store:
        store.library.keep_setting("comfort", "large")
        assert ring.held == {}
        store.library.new_meeting(plan(), TEN)
        assert len(ring.held) == 1
        assert not (folder / keys.KEY_FILE).exists()
    with open_store(folder) as store:
        assert store.library.setting("comfort") == "large"


@pytest.mark.usefixtures("no_ring")
def test_a_passphrase_opens_what_was_locked_with_it(folder: Path) -> None:
    words = "four plain łódź words"
    with new_store(folder) as store:
        store.ways.use_passphrase(words)
        assert not store.unlocked
    with open_store(folder, ask_passphrase=lambda: words) as store:
        assert len(store.library.meetings()) == 1
    with pytest.raises(StoreFailed, match="This passphrase does not fit"):
        open_store(folder, ask_passphrase=lambda: "other words")
    with pytest.raises(StoreFailed, match="need their passphrase"):
        open_store(folder)
    assert all(words.encode() not in path.read_bytes() for path in folder.iterdir())


@pytest.mark.usefixtures("no_ring")
def test_an_empty_passphrase_locks_nothing(folder: Path) -> None:
    with new_store(folder) as store:
        with pytest.raises(StoreFailed, match="The passphrase is empty"):
            store.ways.use_passphrase("  ")
        assert store.unlocked


@pytest.mark.parametrize("text", ["", "ab", "zz" * 32, "ab" * 33, "ł" * 64])
def test_a_key_file_that_is_not_whole_is_a_plain_sentence(folder: Path, text: str) -> None:
    new_store(folder, unlocked=True).close()
    (folder / keys.KEY_FILE).write_text(text, encoding="utf-8")
    with pytest.raises(StoreFailed, match=r"The key file unlocked\.key is not whole"):
        open_store(folder)


def test_a_key_file_with_a_new_line_at_its_end_opens_too(folder: Path) -> None:
    new_store(folder, unlocked=True).close()
    path = folder / keys.KEY_FILE
    path.write_text(path.read_text().upper() + "\n")
    open_store(folder).close()


def test_a_lost_key_is_a_plain_sentence_and_no_new_one_is_made(folder: Path) -> None:
    new_store(folder, unlocked=True).close()
    (folder / keys.KEY_FILE).unlink()
    with pytest.raises(StoreFailed, match=r"The key file unlocked\.key is missing"):
        open_store(folder, unlocked=True)
    (folder / keys.RING_FILE).unlink()
    with pytest.raises(StoreFailed, match="have no key beside them"):
        open_store(folder, unlocked=True)
    assert not (folder / keys.KEY_FILE).exists()


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "null", '{"kept": "moon", "check": ""}', '{"kept": "system"}', "\ud7ff"]
)
@pytest.mark.usefixtures("ring")
def test_a_damaged_key_list_is_a_plain_sentence(folder: Path, text: str) -> None:
    new_store(folder).close()
    (folder / keys.RING_FILE).write_text(text, encoding="utf-8")
    with pytest.raises(StoreFailed, match=r"The file key\.json is damaged"):
        open_store(folder)


def test_a_key_made_just_before_the_power_went_is_used(made: Path) -> None:
    key = find_key(made, True, None)
    (made / keys.RING_FILE).unlink()
    with open_store(made) as store:
        assert store.unlocked
    assert find_key(made, False, None) == key
    assert is_unlocked(made)


def test_a_file_is_never_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "key.json"
    write_whole(path, "before")

    def no_power(_: int) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr(os, "fsync", no_power)
    with pytest.raises(StoreFailed, match="The disk is full"):
        write_whole(path, "after")
    assert path.read_text() == "before"
    monkeypatch.undo()
    write_whole(path, "after")
    assert path.read_text() == "after"
    assert [p.name for p in tmp_path.iterdir()] == ["key.json"]


def test_the_data_folder_is_the_option_then_the_surroundings_then_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COCHAIR_DATA", "/data/of/board")
    assert data_folder("here") == Path("here")
    assert data_folder(None) == Path("/data/of/board")
    monkeypatch.delenv("COCHAIR_DATA")
    assert data_folder(None).name == "CoChair"
    assert data_folder(None).is_absolute()
