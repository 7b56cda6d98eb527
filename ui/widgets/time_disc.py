"""The disc that empties as time passes. At zero, and after, it is the same calm shape, only empty."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import words as w
from ui.theme.look import STRONG, look
from ui.widgets.painted_label import PaintedLabel

_STEPS = (1, 2, 5, 10, 15, 20, 30, 60)
_MOST_NUMBERS = 6
_MOST_DOTS = 60
_NUMBER_SHARE, _MOST_NUMBER_SHARE = 0.082, 0.135  # height of the numbers, as a share of the disc's side


def number_step(total: int) -> int:
    """Return how many minutes lie between two numbers round a disc of `total` minutes (at most six numbers)."""
    return next((step for step in _STEPS if total / step <= _MOST_NUMBERS and (total >= step * 2 or step == 1)), 60)


class TimeDisc(PaintedLabel):
    """Time left as a shape. Its spoken name changes once a minute, never each second. Tab reaches it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0.0
        self._total = 1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_time(0, 1)

    def show_time(self, left_seconds: float, total_minutes: int) -> None:
        """Show the time left of a total of 1 to 180 minutes; below zero means over. Repaints only when it differs."""
        total = min(180, max(1, total_minutes))
        shown = min(float(total), max(0.0, left_seconds / 60))
        if total != self._total or self._differs(shown, total):
            self._left, self._total = shown, total
            self.update()
        whole = math.ceil(left_seconds / 60) if left_seconds > 0 else -int(-left_seconds // 60)
        self.say(w.time_left(whole))

    def sizeHint(self) -> QSize:
        """Return a side between the least and the most, growing with the text."""
        side = min(look.sizes.disc_most, look.grow(look.sizes.disc_least * 2))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the least side at which the numbers can be read."""
        side = look.grow(look.sizes.disc_least)
        return QSize(side, side)

    def draw(self, painter: QPainter) -> None:
        """Draw the disc in the middle of the space, round at any shape."""
        side = float(min(self.width(), self.height(), look.sizes.disc_most))
        centre = QPointF(self.width() / 2, self.height() / 2)
        number = max(
            round(side * _NUMBER_SHARE), min(look.grow(look.sizes.type["small"]), round(side * _MOST_NUMBER_SHARE))
        )
        radius = side / 2 - number * 2
        self._draw_face(painter, centre, radius)
        self._draw_marks(painter, centre, radius, number)

    def _differs(self, shown: float, total: int) -> bool:
        """Tell whether the shape would move by a twentieth of a minute mark or reach an end."""
        return abs(shown - self._left) * 360 / total >= 0.25 or (shown == 0) != (self._left == 0)

    def _draw_face(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        text = look.colour("text")
        painter.setPen(QPen(look.colour("edge"), max(2.0, radius / 55)))
        painter.setBrush(look.colour("disc_back"))
        painter.drawEllipse(centre, radius, radius)
        span = 360 * self._left / self._total
        inner = radius * 0.94
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("disc"))
        box = QRectF(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner)
        painter.drawPie(box, 90 * 16, round(span * 16))
        painter.setPen(QPen(text, max(3.0, radius / 22), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(centre, centre + _outward(span) * (inner - radius * 0.05))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(text)
        painter.drawEllipse(centre, radius / 11, radius / 11)

    def _draw_marks(self, painter: QPainter, centre: QPointF, radius: float, number: int) -> None:
        step = number_step(self._total)
        small = 1 if self._total <= _MOST_DOTS else 5
        font = look.font_px(number, STRONG)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for minute in range(0, self._total, small):
            way = _outward(360 * minute / self._total)
            big = minute % step == 0 and (minute == 0 or self._total - minute >= step / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("text" if big else "edge"))
            dot = max(2.2, number / 5.5) if big else max(1.4, number / 12)
            painter.drawEllipse(centre + way * (radius + number * 0.42), dot, dot)
            if big:
                half = metrics.horizontalAdvance(str(minute)) / 2
                reach = radius + number * 0.72 + abs(way.x()) * half + abs(way.y()) * number * 0.5
                place = centre + way * (reach + number * 0.12)
                painter.setPen(look.colour("text"))
                painter.drawText(
                    QRectF(place.x() - 40, place.y() - 40, 80, 80), Qt.AlignmentFlag.AlignCenter, str(minute)
                )


def _outward(degrees: float) -> QPointF:
    """Return the unit step from the centre, turning left from the top."""
    angle = math.radians(90 + degrees)
    return QPointF(math.cos(angle), -math.sin(angle))
