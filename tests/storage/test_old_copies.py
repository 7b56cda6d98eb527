"""Which copies may still have somebody who was forgotten: by when their content was taken, and only our own files."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from cochair.storage import closed_meetings, copying, forgetting, old_copies
from cochair.storage.bringing_back import bring_back
from cochair.storage.copies_there import copies_in
from cochair.storage.copy_file import ENDING, FOLDER, CopyFile, take_out
from cochair.storage.database import STORE_FILE, open_copy
from cochair.storage.keys import KEY_FILE
from cochair.storage.passing_on import ring_to_pass_on
from cochair.storage.ring import RING_FILE
from cochair.storage.store import Store, open_store
from cochair.storage.swapping import ASIDE
from tests.storage.forgettable import DAY, ZEBEDEE, fill, number_of


def names_in(copy: CopyFile, key: bytes, place: Path) -> str:
    """Return the names of the people in a copy."""
    take_out(copy, place)
    with closing(open_copy(place, key)) as opened:
        return str(opened.rows("SELECT name FROM person"))


def forgetting_during(monkeypatch: pytest.MonkeyPatch, store: Store, module: Any, name: str) -> None:
    """Forget somebody just before a step of making a copy, which then goes on."""
    real: Callable[..., object] = getattr(module, name)

    def step(*args: Any) -> object:
        monkeypatch.setattr(module, name, real)
        store.books.forget(number_of(store, ZEBEDEE), DAY)
        return real(*args)

    monkeypatch.setattr(module, name, step)


def test_a_copy_that_was_begun_before_is_listed_although_it_was_finished_after(
    store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fill(store)
    forgetting_during(monkeypatch, store, copying, "write_copy")
    copy = store.copier.make(closed=False).copy
    assert ZEBEDEE in names_in(copy, store.copier.key, tmp_path / "out.db")
    assert len(store.books.copies()) == 1
    store.books.drop_copies()
    assert store.books.copies() == ()
    (fresh,) = copies_in(store.copier.place)
    assert ZEBEDEE not in names_in(fresh, store.copier.key, tmp_path / "out-2.db")
    store.copier.make()
    assert store.books.copies() == ()


def test_a_copy_that_is_made_while_the_forgetting_is_not_kept_yet_is_listed(
    store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fill(store)
    real = old_copies.count_all

    def counted(db: Any) -> None:
        real(db)
        store.copier.make(closed=False)

    monkeypatch.setattr(forgetting.old_copies, "count_all", counted)
    store.books.forget(number_of(store, ZEBEDEE), DAY)
    (copy,) = copies_in(store.copier.place)
    assert ZEBEDEE in names_in(copy, store.copier.key, tmp_path / "out.db")
    assert len(store.books.copies()) == 1


def test_a_closed_meeting_that_was_read_before_is_listed_although_it_was_written_after(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)
    forgetting_during(monkeypatch, store, closed_meetings, "_sealed")
    store.copier.make()
    assert len(store.books.copies()) == 2  # the copy, and the first of two meetings beside it


def test_a_copy_from_when_the_clock_was_ahead_is_listed(store: Store) -> None:
    fill(store)
    copy = store.copier.make(closed=False).copy
    os.utime(copy.path, (4e9, 4e9))
    store.books.forget(number_of(store, ZEBEDEE), DAY)
    assert len(store.books.copies()) == 1
    store.books.drop_copies()
    assert store.books.copies() == ()


def test_only_what_cochair_wrote_is_a_copy(folder: Path, tmp_path: Path) -> None:
    """What somebody else laid into the folder, or below it, is theirs; it is not listed, and stays."""
    other = tmp_path / "other"
    with open_store(other, unlocked=True) as store:
        theirs = store.copier.make().copy.path
    with open_store(folder, unlocked=True) as store:
        fill(store)
        older = store.copier.make().copy
    bring_back(older, folder)
    with open_store(folder) as store:
        store.ways.use_passphrase("four small green frogs")
        ring = ring_to_pass_on(folder, store.copier.key, "")
        assert ring is not None
        handed = store.copier.hand_over(folder / f"CoChair-board{ENDING}", ring).path
        alien = [folder / f"their board{ENDING}", folder / f"empty{ENDING}", folder / "sub" / f"one{ENDING}"]
        alien += [folder / "talk.meeting", folder / "sub" / "talk.meeting", folder / FOLDER / "list.meeting"]
        alien += [folder / ASIDE / "letter.txt", folder / ASIDE / "2026-01-01-101010" / "letter.txt"]
        for path in alien:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("a letter to my aunt")
        shutil.copy(theirs, alien[0])
        aside = next(path for path in folder.glob(f"{ASIDE}/*/{STORE_FILE}"))
        found = set(old_copies.files(folder))
        assert {handed, older.path, aside} <= found and not found & set(alien)
        assert {path.name for path in found if ASIDE in path.parts} <= {STORE_FILE, KEY_FILE, RING_FILE}
        store.books.forget(number_of(store, ZEBEDEE), DAY)
        store.books.drop_copies()
        assert not handed.exists() and not aside.exists()
        (fresh,) = copies_in(store.copier.place)  # with the name of the older one, when both are of one second
        assert ZEBEDEE not in names_in(fresh, store.copier.key, tmp_path / "out.db")
        assert all(path.exists() for path in alien)
