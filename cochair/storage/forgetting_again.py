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


def as_forgotten(copy: Connection, folder: Path) -> None:
    """Forget people in a copy whom the store of a folder has forgotten, where it can be read; raises StoreFailed."""
    people: tuple[PersonNumber, ...] = ()
    if (folder / STORE_FILE).exists():
        with suppress(StoreFailed), closing(open_reader(folder, find_key(folder, False, None))) as present:
            people = forgotten(present)
    StoredBooks(copy, copy).forget_again(people, date.today())
