"""The time as words alone, large; where the time is hidden, only words that count no minutes."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from cochair.domain.time_state import TimeState
from ui.theme.look import BOLD, look
from ui.widgets.time_shapes.mark import MARKS, draw_mark
from ui.widgets.time_shapes.reading import Letters, TimeReading
from ui.widgets.wrapped_text import WrappedText

_MOST, _LEAST_STEP = 0.3, 0.92  # the largest letters, as a share of the box's height; how letters shrink to fit
_MARK = 0.3
_LARGE, _CALM = 6.0, 2.5  # the largest letters, in heights of the smallest ones; what is hidden stays calm
_AIR = 0.25  # round the words, in heights of the smallest letters
_NOT_COUNTED = {TimeState.LAST_MINUTE: TimeState.RUNNING, TimeState.OVER: TimeState.UP}


def draw_told(painter: QPainter, box: QRectF, reading: TimeReading, letters: Letters) -> None:
    """Paint the words in the largest letters that fit a box, not below what `letters` say, with the mark above them."""
    _draw(painter, box, reading.state, reading.words, letters.pixels, _LARGE)


def draw_hidden(painter: QPainter, box: QRectF, reading: TimeReading, letters: Letters) -> None:
    """Paint what is said while the time is hidden; nothing tells how long it is until the end, or after it."""
    _draw(painter, box, _NOT_COUNTED.get(reading.state, reading.state), reading.hidden, letters.pixels, _CALM)


def told_height(words: str, width: int, pixels: int, state: TimeState) -> int:
    """Return the height, in pixels, that words need at a width when they are `pixels` high."""
    air = pixels * _AIR
    text = WrappedText(words, look.font_px(pixels, BOLD)).height(width - 2 * air)
    return math.ceil((text / (1 - _MARK * 1.2) if state in MARKS else text) + 2 * air) + 1


def _draw(painter: QPainter, box: QRectF, state: TimeState, words: str, least: int, most: float) -> None:
    air = least * _AIR
    box = box.adjusted(air, air, -air, -air)
    mark = box.height() * _MARK if state in MARKS else 0.0
    room = QRectF(box.left(), box.top() + mark * 1.2, box.width(), box.height() - mark * 1.2)
    pixels = max(least, round(min(box.height() * _MOST, least * most)))
    text = WrappedText(words, look.font_px(pixels, BOLD))
    while pixels > least and not _fits(text, room):
        pixels = max(least, int(pixels * _LEAST_STEP))
        text = WrappedText(words, look.font_px(pixels, BOLD))
    tall = text.height(room.width())
    top = box.top() + max(0.0, (box.height() - mark * 1.2 - tall) / 2)
    draw_mark(painter, QPointF(box.center().x(), top + mark / 2), mark, state)
    place = QRectF(room.left(), top + mark * 1.2, room.width(), tall)
    text.paint(painter, place, Qt.AlignmentFlag.AlignHCenter, look.colour("text"))


def _fits(text: WrappedText, room: QRectF) -> bool:
    return text.longest_word() <= room.width() and text.height(room.width()) <= room.height()
