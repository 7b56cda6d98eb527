"""A drawing that stands for a sentence: screen readers get the sentence."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme.look import look


class PaintedLabel(QLabel):
    """A label whose picture is painted by a subclass and whose accessible name says what the picture shows.

    `say` sets that name only when it changes, so that a screen reader is not woken by every repaint.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._silent = False
        look.changed.connect(self._follow)

    def __init_subclass__(cls) -> None:
        """Refuse a label without a drawing where it is made; Qt allows no abstract class."""
        super().__init_subclass__()
        if cls.draw is PaintedLabel.draw:
            raise TypeError(cls.__name__)

    def silence(self) -> None:
        """Let screen readers pass over the drawing, because words beside it say the same."""
        self._silent = True
        self.setAccessibleName("")

    def say(self, sentence: str) -> None:
        """Give the sentence that the drawing stands for."""
        if not self._silent and sentence != self.accessibleName():
            self.setAccessibleName(sentence)

    def paintEvent(self, _event: object) -> None:
        """Draw, and show the ring when the keyboard is here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        if self.hasFocus():
            half = look.sizes.focus_width / 2
            painter.setPen(QPen(look.colour("focus"), look.sizes.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(box, look.sizes.radius, look.sizes.radius)

    def draw(self, painter: QPainter) -> None:
        """Draw the picture in the whole of the label; every subclass has its own."""

    def _follow(self) -> None:
        if look.resized:
            self.updateGeometry()
        self.update()
