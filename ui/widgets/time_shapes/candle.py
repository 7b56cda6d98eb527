"""The candle that burns down; its flame never flickers. At zero the dish is left, and the outline of what was."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui.theme.look import STRONG, look
from ui.widgets.time_shapes.mark import draw_mark
from ui.widgets.time_shapes.reading import Letters, TimeReading, mark_step, number_step

_WIDE, _FLAME, _DISH = 0.24, 0.17, 0.07  # shares of the side of the square that the candle stands in
_NUMBER_SHARE, _MOST_NUMBER_SHARE = 0.075, 0.12
_MARK = 0.24


def draw_candle(painter: QPainter, box: QRectF, reading: TimeReading, letters: Letters) -> None:
    """Draw the candle in the middle of a box, its minutes on its left, as high as `letters` say if they fit."""
    side = min(box.width(), box.height())
    number = letters.between(side * _NUMBER_SHARE, side * _MOST_NUMBER_SHARE)
    wide, flame, dish = side * _WIDE, side * _FLAME, side * _DISH
    centre = box.center()
    top = centre.y() - side / 2 + flame
    whole = QRectF(QRectF(centre.x() - wide / 2, top, wide, side - flame - dish).toRect())  # whole pixels: sharp edges
    wax = QRectF(whole)
    wax.setTop(whole.bottom() - whole.height() * reading.share)
    _draw_wax(painter, whole, wax, reading)
    _draw_dish(painter, whole, dish)
    if reading.left > 0 and not reading.still:
        _draw_flame(painter, QPointF(centre.x(), wax.top()), flame)
    _draw_scale(painter, whole, number, reading.total)
    beside = QPointF(whole.right() + side * (_MARK / 2 + 0.04), whole.center().y())
    draw_mark(painter, beside, side * _MARK, reading.state)


def _draw_wax(painter: QPainter, whole: QRectF, wax: QRectF, reading: TimeReading) -> None:
    round_by = whole.width() / 8
    painter.setPen(QPen(look.colour("edge"), 2 * max(1, round(whole.width() / 60))))
    painter.setBrush(look.colour("disc_back"))
    painter.drawRoundedRect(whole, round_by, round_by)
    if reading.left > 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("edge" if reading.still else "disc"))
        painter.drawRoundedRect(wax, min(round_by, wax.height() / 2), min(round_by, wax.height() / 2))
    hand = 2 * max(2, round(whole.width() / 30))
    painter.setPen(QPen(look.colour("text"), hand, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    level = min(max(wax.top(), whole.top() + hand / 2), whole.bottom() - hand / 2)
    painter.drawLine(QPointF(whole.left(), level), QPointF(whole.right(), level))


def _draw_dish(painter: QPainter, whole: QRectF, dish: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("text"))
    plate = QRectF(0, 0, whole.width() * 1.25, dish * 0.8)
    plate.moveCenter(QPointF(whole.center().x(), whole.bottom() + dish / 2))
    painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2)


def _draw_flame(painter: QPainter, foot: QPointF, tall: float) -> None:
    wick, wide = tall * 0.25, tall * 0.32
    low, tip = foot.y() - wick * 0.7, foot.y() - tall * 0.96
    drop = QPainterPath(QPointF(foot.x(), tip))
    drop.cubicTo(
        QPointF(foot.x() + wide * 0.5, tip + tall * 0.25), QPointF(foot.x() + wide, low), QPointF(foot.x(), low)
    )
    drop.cubicTo(
        QPointF(foot.x() - wide, low), QPointF(foot.x() - wide * 0.5, tip + tall * 0.25), QPointF(foot.x(), tip)
    )
    pen = QPen(look.colour("text"), max(2.0, tall / 18), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(foot, QPointF(foot.x(), foot.y() - wick))
    painter.setBrush(look.colour("now"))
    painter.drawPath(drop)


def _draw_scale(painter: QPainter, whole: QRectF, number: int, total: int) -> None:
    step = number_step(total)
    painter.setFont(look.font_px(number, STRONG))
    size = number or whole.width() / 4
    right = whole.left() - size * 0.35
    for minute in range(0, total + 1, mark_step(total)):
        level = whole.bottom() - whole.height() * minute / total
        big = minute % step == 0
        painter.setPen(QPen(look.colour("text" if big else "edge"), max(2.0, size / (6 if big else 10))))
        painter.drawLine(QPointF(right - size * (0.5 if big else 0.3), level), QPointF(right, level))
        if big and number:
            painter.setPen(look.colour("text"))
            around = QRectF(right - number * 4.7, level - number, number * 4, number * 2)
            painter.drawText(around, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(minute))
