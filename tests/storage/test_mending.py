"""A damaged store is mended: what can be read of it, the newest whole copy, and what was written since."""

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cochair.domain.board import Board
from cochair.domain.events import ActionAgreed
from cochair.services.mended import Mended, mended_words
from cochair.services.ports import StoreFailed
from cochair.storage.copying import Copier
from cochair.storage.database import STORE_FILE
from cochair.storage.mending import mend
from cochair.storage.store import check, open_store
from tests.storage.boards import TEN, action, note, plan

LATER = datetime(2026, 11, 20, 9, tzinfo=UTC)
PAGE = 4096
IN_COPY, SINCE = 120, 60


def now() -> datetime:
    return LATER


def keep(folder: Path, *, copied: bool = True) -> bytes:
    """Make a store with a copy of 120 actions, and 60 more since; return its key."""
    with open_store(folder, unlocked=True) as store:
        meeting = store.library.new_meeting(plan(), TEN)
        log = store.library.log(meeting)
        log.append([action(n, f"act {n}") for n in range(1, IN_COPY + 1)])
        if copied:
            store.copier.make()
        for n in range(IN_COPY + 1, IN_COPY + SINCE + 1):
            log.append([action(n, f"act {n}"), note(n, "words " * 30)])
        store.library.keep_draft("capture", "half typed")
        return store.copier.key


def acts(folder: Path) -> list[int]:
    """Return the numbers of the actions that are there, in a store that is well."""
    assert check(folder) == []
    with open_store(folder) as store:
        assert store.check() == []
        if not store.library.meetings():
            return []
        (row,) = store.library.meetings()
        texts = [e.event.text for e in store.library.log(row.id).entries() if isinstance(e.event, ActionAgreed)]
        assert len(store.library.open_actions()) == len(texts)
        store.library.log(row.id).append([note(999, "it goes on")])
        return [int(text.removeprefix("act ")) for text in texts]


def harm(folder: Path, change: Callable[[bytearray], bytes | bytearray]) -> bytes:
    path = folder / STORE_FILE
    damaged = bytes(change(bytearray(path.read_bytes())))
    path.write_bytes(damaged)
    return damaged


def flip(*pages: int) -> Callable[[bytearray], bytearray]:
    def change(data: bytearray) -> bytearray:
        for page in pages:
            data[page * PAGE + 100] ^= 255
        return data

    return change


@pytest.mark.parametrize("seed", range(12))
def test_damaged_pages_lose_nothing_that_the_copy_has_and_what_is_lost_is_counted(folder: Path, seed: int) -> None:
    key = keep(folder)
    pages = (folder / STORE_FILE).stat().st_size // PAGE
    chance = random.Random(seed)
    damaged = harm(folder, flip(*(chance.randrange(1, pages) for _ in range(seed + 1))))
    mended = mend(folder, key, now)
    there = acts(folder)
    assert there[:IN_COPY] == list(range(1, IN_COPY + 1))
    assert len(there) == IN_COPY + SINCE or mended.lost or mended.copy_made
    assert mended.aside is not None
    assert (mended.aside / STORE_FILE).read_bytes() == damaged


def test_every_single_damaged_page_is_survived_without_a_copy_too(tmp_path: Path) -> None:
    """A page of the list of tables may take everything; any other one takes only what is on it."""
    keep(tmp_path / "whole", copied=False)
    whole = {path.name: path.read_bytes() for path in (tmp_path / "whole").iterdir()}
    pages = len(whole[STORE_FILE]) // PAGE
    saved = []
    for page in random.Random(7).sample(range(1, pages), 16):
        folder = tmp_path / str(page)
        folder.mkdir()
        for name, data in whole.items():
            (folder / name).write_bytes(data)
        harm(folder, flip(page))
        try:
            mend(folder, bytes.fromhex(whole["unlocked.key"].decode()), now)
        except StoreFailed:
            continue
        saved.append(len(acts(folder)))
    assert len(saved) > 8
    assert sum(saved) / len(saved) > (IN_COPY + SINCE) / 2


def told(mended: Mended) -> str:
    return " ".join(mended_words(mended, date(2026, 11, 20)))


