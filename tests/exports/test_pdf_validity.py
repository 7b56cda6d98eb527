"""Every paper is valid PDF/UA-1, whatever was typed."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import page
import pdfplumber
import pytest
from reportlab.pdfgen.canvas import Canvas

from cochair.domain.document import Document
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.profile import PAPERS
from tests.exports.hostile_document import HOSTILE, LONG, NOTHING, ONE_HEADING, ONE_ROW
from tests.exports.sample_document import EMPTY, MINUTES
from tests.exports.test_pdf_layout import contrast


def faults(file: Path) -> list[str]:
    report = page.validate_pdf(str(file), profile=page.ValidationProfile.PDF_UA_1)
    assert report.rules.total >= 100
    return [str(fault) for fault in report.failures]


@pytest.mark.parametrize("name", PROFILES)
def test_the_minutes_are_valid(papers: dict[str, Path], name: str) -> None:
    assert faults(papers[name]) == []


@pytest.mark.parametrize("name", PROFILES)
@pytest.mark.parametrize(
    "document", [EMPTY, NOTHING, ONE_HEADING, ONE_ROW, HOSTILE], ids=["empty", "nothing", "heading", "row", "hostile"]
)
def test_odd_papers_are_valid(document: Document, name: str, tmp_path: Path, fonts: Path) -> None:
    pages = write_easy_read_pdf(document, tmp_path / "paper.pdf", PROFILES[name], fonts)
    assert pages >= 1
    assert faults(tmp_path / "paper.pdf") == []


def test_200_topics_are_valid(tmp_path: Path, fonts: Path) -> None:
    pages = write_easy_read_pdf(LONG, tmp_path / "long.pdf", PROFILES["standard"], fonts)
    assert 50 < pages <= 200
    assert faults(tmp_path / "long.pdf") == []


def test_the_check_can_fail(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "untagged.pdf"))
    canvas.drawString(100, 100, "Nobody tagged this.")
    canvas.save()
    assert faults(tmp_path / "untagged.pdf")


def test_no_font_is_left_out_of_the_file(papers: dict[str, Path]) -> None:
    content = papers["standard"].read_bytes()
    assert b"Lexend" in content
    assert b"Helvetica" not in content


def test_the_same_minutes_make_the_same_bytes(papers: dict[str, Path], tmp_path: Path, fonts: Path) -> None:
    for name, profile in PROFILES.items():
        write_easy_read_pdf(MINUTES, tmp_path / "again.pdf", profile, fonts)
        assert (tmp_path / "again.pdf").read_bytes() == papers[name].read_bytes()


def test_papers_made_at_the_same_time_do_not_mix(papers: dict[str, Path], tmp_path: Path, fonts: Path) -> None:
    def write(name: str) -> int:
        return write_easy_read_pdf(MINUTES, tmp_path / f"{name}.pdf", PROFILES[name], fonts)

    with ThreadPoolExecutor(4) as several:
        assert min(several.map(write, PROFILES)) > 5
    for name in PROFILES:
        assert (tmp_path / f"{name}.pdf").read_bytes() == papers[name].read_bytes()


@pytest.mark.parametrize("colour", PAPERS.values(), ids=PAPERS)
def test_words_stand_out_on_tinted_paper(colour: str, tmp_path: Path, fonts: Path) -> None:
    profile = replace(PROFILES["standard"], paper=colour)
    write_easy_read_pdf(MINUTES, tmp_path / "tinted.pdf", profile, fonts)
    assert faults(tmp_path / "tinted.pdf") == []
    with pdfplumber.open(tmp_path / "tinted.pdf") as paper:
        for sheet in paper.pages:
            ground = [
                rect["non_stroking_color"] for rect in sheet.rects if rect["fill"] and rect["width"] >= sheet.width
            ]
            assert len(ground) == (0 if colour == "#FFFFFF" else 1)
            assert all(contrast(char["non_stroking_color"], behind) >= 7 for char in sheet.chars for behind in ground)


def test_a_paper_can_be_sent_by_email(papers: dict[str, Path]) -> None:
    assert all(file.stat().st_size < 1_000_000 for file in papers.values())


def test_the_file_says_what_it_is(opened: dict[str, pdfplumber.PDF]) -> None:
    about = opened["standard"].metadata
    assert about["Title"] == MINUTES.title
    assert about["Author"] == MINUTES.board
    assert opened["standard"].doc.catalog["Lang"] == b"en-GB"


def test_headings_are_bookmarks(opened: dict[str, pdfplumber.PDF]) -> None:
    found = [(level, title) for level, title, *_ in opened["standard"].doc.get_outlines()]
    assert found[:6] == [
        (1, "Getting around"),
        (2, "The short version"),
        (2, "Who was there"),
        (2, "What we talked about"),
        (3, "1. Buses"),
        (3, "2. Money for Sunday buses"),
    ]
