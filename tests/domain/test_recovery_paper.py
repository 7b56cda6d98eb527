"""The recovery sheet: what it says, and that it is one page."""

from datetime import date
from pathlib import Path

import pdfplumber

from cochair.commands.papers import write_paper
from cochair.domain.document import Card, Say
from cochair.domain.recovery_paper import compose_recovery

GROUPS = ("7KQ2F", "WWWWW", "MMMMM", "QQQQQ", "9XYZ4")
DAY = date(2026, 11, 26)


def test_the_sheet_says_what_it_is_for_and_gives_each_group_a_line() -> None:
    sheet = compose_recovery("North Town Board", DAY, GROUPS)
    (card,) = [block for block in sheet.blocks if isinstance(block, Card)]
    assert card.lines == tuple(f"**{group}**" for group in GROUPS)
    said = [line for block in sheet.blocks if isinstance(block, Say) for line in block.sentences]
    assert "With this code you can open your meetings." in said
    assert "Keep this sheet safe, and away from the laptop." in said
    assert "Made on Thursday 26 November 2026." in said
    assert "not checked" not in str(sheet).lower()


def test_the_sheet_is_one_page_in_large_letters(tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    write_paper(compose_recovery("North Town Board", DAY, GROUPS), "pdf", "large", file, tmp_path / "cache")
    with pdfplumber.open(file) as paper:
        (page,) = paper.pages
        text = page.extract_text()
        sizes = {round(letter["size"]) for letter in page.chars if letter["text"] in "KQW"}
    assert all(group in text for group in GROUPS)
    assert min(sizes) >= 20