def test_a_damaged_search_index_loses_nothing(folder: Path) -> None:
    key = keep(folder)
    with open_store(folder) as store:
        (page,) = store._reader.rows("SELECT rootpage FROM sqlite_master WHERE name = 'line_data'")[0]
    harm(folder, flip(page - 1))
    mended = mend(folder, key, now)
    assert mended.is_whole
    assert mended.copy_made is None
    assert "Nothing is missing." in told(mended)
    assert acts(folder) == list(range(1, IN_COPY + SINCE + 1))


@pytest.mark.parametrize("change", [lambda _: b"", lambda data: bytes(len(data)), lambda data: data[: 5 * PAGE]])
def test_an_empty_zeroed_or_cut_file_comes_back_from_the_copy(
    folder: Path, change: Callable[[bytearray], bytes]
) -> None:
    key = keep(folder)
    harm(folder, change)
    with pytest.raises(StoreFailed):
        open_store(folder)
    mended = mend(folder, key, now)
    assert mended.copy_made is not None
    assert not mended.others
    assert "We used this copy" in told(mended)
    assert acts(folder)[:IN_COPY] == list(range(1, IN_COPY + 1))


def test_a_file_that_is_gone_comes_back_from_the_copy(folder: Path) -> None:
    key = keep(folder)
    (folder / STORE_FILE).unlink()
    mend(folder, key, now)
    assert acts(folder) == list(range(1, IN_COPY + 1))


def test_a_damaged_start_of_the_file_is_put_right_from_a_copy(folder: Path) -> None:
    key = keep(folder)
    harm(folder, lambda data: bytearray(16) + data[16:])
    assert mend(folder, key, now).is_whole
    assert acts(folder) == list(range(1, IN_COPY + SINCE + 1))


def test_a_cut_file_gives_back_what_is_left_of_it_beside_the_copy(folder: Path) -> None:
    key = keep(folder)
    harm(folder, lambda data: data[: len(data) * 9 // 10 // PAGE * PAGE])
    mended = mend(folder, key, now)
    there = acts(folder)
    assert mended.newer or mended.is_whole
    assert len(there) > IN_COPY


def test_a_copy_that_is_damaged_too_is_passed_over_for_an_older_one(folder: Path) -> None:
    key = keep(folder)
    newest = Copier(folder, key, lambda: datetime.now(UTC) + timedelta(hours=1)).make().copy
    older = Copier(folder, key).all()[1]
    data = bytearray(newest.path.read_bytes())
    data[len(data) // 2] ^= 1
    newest.path.write_bytes(data)
    harm(folder, lambda _: b"")
    assert mend(folder, key, now).copy_made == older.inside.made
    assert acts(folder)[:IN_COPY] == list(range(1, IN_COPY + 1))


def test_with_nothing_left_nothing_is_changed(folder: Path) -> None:
    key = keep(folder, copied=False)
    harm(folder, lambda _: b"")
    with pytest.raises(StoreFailed, match="Nothing has changed"):
        mend(folder, key, now)
    assert (folder / STORE_FILE).read_bytes() == b""
    assert not (folder / "kept-aside").exists()
    assert not [path.name for path in folder.iterdir() if path.name.startswith("salvage")]


def test_a_store_that_is_well_is_the_same_after_mending(folder: Path) -> None:
    key = keep(folder)
    with open_store(folder) as store:
        names = [row.name for row in store.books.of(Board).rows()]
    assert mend(folder, key, now).is_whole
    with open_store(folder) as store:
        assert [row.name for row in store.books.of(Board).rows()] == names
        assert store.library.draft("capture") == "half typed"
    assert acts(folder) == list(range(1, IN_COPY + SINCE + 1))


def test_what_is_missing_is_said_in_plain_words(tmp_path: Path) -> None:
    mended = Mended(LATER, 3, 2, False, ("Getting around",), tmp_path)
    assert mended_words(mended, date(2026, 11, 20)) == (
        "Your meetings are back.",
        "We used this copy: Today, Friday 20 November, at 09:00.",
        "We also read 3 newer lines in the damaged file.",
        "2 lines are missing.",
        "These meetings are not whole: Getting around.",
        "People, money and agendas are as they were in that copy.",
        f"The damaged file is in {tmp_path}",
    )
