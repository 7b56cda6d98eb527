"""The pictures of a board: its choices, photos and folders, all through its papers."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from cochair.commands.papers import minutes_of
from cochair.commands.pictures import board_pictures, chooser
from cochair.domain.document import NO_PICTURE, Card, Picture, Say
from cochair.domain.meeting import Meeting
from cochair.domain.minutes import compose
from cochair.services.board_pictures import BoardPictures
from cochair.services.picture_ports import PictureRefused
from cochair.services.picture_rows import picture_rows
from cochair.storage.store import Store, open_store
from tests.exports.test_own_pictures import PLANTED, drawing, marked_photo
from tests.exports.test_whole_minutes import OURS, meeting
from tests.told import play

BOARD, DAY = "North Town Board", date(2026, 11, 12)
OTHER = Picture("1F4C4", "A sheet of paper")
TREE = Picture("1F333", "A tree")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data", unlocked=True) as opened:
        yield opened


@pytest.fixture
def pictures(store: Store) -> BoardPictures:
    return board_pictures(store.pictures, BOARD)


def add(pictures: BoardPictures, file: Path, words: str = "") -> Picture:
    return pictures.add_photo(pictures.read_photo(file), "Our hall", words, False, "", None).picture


def test_a_choice_is_kept_for_the_board_alone(store: Store, pictures: BoardPictures) -> None:
    pictures.choose("The bus was nice.", OTHER, TREE)
    assert pictures.chooser.first("Two buses came.", OTHER) == TREE
    assert board_pictures(store.pictures, BOARD).chooser.first("Two buses came.", OTHER) == TREE
    assert board_pictures(store.pictures, "South Town Board").chooser.first("Two buses came.", OTHER).alt == "A bus"


def test_a_photo_asked_for_by_a_word_stands_wherever_the_word_does(pictures: BoardPictures, tmp_path: Path) -> None:
    photo = add(pictures, marked_photo(tmp_path / "hall.jpg"), "our hall, bus ")
    assert pictures.chooser.first("We met in our hall.", OTHER) == photo
    assert pictures.chooser.first("Two buses came.", OTHER) == photo
    assert not any(mark in photo.own for mark in PLANTED)


def test_a_chosen_photo_is_there_again_when_the_store_is_opened_again(
    store: Store, pictures: BoardPictures, tmp_path: Path
) -> None:
    photo = add(pictures, marked_photo(tmp_path / "hall.jpg"))
    pictures.choose("Hmm, maybe.", OTHER, photo)
    (tmp_path / "hall.jpg").unlink()
    again = board_pictures(store.pictures, BOARD)
    assert again.chooser.first("Hmm, maybe.", OTHER) == photo
    assert Image.open(BytesIO(photo.own)).size == (600, 800)


def test_a_photo_that_is_taken_away_leaves_every_paper(pictures: BoardPictures, tmp_path: Path) -> None:
    photo = add(pictures, marked_photo(tmp_path / "hall.jpg"), "bus")
    pictures.choose("Hmm, maybe.", OTHER, photo)
    pictures.take_away(photo.code)
    assert pictures.photos == ()
    assert pictures.chooser.first("Hmm, maybe.", OTHER) == OTHER
    assert pictures.chooser.first("The bus.", OTHER).alt == "A bus"
    assert pictures.content(photo.code) == b""


@pytest.mark.parametrize(
    ("person", "by", "on", "sentence"),
    [
        (None, "", None, "whether there is a person"),
        (True, "", DAY, "who said yes"),
        (True, "Priya", None, "who said yes"),
        (True, "  ", DAY, "who said yes"),
    ],
)
def test_a_photo_with_a_person_is_kept_only_with_a_yes(
    pictures: BoardPictures, tmp_path: Path, person: bool | None, by: str, on: date | None, sentence: str
) -> None:
    content = pictures.read_photo(marked_photo(tmp_path / "hall.jpg"))
    with pytest.raises(PictureRefused, match=sentence):
        pictures.add_photo(content, "Priya", "", person, by, on)
    assert pictures.photos == ()
    kept = pictures.add_photo(content, " Priya  at the door ", "", True, " Priya ", DAY)
    assert (kept.alt, kept.agreed_by, kept.agreed_on) == ("Priya at the door", "Priya", DAY)


def test_a_photo_needs_words_for_who_can_not_see_it(pictures: BoardPictures) -> None:
    with pytest.raises(PictureRefused, match="what the photo shows"):
        pictures.add_photo(b"photo", " ", "", False, "", None)


def test_letters_that_can_not_be_seen_are_not_kept(pictures: BoardPictures) -> None:
    photo = pictures.add_photo(b"photo", "Our\ud800\x00 hall\n", "our\x1b hall,, ", True, "Pri\u202eya", DAY)
    assert (photo.alt, photo.words, photo.agreed_by) == ("Our hall", ("our hall",), "Priya")
    assert pictures.photos == (photo,)


def test_words_that_could_never_ask_together_are_told(pictures: BoardPictures) -> None:
    with pytest.raises(PictureRefused, match=r"^Please use at most 4 words between 2 commas\.$"):
        pictures.add_photo(b"photo", "Our hall", "hall, the door of our hall", False, "", None)


def test_the_pictures_of_a_folder_are_used_and_found(pictures: BoardPictures, tmp_path: Path) -> None:
    folder = tmp_path / "symbols"
    folder.mkdir()
    for name in ("bus", "zebra crossing", "to"):
        (folder / f"{name}.svg").write_text(drawing(""), encoding="utf-8")
    pictures.add_folder(folder)
    assert pictures.pictures_in(folder) == 3
    bus = pictures.chooser.first("The buses are late.", OTHER)
    assert (bus.alt, bus.own[:4]) == ("Bus", b"\x89PNG")
    assert pictures.chooser.first("The zebra crossing.", OTHER).alt == "Zebra crossing"
    assert pictures.chooser.first("We went to it.", OTHER) == OTHER
    assert pictures.search("zebra cros")[0].alt == "Zebra crossing"
    pictures.choose("Hmm, maybe.", OTHER, bus)
    assert pictures.chooser.first("Hmm, maybe.", OTHER) == bus


def test_a_folder_that_is_gone_is_told_and_papers_have_our_pictures(
    store: Store, pictures: BoardPictures, tmp_path: Path
) -> None:
    folder = tmp_path / "symbols"
    folder.mkdir()
    (folder / "bus.svg").write_text(drawing(""), encoding="utf-8")
    pictures.add_folder(folder)
    pictures.choose("Hmm, maybe.", OTHER, pictures.chooser.first("The bus.", OTHER))
    folder.rename(tmp_path / "stick")
    later = board_pictures(store.pictures, BOARD)
    assert later.missing == (f"These pictures are not there any more: {folder}. CoChair uses its own pictures.",)
    assert later.chooser.first("The bus.", OTHER).alt == "A bus"
    assert later.chooser.first("Hmm, maybe.", OTHER) == OTHER
    (tmp_path / "stick").rename(folder)
    back = board_pictures(store.pictures, BOARD)
    assert back.missing == ()
    assert back.chooser.first("Hmm, maybe.", OTHER).alt == "Bus"
    back.drop_folder(folder)
    assert back.chooser.first("The bus.", OTHER).alt == "A bus"


def test_a_broken_picture_of_a_folder_falls_back_to_ours(pictures: BoardPictures, tmp_path: Path) -> None:
    (tmp_path / "bus.png").write_bytes(b"broken")
    pictures.add_folder(tmp_path)
    assert pictures.chooser.first("The bus.", OTHER).alt == "A bus"
    assert not [picture for picture in pictures.search("bus") if picture.code.startswith("folder-")]


def test_search_finds_ours_by_word_and_every_other_one_by_name(pictures: BoardPictures) -> None:
    assert pictures.search("bus")[0].alt == "A bus"
    assert "Penguin" in [picture.alt for picture in pictures.search("peng")]
    assert pictures.search("zzzz") == pictures.search(" ") == ()
    found = pictures.search("face")
    assert len({picture.code for picture in found}) == len(found) == 12


MEETING = """
10:00 the meeting starts
10:01 note: The bus was late again.
10:02 note: Hmm, maybe.
10:03 decision (agreed): We write to the bus company.
10:05 Tom will phone the bus company by 26 November 2026
10:25 the meeting ends
"""


def test_every_sentence_of_the_minutes_is_listed_once_with_its_picture() -> None:
    m = play(MEETING).meeting
    rows = {row.sentence: row for row in picture_rows(m, chooser())}
    assert rows["The bus was late again."].picture.alt == "A bus"
    assert "Hmm, maybe." in rows
    assert all(row.picture == chooser().first(row.sentence, row.otherwise) for row in rows.values())


def test_the_same_thing_has_the_chosen_picture_all_through_a_paper(pictures: BoardPictures) -> None:
    m = play(MEETING).meeting
    pictures.choose("The bus was late again.", OTHER, TREE)
    blocks = minutes_of(m, pictures=pictures.chooser).blocks
    about_buses = [b for b in blocks if isinstance(b, Say | Card) and "bus" in str(getattr(b, "sentences", "")).lower()]
    assert about_buses
    assert "1F68D" not in {b.picture.code for b in blocks if isinstance(b, Say | Card)}


def test_a_sentence_with_no_picture_stands_alone_in_the_minutes(pictures: BoardPictures) -> None:
    m = play(MEETING).meeting
    row = next(row for row in picture_rows(m, pictures.chooser) if row.sentence == "Hmm, maybe.")
    pictures.choose(row.sentence, row.otherwise, NO_PICTURE)
    said = [b for b in compose(m, pictures.chooser).blocks if isinstance(b, Say) and "Hmm, maybe." in b.sentences]
    assert [b.picture for b in said] == [NO_PICTURE]


@pytest.mark.parametrize("name", OURS)
def test_in_each_sample_a_word_has_one_picture_all_through_the_minutes(name: str, pictures: BoardPictures) -> None:
    """Once as the pictures come, and once after somebody chose another one for a word of it."""
    m = meeting(name)
    words = picture_of_each_word(m, pictures)
    assert len(words) > 10
    first = next(row for row in picture_rows(m, pictures.chooser) if pictures.chooser.asking(row.sentence))
    pictures.choose(first.sentence, first.otherwise, TREE if first.picture != TREE else OTHER)
    assert picture_of_each_word(m, pictures).keys() == words.keys()


def picture_of_each_word(m: Meeting, pictures: BoardPictures) -> dict[str, str]:
    """Return the picture of each word that asks most strongly somewhere; no word may have two."""
    found: dict[str, str] = {}
    for row in picture_rows(m, pictures.chooser):
        for asking in pictures.chooser.asking(row.sentence)[:1]:
            assert found.setdefault(asking.words, row.picture.code) == row.picture.code, asking.words
    return found
