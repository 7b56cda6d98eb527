"""A person's own words and photo stand beside their name in papers, with a yes and only where the name is said."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cochair.commands.pictures import chooser
from cochair.domain.board import BoardPerson, Written
from cochair.domain.consents import About
from cochair.domain.document import Block, Say
from cochair.domain.events import AgendaShared, MeetingStarted
from cochair.domain.fold import fold
from cochair.domain.minutes import compose
from cochair.domain.pictures import PictureChooser
from cochair.services.board_keeping import change_person
from cochair.services.board_papers import welcome_pack
from cochair.services.consents import asked_about, keep_answer, newest
from cochair.services.person_card import describe
from cochair.services.picture_ports import OwnPicture
from cochair.services.taking_back import take_back
from cochair.storage.codec import to_text
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, entry, plan

TODAY = TEN.date()
WORDS = "May these words stand beside your name?"
PHOTO = "own-1"


def with_photos() -> PictureChooser:
    """Chooses pictures for a board with one photo."""
    return PictureChooser((), str, content=lambda code: b"dots" if code == PHOTO else None)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with a meeting that began, whose Sam has words and a photo, and has said yes to nothing yet."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        meeting = opened.library.new_meeting(plan(), TEN)
        opened.library.log(meeting).append([entry(1, MeetingStarted(TEN))])
        opened.pictures.keep_own(plan().board, OwnPicture(PHOTO, "Sam", (), "Sam", TODAY, b"dots"))
        opened.books.of(BoardPerson).change(replace(sam(opened), described="a poet. Loves buses", photo=PHOTO))
        yield opened


def sam(store: Store) -> BoardPerson:
    return store.books.of(BoardPerson).rows(name="Sam")[0]


def says(store: Store, about: About, *, yes: bool = True) -> None:
    words = asked_about(WORDS, sam(store).described) if about is About.DESCRIPTION else WORDS
    keep_answer(store.books, sam(store).number, about, words, yes=yes, today=TODAY)


def blocks(store: Store) -> tuple[tuple[Block, ...], ...]:
    """The minutes, and the welcome pack."""
    (row,) = store.library.meetings()
    m = fold(store.library.log(row.id).entries())
    welcome = welcome_pack(store.books, store.library, sam(store).board, TODAY, with_photos())
    return compose(m, with_photos()).blocks, welcome.blocks


def about_sam(store: Store) -> list[list[tuple[str, tuple[str, ...]]]]:
    """For each of both papers, the picture and the words of the rows that are about one person alone."""
    starts = ("Sam:", "This is Sam", "S:")
    return [
        [(b.picture.code, b.sentences) for b in paper if isinstance(b, Say) and b.sentences[0].startswith(starts)]
        for paper in blocks(store)
    ]


def test_nothing_stands_there_without_a_yes(store: Store) -> None:
    assert about_sam(store) == [[], []]
    says(store, About.DESCRIPTION, yes=False)
    assert about_sam(store) == [[], []]


def test_own_words_and_a_photo_each_stand_there_with_their_own_yes(store: Store) -> None:
    says(store, About.DESCRIPTION)
    told = ("Sam: a poet.", "Loves buses.")
    assert about_sam(store) == [[("1F9D1", told)]] * 2
    says(store, About.PHOTO)
    assert about_sam(store) == [[(PHOTO, told)]] * 2
    says(store, About.DESCRIPTION, yes=False)
    assert about_sam(store) == [[(PHOTO, ("This is Sam.",))]] * 2


def test_a_yes_to_some_words_is_no_yes_to_others(store: Store) -> None:
    says(store, About.DESCRIPTION)
    for words, stands in (("a poet. Loves trains", False), ("poet. Loves buses", False), ("a poet. Loves buses", True)):
        describe(store.books, store.library, sam(store).number, words)
        assert [bool(rows) for rows in about_sam(store)] == [stands] * 2


@pytest.mark.parametrize("about", [About.DESCRIPTION, About.PHOTO])
def test_taking_the_yes_back_takes_it_out_of_papers_not_made_yet(store: Store, about: About) -> None:
    says(store, about)
    assert all(about_sam(store))
    answer = newest(store.books, sam(store).number, about)
    assert answer is not None
    take_back(store.books, store.library, answer, TODAY)
    assert about_sam(store) == [[], []]


@pytest.mark.parametrize("way", [Written.INITIAL, Written.A_MEMBER])
def test_who_is_not_written_by_name_is_not_shown_by_a_photo_or_by_own_words(store: Store, way: Written) -> None:
    says(store, About.DESCRIPTION)
    says(store, About.PHOTO)
    change_person(store.books, store.library, sam(store), replace(sam(store), written=way))
    assert about_sam(store) == [[], []]


def test_a_photo_that_is_gone_leaves_the_words_alone(store: Store) -> None:
    says(store, About.DESCRIPTION)
    says(store, About.PHOTO)
    (row,) = store.library.meetings()
    minutes = compose(fold(store.library.log(row.id).entries()), chooser())
    found = [b for b in minutes.blocks if isinstance(b, Say) and b.sentences[0].startswith("Sam:")]
    assert [b.picture.code for b in found] == ["1F9D1"]


def test_neither_is_written_down_with_an_agenda(store: Store) -> None:
    says(store, About.DESCRIPTION)
    says(store, About.PHOTO)
    (row,) = store.library.meetings()
    now = fold(store.library.log(row.id).entries()).plan
    assert [(p.described, p.photo) for p in now.people if p.name == "Sam"] == [("a poet. Loves buses", PHOTO)]
    kept = to_text(AgendaShared(now))
    assert "Sam" in kept and "poet" not in kept and PHOTO not in kept
