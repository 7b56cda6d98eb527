"""Papers hold a board's own photo, with its words and nothing that tells where it was taken; or no picture."""

import re
import zipfile
from base64 import b64decode
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pdfplumber
import pytest
from PIL import Image

from cochair.domain.document import NO_PICTURE, Cover, Document, Heading, Picture, Say
from cochair.exports.docx_paper import as_docx
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.html import as_html
from cochair.exports.own_pictures import own_picture
from cochair.exports.text import as_text
from tests.exports.test_own_pictures import PLANTED, marked_photo
from tests.exports.test_pdf_validity import faults

SHOWS = "Priya at the door of our hall"


@pytest.fixture
def photo(tmp_path: Path) -> Picture:
    return Picture("own-1", SHOWS, own_picture(marked_photo(tmp_path / "photo.jpg")))


@pytest.fixture
def paper(photo: Picture) -> Document:
    see_through = BytesIO()
    Image.new("RGBA", (80, 40), (0, 90, 0, 120)).save(see_through, "PNG")
    blocks = (
        Cover(photo, "North Town Board", "Our hall", "Easy-read minutes"),
        Heading(2, "The hall"),
        Say(photo, ("The door of the hall is too heavy.", "Priya will show it to the council.")),
        Say(NO_PICTURE, ("Some things need no picture.",)),
        Say(Picture("folder-1", "Our sign", see_through.getvalue()), ("Our sign is green.",)),
        Say(Picture("1F68D", "A bus"), ("The bus stops there.",)),
    )
    return Document("Our hall: 12 November 2026", "Easy-read minutes", "North Town Board", blocks)


@pytest.mark.parametrize("profile", PROFILES)
def test_a_pdf_with_own_pictures_is_valid(paper: Document, profile: str, tmp_path: Path, fonts: Path) -> None:
    write_easy_read_pdf(paper, tmp_path / "paper.pdf", PROFILES[profile], fonts)
    assert faults(tmp_path / "paper.pdf") == []


def test_a_pdf_holds_the_photo_once_and_just_as_it_was_cleaned(
    paper: Document, photo: Picture, tmp_path: Path, fonts: Path
) -> None:
    write_easy_read_pdf(paper, tmp_path / "paper.pdf", PROFILES["standard"], fonts)
    with pdfplumber.open(tmp_path / "paper.pdf") as opened:
        images = [image for page in opened.pages for image in page.images]
        photos = [image for image in images if image["stream"].get_filters()[-1][0].name == "DCTDecode"]
        assert len(photos) == 2
        assert len({image["stream"].objid for image in photos}) == 1
        assert photos[0]["stream"].get_data() == photo.own
        assert not any(mark in image["stream"].get_data() for mark in PLANTED for image in images)
        assert all(abs(image["x1"] - image["x0"] - (image["bottom"] - image["top"]) * 0.75) < 1 for image in photos)
        said = [kid for kid in _figures(opened) if kid.get("alt_text") == SHOWS]
        assert len(said) == 1


def _figures(opened: pdfplumber.PDF) -> list[dict[str, object]]:
    found, waiting = [], list(opened.structure_tree)
    while waiting:
        node = waiting.pop()
        waiting += node.get("children", [])
        found += [node] if node["type"] == "Figure" else []
    return found


def test_a_web_page_holds_it_as_it_was_cleaned_and_says_it_once(paper: Document, photo: Picture) -> None:
    page = as_html(paper)
    found = re.findall(r'<img alt="([^"]*)" src="data:image/(jpeg|png);base64,([^"]+)"', page)
    assert [(alt, kind) for alt, kind, _ in found] == [(SHOWS, "jpeg"), ("", "jpeg"), ("Our sign", "png")]
    assert b64decode(found[0][2]) == photo.own
    assert not any(mark in b64decode(data) for mark in PLANTED for _, _, data in found)


def test_a_word_file_holds_it_as_it_was_cleaned_and_says_it(paper: Document, photo: Picture) -> None:
    content = as_docx(paper, PROFILES["standard"])
    with zipfile.ZipFile(BytesIO(content)) as parts:
        images = [parts.read(name) for name in parts.namelist() if re.match(r"word/media/.*\.jpe?g$", name)]
        assert images == [photo.own]
        assert not any(mark in parts.read(name) for mark in PLANTED for name in parts.namelist())
        words = parts.read("word/document.xml").decode()
    assert words.count(f'descr="{SHOWS}"') == 2
    sizes = [(int(x), int(y)) for x, y in re.findall(r'<wp:extent cx="(\d+)" cy="(\d+)"', words)]
    assert max(side for size in sizes for side in size) <= PROFILES["standard"].side * 12_700 + 1


def test_where_no_picture_was_chosen_the_words_stand_alone(paper: Document) -> None:
    assert "Some things need no picture." in as_text(paper)
    row = next(row for row in as_html(paper).split('<div class="row') if "Some things need no picture." in row)
    assert "<img" not in row


HOSTILE = 'Our \ud800 hall\x00\x1b\n<img src=x onerror="a">]]>" \u202e'


@pytest.mark.parametrize("profile", PROFILES)
def test_what_somebody_types_about_a_photo_can_break_no_paper(
    photo: Picture, profile: str, tmp_path: Path, fonts: Path
) -> None:
    paper = Document("Our hall", "Minutes", "Board", (Heading(1, "A"), Say(replace(photo, alt=HOSTILE), ("B.",))))
    write_easy_read_pdf(paper, tmp_path / "paper.pdf", PROFILES[profile], fonts)
    assert faults(tmp_path / "paper.pdf") == []
    page = as_html(paper)
    page.encode()
    assert "<img src=x" not in page
    docx.Document(BytesIO(as_docx(paper, PROFILES[profile])))
