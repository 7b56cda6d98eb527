"""The disc that empties as time passes. At zero, and after, it is the same calm shape, only empty."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ui.theme.look import STRONG, look
from ui.widgets.time_shapes.mark import draw_mark
from ui.widgets.time_shapes.reading import Letters, TimeReading, mark_step, number_step

_NUMBER_SHARE, _MOST_NUMBER_SHARE = 0.082, 0.135  # height of the numbers, as a share of the disc's side
_BARE = 0.06  # room outside a disc with no numbers, as a share of its side
_MARK_SHARE, _LEAST_MARK = 0.84, 30.0  # width of the mark: a share of the disc's radius, and the least that can be seen


def draw_disc(painter: QPainter, box: QRectF, reading: TimeReading, letters: Letters) -> None:
    """Draw the disc in the middle of a box, round at any shape, with numbers as high as `letters` say, if they fit."""
    side = min(box.width(), box.height())
    number = letters.between(side * _NUMBER_SHARE, side * _MOST_NUMBER_SHARE)
    ring = look.sizes.focus_width  # what shows that the keyboard is here lies over no number
    radius = side / 2 - ring - (number * 2 or side * _BARE)
    centre = box.center()
    _draw_face(painter, centre, radius, reading)
    _draw_marks(painter, centre, radius, number, reading.total)
    draw_mark(painter, centre, max(_LEAST_MARK, radius * _MARK_SHARE), reading.state)


def _draw_face(painter: QPainter, centre: QPointF, radius: float, reading: TimeReading) -> None:
    text = look.colour("text")
    painter.setPen(QPen(look.colour("edge"), max(2.0, radius / 55)))
    painter.setBrush(look.colour("disc_back"))
    painter.drawEllipse(centre, radius, radius)
    span = 360 * reading.share
    inner = radius * 0.94
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("edge" if reading.still else "disc"))
    face = QRectF(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner)
    painter.drawPie(face, 90 * 16, round(span * 16))
    painter.setPen(QPen(text, max(3.0, radius / 22), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(centre, centre + _outward(span) * (inner - radius * 0.05))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(text)
    painter.drawEllipse(centre, radius / 11, radius / 11)


def _draw_marks(painter: QPainter, centre: QPointF, radius: float, number: int, total: int) -> None:
    step = number_step(total)
    size = number or radius * 0.16
    font = look.font_px(number, STRONG)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    for minute in range(0, total, mark_step(total)):
        way = _outward(360 * minute / total)
        big = minute % step == 0 and (minute == 0 or total - minute >= step / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("text" if big else "edge"))
        dot = max(2.2, size / 5.5) if big else max(1.4, size / 12)
        painter.drawEllipse(centre + way * (radius + size * 0.42), dot, dot)
        if big and number:
            half = metrics.horizontalAdvance(str(minute)) / 2
            reach = radius + number * 0.72 + abs(way.x()) * half + abs(way.y()) * number * 0.5
            place = centre + way * (reach + number * 0.12)
            around = QRectF(place.x() - 2 * number, place.y() - number, 4 * number, 2 * number)
            painter.setPen(look.colour("text"))
            painter.drawText(around, Qt.AlignmentFlag.AlignCenter, str(minute))


def _outward(degrees: float) -> QPointF:
    """Return the unit step from the centre, turning left from the top."""
    angle = math.radians(90 + degrees)
    return QPointF(math.cos(angle), -math.sin(angle))
