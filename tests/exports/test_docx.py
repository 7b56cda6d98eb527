"""The Word file beside each PDF: opened again, and read as a person who can not see it hears it."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

from cochair.domain.document import Card, Document, Field, Heading, Link, Picture, Say
from cochair.exports.contents import Blanks, parts
from cochair.exports.docx_paper import as_docx, write_docx
from cochair.exports.docx_styles import FONT
from cochair.exports.profile import PROFILES
from cochair.exports.text import as_text
from tests.exports.hostile_document import HOSTILE, NOTHING
from tests.exports.sample_document import BUS, MINUTES
from tests.exports.test_whole_minutes import HARDEST, meeting, minutes_of

STANDARD, SIMPLE = PROFILES["standard"], PROFILES["simple"]
NAMES = {
    "w:pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing "
    "jc outlineLvl rPr sectPr",
    "w:tcPr": "tcW tcBorders shd noWrap tcMar vAlign",
    "w:tblPr": "tblStyle tblW jc tblLayout tblCellMar tblLook tblCaption tblDescription",
    "w:rPr": "rStyle rFonts b bCs i iCs caps strike color spacing kern sz szCs u rtl lang",
}
"""The order in which Word wants what it may find, for what we write (ISO/IEC 29500-1, 17.3 and 17.4)."""


def opened(document: Document, profile: str = "standard") -> WordFile:
    return docx.Document(BytesIO(as_docx(document, PROFILES[profile])))


def heard(file: WordFile) -> Iterator[Paragraph]:
    """Every paragraph in the order of the file; those of a table row after row, the left cell first."""
    for block in file.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from cell.paragraphs
        else:
            yield block


def said(file: WordFile) -> list[str]:
    """The words of each paragraph that has any; a bullet with the sign that the text has for it."""
    lines = [(p.style.name if p.style else "", p.text.replace("\u00a0", " ")) for p in heard(file)]
    return [f"- {text}" if style == "List Bullet" else text for style, text in lines if text]


def texts(document: Document, *, without: str = ":::") -> list[str]:
    return [line for line in as_text(document).splitlines() if line and without not in line]


def pictures(file: WordFile) -> list[dict[str, str]]:
    return [dict(found.attrib) for found in file.element.body.iter(qn("wp:docPr"))]


@pytest.fixture(scope="module")
def minutes() -> WordFile:
    return opened(MINUTES)


def test_headings_are_real_and_none_is_skipped(minutes: WordFile) -> None:
    headings = [p for p in heard(minutes) if p.style is not None and (p.style.name or "").startswith("Heading")]
    wanted = [line.text for part in parts(MINUTES) for line in part.lines if hasattr(line, "level")]
    assert [p.text for p in headings] == wanted
    levels = [int((p.style.name or "")[-1]) for p in headings if p.style is not None]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False))
    in_tables = {id(p._p) for table in minutes.tables for cell in table._cells for p in cell.paragraphs}
    assert not {id(p._p) for p in headings} & in_tables  # Word does not list headings that stand in a table


@pytest.mark.parametrize("name", ["practice", *HARDEST])
def test_words_and_order_are_those_of_the_text(name: str) -> None:
    document = minutes_of(meeting(name))
    assert said(opened(document, "simple")) == texts(document)


def test_with_pictures_every_word_of_each_part_stands_beside_its_picture(minutes: WordFile) -> None:
    words = " ".join(said(minutes))
    place = 0
    for part in parts(MINUTES):
        for line in part.lines:
            if isinstance(line, str):
                place = words.index(re.sub(r"\*\*(.+?)\*\*", r"\1", line).replace("\u00a0", " "), place)
    for table in minutes.tables:
        for picture, beside in (row.cells for row in table.rows):
            assert list(picture._tc.iter(qn("wp:docPr"))) and not picture.text
            assert beside.text and beside.paragraphs[0].text


def test_every_picture_is_told_and_in_the_line_of_its_words(minutes: WordFile) -> None:
    told = [picture["descr"] for picture in pictures(minutes)]
    wanted = [part.picture.alt for part in parts(MINUTES) if part.picture is not None]
    assert [alt for alt in told if not alt.endswith("members.") and not alt.endswith("workers.")] == wanted
    assert [alt for alt in told if alt not in wanted] == ["7 full blocks for members.", "5 empty blocks for workers."]
    assert len({picture["id"] for picture in pictures(minutes)}) == len(told)
    assert not list(minutes.element.body.iter(qn("wp:anchor")))


def test_without_pictures_there_is_no_table_to_walk_through() -> None:
    simple = opened(MINUTES, "simple")
    assert not simple.tables and not pictures(simple) and not simple.inline_shapes
    assert "You can have it in bigger words, or with pictures." in said(simple)


def test_no_table_says_that_it_holds_data(minutes: WordFile) -> None:
    assert minutes.tables
    for table in minutes.tables:
        assert table._tbl.tblPr.find(qn("w:tblDescription")) is not None
        assert not list(table._tbl.iter(qn("w:tblHeader")))
        (look,) = table._tbl.iter(qn("w:tblLook"))
        assert look.get(qn("w:firstRow")) == look.get(qn("w:firstColumn")) == "0"
        assert len(table.columns) == 2
    words = said(minutes)
    assert words[words.index("Who: Ann") + 1].startswith("What: ")


@pytest.mark.parametrize(("profile", "size"), [("standard", 16), ("large", 20), ("extra", 24), ("simple", 16)])
def test_letters_are_as_big_as_the_profile_says_and_in_a_font_that_is_there(profile: str, size: int) -> None:
    file = opened(MINUTES, profile)
    for name in ("Normal", "List Bullet", "Header", "Footer", "Heading 1", "Heading 2", "Heading 3"):
        style: Any = file.styles[name]
        points = style.font.size.pt
        assert points >= size * 1.2 if name.startswith("Heading") else points == size
        assert style.element.rPr.find(qn("w:szCs")).get(qn("w:val")) == str(int(2 * points))
        assert set(style.element.rPr.rFonts.attrib.values()) == {FONT}
    sizes = {int(x.get(qn("w:val"))) / 2 for x in file.element.body.iter(qn("w:sz"))}
    assert not sizes  # every size comes from a style, so that a person can change all at once


def test_language_title_and_author_are_said(minutes: WordFile) -> None:
    language = {x.get(qn("w:val")) for x in minutes.styles.element.iter(qn("w:lang"))}
    assert language == {"en-GB"}
    told = minutes.core_properties
    assert (told.title, told.author, told.subject) == (MINUTES.title, "North Town Board", "Easy read minutes")
    assert told.language == "en-GB" and not told.comments
    assert told.created is None and told.modified is None


def test_every_page_says_that_nobody_checked_it_until_somebody_did(minutes: WordFile) -> None:
    (section,) = minutes.sections
    assert section.header.paragraphs[0].text == "Not checked yet"
    assert not section.different_first_page_header_footer
    assert said(minutes)[0] == "Not checked yet."
    checked = opened(replace(MINUTES, checked=True))
    assert checked.sections[0].header.paragraphs[0].text == ""
    assert "Not checked yet." not in said(checked)


def test_the_foot_counts_pages(minutes: WordFile) -> None:
    foot = minutes.sections[0].footer.paragraphs[0]._p
    assert [x.get(qn("w:instr")) for x in foot.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]
    assert "".join(x.text or "" for x in foot.iter(qn("w:t"))) == "Page 1 of 1"


def test_hard_words_are_strong_and_links_can_be_pressed() -> None:
    file = opened(
        Document(
            "T", "S", "B",
            (
                Say(BUS, ("These are the **minutes** of it.",)),
                Link(BUS, (), "Write to Ann", "mailto:ann@northtown.example"),
                Link(BUS, (), "Press me", "javascript:alert(1)"),
            ),
        )
    )  # fmt: skip
    strong = [run.text for p in heard(file) for run in p.runs if run.bold]
    assert strong == ["minutes"]
    links = [(link.text, link.url) for p in heard(file) for link in p.hyperlinks]
    assert links == [("Write to Ann", "mailto:ann@northtown.example")]
    assert "Press me" in said(file)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("document", [HOSTILE, NOTHING], ids=["hostile", "nothing"])
def test_nothing_that_is_typed_breaks_the_file(document: Document, profile: str) -> None:
    content = as_docx(document, PROFILES[profile])
    with zipfile.ZipFile(BytesIO(content)) as whole:
        assert whole.testzip() is None
        for name in whole.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(whole.read(name))
        assert not any("passwd" in name for name in whole.namelist())
    file = docx.Document(BytesIO(content))
    lines = [line for part in parts(document, bool(PROFILES[profile].side)) for line in part.lines]
    wanted = [line for line in lines if not isinstance(line, Blanks)]
    words = said(file)
    assert len(words) >= len(wanted)
    if document is HOSTILE:
        assert sum('<b>bold</b> & <img src="/etc/passwd">' in line for line in words) >= 4
        assert "שלום עולם مرحبا Ali" in words


def test_markup_endings_control_letters_and_names_from_right_to_left_stay_words() -> None:
    nasty = ("]]> </w:t><w:br/> &amp;", "a\x0bb\x0cc\x07d\ufffe", "_x0041_ stays")
    name = "מרים O’Neill 😀"
    file = opened(Document("]]>", "S", "\x00B", (Say(BUS, nasty), Card(BUS, (Field("Who", name),)))))
    assert said(file)[1:] == ["]]> </w:t><w:br/> &amp;", "a b cd", "_x0041_ stays", f"Who: {name}"]
    backwards = [run.text for p in heard(file) for run in p.runs if run.font.rtl]
    assert backwards == ["מרים "]


def test_a_long_title_fits_what_a_file_can_say_of_itself() -> None:
    told = opened(Document("T" * 400, "S", "B" * 400, (Heading(1, "T"),))).core_properties
    assert (len(told.title), len(told.author)) == (255, 255)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("document", [MINUTES, HOSTILE], ids=["minutes", "hostile"])
def test_everything_is_in_the_order_that_word_wants(document: Document, profile: str) -> None:
    file = opened(document, profile)
    seen = 0
    for tree in (file.element, file.styles.element, file.sections[0].header._element, file.sections[0].footer._element):
        for tag, order in NAMES.items():
            allowed = {qn(f"w:{name}"): number for number, name in enumerate(order.split())}
            for found in tree.iter(qn(tag)):
                places = [allowed[child.tag] for child in found if child.tag in allowed]
                assert places == sorted(places), etree.tostring(found)
                if tree is file.element:
                    assert len(places) == len(found), etree.tostring(found)
                seen += len(places)
        for cell in tree.iter(qn("w:tc")):
            assert cell[-1].tag == qn("w:p")
    assert seen > 100


def test_a_picture_with_no_words_for_it_still_opens() -> None:
    file = opened(Document("T", "S", "B", (Say(Picture("../../x", ""), ("Words.",)),)))
    assert [picture["descr"] for picture in pictures(file)] == [""]


def test_the_file_is_the_paper(tmp_path: Path) -> None:
    write_docx(MINUTES, tmp_path / "minutes.docx", STANDARD)
    assert said(docx.Document(str(tmp_path / "minutes.docx"))) == said(opened(MINUTES))
    assert (tmp_path / "minutes.docx").stat().st_size < 1_000_000
