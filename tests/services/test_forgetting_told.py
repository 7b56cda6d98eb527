"""Before somebody is forgotten it is said who could be mixed up with them; afterwards nobody can be."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cochair.domain.board import BoardGroup, BoardPerson, GroupNumber, PersonNumber
from cochair.services.forgetting import ways_to_reach, would_go
from cochair.services.people_of_board import people_of
from cochair.services.person_card import add_person
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, plan

DAY = date(2026, 11, 12)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data", unlocked=True) as opened:
        opened.library.new_meeting(plan(), TEN)
        yield opened


def test_who_has_the_same_name_and_which_group_has_it_is_said_first(store: Store) -> None:
    sam, *_ = store.books.of(BoardPerson).rows(name="Sam")
    assert would_go(store.books, store.library, sam.number).warnings == ()
    other = store.books.of(BoardPerson).add(BoardPerson(PersonNumber(0), sam.board, "Sam Jones"))
    store.books.of(BoardGroup).add(BoardGroup(GroupNumber(0), sam.board, "Friends of Jones"))
    assert would_go(store.books, store.library, sam.number).warnings == ()
    assert would_go(store.books, store.library, other.number).warnings == (
        "Somebody else is called Sam too. “Sam” stays in what people typed.",
    )
    store.books.of(BoardGroup).add(BoardGroup(GroupNumber(0), sam.board, "Sam’s neighbours"))
    assert would_go(store.books, store.library, sam.number).warnings == (
        "The board or a group is called “Sam’s neighbours”. Give it another name first.",
    )


def test_a_person_who_is_forgotten_is_on_no_list_and_can_not_be_brought_back(store: Store) -> None:
    sam, *_ = store.books.of(BoardPerson).rows(name="Sam")
    store.books.forget(sam.number, DAY)
    assert sam.number not in [person.number for person in people_of(store.books, sam.board)]
    for name in ("Sam", "a member"):
        new = add_person(store.books, store.library, sam.board, name)
        assert new.number != sam.number
    assert store.check() == []


@pytest.mark.parametrize(
    ("contact", "found"),
    [
        ("Ring 07700 900123", ("07700 900123",)),
        ("sam@example.org or a letter", ("sam@example.org",)),
        ("Ring the bell", ()),
        ("room 12", ()),
    ],
)
def test_only_numbers_and_addresses_are_looked_for_in_other_words(contact: str, found: tuple[str, ...]) -> None:
    assert ways_to_reach(contact) == found
