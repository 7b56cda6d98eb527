"""The minutes of one item as a strip that is as long as they are, with a mark where they should end."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cochair.services.made_up_rows import MinutesPart
from cochair.services.plan_balance import Whose
from ui.theme.look import look
from ui.widgets.painted_label import PaintedLabel
from ui.widgets.share_bar import Pattern, paint_pattern

PATTERNS: dict[Whose, Pattern] = {Whose.PROTECTED: "solid", Whose.EVERYONE: "plain", Whose.OTHER: "hatched"}


class PlayedStrip(PaintedLabel):
    """Parts that differ in pattern. A screen reader gets the words beside it, so it has none of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[MinutesPart, ...] = ()
        self._whole, self._mark = 1.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: tuple[MinutesPart, ...], whole: float, mark: float = 0) -> None:
        """Show parts; `whole` minutes fill the strip, and `mark` is where they should end (no mark at 0)."""
        if (parts, whole, mark) != (self._parts, self._whole, self._mark):
            self._parts, self._whole, self._mark = parts, whole, mark
            self.update()

    def sizeHint(self) -> QSize:
        """Return a height that grows with the text."""
        return QSize(look.grow(look.sizes.picture_big), look.grow(look.sizes.played_strip))

    def minimumSizeHint(self) -> QSize:
        """Return the same height and a small width."""
        return QSize(look.sizes.target, self.sizeHint().height())

    def draw(self, painter: QPainter) -> None:
        """Draw the parts, their edge and the mark."""
        minute = (self.width() - 4) / self._whole
        long = sum(part.minutes for part in self._parts) * minute
        if long >= 1:
            self._draw_parts(painter, QRectF(1, 2, long, self.height() - 4), minute)
        if self._mark:
            x = 1 + self._mark * minute
            painter.fillRect(QRectF(x - 3, 0, 6, self.height()), look.colour("surface"))
            painter.fillRect(QRectF(x - 1.5, 0, 3, self.height()), look.colour("text"))

    def _draw_parts(self, painter: QPainter, box: QRectF, minute: float) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(box, look.sizes.tight, look.sizes.tight)
        painter.save()
        painter.setClipPath(outline)
        left = box.left()
        for part in self._parts:
            if left > box.left():
                painter.fillRect(QRectF(left - 1, box.top(), 2, box.height()), look.colour("text"))
            paint_pattern(painter, QRectF(left, box.top(), part.minutes * minute, box.height()), PATTERNS[part.whose])
            left += part.minutes * minute
        painter.restore()
        painter.setPen(QPen(look.colour("text"), look.sizes.edge_width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
