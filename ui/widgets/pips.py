"""Protected minutes as blocks: filled is still to come, hollow is given."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import words as w
from ui.theme.look import look
from ui.widgets.painted_label import PaintedLabel

_MOST_IN_A_ROW = 30


class Pips(PaintedLabel):
    """One block for each protected minute, in rows of at most 30."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_minutes(self, left: int, total: int) -> None:
        """Show whole minutes left of a total."""
        left = min(max(0, left), total)
        if (left, total) != (self._left, self._total):
            self._left, self._total = left, total
            self._follow()
        self.say(w.protected_left(left, total))

    def sizeHint(self) -> QSize:
        """Return the height of the rows."""
        rows = max(1, -(-self._total // _MOST_IN_A_ROW))
        return QSize(
            look.grow(look.sizes.picture_big), rows * (look.grow(look.sizes.pip) + look.sizes.tight) - look.sizes.tight
        )

    def minimumSizeHint(self) -> QSize:
        """Return the same height and a small width."""
        return QSize(look.sizes.target, self.sizeHint().height())

    def draw(self, painter: QPainter) -> None:
        """Draw the blocks from left to right: given first, then left."""
        gap, tall = look.sizes.tight, look.grow(look.sizes.pip)
        across = min(self._total, _MOST_IN_A_ROW)
        wide = (self.width() - gap * (across - 1)) / across if across else 0.0
        mark = look.colour("keep_mark")
        painter.setPen(QPen(mark, look.sizes.edge_width))
        for block in range(self._total):
            row, column = divmod(block, _MOST_IN_A_ROW)
            box = QRectF(column * (wide + gap) + 1, row * (tall + gap) + 1, max(2.0, wide - 2), tall - 2)
            painter.setBrush(mark if block >= self._total - self._left else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, gap, gap)
