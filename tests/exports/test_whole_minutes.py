"""Whole meetings as papers: the samples that come with CoChair, and the hardest ones we could think of."""

import csv
from functools import cache
from itertools import pairwise
from pathlib import Path

import pdfplumber
import pytest

from cochair.commands.papers import chooser, minutes_of, write_actions
from cochair.domain.agenda_paper import compose_agenda
from cochair.domain.document import Document
from cochair.domain.document_texts import texts_of
from cochair.domain.events import Entry
from cochair.domain.meeting import Meeting
from cochair.exports.contents import parts
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.fonts import Letters, missing_letters
from cochair.exports.html import as_html
from cochair.exports.layout import Measurer, Row
from cochair.exports.lines import LineBreaker
from cochair.exports.pages import plan
from cochair.exports.text import as_text
from cochair.resources import resource
from cochair.services.live import LiveMeeting
from cochair.services.scripts.player import ScriptPlayer
from tests.exports.test_html import Page
from tests.exports.test_pdf_validity import faults
from tests.memory_library import MemoryLibrary

HARD = Path(__file__).parents[1] / "samples"
OURS = {file.stem: file for file in sorted(Path(str(resource("samples"))).glob("*.meeting"))}
HARDEST = {name: HARD / f"{name}.meeting" for name in ("hostile", "many-alphabets", "two-hundred-items", "overnight")}
every_profile = pytest.mark.parametrize("profile", PROFILES)


@cache
def live(name: str) -> LiveMeeting:
    player = ScriptPlayer(MemoryLibrary())
    answers = list(player.play((OURS | HARDEST)[name].read_bytes().splitlines(keepends=True)))
    assert not [answer for answer in answers if "error" in answer or "refused" in answer]
    assert player.live is not None
    return player.live


def meeting(name: str) -> Meeting:
    return live(name).meeting


def log(name: str) -> tuple[Entry, ...]:
    return live(name).entries


def laid_out(document: Document, name: str, fonts: Path) -> list[list[Row]]:
    profile = PROFILES[name]
    measurer = Measurer(LineBreaker(Letters(fonts), profile), profile)
    rows = tuple(row for part in parts(document, bool(profile.side)) for row in measurer.rows(part))
    return [[placed.row for placed in page] for page in plan(rows, profile)]


def with_pages(pages: list[list[Row]]) -> list[tuple[int, Row]]:
    return [(number, row) for number, page in enumerate(pages) for row in page]


@every_profile
@pytest.mark.parametrize("name", OURS)
def test_a_heading_stays_with_the_next_2_rows_if_a_page_can_hold_them(name: str, profile: str, fonts: Path) -> None:
    flat = with_pages(laid_out(minutes_of(meeting(name)), profile, fonts))
    headings = [number for number, (_, row) in enumerate(flat) if row.style == "heading"]
    assert len(headings) > 5
    for number, after in pairwise([*headings, len(flat)]):
        following = flat[number + 1 : min(after, number + 3)] or flat[number + 1 : number + 2]
        if sum(row.height for _, row in (flat[number], *following)) + 50 > PROFILES[profile].room:
            following = following[:1]
        assert {page for page, _ in following} == {flat[number][0]}


@every_profile
@pytest.mark.parametrize("name", OURS)
def test_pages_are_neither_crowded_nor_empty(name: str, profile: str, fonts: Path) -> None:
    pages = laid_out(minutes_of(meeting(name)), profile, fonts)
    filled = [sum(row.height for row in page) / PROFILES[profile].room for page in pages]
    assert max(sum(row.picture is not None for row in page) for page in pages) <= 5
    assert sum(filled) / len(filled) > 0.5
    lonely = [page for page in pages if len(page) == 1 and page[0].height < PROFILES[profile].room * 0.3]
    assert lonely == []


def test_no_row_of_a_topic_that_fits_on_a_page_is_on_another(fonts: Path) -> None:
    flat = with_pages(laid_out(minutes_of(meeting("practice")), "standard", fonts))
    topics = [number for number, (_, row) in enumerate(flat) if row.style == "heading"]
    parted = [
        number
        for number, after in pairwise([*topics, len(flat)])
        if after - number <= 5 and len({page for page, _ in flat[number:after]}) > 1
    ]
    assert parted == []


@pytest.mark.parametrize(
    ("profile", "most"), [("standard", 16), ("large", 18), ("extra", 22), ("simple", 12)], ids=PROFILES
)
def test_the_practice_minutes_are_short(profile: str, most: int, fonts: Path) -> None:
    assert len(laid_out(minutes_of(meeting("practice")), profile, fonts)) <= most


@every_profile
@pytest.mark.parametrize("name", ["practice", *HARDEST])
def test_whole_minutes_are_valid_and_say_on_every_page_that_nobody_checked_them(
    name: str, profile: str, tmp_path: Path, fonts: Path
) -> None:
    write_easy_read_pdf(minutes_of(meeting(name)), tmp_path / "minutes.pdf", PROFILES[profile], fonts)
    assert faults(tmp_path / "minutes.pdf") == []
    with pdfplumber.open(tmp_path / "minutes.pdf") as paper:
        assert all("Not checked yet" in page.extract_text() for page in paper.pages)
        assert not any("\x00" in page.extract_text() or "\ufffd" in page.extract_text() for page in paper.pages)


@pytest.mark.parametrize("name", HARDEST)
def test_the_hardest_agendas_are_valid(name: str, tmp_path: Path, fonts: Path) -> None:
    document = compose_agenda(meeting(name).plan, chooser())
    write_easy_read_pdf(document, tmp_path / "agenda.pdf", PROFILES["standard"], fonts)
    assert faults(tmp_path / "agenda.pdf") == []


def test_markup_that_was_typed_is_only_words_in_the_web_page_and_the_text() -> None:
    document = minutes_of(meeting("hostile"))
    page = Page(as_html(document))
    assert not page.all("script", "b", "i", "a")
    assert len(page.all("h1")) == 1
    assert all((attributes["src"] or "").startswith("data:") for _, attributes in page.all("img"))
    assert '<img src="/etc/passwd"> & </para> x' in as_text(document)
    assert not set(as_text(document)) & set("\u202e\u202c\u200d\ufe0f*") - {"*"}


def test_letters_that_no_font_has_are_named_together_with_their_full_stops() -> None:
    missing = missing_letters(" ".join(texts_of(minutes_of(meeting("many-alphabets")))))
    assert {"ف", "小", "র"} <= set(missing)
    assert not {"Ł", "ệ", "О", "ŷ"} & set(missing)


def test_actions_that_look_like_formulas_are_only_words(tmp_path: Path) -> None:
    write_actions(meeting("hostile"), tmp_path / "actions.csv")
    with (tmp_path / "actions.csv").open(encoding="utf-8-sig", newline="") as stream:
        _, action = csv.reader(stream)
    assert action == [
        "'=cmd|' /C calc'!A0 <script>alert(1)</script>",
        "'=SUM+A1",
        '\'=HYPERLINK("http://x")',
        "2026-11-26",
        "open",
    ]
