"""Writes a Document as a Word file that people can change, with real headings, lists and told pictures."""

from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

from docx.document import Document as WordFile
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from cochair.domain.document import Amount, Document, Field, Picture
from cochair.exports import words
from cochair.exports.contents import Address, Blanks, Bullet, Line, Part, Title, paper_title, parts
from cochair.exports.docx_marks import (
    BROKEN,
    SOLID,
    forget_dates,
    link,
    mark,
    number_field,
    outline,
    shade,
    tell_picture,
    write,
)
from cochair.exports.docx_styles import CARD, COVER, NOTICE, STATE, UNSETTLED, empty_file
from cochair.exports.own_pictures import is_high
from cochair.exports.png_pictures import png, squares
from cochair.exports.profile import CREAM, INK, INNER, NAVY, RULE, Profile
from cochair.exports.saving import save
from cochair.exports.sentences import clean, ended

_STYLES = {"cover": COVER, "notice": NOTICE, "card": CARD, "unsettled": UNSETTLED}
_SQUARES = 0.7
"""How wide a full row of squares is, as a share of the room beside a picture."""
_ROOM = 90
"""Space over and under what is in a row of pictures and words, in twentieths of a point."""


def write_docx(document: Document, file: Path, profile: Profile) -> None:
    """Save the paper as one .docx file; ExportFailed when it can not be saved."""
    save(file, as_docx(document, profile))


def as_docx(document: Document, profile: Profile) -> bytes:
    """Return the file; words and order are those of the PDF."""
    paper = _Paper(empty_file(profile, document.language), profile)
    _describe(paper.file, document)
    _head_and_foot(paper.file, document.checked)
    if not document.checked:
        write(paper.file.add_paragraph(style=STATE), f"{words.NOT_CHECKED}.")
    paper.body(parts(document, bool(profile.side)))
    content = BytesIO()
    paper.file.save(content)
    return content.getvalue()


def _describe(file: WordFile, document: Document) -> None:
    """Say what the file is and whose; one field holds up to 255 letters."""
    properties = file.core_properties
    properties.title = paper_title(document)[:255]
    properties.author = clean(document.board)[:255]
    properties.subject = clean(document.subject)[:255]
    properties.language = document.language
    properties.comments = properties.last_modified_by = ""
    forget_dates(file)


def _head_and_foot(file: WordFile, checked: bool) -> None:
    (section,) = file.sections
    if not checked:
        write(section.header.paragraphs[0], words.NOT_CHECKED, strong=True)
    foot = section.footer.paragraphs[0]
    before, _, rest = words.PAGE.partition("{page}")
    between, _, after = rest.partition("{pages}")
    for said, field in ((before, "PAGE"), (between, "NUMPAGES")):
        write(foot, said)
        number_field(foot, field)
    write(foot, after)


