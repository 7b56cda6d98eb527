"""Who a person is: kept once, found again, and in the next draft as they are today."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from cochair.domain.board import Board, BoardGroup, BoardPerson, Support, Written
from cochair.domain.people import way_written
from cochair.domain.refused import Unclear
from cochair.services import person_card as card
from cochair.services.drafting import start_draft
from cochair.services.people_of_board import people_of
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, plan

TODAY = date(2026, 11, 12)


class Still:
    """A clock that stands."""

    def now(self) -> datetime:
        return TEN


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one meeting."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        opened.library.new_meeting(plan(), TEN)
        yield opened


def person(store: Store, name: str = "Sam") -> BoardPerson:
    """Somebody as they are kept."""
    return store.books.of(BoardPerson).rows(name=name)[0]


def add(store: Store, name: str) -> BoardPerson:
    """Somebody new."""
    return card.add_person(store.books, store.library, store.books.of(Board).rows()[0].number, name)


def test_who_left_is_off_the_list_and_comes_back_by_their_name(store: Store) -> None:
    sam = person(store)
    card.take_off(store.books, store.library, sam.number, TODAY)
    assert [p.name for p in people_of(store.books, sam.board)] == ["Priya", "Tom"]
    assert add(store, " sam ").number == sam.number
    assert person(store).left_on is None


@pytest.mark.parametrize("typed", ["", "  ", "TOM"])
def test_no_name_and_a_name_of_somebody_else_are_refused(store: Store, typed: str) -> None:
    with pytest.raises(Unclear):
        add(store, typed)
    with pytest.raises(Unclear):
        card.rename(store.books, store.library, person(store).number, typed)
    assert person(store).name == "Sam"


def test_who_is_in_several_groups_chooses_the_seat(store: Store) -> None:
    members, workers = (store.books.of(BoardGroup).rows(name=name)[0].number for name in ("Members", "Workers"))
    sam = person(store).number
    card.set_group(store.books, store.library, sam, workers, on=True)
    assert (person(store).groups, person(store).seat) == ((members, workers), members)
    card.change(store.books, store.library, sam, seat=workers)
    card.set_group(store.books, store.library, sam, workers, on=False)
    assert (person(store).groups, person(store).seat) == ((members,), members)


def test_supporters_are_kept_once_and_taken_away(store: Store) -> None:
    sam, tom = person(store).number, person(store, "Tom").number
    for on in (True, True):
        card.set_supporter(store.books, sam, tom, on=on)
    assert len(store.books.of(Support).rows()) == 1
    card.set_supporter(store.books, sam, tom, on=False)
    assert store.books.of(Support).rows() == ()


def test_the_next_draft_has_who_is_of_the_board_today(store: Store) -> None:
    card.take_off(store.books, store.library, person(store, "Tom").number, TODAY)
    lou, sam = add(store, "Lou"), person(store).number
    members = store.books.of(BoardGroup).rows(name="Members")[0].number
    card.set_group(store.books, store.library, lou.number, members, on=True)
    card.set_supporter(store.books, sam, lou.number, on=True)
    card.change(store.books, store.library, sam, written=Written.INITIAL)
    plan_id = start_draft(store.library, Still())
    draft = store.library.plans()[plan_id]
    told = {p.name: p for p in draft.people}
    assert list(told) == ["Priya", "Sam", "Lou"]
    assert told["Lou"].supports == told["Sam"].id
    assert told["Lou"].seat == told["Sam"].seat
    assert way_written(told["Sam"]) is Written.INITIAL


def test_words_and_ways_to_reach_are_kept_and_may_not_be_endless(store: Store) -> None:
    sam = person(store).number
    card.describe(store.books, store.library, sam, " a mum and a poet ")
    card.reach(store.books, store.library, sam, "text me")
    card.say_name_as(store.books, store.library, sam, "Samm")
    now = person(store)
    assert (now.described, now.contact, now.said_as) == ("a mum and a poet", "text me", "Samm")
    with pytest.raises(Unclear):
        card.describe(store.books, store.library, sam, "x" * 301)


def test_a_name_that_somebody_had_before_is_not_given_to_anybody_else(store: Store) -> None:
    card.rename(store.books, store.library, person(store).number, "Samira")
    with pytest.raises(Unclear):
        add(store, "Sam")
    card.rename(store.books, store.library, person(store, "Samira").number, "Sam")
    assert person(store).name == "Sam"
