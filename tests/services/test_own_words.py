"""A board's own words: kept at once, the same in drafts and old meetings, and refused in a sentence."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from cochair.domain.board import Board, BoardGroup, BoardNumber, GroupNumber
from cochair.domain.document import Picture
from cochair.domain.fold import fold
from cochair.domain.refused import Unclear
from cochair.domain.sentences import names_of
from cochair.services import own_words as own
from cochair.services.books import Books
from cochair.services.plan_people import rename_group
from cochair.services.templates import presets
from cochair.storage.store import Store, open_store
from tests.storage.boards import MEMBERS, TEN, plan, said


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one board that met once."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        opened.library.new_meeting(plan(), TEN)
        yield opened


def number(store: Store) -> BoardNumber:
    """The first board."""
    return store.books.of(Board).rows()[0].number


def group(store: Store, place: int = 0) -> BoardGroup:
    """A group of it by its place."""
    return own.groups_of(store.books, number(store))[place]


def test_each_form_of_a_word_is_kept_and_the_article_stands_apart(store: Store) -> None:
    own.name_group(store.books, group(store).number, "Owls")
    own.name_one(store.books, group(store).number, "an owl")
    own.shorten(store.books, group(store).number, "Owls")
    kept = group(store)
    assert (kept.name, kept.article, kept.singular, kept.short) == ("Owls", "an", "owl", "Owls")
    assert own.with_article(kept) == "an owl"
    meeting = store.library.meetings()[0].id
    assert fold(store.library.log(meeting).entries()).plan.group(MEMBERS).name == "Owls"


def test_a_word_without_an_article_is_one_too(store: Store) -> None:
    own.name_one(store.books, group(store).number, "person lleol")
    assert (group(store).article, group(store).singular) == ("", "person lleol")


def test_a_preset_gives_protected_groups_its_protected_words(store: Store) -> None:
    chosen = next(preset for preset in presets() if preset.id == "care-and-services")
    own.use_words(store.books, number(store), chosen.groups)
    assert [(g.name, g.short, g.protected) for g in own.groups_of(store.books, number(store))] == [
        ("People who draw on care and support", "Care and support", True),
        ("People who work in services", "Services", False),
    ]
    assert group(store).share == Fraction(1, 2)


def test_whose_time_is_kept_and_what_share_was_agreed(store: Store) -> None:
    own.keep_time_for(store.books, group(store, 1).number, yes=True)
    own.agree_share(store.books, group(store, 1).number, Fraction(1, 4))
    assert (group(store, 1).protected, group(store, 1).share) == (True, Fraction(1, 4))


def test_a_group_more(store: Store) -> None:
    own.add_group(store.books, number(store), "  Neighbours ")
    assert own.words_told(store.books, number(store)) == "You say Members, Workers and Neighbours."


@pytest.mark.parametrize(
    ("say", "typed", "sentence"),
    [
        (own.name_group, "", "Please say what you call this group."),
        (own.name_group, "workers", "Another group has this name. Please choose another one."),
        (own.shorten, "Owls of the whole wood", "Please use 16 letters or fewer."),
    ],
)
def test_what_can_not_be_a_word_is_refused_and_nothing_changes(
    store: Store, say: Callable[[Books, GroupNumber, str], None], typed: str, sentence: str
) -> None:
    with pytest.raises(Unclear, match=sentence):
        say(store.books, group(store).number, typed)
    assert (group(store).name, group(store).short) == ("Members", "")


def test_a_board_takes_its_requests_and_pictures_along_to_its_new_name(store: Store) -> None:
    store.requests.add("North Town Board", "A quiet room", "Sam", date(2026, 11, 1))
    store.pictures.keep_choices("North Town Board", {"bus": Picture("1F68C", "A bus")})
    own.name_board(store.books, number(store), "Our Town")
    assert [request.board for request in store.requests.requests()] == ["Our Town"]
    assert store.pictures.choices("Our Town") == {"bus": Picture("1F68C", "A bus")}
    assert [row.board for row in store.library.meetings()] == ["Our Town"]


def test_co_chairs_are_equal_and_stand_in_the_order_of_their_names() -> None:
    turned = replace(plan(), people=tuple(reversed(plan().people)))
    assert [p.name for p in turned.co_chairs] == [p.name for p in plan().co_chairs] == ["Priya", "Tom"]
    assert {p.co_chair for p in turned.co_chairs} == {True}
    assert names_of(tuple(p.name for p in turned.co_chairs)) == "Priya and Tom"


def test_somebody_with_no_name_has_the_word_of_the_board_in_papers_and_lists(store: Store) -> None:
    meeting = store.library.meetings()[0].id
    store.library.log(meeting).append([said(1, "the bus is late")])
    own.name_nobody(store.books, store.library, number(store), "a neighbour")
    assert fold(store.library.log(meeting).entries()).plan.somebody == "a neighbour"
    assert [waiting.by for waiting in store.library.open_you_said()] == ["a neighbour"]
    assert store.check() == []


def test_two_boards_never_have_one_name(store: Store) -> None:
    store.books.of(Board).add(Board(BoardNumber(0), "South Board"))
    with pytest.raises(Unclear, match="Another board has this name"):
        own.name_board(store.books, number(store), "south board")
    with pytest.raises(Unclear, match="Please say what your board is called"):
        own.name_board(store.books, number(store), " ")


def test_no_board_takes_the_name_that_another_board_had(store: Store) -> None:
    first = store.books.of(Board).rows()[0]
    own.name_board(store.books, first.number, "Green")
    second = store.books.of(Board).add(Board(BoardNumber(0), "Hill"))
    with pytest.raises(Unclear):
        own.name_board(store.books, second.number, plan().board)
    own.name_board(store.books, first.number, plan().board)


def test_the_forms_of_an_old_name_do_not_come_back_with_another_group_edit() -> None:
    renamed = rename_group(plan(), MEMBERS, "Owls")
    assert (renamed.group(MEMBERS).singular, renamed.group(MEMBERS).short) == ("", "")
    forms = replace(plan(), groups=tuple(replace(g, singular="neighbour", short="Neigh") for g in plan().groups))
    assert rename_group(forms, MEMBERS, "Owls").group(MEMBERS).singular == ""
    assert rename_group(forms, MEMBERS, "Members").group(MEMBERS).singular == "neighbour"
