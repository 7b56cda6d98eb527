"""The web page beside each PDF (A-63)."""

import re
from base64 import b64decode
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from cochair.domain.document import Document
from cochair.exports import profile
from cochair.exports.html import as_html, write_html
from tests.exports.hostile_document import HOSTILE, NOTHING
from tests.exports.sample_document import MINUTES
from tests.exports.test_pdf_layout import contrast

VOID = {"meta", "img", "br", "link", "input", "hr"}


class Page(HTMLParser):
    """Every element of a page, and whether each one that is opened is closed."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(markup)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    def all(self, *tags: str) -> list[tuple[str, dict[str, str | None]]]:
        return [element for element in self.elements if element[0] in tags]


@pytest.fixture(scope="module")
def minutes() -> Page:
    return Page(as_html(MINUTES))


def test_the_page_says_its_language_and_title(minutes: Page) -> None:
    assert minutes.all("html") == [("html", {"lang": "en-GB"})]
    assert MINUTES.title in minutes.words


def test_there_is_one_main_heading_and_no_level_is_skipped(minutes: Page) -> None:
    levels = [int(tag[1]) for tag, _ in minutes.all("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False))


def test_every_picture_is_told_once_and_is_in_the_page(minutes: Page) -> None:
    pictures = [attributes for _, attributes in minutes.all("img")]
    assert len(pictures) > 30
    assert all("alt" in picture for picture in pictures)
    told = [picture["alt"] for picture in pictures if picture["alt"]]
    assert len(told) == len(set(told)) > 25
    for picture in pictures:
        kind, _, data = (picture["src"] or "").partition(",")
        assert kind == "data:image/svg+xml;base64"
        assert b"<svg" in b64decode(data)


def test_the_page_needs_nothing_from_outside(minutes: Page) -> None:
    assert not minutes.all("script", "link", "iframe", "object", "embed", "form")
    assert [attributes["href"] for _, attributes in minutes.all("a")] == ["mailto:ann@northtown.example"]
    assert not any(name.startswith("on") for _, attributes in minutes.elements for name in attributes)
    style = as_html(MINUTES).partition("<style>")[2].partition("</style>")[0]
    assert "url(" not in style and "@import" not in style
    assert "@media print" in style


def test_it_says_that_nobody_checked_it_until_somebody_did(minutes: Page) -> None:
    assert minutes.words.count("Not checked yet") == 2
    assert "Not checked yet" not in Page(as_html(replace(MINUTES, checked=True))).words


def test_without_pictures_there_are_none_and_no_credit() -> None:
    page = Page(as_html(MINUTES, with_pictures=False))
    assert not page.all("img")
    assert not any("OpenMoji" in words or "1 block" in words for words in page.words)
    assert "You can have it in bigger words, or with pictures." in page.words


def test_squares_are_told_in_words(minutes: Page) -> None:
    told = [attributes.get("aria-label") for _, attributes in minutes.all("div") if attributes.get("role") == "img"]
    assert told == ["7 full blocks for members.", "5 empty blocks for workers."]


@pytest.mark.parametrize("document", [HOSTILE, NOTHING], ids=["hostile", "nothing"])
def test_nothing_that_is_typed_becomes_markup(document: Document) -> None:
    page = Page(as_html(document))
    assert not page.all("script", "b", "i")
    assert all((attributes["src"] or "").startswith("data:") for _, attributes in page.all("img"))
    assert not any("javascript" in (attributes["href"] or "") for _, attributes in page.all("a"))
    assert len(page.all("h1")) == 1
    if document is HOSTILE:
        assert "".join(page.words).count('<b>bold</b> & <img src="/etc/passwd">') >= 4


def test_colours_stand_out() -> None:
    def colour(name: str) -> tuple[float, ...]:
        return tuple(int(name[start : start + 2], 16) / 255 for start in (1, 3, 5))

    style = as_html(NOTHING).partition("<style>")[2].partition("</style>")[0]
    used = set(re.findall(r"(?<![-\w])color: (#\w{6})", style))
    behind = set(re.findall(r"background: (#\w{6})", style)) - {profile.NAVY}
    assert used == {profile.INK, profile.NAVY}
    assert behind == {profile.WHITE, profile.PALE, profile.CREAM}
    assert all(contrast(colour(one), colour(other)) >= 7 for one in used for other in behind)


def test_letters_are_as_big_as_was_asked_for_and_grow_with_what_the_reader_chose() -> None:
    assert "--letters: 1.25rem; --printed: 16pt;" in as_html(MINUTES)
    assert "--letters: 1.875rem; --printed: 24pt;" in as_html(MINUTES, size=24)
    assert as_html(MINUTES).count("var(--letters)") == as_html(MINUTES).count("var(--printed)") == 1


def test_the_file_is_the_page(tmp_path: Path) -> None:
    write_html(MINUTES, tmp_path / "minutes.html")
    assert (tmp_path / "minutes.html").read_text(encoding="utf-8") == as_html(MINUTES)
    assert (tmp_path / "minutes.html").stat().st_size < 1_000_000
