"""The rules for an easy-read page, measured in the files themselves (A-01 to A-19)."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

import pdfplumber
import pytest

from cochair.exports.easy_read_pdf import PROFILES
from tests.exports.sample_document import MINUTES
from tests.exports.test_pdf_words import texts, words

MM = 72 / 25.4
SIZES = {"standard": 16, "large": 20, "extra": 24, "simple": 16}
WITH_PICTURES = ("standard", "large", "extra")
every_profile = pytest.mark.parametrize("name", PROFILES)
every_picture_profile = pytest.mark.parametrize("name", WITH_PICTURES)


class Box(NamedTuple):
    """A picture on a page, measured from the top left like the letters."""

    left: float
    top: float
    right: float
    bottom: float


def pictures(page: Any) -> Iterator[Box]:
    """Where pictures are drawn, read from the page's own commands and the forms that they name."""
    from pdfminer.pdftypes import resolve1, stream_value

    code = b"\n".join(stream_value(part).get_data() for part in page.page_obj.contents).decode("latin-1")
    forms = resolve1(page.page_obj.resources["XObject"])
    for scale, x, y, name in re.findall(r"([\d.]+) 0 0 [\d.]+ (\S+) (\S+) cm\s*/(\S+) Do", code):
        edges = [float(edge) for edge in stream_value(forms[name]).attrs["BBox"]]
        left, bottom, right, top = (
            float(scale) * edge + float(offset) for edge, offset in zip(edges, (x, y, x, y), strict=True)
        )
        yield Box(left, float(page.height) - top, right, float(page.height) - bottom)


def lines(page: Any) -> list[dict[str, Any]]:
    return [line for line in page.extract_text_lines() if line["top"] < page.height - 25 * MM]


def size_of(line: dict[str, Any]) -> float:
    return round(float(line["chars"][0]["size"]), 1)


def luminance(colour: Any) -> float:
    parts = tuple(colour) if isinstance(colour, tuple | list) else (colour,)
    parts = parts * 3 if len(parts) == 1 else parts
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])


def contrast(one: Any, other: Any) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@every_profile
def test_every_letter_is_big_and_most_are_the_size_asked_for(opened: dict[str, pdfplumber.PDF], name: str) -> None:
    sizes = Counter(round(char["size"], 1) for page in opened[name].pages for char in page.chars)
    assert min(sizes) >= max(14, SIZES[name])
    assert sizes.most_common(1)[0][0] == SIZES[name]


@every_profile
def test_headings_are_at_least_a_fifth_bigger(opened: dict[str, pdfplumber.PDF], name: str) -> None:
    headings = {block for block in texts(MINUTES, True) if re.match(r"\d\. |What we|Who |Hard words|You said,", block)}
    found = [size_of(line) for page in opened[name].pages for line in lines(page) if line["text"] in headings]
    assert len(found) >= 7
    assert min(found) >= 1.2 * SIZES[name]


@every_profile
def test_lines_stand_well_apart(opened: dict[str, pdfplumber.PDF], name: str) -> None:
    for page in opened[name].pages:
        columns = defaultdict(list)
        for line in lines(page):
            columns[round(line["x0"]), size_of(line)].append(line)
        steps = [
            (after["bottom"] - before["bottom"]) / size
            for (_, size), column in columns.items()
            for before, after in pairwise(column)
        ]
        assert min(steps, default=1.5) >= 1.299
        assert min(steps, default=1.5) <= 2.0


@every_profile
def test_lines_are_short(opened: dict[str, pdfplumber.PDF], name: str) -> None:
    longest = max(len(line["text"]) for page in opened[name].pages for line in lines(page))
    assert 20 < longest <= (60 if name in WITH_PICTURES else 70)


@every_profile
def test_margins_stay_free(opened: dict[str, pdfplumber.PDF], name: str) -> None:
    for page in opened[name].pages:
        assert min(char["x0"] for char in page.chars) >= 20 * MM
        assert max(char["x1"] for char in page.chars) <= page.width - 20 * MM
        assert min(char["top"] for char in page.chars) >= 20 * MM
        assert max(line["bottom"] for line in lines(page)) <= page.height - 20 * MM
        for picture in pictures(page) if name in WITH_PICTURES else ():
            assert picture.left >= 20 * MM
            assert picture.top >= 20 * MM
            assert picture.bottom <= page.height - 20 * MM


