"""Reads the file back that was made for another laptop, before anybody relies on it."""

import hashlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from cochair.services.ports import StoreFailed
from cochair.storage.copies_there import whole_counts
from cochair.storage.copy_file import FOLDER, CopyFile, read_copy, take_out
from cochair.storage.copy_sentences import CHANGED_SINCE, NOT_ELSEWHERE, NOT_OF_THIS_BOARD, NOT_WHOLE
from cochair.storage.database import Connection, open_copy, open_copying
from cochair.storage.errors import plainly
from cochair.storage.files import make_folder
from cochair.storage.moments import for_a_moment
from cochair.storage.ours import lies_in

_TABLES = """SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
             AND name NOT IN ('line_data', 'line_idx', 'line_content', 'line_docsize', 'line_config')
             AND name NOT IN ('pair', 'own_certificate') ORDER BY name"""
"""All but the search index, which is made from the others, and what no copy has."""


def read_back(file: Path, folder: Path, key: bytes, stopped: Callable[[], bool] = lambda: False) -> CopyFile:
    """Return the copy in a file, when it is whole, opens elsewhere and has all of the store; raises StoreFailed.

    It gives up as soon as it is `stopped`.
    """
    file = file.absolute()
    if lies_in(file, folder):
        raise StoreFailed(NOT_ELSEWHERE)
    copy = read_copy(file)
    if not (copy.ring.fits(key) and copy.ring.can_be_typed):
        raise StoreFailed(NOT_OF_THIS_BOARD)
    make_folder(folder / FOLDER)
    with plainly(), for_a_moment(folder / FOLDER) as place:
        database = place / file.name
        take_out(copy, database)
        with closing(open_copy(database, key)) as opened, closing(open_copying(folder, key)) as kept:
            for connection in (opened, kept):
                connection.give_up_when(stopped)
            if whole_counts(opened) != (copy.inside.meetings, copy.inside.entries):
                raise StoreFailed(NOT_WHOLE)
            if _print_of(opened) != _print_of(kept):
                raise StoreFailed(CHANGED_SINCE)
    return copy


def _print_of(connection: Connection) -> str:
    """Return what changes with every word that is kept."""
    made = hashlib.sha256()
    for (table,) in connection.rows(_TABLES):
        for row in connection.rows(f'SELECT * FROM "{table}"'):
            made.update(repr((table, row)).encode())
    return made.hexdigest()
