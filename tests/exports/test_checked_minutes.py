"""Minutes that were checked say by whom and when on every page, in every form, whatever the name."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pdfplumber
import pytest

from cochair.commands.papers import minutes_of
from cochair.domain.document import Document
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.html import as_html
from cochair.exports.text import as_text
from tests.domain.test_checking import CHECKS, WRITTEN, after
from tests.exports.sample_document import MINUTES
from tests.exports.test_html import Page
from tests.exports.test_pdf_validity import faults

PRIYA = "Priya checked this on Thursday 12 November 2026."
LONG = "Priya Wolfeschlegelsteinhausenbergerdorff, Żaneta Đặng, Sam, Mo, Dev and 3 members checked this on 1 May 2026."
every_profile = pytest.mark.parametrize("profile", PROFILES)


@cache
def checked() -> Document:
    """Minutes with a line put right in the check, and another after it."""
    told = after(
        CHECKS,
        "11:01 Priya says line 1 is wrong: it goes 3 times a day\n"
        + "".join(f"11:02 Priya says line {n} is right\n" for n in (2, 3, 4))
        + "20 November 2026 10:00 Priya says line 4 is wrong: Ann will ring\n"
        "20 November 2026 10:00 Tom says something is missing: we thanked Ann\n",
    )
    return minutes_of(told.meeting)


def feet(file: Path) -> list[str]:
    """What stands below the line at the foot of each page."""
    with pdfplumber.open(file) as paper:
        found = []
        for page in paper.pages:
            rule = max(line["top"] for line in page.lines if line["x1"] - line["x0"] > page.width / 2)
            found.append(" ".join(page.crop((0, rule, page.width, page.height)).extract_text().split()))
        return found


@every_profile
@pytest.mark.parametrize("words", [PRIYA, LONG, "Я. checked this on Friday 1 May 2026."])
def test_every_page_says_who_checked_it_and_its_number(words: str, profile: str, tmp_path: Path, fonts: Path) -> None:
    file = tmp_path / "minutes.pdf"
    pages = write_easy_read_pdf(replace(checked(), checked_words=words), file, PROFILES[profile], fonts)
    found = feet(file)
    assert found == [f"{words} Page {n} of {pages}" for n in range(1, pages + 1)]
    assert faults(file) == []


@every_profile
def test_nothing_is_drawn_over_the_foot(profile: str, tmp_path: Path, fonts: Path) -> None:
    """The last words of a page end above the line, however many lines the foot has."""
    file = tmp_path / "minutes.pdf"
    write_easy_read_pdf(replace(MINUTES, checked=True, checked_words=LONG), file, PROFILES[profile], fonts)
    with pdfplumber.open(file) as paper:
        for page in paper.pages:
            rule = max(line["top"] for line in page.lines if line["x1"] - line["x0"] > page.width / 2)
            foot = page.crop((0, rule, page.width, page.height))
            assert " ".join(foot.extract_text().split()).startswith(LONG)
            assert all(word["bottom"] <= rule or word["top"] >= rule for word in page.extract_words())
            assert foot.extract_words()[-1]["bottom"] < page.height - 20


def test_before_the_check_every_page_says_that_nobody_did(tmp_path: Path, fonts: Path) -> None:
    file = tmp_path / "minutes.pdf"
    pages = write_easy_read_pdf(minutes_of(after(WRITTEN).meeting), file, PROFILES["standard"], fonts)
    assert feet(file) == [f"Not checked yet Page {n} of {pages}" for n in range(1, pages + 1)]


def test_the_web_page_and_the_text_say_the_same() -> None:
    page = Page(as_html(checked()))
    assert page.words.count(PRIYA) == 3, "at both ends, and in the notice"
    assert "Not checked yet" not in page.words and "not checked yet" not in page.words
    text = as_text(checked())
    assert text.startswith(f"{PRIYA}\n\n")
    assert "Something was put right after the check." in text
    assert "This was put right on 20 November 2026:\nAnn will ring." in text
    assert "Somebody says that this is missing:\nWe thanked Ann." in text


def test_a_name_that_looks_like_markup_is_only_words() -> None:
    page = Page(as_html(replace(checked(), checked_words='<script>alert("x")</script> checked this.')))
    assert not page.all("script")