@every_picture_profile
def test_pictures_are_big_and_left_of_their_words(opened: dict[str, pdfplumber.PDF], name: str) -> None:
    for page in opened[name].pages:
        found = list(pictures(page))
        assert 1 <= len(found) <= 5
        for picture in found:
            assert min(picture.right - picture.left, picture.bottom - picture.top) >= 40 * MM - 0.1
            beside = [line for line in lines(page) if line["top"] < picture.bottom and line["bottom"] > picture.top]
            assert beside
            assert all(line["x0"] >= picture.right for line in beside)
        assert all(one.bottom <= other.top for one, other in pairwise(found))


def test_there_are_no_pictures_in_the_simple_paper(opened: dict[str, pdfplumber.PDF]) -> None:
    assert all("XObject" not in page.page_obj.resources for page in opened["simple"].pages)


@every_profile
def test_words_stand_out_from_what_is_behind_them(opened: dict[str, pdfplumber.PDF], name: str) -> None:
    for page in opened[name].pages:
        panels = [panel for panel in page.curves if panel["fill"] and panel["width"] > page.width / 2]
        for char in page.chars:
            behind = [
                p["non_stroking_color"] for p in panels if p["top"] <= char["top"] and p["bottom"] >= char["bottom"]
            ]
            assert contrast(char["non_stroking_color"], behind[-1] if behind else (1, 1, 1)) >= 7


@every_profile
def test_every_page_has_its_number_and_says_that_nobody_checked_it(
    opened: dict[str, pdfplumber.PDF], name: str
) -> None:
    pages = opened[name].pages
    places = set()
    for number, page in enumerate(pages, 1):
        foot = page.extract_text_lines()[-1]
        assert foot["text"] == f"Not checked yet Page {number} of {len(pages)}"
        assert {char["size"] for char in foot["chars"]} == {SIZES[name]}
        places.add(round(foot["bottom"], 1))
    assert len(places) == 1


@every_profile
def test_no_idea_is_parted_by_the_end_of_a_page(opened: dict[str, pdfplumber.PDF], name: str) -> None:
    pages = [" ".join(words(page.extract_text())) for page in opened[name].pages]
    for block in MINUTES.blocks:
        said = [" ".join(words(text)) for text in texts(replaced(block), name in WITH_PICTURES)]
        together = " ".join(text for text in said if text)
        if together:
            assert any(together in page for page in pages), together


def replaced(block: Any) -> Any:
    """A document of one block."""
    return type(MINUTES)("", "", "", (block,))


@every_profile
def test_no_page_ends_with_a_heading(opened: dict[str, pdfplumber.PDF], name: str) -> None:
    for page in opened[name].pages:
        assert size_of(lines(page)[-1]) == SIZES[name]


@every_profile
def test_no_word_date_or_name_is_parted(opened: dict[str, pdfplumber.PDF], name: str) -> None:
    found = [line["text"] for page in opened[name].pages for line in lines(page)]
    assert not [line for line in found if line.endswith(("-", "–"))]
    said = " ".join(texts(MINUTES, name in WITH_PICTURES)).replace("\u00a0", " ")
    whole = r"\d+ (?:November|December) \d{4}|St Mark’s Hall|01632 960 123|\d+ minutes|£[\d,]+|half past \d+"
    if SIZES[name] == 16:
        whole = rf"(?:[A-Z][a-z]+day )?{whole}"
    wanted = Counter(re.findall(whole, said))
    assert sum(wanted.values()) > 15
    assert Counter(part for line in found for part in re.findall(whole, line)) == wanted


@every_profile
def test_lines_begin_at_one_edge_and_end_at_many(opened: dict[str, pdfplumber.PDF], name: str) -> None:
    body = [line for page in opened[name].pages for line in lines(page)]
    assert len({round(line["x0"]) for line in body}) <= 9
    assert len({round(line["x1"]) for line in body}) > 30


@every_profile
def test_the_fonts_are_lexend_without_slant(opened: dict[str, pdfplumber.PDF], name: str) -> None:
    fonts = {char["fontname"].split("+")[-1] for page in opened[name].pages for char in page.chars}
    assert fonts == {"Lexend-Regular", "Lexend-Bold"}


def test_papers_are_as_short_as_can_be(opened: dict[str, pdfplumber.PDF]) -> None:
    counts = {name: len(paper.pages) for name, paper in opened.items()}
    assert counts["standard"] <= 13
    assert counts["large"] <= 15
    assert counts["extra"] <= 18
    assert counts["simple"] <= 10


def test_the_first_page_of_the_large_paper_holds_all_that_belongs_there(opened: dict[str, pdfplumber.PDF]) -> None:
    assert "Please ask Ann." in opened["large"].pages[0].extract_text()
