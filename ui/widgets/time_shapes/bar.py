"""The bar that empties toward its left end, with a mark for each minute below it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from ui.theme.look import STRONG, look
from ui.widgets.time_shapes.mark import draw_mark
from ui.widgets.time_shapes.reading import Letters, TimeReading, mark_step, number_step

_TALL, _MOST_OF_WIDTH = 0.42, 0.3  # height of the bar, as shares of the box's height and width
_LEAST_NUMBER, _MOST_NUMBER = 0.08, 0.2  # height of the numbers, as a share of the box's height
_APART = 1.4  # from the middle of a number to the middle of the next, in widths of the largest number
_MARK = 1.15  # width of the mark in heights of the bar; it may stand out a little


def draw_bar(painter: QPainter, box: QRectF, reading: TimeReading, letters: Letters) -> None:
    """Draw the bar over the width of a box; its numbers are as high as `letters` say, if they fit."""
    number = letters.between(box.height() * _LEAST_NUMBER, box.height() * _MOST_NUMBER)
    size = number or box.height() * _LEAST_NUMBER
    tall = min(box.height() * _TALL, box.width() * _MOST_OF_WIDTH)
    whole = tall * _MARK / 2 + tall / 2 + size * 2.2
    top = box.top() + (box.height() - whole) / 2 + tall * (_MARK - 1) / 2
    bar = QRectF(QRectF(box.left() + size, top, box.width() - 2 * size, tall).toRect())  # whole pixels: sharp edges
    _draw_body(painter, bar, reading)
    _draw_marks(painter, bar, number, size, reading.total)
    draw_mark(painter, bar.center(), tall * _MARK, reading.state)


def _draw_body(painter: QPainter, bar: QRectF, reading: TimeReading) -> None:
    edge = 2 * max(1, round(bar.height() / 80))
    body = QPainterPath()
    body.addRoundedRect(bar, bar.height() / 4, bar.height() / 4)
    end = bar.left() + bar.width() * reading.share
    painter.fillPath(body, look.colour("disc_back"))
    painter.save()
    painter.setClipRect(QRectF(bar.left(), bar.top(), end - bar.left(), bar.height()))
    painter.fillPath(body, look.colour("edge" if reading.still else "disc"))
    painter.restore()
    painter.setPen(QPen(look.colour("edge"), edge))
    painter.drawPath(body)
    hand = max(4.0, bar.height() / 14)
    place = min(max(end, bar.left() + hand / 2), bar.right() - hand / 2)
    painter.setPen(QPen(look.colour("text"), hand, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(place, bar.top() + hand / 2), QPointF(place, bar.bottom() - hand / 2))


def _draw_marks(painter: QPainter, bar: QRectF, number: int, size: float, total: int) -> None:
    font = look.font_px(number, STRONG)
    widest = QFontMetricsF(font).horizontalAdvance(str(total)) * _APART
    step = number_step(total, max(1, int(bar.width() / widest))) if number else number_step(total)
    painter.setFont(font)
    for minute in range(0, total + 1, mark_step(total)):
        across = bar.left() + bar.width() * minute / total
        big = minute % step == 0
        painter.setPen(QPen(look.colour("text" if big else "edge"), max(2.0, size / (6 if big else 10))))
        top = bar.bottom() + size * 0.25
        painter.drawLine(QPointF(across, top), QPointF(across, top + size * (0.5 if big else 0.3)))
        if big and number:
            painter.setPen(look.colour("text"))
            around = QRectF(across - 2 * number, top + number * 0.6, 4 * number, number * 1.4)
            painter.drawText(around, Qt.AlignmentFlag.AlignCenter, str(minute))
