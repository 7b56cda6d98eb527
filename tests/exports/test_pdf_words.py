"""What a screen reader says: every word of the document, once, in order."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cochair.domain.document import Amounts, Bullets, Card, Cover, Credit, Document, Field, Heading, Link, OtherForms
from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
from cochair.exports.html import as_html
from cochair.exports.text import as_text
from tests.exports.hostile_document import LONG
from tests.exports.sample_document import BUS, MINUTES


def struct_text(file: Path) -> str:
    command = ["pdfinfo", "-struct-text", "-enc", "UTF-8", str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout


def heard(file: Path) -> list[str]:
    """The words in the tree of the file, in order."""
    said = re.findall(r'^\s*"(.*)"$', struct_text(file), re.MULTILINE)
    return words(" ".join(said))


def words(text: str) -> list[str]:
    return re.sub(r"\*\*|[•:]", "", text).replace("\u00a0", " ").split()


def written(document: Document, with_pictures: bool) -> list[str]:
    """The words of the document, found without the code that is tested."""
    return [word for text in texts(document, with_pictures) for word in words(text)]


def texts(document: Document, with_pictures: bool) -> Iterator[str]:
    for block in document.blocks:
        match block:
            case Cover():
                yield from (block.above, block.title, block.below)
            case Heading():
                yield block.text
            case Card():
                for line in block.lines:
                    yield f"{line.label} {line.text}" if isinstance(line, Field) else line
            case Bullets():
                yield from (*block.lead, *block.items)
            case Amounts():
                yield block.key if with_pictures else ""
                yield from (amount.sentence for amount in block.amounts)
            case Link():
                yield from (*block.sentences, block.words)
            case OtherForms():
                yield from block.with_pictures if with_pictures else block.without_pictures
            case Credit():
                yield from block.sentences if with_pictures else ()
            case _:
                yield from block.sentences


@pytest.mark.parametrize("name", PROFILES)
def test_every_word_is_heard_in_order(papers: dict[str, Path], name: str) -> None:
    assert heard(papers[name]) == written(MINUTES, with_pictures=PROFILES[name].side > 0)


def test_every_word_of_200_topics_is_heard(tmp_path: Path, fonts: Path) -> None:
    write_easy_read_pdf(LONG, tmp_path / "long.pdf", PROFILES["large"], fonts)
    assert heard(tmp_path / "long.pdf") == written(LONG, with_pictures=True)


def test_every_word_is_in_the_web_page_in_order() -> None:
    body = as_html(replace(MINUTES, checked=True)).partition("<body>")[2]
    said = re.sub(r"<[^>]+>", " ", re.sub("</?strong>", "", body))
    assert words(unescaped(said)) == written(MINUTES, with_pictures=True)


def test_every_word_is_in_the_plain_text_in_order() -> None:
    said = as_text(replace(MINUTES, checked=True))
    assert [word for word in words(said) if word != "-"] == [
        word for word in written(MINUTES, with_pictures=False) if word != "-"
    ]


def unescaped(markup: str) -> str:
    return markup.replace("&nbsp;", " ").replace("&amp;", "&")


def test_a_word_in_two_lines_is_heard_as_one(tmp_path: Path, fonts: Path) -> None:
    letters = "abcdefghij" * 30
    document = Document("T", "S", "B", (Heading(1, "T"), Card(BUS, (letters,))))
    write_easy_read_pdf(document, tmp_path / "long.pdf", PROFILES["standard"], fonts)
    assert heard(tmp_path / "long.pdf") == ["T", letters]


def test_a_very_long_card_goes_on_over_pages_as_one(tmp_path: Path, fonts: Path) -> None:
    lines = tuple(f"This is sentence number {number}." for number in range(90))
    document = Document("T", "S", "B", (Heading(1, "T"), Card(BUS, lines)))
    assert write_easy_read_pdf(document, tmp_path / "long.pdf", PROFILES["standard"], fonts) > 2
    assert heard(tmp_path / "long.pdf") == ["T", *words(" ".join(lines))]
    assert struct_text(tmp_path / "long.pdf").count(" LI (block)") == 1


def test_a_picture_is_told_only_the_first_time(papers: dict[str, Path]) -> None:
    content = papers["standard"].read_bytes()
    assert content.count(b"/Alt (A bus)") == 1
    assert content.count(b"/Alt (A taxi)") == 1
    assert b"/Alt" not in papers["simple"].read_bytes()


def test_lists_and_links_have_their_places_in_the_tree(papers: dict[str, Path]) -> None:
    tree = [line.split("(")[0].strip(" :") for line in struct_text(papers["standard"]).splitlines()]
    assert tree.count("H1") == 1
    assert tree.count("Lbl") == 3
    assert tree.count("LI") == 3 + 3 + 4 + 4
    assert tree.count("LBody") == tree.count("LI")
    assert tree.count("Link") == 1
    assert "Table" not in tree
    assert tree.index("Lbl") < tree.index("LBody")
