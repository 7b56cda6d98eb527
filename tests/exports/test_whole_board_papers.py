"""Papers about a board and about one person's data, as whole papers: valid, and with nobody's name who said no."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cochair.commands.papers import chooser, write_paper
from cochair.domain.board import Board, BoardNumber, BoardPerson, Written
from cochair.domain.chances import ChanceKind
from cochair.domain.consents import About
from cochair.domain.data_paper import compose_data
from cochair.domain.document import Card, Document, Field
from cochair.domain.document_texts import texts_of
from cochair.domain.events import AgendaShared
from cochair.domain.how_paper import compose_how
from cochair.domain.keeping import AskedFor, KeptKind, Length, MayOpen
from cochair.domain.keeping_paper import compose_keeping
from cochair.domain.lost_paper import compose_lost
from cochair.domain.risks_paper import compose_risks
from cochair.domain.words_of_data import KINDS
from cochair.exports.easy_read_pdf import PROFILES
from cochair.services import asked_of_us, chances
from cochair.services.board_keeping import change_person
from cochair.services.board_papers import handover_pack, keeping_of, lost_laptop, notice_of, welcome_pack
from cochair.services.consents import keep_answer
from cochair.services.everything import everything_about
from cochair.services.retention import keep_for
from cochair.storage.store import Store, open_store
from tests.exports.test_pdf_validity import faults
from tests.exports.test_whole_minutes import log

DAY = date(2027, 2, 1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with the practice meeting, whose Kasia does not want to be named."""
    with open_store(tmp_path / "data", unlocked=True) as opened:
        first, *rest = log("practice")
        assert isinstance(first.event, AgendaShared)
        meeting = opened.library.new_meeting(first.event.plan, first.at)
        opened.library.log(meeting).append(rest)
        kasia, amina = (opened.books.of(BoardPerson).rows(name=name)[0] for name in ("Kasia", "Amina"))
        change_person(opened.books, opened.library, kasia, replace(kasia, written=Written.A_MEMBER))
        chances.offer(opened.books, amina.number, ChanceKind.TRAINING, "First aid with Gareth", "", DAY)
        keep_answer(opened.books, amina.number, About.NAME, "May our papers say your name?", yes=True, today=DAY)
        opened.books.of(MayOpen).add(MayOpen(0, kasia.board, kasia.number, DAY))
        asked_of_us.write_down(opened.books, kasia.board, AskedFor.COMPLAINT, "Wen", "It was too loud", "", DAY)
        yield opened


def board(store: Store) -> BoardNumber:
    return store.books.of(Board).rows()[0].number


def papers(store: Store) -> dict[str, Document]:
    amina = store.books.of(BoardPerson).rows(name="Amina")[0].number
    everything = everything_about(store.books, store.library, amina, "Fern Lane Board")
    return {
        "welcome": welcome_pack(store.books, store.library, board(store), DAY, chooser()),
        "handover": handover_pack(store.books, store.library, board(store), DAY),
        "notice": notice_of(store.books, store.library, board(store), locked=True),
        "lost": lost_laptop(store.books, board(store), DAY, locked=True),
        "how": compose_how("Fern Lane Board", DAY),
        "record": compose_keeping(keeping_of(store.books, board(store), DAY, locked=True)),
        "risks": compose_risks(keeping_of(store.books, board(store), DAY, locked=False)),
        "data": compose_data(everything, DAY),
    }


@pytest.mark.parametrize("profile", PROFILES)
def test_each_paper_is_valid_in_every_size(store: Store, profile: str, tmp_path: Path, fonts: Path) -> None:
    for name, document in papers(store).items():
        write_paper(document, "pdf", profile, tmp_path / f"{name}.pdf", fonts)
        assert faults(tmp_path / f"{name}.pdf") == [], name


def test_nobody_is_named_who_said_no_and_nothing_private_is_handed_over(store: Store) -> None:
    found = {name: " ".join(texts_of(document)) for name, document in papers(store).items()}
    assert all("Kasia" not in words for words in found.values())
    assert "a member may open it." in found["notice"]
    for private in ("Wen", "too loud", "First aid"):
        assert private not in found["handover"]
    assert "1 person asked for their data, or complained." in found["handover"]


def test_ones_own_paper_has_it_all_and_names_nobody_else(store: Store) -> None:
    words = " ".join(texts_of(papers(store)["data"]))
    assert "First aid with somebody else" in words and "May our papers say your name?" in words
    assert not any(name in words for name in ("Gareth", "Delroy", "Wen", "Rosa", "Ifeanyi"))


def test_the_record_tells_what_the_board_really_keeps_and_for_how_long(store: Store) -> None:
    keep_for(store.books, board(store), KeptKind.MEETINGS, Length.YEARS_2)
    made = compose_keeping(keeping_of(store.books, board(store), DAY, locked=True))
    cards = {
        str(block.lines[0]): {line.label: line.text for line in block.lines if isinstance(line, Field)}
        for block in made.blocks
        if isinstance(block, Card)
    }
    assert cards["**Meetings and minutes**"]["Kept"] == "2 years" and cards["**Meetings and minutes**"]["Now"] == "1"
    assert cards["**Names, groups, and how to reach people**"]["Now"] == "8"
    assert cards["**What helps people, with their yes**"]["Kept"] == "30 days after the person leaves"
    words = tuple(texts_of(made))
    assert "Only who has the key can read it." in words and "a member." in words


def test_the_risks_say_whether_the_laptop_is_locked(store: Store) -> None:
    keeps = keeping_of(store.books, board(store), DAY, locked=True)
    told = {locked: " ".join(texts_of(compose_risks(replace(keeps, locked=locked)))) for locked in (True, False)}
    assert "It is locked. There is a list of what to do." in told[True]
    assert "It is not locked yet." in told[False] and "It is not locked yet." not in told[True]


def test_every_sentence_of_the_papers_for_data_is_short(store: Store) -> None:
    for name in ("record", "risks", "notice"):
        for text in texts_of(papers(store)[name]):
            assert all(len(part.split()) <= 15 for part in re.split(r"(?<=[.?!:])\s", text)), text


def test_the_list_for_a_lost_laptop_counts_what_it_held(store: Store) -> None:
    words = tuple(texts_of(papers(store)["lost"]))
    assert "People: 8" in words and "Meetings: 1" in words and "Thanks: 0" not in words
    assert "Chances that people had: 1" in words


def test_a_lost_laptop_calls_nobody_you_in_what_it_held() -> None:
    counts = dict.fromkeys(KINDS, 3)
    lines = [line for line in texts_of(compose_lost("Fern Lane", DAY, counts, locked=True)) if line.endswith(": 3")]
    assert len(lines) == len(counts)
    assert not [line for line in lines if re.search(r"\b(you|your)\b", line, re.IGNORECASE)]
