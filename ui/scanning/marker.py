"""The frame that shows where the scan is: thick, seen on any ground, and with words where nothing else says them."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.look import BOLD, look

_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class Marker(QWidget):
    """Lies over the window and takes neither mouse nor keyboard. `words` stand on the frame."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box, self._tag, self._whole, self._words = QRect(), QRect(), False, ""
        self.hide()

    def show_round(self, box: QRect, *, whole: bool, words: str = "") -> None:
        """Show a frame round a box of the window: dashed round a `whole` group, with thick corners round one thing."""
        around = self._window.rect()
        reach = look.sizes.scan_line + look.sizes.scan_edge
        frame = box.adjusted(-reach, -reach, reach, reach) & around
        tag = self._tag_size(words)
        below = frame.bottom() + 1
        top = below if below + tag.height() <= around.height() else max(0, frame.top() - tag.height())
        left = max(0, min(frame.left(), around.right() - tag.width()))
        place = frame | QRect(left, top, tag.width(), tag.height()) if words else frame
        self.setGeometry(place)
        self._box, self._whole, self._words = frame.translated(-place.topLeft()), whole, words
        self._tag = QRect(left - place.left(), top - place.top(), tag.width(), tag.height())
        self.raise_()
        self.show()
        self.update()

    def box(self) -> QRect:
        """Return the frame, in the window."""
        return self._box.translated(self.pos())

    def words(self) -> str:
        """Return the words on the frame."""
        return self._words

    def is_whole(self) -> bool:
        """Return whether the frame is round a group."""
        return self._whole

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame and its words."""
        painter = QPainter(self)
        inset = look.sizes.scan_line / 2 + look.sizes.scan_edge
        box = QRectF(self._box).adjusted(inset, inset, -inset, -inset)
        self._frame(painter, box, look.sizes.scan_line + 2 * look.sizes.scan_edge, "surface", solid=True)
        self._frame(painter, box, look.sizes.scan_line, "focus", solid=not self._whole)
        if not self._whole:
            self._corners(painter)
        if self._words:
            edge = look.sizes.scan_edge
            painter.fillRect(self._tag, look.colour("focus"))
            painter.fillRect(
                self._tag.adjusted(edge, edge, -edge, -edge),
                look.colour("surface"),
            )
            painter.setPen(look.colour("text"))
            painter.setFont(look.font("body", BOLD))
            painter.drawText(self._tag.adjusted(look.sizes.pad, 0, -look.sizes.pad, 0), _WRAPPED, self._words)

    def _frame(self, painter: QPainter, box: QRectF, width: int, colour: str, *, solid: bool) -> None:
        pen = QPen(look.colour(colour), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if not solid:
            pen.setDashPattern([3, 1.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _corners(self, painter: QPainter) -> None:
        """Fill a triangle in each corner, so that one thing differs from a group by shape."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("focus"))
        side = min(look.sizes.scan_grip, self._box.height() // 3)
        box = QRectF(self._box).adjusted(
            look.sizes.scan_edge, look.sizes.scan_edge, -look.sizes.scan_edge, -look.sizes.scan_edge
        )
        for corner, across, down in (
            (box.topLeft(), 1, 1),
            (box.topRight(), -1, 1),
            (box.bottomLeft(), 1, -1),
            (box.bottomRight(), -1, -1),
        ):
            painter.drawPolygon([corner, corner + QPointF(side * across, 0), corner + QPointF(0, side * down)])

    def _tag_size(self, words: str) -> QSize:
        metrics = QFontMetrics(look.font("body", BOLD))
        across, down = 2 * look.sizes.pad, 2 * look.sizes.gap
        room = QRect(0, 0, self._window.width() - across, self._window.height() - down)
        box = metrics.boundingRect(room, _WRAPPED, words)
        return QSize(box.width() + across, box.height() + down)
