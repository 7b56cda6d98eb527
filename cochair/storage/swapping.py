"""Puts a finished file in the place of the store, and keeps what was there aside with its journals.

What is to be done is written down first, so that it is finished at the next opening if CoChair is killed meanwhile.
"""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from cochair.services.ports import StoreFailed
from cochair.storage.copy_sentences import NOT_A_COPY
from cochair.storage.database import STORE_FILE
from cochair.storage.errors import plainly
from cochair.storage.files import make_folder, settle, write_whole
from cochair.storage.keys import KEY_FILE
from cochair.storage.ring import RING_FILE, Ring, from_bytes, read_ring, write_ring

ASIDE = "kept-aside"
READY_FILE = f"{STORE_FILE}.ready"
MARK_FILE = "bringing-back.json"
JOURNALS = ("-wal", "-shm", "-journal")
SWAPPED = f"{ASIDE}/{'-'.join('[0-9]' * digits for digits in (4, 2, 2, 6))}"
"""Where each store is kept aside, as a pattern."""
_STORE = tuple(STORE_FILE + end for end in (*JOURNALS, ""))
KEPT_ASIDE = (*_STORE, KEY_FILE, RING_FILE)


def clear_ready(folder: Path) -> Path:
    """Return where a file is made ready, with nothing there from an earlier try; raises StoreFailed."""
    ready = folder / READY_FILE
    with plainly():
        for end in ("", *JOURNALS):
            ready.with_name(ready.name + end).unlink(missing_ok=True)
    return ready


def swap(folder: Path, ring: Ring, at: datetime) -> Path:
    """Put the file that is ready in the place of the store, and return where the old one is kept aside.

    A ring of the same key stays, for it may know a newer passphrase; another one is kept aside too.
    """
    name = f"{at.astimezone(UTC):%Y-%m-%d-%H%M%S}"
    write_whole(folder / MARK_FILE, json.dumps({"aside": name, "ring": asdict(ring)}))
    finish_swap(folder)
    return folder / ASIDE / name


def is_half_done(folder: Path) -> bool:
    """Return whether a swap was begun and not finished."""
    return (folder / MARK_FILE).exists()


def finish_swap(folder: Path) -> None:
    """Finish what was begun, if anything was; nothing of it is done twice. Raises StoreFailed."""
    mark, ready = folder / MARK_FILE, folder / READY_FILE
    with plainly():
        if not mark.exists():
            return
        if ready.exists():
            name, ring = _read(mark)
            other = _has_other_key(folder, ring)
            _keep_aside(folder, name, (KEY_FILE, RING_FILE) if other else ())
            if other:
                write_ring(folder, ring)
            ready.replace(folder / STORE_FILE)
            settle(folder)
        mark.unlink()
        settle(folder)


def _read(mark: Path) -> tuple[str, Ring]:
    try:
        told = json.loads(mark.read_bytes())
        name = Path(told["aside"]).name
        if name in ("", ".."):
            raise ValueError("no folder of its own")
        return name, from_bytes(json.dumps(told["ring"]).encode())
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise StoreFailed(NOT_A_COPY) from error


def _keep_aside(folder: Path, name: str, keys: tuple[str, ...]) -> None:
    """Move the store with its journals away together, and keys that do not fit the new one."""
    there = [file for file in (*_STORE, *keys) if (folder / file).exists()]
    if not there:
        return
    aside = folder / ASIDE / name
    make_folder(aside)
    for file in there:
        (folder / file).replace(aside / file)
    settle(aside)
    settle(folder)


def _has_other_key(folder: Path, ring: Ring) -> bool:
    try:
        before = read_ring(folder)
    except StoreFailed:
        return True
    return before is None or before.check != ring.check
