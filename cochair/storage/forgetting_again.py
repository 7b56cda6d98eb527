"""Lets a copy forget again whom the store in its place has forgotten, before the copy takes that place."""

from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from cochair.domain.board import PersonNumber
from cochair.services.ports import StoreFailed
from cochair.storage.books import StoredBooks
from cochair.storage.database import STORE_FILE, Connection, open_reader
from cochair.storage.forgetting import forgotten
from cochair.storage.keys import find_key
from cochair.storage.salvage import working_copy


def as_forgotten(copy: Connection, folder: Path, key: bytes) -> None:
    """Forget people in a copy whom the store of a folder has forgotten, where it can be read; raises StoreFailed.

    The key of the copy is tried first: it is that of the store, unless the copy comes from another laptop.  The store
    is not touched: it is to be kept aside as it is, with its journal.
    """
    people: tuple[PersonNumber, ...] = ()
    if (folder / STORE_FILE).exists():
        with (
            suppress(StoreFailed),
            working_copy(folder) as path,
            closing(_opened(path.parent, folder, key)) as present,
        ):
            people = forgotten(present)
    StoredBooks(copy, copy).forget_again(people, date.today())


def _opened(place: Path, folder: Path, key: bytes) -> Connection:
    with suppress(StoreFailed):
        return open_reader(place, key)
    return open_reader(place, find_key(folder, False, None))
