"""A plain paper for comparison: the words and pictures of our pages in the same places, drawn by reportlab alone."""

from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfdoc import PDFZCompress
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from cochair.domain.document import Document
from cochair.exports import words
from cochair.exports.contents import parts
from cochair.exports.fonts import REGULAR, STRONG, Letters
from cochair.exports.layout import Measurer, Row, Squares, Words, words_left
from cochair.exports.lines import LineBreaker
from cochair.exports.pages import Placed, plan
from cochair.exports.profile import HEIGHT, INK, MARGIN, NAVY, PAD, WIDTH, Profile
from cochair.exports.svg_pictures import Pictures


class Piece(NamedTuple):
    """Words with their marks, how they look, and the left and top of where they stand."""

    markup: str
    style: ParagraphStyle
    x: float
    top: float


class Drawn(NamedTuple):
    """A picture or a square: its code (none for a square), left, bottom and side."""

    code: str
    x: float
    y: float
    side: float


class Page(NamedTuple):
    """What is on one page."""

    pieces: tuple[Piece, ...]
    drawn: tuple[Drawn, ...]


def laid_out(document: Document, profile: Profile, cache: Path) -> tuple[Page, ...]:
    """Return where our own paper has its words and pictures."""
    measurer = Measurer(LineBreaker(Letters(cache), profile), profile)
    rows = tuple(row for part in parts(document) for row in measurer.rows(part))
    return tuple(_page(placed, profile) for placed in plan(rows, profile))


def write_plain(pages: tuple[Page, ...], file: Path, profile: Profile) -> None:
    """Draw the pages with no tags, no outlines of boxes and no list of headings; the lines are broken by reportlab."""
    canvas = Canvas(str(file), pagesize=(WIDTH, HEIGHT), initialFontName=REGULAR, invariant=1, pageCompression=0)
    canvas._doc.defaultStreamFilters = [PDFZCompress]  # packed as ours is, which is faster than what is usual
    pictures = Pictures(canvas)
    for number, page in enumerate(pages, 1):
        for code, x, y, side in page.drawn:
            if code:
                pictures.show(code, x, y, side)
            else:
                canvas.rect(x, y, side, side)
        for piece in page.pieces:
            paragraph = Paragraph(piece.markup, piece.style)
            _, height = paragraph.wrap(WIDTH - MARGIN - piece.x, HEIGHT)
            paragraph.drawOn(canvas, piece.x, piece.top - height)
        canvas.setFont(REGULAR, profile.size)
        canvas.drawString(MARGIN, profile.foot, words.NOT_CHECKED)
        canvas.drawRightString(WIDTH - MARGIN, profile.foot, words.PAGE.format(page=number, pages=len(pages)))
        canvas.showPage()
    canvas.save()


def _page(placed: tuple[Placed, ...], profile: Profile) -> Page:
    pieces: list[Piece] = []
    drawn: list[Drawn] = []
    for row, top in ((one.row, one.top) for one in placed):
        middle = top - row.height / 2
        if row.picture:
            drawn.append(Drawn(row.picture.code, MARGIN + PAD * row.boxed, middle - row.side / 2, row.side))
        _pieces(row, middle + row.words_height / 2, profile, pieces, drawn)
    return Page(tuple(pieces), tuple(drawn))


def _pieces(row: Row, top: float, profile: Profile, pieces: list[Piece], drawn: list[Drawn]) -> None:
    x = MARGIN + PAD * (row.level < 3) if row.style == "heading" else words_left(row.style, profile)
    for number, piece in enumerate(row.pieces):
        top -= piece.above if number else 0
        if isinstance(piece, Squares):
            drawn += [Drawn("", x + n * piece.side, top - piece.side, piece.side - 5) for n in range(piece.count)]
        else:
            pieces.append(Piece(_markup(piece), _style(piece), x, top))
        top -= piece.height


def _markup(piece: Words) -> str:
    lines = (
        "".join(f"<b>{escape(run.text)}</b>" if run.font == STRONG else escape(run.text) for run in line.runs)
        for line in piece.lines
    )
    label = f"<b>{escape(piece.label)}</b> " if piece.label else ""
    return label + " ".join(lines)


def _style(piece: Words) -> ParagraphStyle:
    colour = HexColor(NAVY if piece.colour == NAVY else INK)
    indent = 0 if piece.label else piece.indent
    return ParagraphStyle(
        "words", fontName=REGULAR, fontSize=piece.size, leading=piece.lead, textColor=colour, leftIndent=indent
    )
