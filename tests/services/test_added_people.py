"""Who comes onto the board with a change of an agenda goes off it with Undo; a name of before claims nobody new."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cochair.domain.board import BoardPerson
from cochair.domain.consents import About
from cochair.services.board_keeping import change_person
from cochair.services.consents import keep_answer
from cochair.services.drafting import Drafting
from cochair.services.plan_people import add_people, remove_person, rename_person
from cochair.storage.store import Store, open_store
from tests.journeys.running import FakeClock
from tests.storage.boards import SAM, TEN, plan


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with a draft of three people."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        opened.library.keep_plan("a", plan())
        yield opened


@pytest.fixture
def drafting(store: Store) -> Drafting:
    return Drafting(store.library, FakeClock(TEN), "a", store.requests, store.books)


def names(store: Store) -> list[str]:
    return [person.name for person in store.books.of(BoardPerson).rows()]


def called(store: Store, name: str) -> BoardPerson:
    return store.books.of(BoardPerson).rows(name=name)[0]


def test_undo_takes_people_off_the_board_again(store: Store, drafting: Drafting) -> None:
    drafting.change(lambda p: add_people(p, "Kasia and Wenn"))
    drafting.change(lambda p: rename_person(p, p.people[-1].id, "Wen"))
    assert names(store) == ["Priya", "Tom", "Sam", "Kasia", "Wen"]
    drafting.undo()
    drafting.undo()
    assert names(store) == ["Priya", "Tom", "Sam"] and store.check() == []
    drafting.change(lambda p: add_people(p, "Kasia"))
    assert names(store) == ["Priya", "Tom", "Sam", "Kasia"]


def test_who_was_there_before_or_is_kept_elsewhere_stays(store: Store, drafting: Drafting) -> None:
    drafting.change(lambda p: remove_person(p, SAM))
    drafting.change(lambda p: add_people(p, "Sam"))
    drafting.undo()
    assert names(store) == ["Priya", "Tom", "Sam"]
    drafting.change(lambda p: add_people(p, "Kasia"))
    keep_answer(store.books, called(store, "Kasia").number, About.KEEPING_NEEDS, "May we?", yes=False, today=TEN.date())
    drafting.undo()
    drafting.change(lambda p: add_people(p, "Wen"))
    store.library.keep_plan("b", store.library.plans()["a"])
    drafting.undo()
    assert names(store) == ["Priya", "Tom", "Sam", "Kasia", "Wen"]


def test_a_name_of_before_makes_a_new_person_unless_it_is_the_same(store: Store, drafting: Drafting) -> None:
    drafting.change(lambda p: remove_person(p, SAM))
    sam = called(store, "Sam")
    change_person(store.books, store.library, sam, replace(sam, name="Samira"))
    found = drafting.formerly("Kasia, Sam", ())
    assert found is not None and (found.name, found.person.name) == ("Sam", "Samira")
    assert drafting.formerly("Sam", ["Sam"]) is None and drafting.formerly("Kasia", ()) is None
    drafting.change(lambda p: add_people(p, "Sam", same={"Sam": found.person}))
    assert names(store) == ["Priya", "Tom", "Samira"]
    drafting.change(lambda p: add_people(p, "Wen"))
    assert "Samira" in [p.name for p in store.library.plans()["a"].people] and "Samira" in names(store)
    drafting.undo()
    drafting.undo()
    drafting.change(lambda p: add_people(p, "Sam"))
    assert names(store) == ["Priya", "Tom", "Samira", "Sam"]
    assert drafting.formerly("Sam", ()) is None


def test_nobody_is_asked_about_who_is_there_already(store: Store, drafting: Drafting) -> None:
    sam = called(store, "Sam")
    change_person(store.books, store.library, sam, replace(sam, name="Samira"))
    assert drafting.formerly("Sam", ()) is None
