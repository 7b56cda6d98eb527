"""The benchmarks run; how fast they are is for the table, never for a test."""

from collections import Counter
from pathlib import Path

import pdfplumber
import pytest

from benchmarks import full_screens, laptops, opening_full, papers, plain_paper, refold, replan, retelling, theme
from benchmarks import pictures as sentence_pictures
from benchmarks import words as plain
from benchmarks.__main__ import table
from benchmarks.row import Row
from cochair.exports.concepts import load_concepts
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.resources import resource
from cochair.storage.store import open_store
from tests.domain.test_pictures import BOARD_TALK
from tests.exports.sample_document import MINUTES
from tests.exports.test_pdf_layout import pictures
from tests.exports.test_pdf_words import words


def test_a_row_says_whether_its_goal_is_met() -> None:
    assert Row("a", 3, 2, "s", 2).cells() == ("a", "3 s", "2 s", "1.5", "2", "yes")
    assert Row("a", 5, 2, "s", 2).cells()[-1] == "no"
    assert Row("a", 5, 2, "s", None).cells()[-2:] == ("", "")


def test_the_peer_of_the_pdf_has_the_same_words_and_pictures_on_the_same_pages(tmp_path: Path) -> None:
    ours, peer, profile = tmp_path / "ours.pdf", tmp_path / "peer.pdf", PROFILES["standard"]
    write_easy_read_pdf(MINUTES, ours, profile, tmp_path)
    plain_paper.write_plain(plain_paper.laid_out(MINUTES, profile, tmp_path), peer, profile)
    with pdfplumber.open(ours) as one, pdfplumber.open(peer) as other:
        assert len(one.pages) == len(other.pages) > 10
        for mine, plain in zip(one.pages, other.pages, strict=True):
            assert Counter(words(mine.extract_text())) == Counter(words(plain.extract_text()))
            assert [round(box.left) for box in pictures(mine)] == [round(box.left) for box in pictures(plain)]


def test_the_quick_benchmarks_give_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "TIMES", 1)
    monkeypatch.setattr(refold, "TIMES", 1)
    monkeypatch.setattr(retelling, "TIMES", 3)
    monkeypatch.setattr(theme, "CONTROLS", 5)
    monkeypatch.setattr(full_screens, "TIMES", 1)
    monkeypatch.setattr(plain, "TIMES", 1)
    monkeypatch.setattr(sentence_pictures, "TIMES", 1)
    monkeypatch.setattr(laptops, "ROUNDS", 20)
    monkeypatch.setattr(laptops, "MANY", 50)
    quick = (laptops, papers, refold, replan, retelling, theme, full_screens, plain, sentence_pictures)
    rows = [row for benchmark in quick for row in benchmark.rows()]
    assert all(row.ours > 0 and row.peer > 0 for row in rows)
    assert table(rows).count("\n") == len(rows) + 1


def test_the_60_sentences_name_pictures_that_there_are_and_are_not_those_of_the_tests() -> None:
    names = {concept.name for concept in load_concepts(resource("words", "pictures.toml"))}
    fit = sentence_pictures.accepted()
    assert len(fit) == 60
    assert all(fit.values())
    assert {name for accepted in fit.values() for name in accepted} <= names
    assert not fit.keys() & BOARD_TALK.keys()


def test_a_full_store_is_opened_beside_an_empty_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(opening_full, "TIMES", 1)
    monkeypatch.setattr(opening_full, "MEETINGS", 5)
    first, home = opening_full.rows()
    assert first.ours > 0 and home.peer > 0
    with open_store(tmp_path, unlocked=True) as store:
        opening_full.fill(store, 5)
        assert store.check() == []
        assert len(store.library.open_actions()) == opening_full.OPEN * opening_full.ACTIONS
        assert len(store.library.unanswered()) == opening_full.OPEN * opening_full.SAID
