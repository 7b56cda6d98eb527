"""Draws the words, pictures and boxes of an easy-read page, each with its place in the tree."""

from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any

from reportlab.lib.colors import HexColor

from cochair.domain.document import Picture
from cochair.exports import words
from cochair.exports.fonts import REGULAR, Letters
from cochair.exports.foot import BOX, Foot
from cochair.exports.layout import Ruled, Squares, Words
from cochair.exports.profile import HEIGHT, INK, INNER, MARGIN, NAVY, RULE, WHITE, WIDTH, Profile
from cochair.exports.svg_pictures import Pictures
from cochair.exports.tagged import Node, TaggedCanvas

_COLOURS = {name: HexColor(name) for name in (INK, NAVY, RULE, WHITE)}
_DASH = (6, 4)
_BASE = 0.35
"""How far the middle of a line is above where its letters stand, as a share of their size."""


class Painter:
    """Draws on one paper; y is always measured up from the bottom edge, in points."""

    def __init__(self, canvas: TaggedCanvas, letters: Letters, profile: Profile) -> None:
        self.canvas, self._letters, self._profile = canvas, letters, profile
        self._pictures = Pictures(canvas)
        self._told: set[str] = set()

    def ground(self) -> None:
        """Fill the page with its colour, unless it is white."""
        if self._profile.paper != WHITE:
            with self.canvas.decoration():
                self.canvas.setFillColor(HexColor(self._profile.paper))
                self.canvas.rect(0, 0, WIDTH, HEIGHT, stroke=0, fill=1)

    def words(self, node: Node | None, piece: Words, x: float, top: float, label: Node | None = None) -> float:
        """Draw a sentence below `top` and return where it ends.

        Its label is in an element of its own if `label` is given.  Without a `node` the caller has said whose it is.
        """
        base = top - piece.lead / 2 - piece.size * _BASE
        if piece.label and label is not None:
            with self.canvas.element(label):
                self.canvas.drawText(self._label(piece, x, base))
        text = self._label(piece, x, base) if piece.label and label is None else self._text(piece.colour)
        for number, line in enumerate(piece.lines):
            text.setTextOrigin(x + piece.indent, base - number * piece.lead)
            for run in line.runs:
                text.setFont(run.font, piece.size)
                text.textOut(run.text)
            if line.spaced:
                text.textOut(" ")  # or the last word is heard as one with the first of the next line
        with self.canvas.element(node) if node else nullcontext():
            self.canvas.drawText(text)
        return top - piece.height

    def _text(self, colour: str) -> Any:
        text = self.canvas.beginText()
        text.setFillColor(_COLOURS[colour])
        return text

    def _label(self, piece: Words, x: float, base: float) -> Any:
        text = self._text(piece.colour)
        text.setTextOrigin(x, base)
        for run in self._letters.runs(piece.label, strong=piece.label != "•"):
            text.setFont(run.font, piece.size)
            text.textOut(run.text)
        text.textOut(" ")
        return text

    def picture(self, parent: Node, picture: Picture, x: float, middle: float, side: float) -> None:
        """Draw a picture.  It is told the first time; after that it is decoration, not to be heard again."""
        bottom = middle - side / 2
        alt = picture.alt.strip()
        if not alt or picture.code in self._told:
            mark = self.canvas.decoration()
        else:
            self._told.add(picture.code)
            mark = self.canvas.element(_figure(parent, alt, (x, bottom, x + side, bottom + side)))
        with mark:
            if picture.own:
                self._pictures.show_own(picture.own, x, bottom, side)
            else:
                self._pictures.show(picture.code, x, bottom, side)

    def squares(self, parent: Node, piece: Squares, x: float, top: float) -> float:
        """Draw squares that can be counted and return where they end; goes-on squares are not told again."""
        gap = 5.0
        side = piece.side - gap
        across = min(piece.count, 10) * piece.side - gap
        box = (x, top - piece.height + gap, x + across, top)
        told = piece.alt and not piece.goes_on
        with self.canvas.element(_figure(parent, piece.alt, box)) if told else self.canvas.decoration():
            self.canvas.saveState()
            self.canvas.setFillColor(_COLOURS[NAVY])
            self.canvas.setStrokeColor(_COLOURS[NAVY])
            self.canvas.setLineWidth(2)
            for column, line in piece.places():
                left, bottom = x + column * piece.side + 1, top - line * piece.side - side + 1
                self.canvas.roundRect(left, bottom, side - 2, side - 2, 3, stroke=1, fill=int(piece.full))
            self.canvas.restoreState()
        return top - piece.height

    def ruled(self, piece: Ruled, x: float, top: float) -> float:
        """Draw lines to write on, up to the right margin, and return where they end."""
        with self.canvas.decoration():
            self.canvas.setStrokeColor(_COLOURS[RULE])
            self.canvas.setLineWidth(1)
            for number in range(1, piece.count + 1):
                self.canvas.line(x, top - number * piece.lead, WIDTH - MARGIN, top - number * piece.lead)
        return top - piece.height

    def panel(self, top: float, height: float, fill: str = "", stroke: str = "", broken: bool = False) -> None:
        """Draw a box across the page; a broken outline says that something is not settled."""
        with self.canvas.decoration():
            self.canvas.saveState()
            if fill:
                self.canvas.setFillColor(HexColor(fill))
            if stroke:
                self.canvas.setStrokeColor(HexColor(stroke))
                self.canvas.setLineWidth(1.5)
                self.canvas.setDash(*(_DASH if broken else ()))
            self.canvas.roundRect(
                MARGIN, top - height, INNER, height, 9, stroke=int(bool(stroke)), fill=int(bool(fill))
            )
            self.canvas.restoreState()

    def link(self, node: Node, piece: Words, x: float, top: float) -> None:
        """Make the lines of an address one thing that can be pressed."""
        said = "".join(run.text for line in piece.lines for run in line.runs)
        across = max(sum(self._letters.width(run, piece.size) for run in line.runs) for line in piece.lines)
        self.canvas.link(node, piece.address, (x, top - piece.height, x + across, top), said)

    def bookmark(self, title: str, top: float, level: int) -> None:
        """Add a heading to the list that a reader can jump from; the first level is 0."""
        key = f"{self.canvas.page_index}.{round(top)}"
        self.canvas.bookmarkHorizontal(key, 0, top + 10)
        self.canvas.addOutlineEntry(title, key, level)

    def footer(self, page: int, pages: int, said: Foot) -> None:
        """Draw the page number, who checked the paper, and on a paper that nobody checked an empty box before that."""
        canvas, size, foot = self.canvas, self._profile.size, self._profile.foot
        with canvas.decoration("Pagination", "Footer"):
            canvas.saveState()
            canvas.setStrokeColor(_COLOURS[RULE])
            canvas.setLineWidth(1)
            canvas.line(MARGIN, self._profile.rule, WIDTH - MARGIN, self._profile.rule)
            canvas.setFillColor(_COLOURS[INK])
            canvas.setFont(REGULAR, size)
            canvas.drawRightString(WIDTH - MARGIN, foot, words.PAGE.format(page=page, pages=pages))
            top = foot + self._profile.foot_lines * self._profile.foot_lead
            if said.with_box:
                canvas.setStrokeColor(_COLOURS[INK])
                canvas.setLineWidth(1.5)
                canvas.rect(MARGIN + 1, top - 1, size * 0.8, size * 0.8)
            self._foot_words(said, top)
            canvas.restoreState()

    def _foot_words(self, said: Foot, top: float) -> None:
        text = self._text(INK)
        left = MARGIN + (self._profile.size * BOX if said.with_box else 0)
        for number, line in enumerate(said.lines):
            text.setTextOrigin(left, top - number * self._profile.foot_lead)
            for run in line.runs:
                text.setFont(run.font, self._profile.size)
                text.textOut(run.text)
        self.canvas.drawText(text)


def _figure(parent: Node, alt: str, box: Sequence[float]) -> Node:
    return parent.add("Figure", Alt=alt, BBox=[round(edge, 2) for edge in box], Placement="Block")
