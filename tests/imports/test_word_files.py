"""Word files come in with their numbers, headings and tables, and a broken one with one sentence."""

import io
import random
import zipfile
from datetime import UTC, datetime

import pytest
from docx import Document
from docx.document import Document as WordDocument

from cochair.domain.refused import Unclear
from cochair.imports.files import read_bytes
from cochair.imports.word_file import read_word
from cochair.services.bringing.found import Found
from cochair.services.bringing.parts import Table, TextLine
from cochair.services.bringing.reading import find
from cochair.services.templates import new_draft
from tests.services.bringing.real_meetings import REAL_MEETINGS, RealMeeting

MEETINGS = pytest.mark.parametrize("meeting", REAL_MEETINGS.values(), ids=REAL_MEETINGS)


def saved(document: WordDocument) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def add_table(document: WordDocument, rows: list[list[str]]) -> None:
    table = document.add_table(len(rows), len(rows[0]))
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, words in zip(cells.cells, row, strict=True):
            cell.text = words


def read(document: WordDocument) -> Found:
    return find(read_bytes(saved(document), "minutes.docx"), new_draft(datetime(2026, 11, 24, 9, tzinfo=UTC)))


def lines(document: WordDocument) -> list[str]:
    return [part.text for part in read_word(saved(document)).parts if isinstance(part, TextLine)]


def items(found: Found) -> list[tuple[str, int]]:
    return [(told.item.title, told.item.minutes) for told in found.items]


def refusal(data: bytes, name: str = "a.docx") -> str:
    with pytest.raises(Unclear) as no:
        read_bytes(data, name)
    return str(no.value)


@MEETINGS
def test_real_minutes_come_through_as_paragraphs_and_a_table(meeting: RealMeeting) -> None:
    document = Document()
    for line in meeting.minutes.splitlines():
        document.add_paragraph(line)
    add_table(document, meeting.action_rows)
    found = read(document)
    names = {person.id: person.name for person in found.people}
    told = [(a.text, names[a.who] if a.who else "", a.by.isoformat() if a.by else "") for a in found.actions]
    assert items(found) == meeting.minutes_items
    assert told == meeting.actions
    assert list(names.values()) == meeting.people


@MEETINGS
def test_real_agendas_come_through_as_a_table(meeting: RealMeeting) -> None:
    document = Document()
    document.add_heading("Agenda", 0)
    add_table(document, meeting.rows)
    assert items(read(document)) == meeting.agenda_items


def test_the_numbers_and_dots_that_word_puts_there_are_read() -> None:
    document = Document()
    for words, style in (("Welcome", "List Number"), ("Buses", "List Number"), ("They are late.", "List Bullet")):
        document.add_paragraph(words, style)
    assert lines(document) == ["1. Welcome", "2. Buses", "• They are late."]
    assert items(read(document)) == [("Welcome", 10), ("Buses", 10)]


def test_headings_and_bold_lines_are_items_of_minutes() -> None:
    for made in (lambda d, w: d.add_heading(w, 2), lambda d, w: d.add_paragraph().add_run(w).__setattr__("bold", True)):
        document = Document()
        for title in ("Welcome", "Buses"):
            made(document, title)
            document.add_paragraph("We talked about it for a while. Action: Jo to write a letter about it.")
        found = read(document)
        assert items(found) == [("Welcome", 10), ("Buses", 10)]
        assert [a.text for a in found.actions] == ["write a letter about it"]


def test_merged_cells_tabs_and_line_breaks_are_read_once() -> None:
    document = Document()
    table = document.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "Both"
    table.cell(0, 1).text, table.cell(1, 1).text = "one", "two"
    document.add_paragraph("Welcome\t5 minutes\nBuses\t20 minutes")
    first, *rest = read_word(saved(document)).parts
    assert isinstance(first, Table)
    assert [[cell.strip() for cell in row] for row in first.rows] == [["Both", "one"], ["", "two"]]
    assert rest == [TextLine("Welcome\t5 minutes"), TextLine("Buses\t20 minutes")]


