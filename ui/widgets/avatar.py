"""A person's first letter in a circle. All circles have one colour, so nobody's group shows."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.look import BOLD, look
from ui.widgets.painted_label import PaintedLabel

_LETTER_SHARE = 0.45


def paint_avatar(painter: QPainter, box: QRectF, letter: str) -> None:
    """Paint the circle and its letter in a square box."""
    edge = look.sizes.edge_width
    painter.setPen(QPen(look.colour("text"), edge))
    painter.setBrush(look.colour("chip"))
    painter.drawEllipse(box.adjusted(edge, edge, -edge, -edge))
    painter.setFont(look.font_px(round(box.height() * _LETTER_SHARE), BOLD))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def first_letter(name: str) -> str:
    """Return the first letter of a name, in capitals, or a question mark."""
    return name.strip()[:1].upper() or "?"


class Avatar(PaintedLabel):
    """The circle alone, where the name stands beside it."""

    def __init__(self, name: str, pixels: int | None = None, parent: QWidget | None = None) -> None:
        """Take a name and a size in pixels at 100 % text."""
        super().__init__(parent)
        self._pixels = pixels or look.sizes.avatar
        self._name = name
        self.say(name)
        self._follow()

    def set_name(self, name: str) -> None:
        """Show another person."""
        self._name = name
        self.say(name)
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Draw the circle."""
        paint_avatar(painter, QRectF(self.rect()), first_letter(self._name))

    def _follow(self) -> None:
        side = look.grow(self._pixels)
        self.setFixedSize(side, side)
        self.update()
