"""Brings a copy back: the present file is kept aside, and the copy stands in its place as a new device."""

import secrets
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cochair.services.ports import StoreFailed
from cochair.storage import vault
from cochair.storage.clock import wall
from cochair.storage.copies_there import whole_counts
from cochair.storage.copy_file import CopyFile, take_out
from cochair.storage.copy_sentences import NEEDS_WORDS, NOT_WHOLE, ONLY_THERE
from cochair.storage.database import STORE_FILE, Connection, open_copy
from cochair.storage.emptying import finish_emptying
from cochair.storage.errors import plainly
from cochair.storage.files import make_folder, settle
from cochair.storage.forgetting_again import as_forgotten
from cochair.storage.keys import Ask, find_key
from cochair.storage.lock import WriterLock
from cochair.storage.migrations import steps
from cochair.storage.ring import Ring, read_ring, typed_key
from cochair.storage.swapping import clear_ready, finish_swap, swap
from cochair.storage.tables_of_laptops import STAY_HERE

Prepare = Callable[[Connection, Path, bytes], None]
"""Changes a copy before it stands in the place of the store of a folder; the key is that of the copy."""


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """The copy that stands in place now, and where what was there before is kept aside, if there was any."""

    copy: CopyFile
    aside: Path | None


def as_new_device(copy: Connection, _folder: Path, _key: bytes) -> None:
    """Let what is written from now on have a device of its own; else two laptops count the same numbers.

    No other laptop is trusted any more, for it trusts the device that was.
    """
    with copy.transaction() as db:
        for table in STAY_HERE:
            db.execute(f"DELETE FROM {table}")
        db.execute("INSERT INTO device (id) VALUES (?)", (secrets.token_hex(8),))


def with_new_steps(copy: Connection, _folder: Path, _key: bytes) -> None:
    """Take the steps that an older CoChair did not know yet; raises StoreFailed."""
    with plainly():
        steps.apply(copy.db)


PREPARED_BY: tuple[Prepare, ...] = (with_new_steps, as_new_device, as_forgotten)
"""Everything that is done to each copy before it is used; those who were forgotten are forgotten again here."""


def key_of(copy: CopyFile, folder: Path, ask: Ask | None, key: bytes | None = None) -> bytes:
    """Return the key of a copy: a given one, this folder's, the system's, or for typed words; raises StoreFailed."""
    if key is not None and copy.ring.fits(key):
        return key
    present = None
    with suppress(StoreFailed):  # a ring that is damaged must not keep a copy away
        present = read_ring(folder)
    if present is not None and present.check == copy.ring.check:
        with suppress(StoreFailed):
            return find_key(folder, False, None)
    held = vault.find(copy.ring.name) if copy.ring.name else None
    if held is not None and copy.ring.fits(held):
        return held
    return _typed(copy.ring, ask)


def bring_back(
    copy: CopyFile,
    folder: Path,
    *,
    ask: Ask | None = None,
    key: bytes | None = None,
    now: Callable[[], datetime] = wall,
) -> BroughtBack:
    """Put a copy in the place of the store of a folder, which nobody may have open; raises StoreFailed.

    It is whole and checked before anything that is there moves.
    """
    make_folder(folder)
    lock = WriterLock(folder)
    try:
        finish_emptying(folder)
        finish_swap(folder)
        found = key_of(copy, folder, ask, key)
        make_ready(copy, folder, found)
        was_there = (folder / STORE_FILE).exists()
        aside = swap(folder, copy.ring, now())
        return BroughtBack(copy, aside if was_there else None)
    finally:
        lock.release()


def make_ready(copy: CopyFile, folder: Path, key: bytes, prepared_by: tuple[Prepare, ...] = PREPARED_BY) -> Path:
    """Take the database out of a copy, look all of it over, and prepare it; raises StoreFailed."""
    ready = clear_ready(folder)
    take_out(copy, ready)
    with closing(open_copy(ready, key)) as looked:
        if whole_counts(looked) != (copy.inside.meetings, copy.inside.entries):
            raise StoreFailed(NOT_WHOLE)
    with closing(open_copy(ready, key, writing=True)) as opened:
        for prepare in prepared_by:
            prepare(opened, folder, key)
    settle(folder)
    return ready


def _typed(ring: Ring, ask: Ask | None) -> bytes:
    if not ring.can_be_typed:
        raise StoreFailed(ONLY_THERE)
    if ask is None:
        raise StoreFailed(NEEDS_WORDS)
    key = typed_key(ring, ask())
    if not ring.fits(key):
        raise StoreFailed(NOT_WHOLE)
    return key
