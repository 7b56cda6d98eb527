"""The mark of what is read: a bar at its left and a box round it, and a line below the word."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.look import look


class Mark(QWidget):
    """Lies over the window and takes neither mouse nor keyboard. It is shown by shape, not by colour alone."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines: list[QRect] = []
        self._word: list[QRect] = []
        look.changed.connect(self.update)
        self.hide()

    def show_round(self, lines: Sequence[QRect], word: Sequence[QRect]) -> None:
        """Show the mark round the lines of a sentence, in pixels of the window; with no lines there is none."""
        lines, word = [box for box in lines if not box.isEmpty()], [box for box in word if not box.isEmpty()]
        if (lines, word) == (self._lines, self._word) and self.isVisible() == bool(lines):
            return
        self._lines, self._word = lines, word
        reach, below = _reach(look.sizes.aloud_air), _reach(look.sizes.aloud_below)
        around = QRect()
        for box in lines:
            around |= box
        self.setGeometry(around.adjusted(-reach - look.sizes.aloud_bar, -reach, reach, below) & self._window.rect())
        self.setVisible(bool(lines))
        self.raise_()
        self.update()

    def lines(self) -> list[QRect]:
        """Return what the box is round, in pixels of the window."""
        return list(self._lines)

    def word(self) -> list[QRect]:
        """Return where the word is that is read now; empty when nobody knows."""
        return list(self._word)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint an edge of another lightness, the box and the bar on it, and the line below the word."""
        painter = QPainter(self)
        painter.translate(-self.pos())
        sizes, round_ = look.sizes, self._outline()
        edge, wide = 2 * sizes.aloud_edge, sizes.aloud_line
        bar = _bar(round_.boundingRect(), self.geometry())
        for colour, more in (("surface", edge), ("text", 0)):
            pen = QPen(look.colour(colour), wide + more)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.strokePath(round_, pen)
            half = more / 2
            painter.fillRect(bar.adjusted(-half, -half, half, half), look.colour(colour))
        for box in self._word:
            self._underline(painter, box)

    def _outline(self) -> QPainterPath:
        """Return one line round all lines of the sentence, inside what can be seen."""
        inset = look.sizes.aloud_edge + look.sizes.aloud_line / 2
        seen = QRectF(self.geometry()).adjusted(inset, inset, -inset, -inset)
        air, below, path = look.sizes.aloud_air, look.sizes.aloud_below, QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for box in self._lines:
            path.addRect(QRectF(box).adjusted(-air, -air, air, below) & seen)
        return path.simplified()

    def _underline(self, painter: QPainter, box: QRect) -> None:
        """Paint the line below the tails of letters such as g, which it must not take away."""
        sizes = look.sizes
        line = QRectF(box.left(), box.bottom() + 1, box.width(), sizes.aloud_line)
        edge = sizes.aloud_edge
        painter.fillRect(line.adjusted(-edge, -edge, edge, edge), look.colour("surface"))
        painter.fillRect(line, look.colour("text"))


def _reach(air: int) -> int:
    return air + look.sizes.aloud_line + look.sizes.aloud_edge


def _bar(box: QRectF, room: QRect) -> QRectF:
    """Return the bar at the left of a box, or inside it where there is no room."""
    wide, edge = look.sizes.aloud_bar, look.sizes.aloud_edge
    left = max(box.left() - wide, room.left() + edge)
    return QRectF(QPoint(round(left), round(box.top())), box.size()).adjusted(0, 0, wide - box.width(), 0)
