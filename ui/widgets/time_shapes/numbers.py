"""The whole minutes as one large number, which changes once a minute."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from cochair.domain.time_state import TimeState
from ui import words as w
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.time_shapes.mark import MARKS, draw_mark
from ui.widgets.time_shapes.reading import Letters, TimeReading

_NUMBER, _BELOW = 0.66, 0.26  # height of the number and of what stands below it, as shares of the box
_MOST_OF_WIDTH = 0.9
_WORD = 0.62  # height of the word, as a share of what stands below
_NONE = (TimeState.NOT_STARTED, TimeState.ENDED)


def draw_numbers(painter: QPainter, box: QRectF, reading: TimeReading, letters: Letters) -> None:
    """Draw the number as large as a box allows; below it its word, at least as high as `letters` say, and the mark."""
    below = max(box.height() * _BELOW, letters.pixels / _WORD)
    if reading.state in _NONE:
        draw_mark(painter, box.center(), min(box.height() * 0.7, box.width() * 0.7), reading.state)
        return
    over = reading.state is TimeState.OVER
    words = (w.MINUTE_OVER.of(reading.number), w.OVER) if over else (w.MINUTE_WORD.of(reading.number),)
    above = QRectF(box.left(), box.top(), box.width(), box.height() - below)
    _draw_fitting(painter, above, str(reading.number), round(box.height() * _NUMBER))
    _draw_below(painter, QRectF(box.left(), above.bottom(), box.width(), below), reading, words, letters)


def _draw_fitting(painter: QPainter, box: QRectF, words: str, most: int) -> None:
    """Draw one line in the middle, in the largest letters that fit; the height of figures counts, not of the line."""
    font = look.font_px(most, BOLD)
    metrics = QFontMetricsF(font)
    fits = min(box.width() * _MOST_OF_WIDTH / metrics.horizontalAdvance(words), box.height() / metrics.capHeight(), 1.0)
    font = look.font_px(int(most * fits), BOLD)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(look.colour("text"))
    left = box.center().x() - metrics.horizontalAdvance(words) / 2
    painter.drawText(QPointF(left, box.center().y() + metrics.capHeight() / 2), words)


def _draw_below(painter: QPainter, box: QRectF, reading: TimeReading, choices: Sequence[str], letters: Letters) -> None:
    font = look.font_px(max(letters.pixels, round(box.height() * _WORD * 0.7)), MEDIUM)
    metrics = QFontMetricsF(font)
    mark = box.height() * 0.9 if reading.state in MARKS else 0.0
    gap = mark / 4
    room = box.width() - mark - gap
    words = next((each for each in choices if metrics.horizontalAdvance(each) <= room), choices[-1])
    wide = metrics.horizontalAdvance(words)
    left = box.center().x() - (mark + gap + wide) / 2
    draw_mark(painter, QPointF(left + mark / 2, box.center().y()), mark, reading.state)
    painter.setFont(font)
    painter.setPen(look.colour("text"))
    place = QRectF(left + mark + gap, box.top(), wide + 2, box.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
