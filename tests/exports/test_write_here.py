"""Empty lines for a person's own words: as many as were asked for in every form, and nothing to hear."""

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import docx
import pdfplumber
import pytest
from docx.oxml.ns import qn

from cochair.domain.document import Document, WriteHere
from cochair.exports.docx_paper import as_docx
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.html import as_html
from cochair.exports.profile import MARGIN, MM, WIDTH
from cochair.exports.text import as_text
from tests.exports.sample_document import BUS
from tests.exports.test_html import Page
from tests.exports.test_pdf_validity import faults
from tests.exports.test_pdf_words import heard


def paper(lines: int) -> Document:
    return Document("T", "S", "B", (WriteHere(BUS, ("What do you want to say?",), lines),))


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("lines", [1, 4, 100])
def test_the_lines_have_room_for_a_hand_and_are_not_heard(
    lines: int, profile: str, tmp_path: Path, fonts: Path
) -> None:
    write_easy_read_pdf(paper(lines), tmp_path / "p.pdf", PROFILES[profile], fonts)
    assert faults(tmp_path / "p.pdf") == []
    assert heard(tmp_path / "p.pdf")[-1] == "say?"
    with pdfplumber.open(tmp_path / "p.pdf") as pdf:
        drawn = [[y for y in rules(page) if y < page.height - 60] for page in pdf.pages]
    assert sum(map(len, drawn)) == lines
    assert all(below - above >= 12 * MM - 0.1 for page in drawn for above, below in pairwise(page))


def rules(page: pdfplumber.page.Page) -> list[float]:
    """How far from the top each line is that ends at the right margin and begins beside the picture."""
    found = [line for line in page.lines if abs(line["x1"] - (WIDTH - MARGIN)) < 1]
    foot = max(line["top"] for line in found)
    return sorted(line["top"] for line in found if line["top"] < foot)


def test_other_forms_have_as_many() -> None:
    assert as_text(paper(3)).count("_" * 50) == 3
    assert sum(a.get("class") == "blank" for _, a in Page(as_html(paper(3))).all("div")) == 3
    file = docx.Document(BytesIO(as_docx(paper(3), PROFILES["standard"])))
    cells = [cell for table in file.tables for row in table.rows for cell in row.cells]
    bordered = [p for cell in cells for p in cell.paragraphs if p._p.find(".//" + qn("w:pBdr")) is not None]
    assert len(bordered) == 3 and not any(p.text for p in bordered)


def test_no_lines_is_only_the_words() -> None:
    assert as_text(paper(0)).splitlines()[-1] == as_text(paper(-2)).splitlines()[-1] == "What do you want to say?"
