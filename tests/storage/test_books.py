"""The tables of a board: rows come back as they were kept, all of them or none."""

from dataclasses import fields, replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from cochair.domain.board import (
    Board,
    BoardGroup,
    BoardNumber,
    BoardPerson,
    GroupNumber,
    PersonNumber,
    Support,
    Written,
)
from cochair.services.ports import StoreFailed
from cochair.storage.books import TABLES
from cochair.storage.store import Store, open_store

NONE = PersonNumber(0)


def board(store: Store) -> BoardNumber:
    """A board that is kept."""
    return store.books.of(Board).add(Board(BoardNumber(0), "North")).number


def test_rows_come_back_as_they_were_kept(folder: Path) -> None:
    with open_store(folder, unlocked=True) as store:
        own = board(store)
        groups = store.books.of(BoardGroup)
        members = groups.add(BoardGroup(GroupNumber(0), own, "Members", "member", "a", "", True, Fraction(1, 2)))
        workers = groups.add(BoardGroup(GroupNumber(0), own, "Workers"))
        both = (members.number, workers.number)
        people = store.books.of(BoardPerson)
        ann = people.add(
            BoardPerson(NONE, own, "Ann “Zoë”", "An", Written.INITIAL, "Walks a lot", None, "Phone", both, both[0])
        )
        ben = people.add(BoardPerson(NONE, own, "Ben", left_on=date(2026, 11, 1)))
    with open_store(folder, writing=False) as store:
        assert store.books.of(BoardPerson).rows() == (ann, ben)
        assert store.books.of(BoardPerson).rows(left_on=None) == (ann,)
        assert store.books.of(BoardGroup).rows(protected=True) == (members,)
        assert store.books.of(BoardGroup).row(workers.number) == workers
        with pytest.raises(StoreFailed):
            store.books.of(BoardPerson).add(ben)


def test_a_change_takes_the_place_of_the_row_and_is_counted(store: Store) -> None:
    people, before = store.books.of(BoardPerson), store.books.changes
    ann = people.add(BoardPerson(NONE, board(store), "Ann"))
    people.change(replace(ann, name="Anna"))
    assert [person.name for person in people.rows()] == ["Anna"]
    people.remove(ann.number)
    assert people.rows() == () and store.books.changes > before
    with pytest.raises(StoreFailed):
        people.row(ann.number)


def test_what_is_kept_together_is_kept_whole_or_not_at_all(store: Store) -> None:
    own, people = board(store), store.books.of(BoardPerson)
    with pytest.raises(StoreFailed), store.books.together():
        ann = people.add(BoardPerson(NONE, own, "Ann"))
        assert people.rows() == (ann,)
        store.books.of(Support).add(Support(0, ann.number, PersonNumber(99)))
        people.rows()
    assert people.rows() == ()


def test_no_person_goes_while_something_points_at_them(store: Store) -> None:
    own, people = board(store), store.books.of(BoardPerson)
    ann, ben = (people.add(BoardPerson(NONE, own, name)) for name in ("Ann", "Ben"))
    store.books.of(Support).add(Support(0, ann.number, ben.number))
    with pytest.raises(StoreFailed):
        people.remove(ben.number)
    assert people.rows() == (ann, ben)


@pytest.mark.parametrize("kind", TABLES)
def test_each_kind_of_row_has_a_column_for_each_field(store: Store, kind: type) -> None:
    columns = store.books.columns_of(kind)  # type: ignore[attr-defined]  # only the stored books know columns
    assert columns == tuple(field.name for field in fields(kind))
    assert columns[0] == "number"
    assert store.books.of(kind).rows() == ()


def test_a_field_that_is_not_there_is_never_asked_for(store: Store) -> None:
    with pytest.raises(TypeError):
        store.books.of(BoardPerson).rows(nmae="Ann")
