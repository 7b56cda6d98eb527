"""A store from somebody else may hold anything in its columns: what can not be read is said in one sentence."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from cochair.services.ports import StoreFailed
from cochair.storage.copies_there import whole_counts
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, action, plan

ODD = ("", "yesterday", "2026-13-45", "1e999", "\0")


def spoilt(store: Store, sql: str, value: str) -> None:
    """Write a value into a column, as only another program would."""
    connection = store.library._writing().connection
    connection.rows("PRAGMA ignore_check_constraints = ON")
    connection.rows(sql, (value,))


@pytest.mark.parametrize("value", ODD)
@pytest.mark.parametrize(
    ("sql", "read"),
    [
        ("UPDATE meeting SET starts = ?", lambda store: store.library.meetings()),
        ("UPDATE event SET at = ?", lambda store: store.library.log(store.library.meetings()[0].id).entries()),
        ("UPDATE event SET body = ?", lambda store: store.library.log(store.library.meetings()[0].id).entries()),
        ("UPDATE event SET kind = ?", lambda store: store.library.log(store.library.meetings()[0].id).entries()),
        ("UPDATE request SET asked_on = ?", lambda store: store.requests.requests()),
    ],
    ids=("starts", "at", "body", "kind", "asked on"),
)
def test_an_odd_column_is_said_in_one_sentence(
    folder: Path, sql: str, read: Callable[[Store], object], value: str
) -> None:
    with open_store(folder, unlocked=True) as store:
        meeting = store.library.new_meeting(plan(), TEN)
        store.library.log(meeting).append([action(2)])
        store.requests.add("North Town Board", "Buses", "", date(2026, 11, 1))
        spoilt(store, sql, value)
        with pytest.raises(StoreFailed, match=r"\.$"):
            read(store)


def test_a_copy_with_a_view_that_never_ends_is_not_whole(store: Store) -> None:
    connection = store.library._writing().connection
    connection.rows("CREATE VIEW a AS WITH RECURSIVE b(n) AS (SELECT 1 UNION ALL SELECT n FROM b) SELECT n FROM b")
    with pytest.raises(StoreFailed, match="not whole"):
        whole_counts(connection)
