"""No list says more of a name than its person wishes, where it stays clear; the room hears and sees what papers say."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cochair.commands.papers import chooser
from cochair.domain.board import Board, BoardPerson, Written
from cochair.domain.events import ActionAgreed, AnswerPromised, MeetingStarted, TurnStarted
from cochair.domain.fold import fold
from cochair.domain.ids import PersonId
from cochair.domain.meeting import Meeting
from cochair.domain.people import Person
from cochair.services.board_keeping import change_person
from cochair.services.board_papers import handover_pack
from cochair.services.home_view import found, home_view
from cochair.services.kept_promises import promises_view
from cochair.services.narration import calls, now_words
from cochair.storage.store import Store, open_store
from tests.journeys.running import FakeClock
from tests.storage.boards import TEN, TOM, action, entry, plan, said

TODAY = TEN.date()
WAYS = {
    Written.NAME: ("Tom Jones", "Tom Jones"),
    Written.FIRST_NAME: ("Tom", "Tom"),
    Written.INITIAL: ("Tom", "T"),
    Written.A_MEMBER: ("Tom", "a member"),
}
"""What the co-chairs are told of Tom Jones, and what papers and the room are told."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with a meeting in which Tom Jones said that he will do something, and that he will answer Sam."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        people = tuple(replace(p, name="Tom Jones") if p.id == TOM else p for p in plan().people)
        meeting = opened.library.new_meeting(replace(plan(), people=people), TEN)
        promised = entry(4, AnswerPromised(2, TOM, TODAY))
        begun = entry(1, MeetingStarted(TEN))
        opened.library.log(meeting).append([begun, action(2), said(3, "The bus is late", may_be_named=True), promised])
        yield opened


def choose(store: Store, way: Written, name: str = "Tom Jones") -> None:
    row = store.books.of(BoardPerson).rows(name=name)[0]
    change_person(store.books, store.library, row, replace(row, written=way))


def meeting(store: Store) -> Meeting:
    return fold(store.library.log(store.library.meetings()[0].id).entries())


@pytest.mark.parametrize("way", Written)
def test_the_co_chairs_are_told_who_it_is_and_no_more_of_the_name_than_is_wished(store: Store, way: Written) -> None:
    choose(store, way)
    known, shown = WAYS[way]
    view = promises_view(store.library, TODAY, chooser())
    assert view.actions[0].words == f"{known} will write to the bus company"
    assert view.said[0].promise.startswith(f"{known} will answer by")
    assert known in dict(view.said[0].people).values()
    home = home_view(store.library, FakeClock(TEN), chooser(), unlocked=True)
    assert home.actions[0].words == f"{known} will write to the bus company"
    assert known in home.co_chairs and (way is Written.NAME) is ("Jones" in home.co_chairs)
    assert [line.title for line in found(store.library, "company", TODAY)] == [f"{known}: write to the bus company"]
    assert found(store.library, "who:tom", TODAY) and found(store.library, 'who:"tom jones"', TODAY)
    told = handover_pack(store.books, store.library, store.books.of(Board).rows()[0].number, TODAY)
    assert f"{shown}: " in str(told.blocks)
    assert (way is Written.NAME) is ("Jones" in str(told.blocks))
    assert store.check() == []


def test_a_whole_name_stands_where_two_have_the_first_one(store: Store) -> None:
    twins = replace(plan("Another"), people=(Person(TOM, "Tom Jones"), Person(PersonId("x"), "Tom Smith")))
    other = store.library.new_meeting(twins, TEN)
    store.library.log(other).append([entry(1, ActionAgreed(twins.items[1].id, "ring", TOM, TODAY))])
    assert sorted(a.who for a in store.library.open_actions()) == ["Tom", "Tom Jones"]


@pytest.mark.parametrize(
    ("way", "says"), [(Written.NAME, "Sam"), (Written.INITIAL, "S"), (Written.A_MEMBER, "A member")]
)
def test_who_said_something_is_called_there_as_in_papers(store: Store, way: Written, says: str) -> None:
    choose(store, way, "Sam")
    assert promises_view(store.library, TODAY, chooser()).said[0].who == f"{says} said this"
    assert [s.by.casefold() for s in store.library.open_you_said()] == [says.casefold()]


@pytest.mark.parametrize("way", Written)
def test_whose_turn_it_is_sounds_as_it_would_be_written(store: Store, way: Written) -> None:
    choose(store, way)
    before = meeting(store)
    log = store.library.log(store.library.meetings()[0].id)
    log.append([entry(5, TurnStarted(TOM))])
    after, sentence = meeting(store), f"It is {WAYS[way][1]}’s turn."
    assert [call.words.rstrip(".") for call in calls(before, after)] == [sentence.rstrip(".")]
    assert sentence in now_words(after)
