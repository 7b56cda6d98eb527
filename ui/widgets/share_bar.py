"""How time is shared: parts that differ in pattern, with a mark for what was agreed."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import words as w
from ui.theme.look import look
from ui.widgets.painted_label import PaintedLabel

Pattern = Literal["solid", "hatched", "plain"]


@dataclass(frozen=True, slots=True)
class SharePart:
    """One part of the bar: its words, its minutes and its pattern."""

    words: str
    minutes: int
    pattern: Pattern


def paint_pattern(painter: QPainter, box: QRectF, pattern: Pattern) -> None:
    """Fill a box with a pattern, kept inside the painter's clip."""
    if pattern == "solid":
        painter.fillRect(box, look.colour("share_solid"))
    elif pattern == "plain":
        painter.fillRect(box, look.colour("share_plain"))
    else:
        _hatch(painter, box)


def _hatch(painter: QPainter, box: QRectF) -> None:
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, look.colour("surface"))
    painter.setPen(QPen(look.colour("share_hatch"), 2))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += look.sizes.hatch
    painter.restore()


class ShareBar(PaintedLabel):
    """The parts of a whole, in the order given. For co-chairs; it is never on the screen that everyone sees."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[SharePart, ...] = ()
        self._agreed: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: tuple[SharePart, ...], agreed: float | None = None, agreed_words: str = "") -> None:
        """Show the parts; `agreed` is the agreed share of the first part, from 0 to 1, and its words are spoken."""
        if (parts, agreed) != (self._parts, self._agreed):
            self._parts, self._agreed = parts, agreed
            self.update()
        spoken = ", ".join(w.share_part(part.words, part.minutes) for part in parts)
        self.say(f"{spoken}. {agreed_words}".rstrip(". ") + "." if spoken else agreed_words)

    def sizeHint(self) -> QSize:
        """Return a height that grows with the text, with room for the mark above and below."""
        return QSize(look.grow(look.sizes.picture_big), look.grow(look.sizes.share_bar) + 2 * look.sizes.gap)

    def minimumSizeHint(self) -> QSize:
        """Return the same height and a small width."""
        return QSize(look.sizes.target, self.sizeHint().height())

    def draw(self, painter: QPainter) -> None:
        """Draw the parts, their edges and the mark."""
        gap = look.sizes.gap
        bar = QRectF(1, gap, self.width() - 2, self.height() - 2 * gap)
        outline = QPainterPath()
        outline.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(bar, look.colour("surface"))
        self._draw_parts(painter, bar)
        painter.restore()
        painter.setPen(QPen(look.colour("text"), look.sizes.edge_width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        if self._agreed is not None:
            self._draw_mark(painter, bar)

    def _draw_parts(self, painter: QPainter, bar: QRectF) -> None:
        total = sum(part.minutes for part in self._parts)
        left = bar.left()
        for part in self._parts if total else ():
            box = QRectF(left, bar.top(), bar.width() * part.minutes / total, bar.height())
            paint_pattern(painter, box, part.pattern)
            left = box.right()
            if part.minutes and left < bar.right() - 1:
                painter.fillRect(QRectF(left - 1.5, bar.top(), 3, bar.height()), look.colour("text"))

    def _draw_mark(self, painter: QPainter, bar: QRectF) -> None:
        x = bar.left() + bar.width() * (self._agreed or 0.0)
        painter.fillRect(QRectF(x - 4, bar.top(), 8, bar.height()), look.colour("surface"))
        painter.fillRect(QRectF(x - 2, 0, 4, self.height()), look.colour("text"))


class Swatch(PaintedLabel):
    """A small square of a pattern, beside the words it stands for."""

    def __init__(self, pattern: Pattern, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pattern: Pattern = pattern
        self._follow()

    def draw(self, painter: QPainter) -> None:
        """Draw the square."""
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.sizes.tight, look.sizes.tight)
        painter.save()
        painter.setClipPath(outline)
        paint_pattern(painter, QRectF(self.rect()), self._pattern)
        painter.restore()
        painter.setPen(QPen(look.colour("text"), look.sizes.edge_width))
        painter.drawPath(outline)

    def _follow(self) -> None:
        side = look.grow(look.sizes.icon_small)
        self.setFixedSize(side, side)
        self.update()