class _Paper:
    """One file while it is written."""

    def __init__(self, file: WordFile, profile: Profile) -> None:
        self.file, self._profile = file, profile
        self._main_title = False

    def body(self, found: tuple[Part, ...]) -> None:
        """Write all parts; pictures with words beside them share a table until the next heading."""
        for beside, together in groupby(found, lambda part: part.picture is not None and part.style != "cover"):
            if beside:
                self._beside(tuple(together))
            else:
                for part in together:
                    self._plain(part)

    def _plain(self, part: Part) -> None:
        style = _STYLES.get(part.style)
        if part.picture is not None:
            paragraph = self.file.add_paragraph(style=style)
            self._picture(paragraph, part.picture)
            paragraph.paragraph_format.keep_with_next = True
        card = part.style in ("card", "unsettled")
        for number, line in enumerate(part.lines, 1):
            paragraph = self._line(self.file, line)
            paragraph.paragraph_format.keep_with_next = True if card and number < len(part.lines) else None
            if style and not isinstance(line, Title | Bullet) and (number == 1 or not card):
                paragraph.style = style

    def _beside(self, together: tuple[Part, ...]) -> None:
        left = self._profile.side + self._profile.gap
        widths = (Pt(left), Pt(INNER - left))
        table = self.file.add_table(len(together), 2)
        _lay_out(table, widths)
        for part, row in zip(together, table.rows, strict=True):
            row._tr.get_or_add_trPr().append(mark("w:cantSplit"))
            picture, said = row.cells
            for cell, width in zip((picture, said), widths, strict=True):
                cell.width = width
                cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
            _draw_outline(part, picture, said)
            assert part.picture is not None
            self._picture(picture.paragraphs[0], part.picture)
            self._cell(said, part)

    def _cell(self, cell: _Cell, part: Part) -> None:
        for line in part.lines:
            self._line(cell, line)
            if isinstance(line, Amount) and line.blocks:
                run = cell.add_paragraph().add_run()
                room = (INNER - self._profile.side - self._profile.gap) * _SQUARES
                run.add_picture(BytesIO(squares(line.blocks, line.full)), Pt(room))
                tell_picture(run, line.alt)
        first = cell.paragraphs[0]
        first._p.getparent().remove(first._p)

    def _picture(self, paragraph: Paragraph, picture: Picture) -> None:
        run = paragraph.add_run()
        side = Pt(self._profile.side)
        if picture.own and is_high(picture.own):
            run.add_picture(BytesIO(picture.own), height=side)
        else:
            run.add_picture(BytesIO(picture.own or png(picture.code)), side)
        tell_picture(run, clean(picture.alt))

    def _line(self, where: WordFile | _Cell, line: Line) -> Paragraph:
        match line:
            case Title():
                return self._title(where, line)
            case Bullet():
                paragraph = where.add_paragraph(style="List Bullet")
                write(paragraph, line.text)
            case Field():
                paragraph = where.add_paragraph()
                write(paragraph, ended(line.label), strong=True)
                write(paragraph, f" {line.text}")
            case Address():
                paragraph = where.add_paragraph()
                if line.address:
                    link(paragraph, line.words, line.address)
                else:
                    write(paragraph, line.words)
            case Amount():
                paragraph = where.add_paragraph()
                write(paragraph, line.sentence)
            case Blanks():
                paragraph = self._blanks(where, line.count)
            case str():
                paragraph = where.add_paragraph()
                write(paragraph, line)
        return paragraph

    def _blanks(self, where: WordFile | _Cell, count: int) -> Paragraph:
        """Add empty lines to write on; each needs other neighbours than an equal one, or Word draws but one of them."""
        for number in range(count):
            paragraph = where.add_paragraph()
            paragraph.paragraph_format.space_before = Pt(self._profile.size)
            paragraph.paragraph_format.right_indent = Pt(number % 2)
            paragraph._p.get_or_add_pPr().insert_element_before(
                outline("w:pBdr", ("bottom",), RULE), "w:shd", "w:spacing", "w:ind", "w:jc"
            )
        return paragraph

    def _title(self, where: WordFile | _Cell, title: Title) -> Paragraph:
        """A paper has one main title; another of level 1 becomes a part."""
        level = min(max(2, title.level), 6) if self._main_title else 1
        self._main_title = True
        paragraph = where.add_paragraph(style=f"Heading {level}")
        write(paragraph, title.text)
        return paragraph


def _lay_out(table: Table, widths: tuple[Pt, Pt]) -> None:
    """Say that the table only puts words beside pictures: no row or column of it is a heading."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    properties: Any = table._tbl.tblPr
    room = mark("w:tblCellMar")
    room.extend(mark(f"w:{side}", w=f"{_ROOM}", type="dxa") for side in ("top", "left", "bottom", "right"))
    for look in properties.findall(qn("w:tblLook")):
        properties.remove(look)
    plain = mark("w:tblLook", val="0600", firstRow="0", lastRow="0", firstColumn="0", lastColumn="0")
    properties.extend((room, plain, mark("w:tblDescription", val=words.PICTURES_BESIDE_WORDS)))


def _draw_outline(part: Part, picture: _Cell, said: _Cell) -> None:
    if part.style == "idea":
        return
    notice = part.style == "notice"
    colour, kind = INK if notice else NAVY, SOLID if part.style == "card" else BROKEN
    for cell, side in ((picture, "left"), (said, "right")):
        properties: Any = cell._tc.get_or_add_tcPr()
        sides = ("top", "left", "bottom") if side == "left" else ("top", "bottom", "right")
        after = ("w:noWrap", "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark")
        properties.insert_element_before(outline("w:tcBorders", sides, colour, kind), "w:shd", *after)
        if notice:
            properties.insert_element_before(shade(CREAM), *after)