def test_a_present_row_and_a_box_of_names_are_attendance() -> None:
    document = Document()
    add_table(document, [["Present:", "Ann Low (AL), Bo"], ["Apologies", "Cy"]])
    for line in ("1. Welcome", "2. Buses", "Action: AL to write"):
        document.add_paragraph(line)
    found = read(document)
    assert [person.name for person in found.people] == ["Ann Low", "Bo", "Cy"]
    assert found.actions[0].who == found.people[0].id


def test_struck_out_words_are_not_read() -> None:
    document = Document()
    paragraph = document.add_paragraph("Buses 20 minutes")
    deleted = paragraph._p.makeelement(paragraph._p.tag.replace("}p", "}del"), {})
    run = deleted.makeelement(paragraph._p.tag.replace("}p", "}r"), {})
    gone = run.makeelement(paragraph._p.tag.replace("}p", "}delText"), {})
    gone.text = "Money"
    run.append(gone)
    deleted.append(run)
    paragraph._p.append(deleted)
    assert lines(document) == ["Buses 20 minutes"]


def test_an_empty_word_file_is_told() -> None:
    assert refusal(saved(Document())) == "There is nothing in this file."


def test_a_file_that_would_fill_the_memory_is_refused_before_it_is_unpacked() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", b"<w>" + b" " * 31_000_000)
    assert len(stream.getvalue()) < 100_000
    assert refusal(stream.getvalue()).startswith("This file is too big.")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        for number in range(3_001):
            file.writestr(f"word/{number}", b"")
    assert refusal(stream.getvalue()).startswith("This file is too big.")


def test_an_endless_entity_is_not_followed() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(Document()))) as good, zipfile.ZipFile(stream, "w") as bad:
        for name in good.namelist():
            data = good.read(name)
            if name == "word/document.xml":
                levels = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
                head = f'<!DOCTYPE x [<!ENTITY a0 "Buses">{levels}]>'.encode()
                start = data.index(b"<w:document")
                data = (
                    data[:start]
                    + head
                    + data[start:].replace(b"<w:body>", b"<w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p>")
                )
            bad.writestr(name, data)
    assert refusal(stream.getvalue())


@pytest.mark.parametrize("name", ["xl/workbook.xml", "mimetype", "content.xml"])
def test_another_kind_of_packed_file_is_told(name: str) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        file.writestr(name, b"words")
    assert "this kind of file" in refusal(stream.getvalue())


def test_a_broken_word_file_is_refused_in_one_sentence() -> None:
    document = Document()
    add_table(document, REAL_MEETINGS["steering group"].rows)
    good = saved(document)
    told = {refusal(good[: len(good) // part]) for part in (2, 3, 10)} | {refusal(b"PK\x03\x04 not a zip")}
    assert told == {"This Word file is broken. Please open it in Word, and save it again."}


def test_a_word_file_with_any_wrong_byte_is_read_or_refused() -> None:
    document = Document()
    document.add_paragraph("Welcome", "List Number")
    add_table(document, REAL_MEETINGS["steering group"].rows)
    good, chance = saved(document), random.Random(1)
    for _ in range(150):
        bad = bytearray(good)
        for _ in range(chance.randint(1, 40)):
            bad[chance.randrange(len(bad))] = chance.randrange(256)
        try:
            assert read_bytes(bytes(bad), "a.docx").parts
        except Unclear as no:
            assert str(no)


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "word/numbering.xml", "[Content_Types].xml"])
@pytest.mark.parametrize("words", [b"", b"<", b"<a/>", b"\0\xff", b"<w:document xmlns:w='x'/>"])
def test_a_word_file_with_a_wrong_part_is_read_or_refused(part: str, words: bytes) -> None:
    document = Document()
    document.add_paragraph("Welcome", "List Number")
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(document))) as good, zipfile.ZipFile(stream, "w") as bad:
        for name in good.namelist():
            bad.writestr(name, words if name == part else good.read(name))
    try:
        assert read_bytes(stream.getvalue(), "a.docx").parts
    except Unclear as no:
        assert str(no)
