"""Whole power reports as papers: valid in every size, on one page where that is possible, and read without colour."""

from pathlib import Path

import pdfplumber
import pytest

from cochair.commands.papers import report_of, write_paper
from cochair.domain.document import Document
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.html import as_html
from tests.exports.test_html import Page
from tests.exports.test_pdf_validity import faults
from tests.exports.test_whole_minutes import HARDEST, OURS, meeting
from tests.told import play
from tests.troubled import earlier, troubled

every_profile = pytest.mark.parametrize("profile", PROFILES)


def reports() -> dict[str, Document]:
    return {
        "practice": report_of(meeting("practice")),
        "trouble": report_of(troubled(), earlier()),
        "empty": report_of(play("10:00 the meeting starts\n10:01 the meeting ends").meeting),
        "planned": report_of(play("").meeting),
        **{name: report_of(meeting(name)) for name in HARDEST},
    }


@every_profile
@pytest.mark.parametrize("name", ["practice", "trouble", "empty", "planned", *HARDEST])
def test_a_report_is_valid_in_every_size(name: str, profile: str, tmp_path: Path, fonts: Path) -> None:
    write_easy_read_pdf(reports()[name], tmp_path / "report.pdf", PROFILES[profile], fonts)
    assert faults(tmp_path / "report.pdf") == []


@pytest.mark.parametrize("name", OURS)
def test_a_report_is_1_page(name: str, tmp_path: Path, fonts: Path) -> None:
    assert write_easy_read_pdf(report_of(meeting(name)), tmp_path / "r.pdf", PROFILES["standard"], fonts) == 1


@pytest.mark.parametrize(("profile", "most"), [("standard", 1), ("large", 2), ("extra", 2), ("simple", 1)])
def test_a_report_with_a_trend_is_short_too(profile: str, most: int, tmp_path: Path, fonts: Path) -> None:
    m = meeting("practice")
    assert write_easy_read_pdf(report_of(m, [m, m]), tmp_path / "r.pdf", PROFILES[profile], fonts) <= most


@pytest.mark.parametrize(("profile", "most"), [("standard", 2), ("large", 2), ("extra", 3), ("simple", 1)])
def test_a_report_of_much_trouble_fits_on_1_sheet(profile: str, most: int, tmp_path: Path, fonts: Path) -> None:
    found = report_of(troubled(), earlier())
    assert write_easy_read_pdf(found, tmp_path / "r.pdf", PROFILES[profile], fonts) <= most


def test_blocks_differ_without_colour_and_are_told_in_words(tmp_path: Path, fonts: Path) -> None:
    write_easy_read_pdf(report_of(meeting("practice")), tmp_path / "r.pdf", PROFILES["standard"], fonts)
    with pdfplumber.open(tmp_path / "r.pdf") as paper:
        squares = [c for c in paper.pages[0].curves if 20 < c["width"] < 40 and abs(c["width"] - c["height"]) < 1]
    assert [square["fill"] for square in squares] == [True] * 8 + [False] * 6
    page = Page(as_html(report_of(meeting("practice"))))
    told = [attributes["aria-label"] for _, attributes in page.all("div") if attributes.get("role") == "img"]
    assert told == ["8 blocks for Members.", "6 blocks for Workers."]


@pytest.mark.parametrize("to", ["html", "text"])
def test_a_report_comes_in_other_forms(to: str, tmp_path: Path) -> None:
    write_paper(report_of(troubled(), earlier()), to, "standard", tmp_path / "report", tmp_path)
    said = (tmp_path / "report").read_text(encoding="utf-8")
    assert "Power report: Getting around" in said and "Last time it was a quarter." in said
