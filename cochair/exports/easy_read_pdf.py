"""Writes a Document as an easy-read PDF that prints well and that a screen reader can follow (PDF/UA-1)."""

from io import BytesIO
from pathlib import Path

from cochair.domain.document import Document
from cochair.exports.contents import paper_title, parts
from cochair.exports.drawing import Painter
from cochair.exports.fonts import REGULAR, Letters, shown
from cochair.exports.foot import Foot, foot_of
from cochair.exports.layout import Measurer, Row, Ruled, Squares, Words, words_left
from cochair.exports.lines import LineBreaker
from cochair.exports.one_page import fitted
from cochair.exports.pages import Placed, plan
from cochair.exports.profile import CREAM, HEIGHT, INK, MARGIN, NAVY, PAD, PALE, PROFILES, WIDTH, Profile
from cochair.exports.saving import save
from cochair.exports.sentences import clean, plain
from cochair.exports.tagged import Node, TaggedCanvas
from cochair.exports.words import other_language

__all__ = ["PROFILES", "Profile", "count_pages", "write_easy_read_pdf"]

Pages = tuple[tuple[Placed, ...], ...]


def write_easy_read_pdf(document: Document, file: Path, profile: Profile, cache: Path) -> int:
    """Save the paper and return how many pages it has; the same document makes the same bytes.

    `cache` is a folder for the fonts.  Raises ExportFailed with a plain sentence; no half-written file stays.
    """
    letters = Letters(cache)
    foot, profile, pages = _laid_out(document, letters, profile)
    content = BytesIO()
    canvas = _canvas(document, content, profile)
    paper = _Paper(Painter(canvas, letters, profile), profile)
    for number, page in enumerate(pages, 1):
        paper.draw(page)
        paper.painter.footer(number, len(pages), foot)
        canvas.showPage()
    canvas.save()
    save(file, content.getvalue())
    return len(pages)


def count_pages(document: Document, profile: Profile, cache: Path) -> int:
    """Return how many pages the paper will have; nothing is written."""
    _, _, pages = _laid_out(document, Letters(cache), profile)
    return len(pages)


def _laid_out(document: Document, letters: Letters, profile: Profile) -> tuple[Foot, Profile, Pages]:
    """Return the foot and the pages of a paper, and the look they have."""
    if document.one_page:
        profile = fitted(profile, lambda look: len(_in_look(document, letters, look)[2]))
    return _in_look(document, letters, profile)


def _in_look(document: Document, letters: Letters, profile: Profile) -> tuple[Foot, Profile, Pages]:
    foot, profile = foot_of(document, LineBreaker(letters, profile), profile)
    measurer = Measurer(LineBreaker(letters, profile), profile)
    rows = tuple(row for part in parts(document, bool(profile.side)) for row in measurer.rows(part))
    return foot, profile, plan(rows, profile)


def _canvas(document: Document, content: BytesIO, profile: Profile) -> TaggedCanvas:
    canvas = TaggedCanvas(
        content,
        lang=document.language,
        pagesize=(WIDTH, HEIGHT),
        initialFontName=REGULAR,
        initialFontSize=profile.size,
        invariant=1,
    )
    canvas.setTitle(paper_title(document))
    canvas.setAuthor(clean(document.board))
    canvas.setSubject(clean(document.subject))
    canvas.setCreator("CoChair")
    canvas.setProducer("ReportLab")
    return canvas


class _Paper:
    """Walks through the rows and keeps the place in the tree."""

    def __init__(self, painter: Painter, profile: Profile) -> None:
        self.painter, self._profile = painter, profile
        self._places: list[tuple[int, Node]] = [(0, painter.canvas.root)]
        self._row = painter.canvas.root
        self._sentence = painter.canvas.root

    def draw(self, page: tuple[Placed, ...]) -> None:
        """Draw the rows of one page."""
        self.painter.ground()
        for placed in page:
            row, top = placed.row, placed.top
            if row.style == "heading":
                self._heading(row, top)
                continue
            self._outline(row, top)
            if not row.goes_on:
                self._row = self._new_row(row)
            middle = top - row.height / 2
            if row.picture:
                x = MARGIN + (PAD if row.boxed else 0)
                self.painter.picture(self._row, row.picture, x, middle, row.side)
            self._pieces(row, middle + row.words_height / 2)

    @property
    def _here(self) -> Node:
        return self._places[-1][1]

    def _heading(self, row: Row, top: float) -> None:
        (piece,) = row.pieces
        band = row.level < 3
        if band:
            self.painter.panel(top, row.height, PALE)
        if not row.goes_on:
            while self._places[-1][0] >= row.level:
                self._places.pop()
            self._places.append((row.level, self._here.add("Sect")))
        x = MARGIN + (PAD if band else 0)
        self._words(self._here, piece, x, top - row.pad)  # type: ignore[arg-type]  # a heading has words only

    def _outline(self, row: Row, top: float) -> None:
        match row.style:
            case "cover":
                self.painter.panel(top, row.height, PALE)
            case "notice":
                self.painter.panel(top, row.height, CREAM, INK, broken=True)
            case "card" | "unsettled":
                self.painter.panel(top, row.height, "", NAVY, broken=row.style == "unsettled")

    def _new_row(self, row: Row) -> Node:
        """Make the place of a row: cards that follow one another are a list."""
        here = self._here
        if row.style == "cover":
            return here
        if row.style not in ("card", "unsettled"):
            return here.add("Div")
        last = here.kids[-1] if here.kids else None
        cards = last if isinstance(last, Node) and last.role == "L" else here.add("L", ListNumbering="None")
        return cards.add("LI").add("LBody")

    def _pieces(self, row: Row, top: float) -> None:
        x = words_left(row.style, self._profile)
        for number, piece in enumerate(row.pieces):
            top -= piece.above if number else 0
            if isinstance(piece, Squares):
                top = self.painter.squares(self._row, piece, x, top)
            elif isinstance(piece, Ruled):
                top = self.painter.ruled(piece, x, top)
            else:
                top = self._words(self._row, piece, x, top)

    def _words(self, parent: Node, piece: Words, x: float, top: float) -> float:
        label = None
        if not piece.goes_on:
            if piece.role == "LBody":
                item = self._bullets(parent).add("LI")
                label = item.add("Lbl")
                self._sentence = item.add("LBody")
            elif piece.role == "Link" and piece.address:
                self._sentence = parent.add("P").add("Link")
            else:
                other = other_language(_text_of(piece))
                properties = {"Lang": other} if other else {}
                self._sentence = parent.add("P" if piece.role == "Link" else piece.role, **properties)
            if piece.role.startswith("H"):
                self._bookmark(piece, top)
        end = self.painter.words(self._sentence, piece, x, top, label)
        if piece.address:
            self.painter.link(self._sentence, piece, x, top)
        return end

    @staticmethod
    def _bullets(parent: Node) -> Node:
        last = parent.kids[-1] if parent.kids else None
        if isinstance(last, Node) and last.role == "L":
            return last
        return parent.add("L", ListNumbering="Disc")

    def _bookmark(self, piece: Words, top: float) -> None:
        self.painter.bookmark(plain(shown(_text_of(piece))), top, int(piece.role[1:]) - 1)


def _text_of(piece: Words) -> str:
    """Return the words of a piece as one text, with a space where a line was broken at one."""
    return "".join("".join(run.text for run in line.runs) + " " * line.spaced for line in piece.lines)
