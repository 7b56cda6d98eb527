"""Measures and paints words that wrap, also inside a word when it is longer than the line."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from ui.theme.look import look

_LINE_BREAK = "\u2028"
_BETWEEN_PARAGRAPHS = 4  # ems for each line height that lines are further apart: 2 ems at 1.5, as WCAG 1.4.12 asks
_MOST_EMS = 10  # about 18 letters
_MOST_MEASURED = 6_000  # measures
_measured: dict[tuple[object, ...], float] = {}
"""What was measured already: a layout asks for the same words at the same width many times over."""


@dataclass(frozen=True, slots=True)
class WrappedText:
    """Words in one font. Widths and heights are pixels."""

    words: str
    font: QFont

    def natural_width(self) -> float:
        """Return the width of the longest line with no wrapping."""
        return self._widest("line", self.words.split("\n"))

    def longest_word(self) -> float:
        """Return the width of the longest word, within reason; a longer word breaks."""
        return min(self._widest("word", self.words.split()), float(_MOST_EMS * self.font.pixelSize()))

    def height(self, width: float) -> float:
        """Return the height at a width."""
        known = (self.words, self.font, look.letters.lines, width)
        if (height := _measured.get(known)) is None:
            height = _remember(known, self._laid_out(width, Qt.AlignmentFlag.AlignLeft)[1])
        return height

    def paint(self, painter: QPainter, box: QRectF, align: Qt.AlignmentFlag, colour: QColor) -> None:
        """Paint the words in a box: wrapped to its width, placed up and down as `align` says."""
        layout, place = self._placed(box, align)
        painter.setPen(colour)
        layout.draw(painter, place)

    def boxes(self, box: QRectF, align: Qt.AlignmentFlag, start: int, length: int) -> list[QRectF]:
        """Return where some of the letters are when they are painted so: a rectangle for each line that has any."""
        layout, place = self._placed(box, align)
        found = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(start + length, line.textStart() + line.textLength())
            if first < last:
                left, right = sorted((_across(line, first), _across(line, last)))
                found.append(QRectF(place.x() + left, place.y() + line.y(), right - left, line.height()))
        return found

    def _placed(self, box: QRectF, align: Qt.AlignmentFlag) -> tuple[QTextLayout, QPointF]:
        layout, height = self._laid_out(box.width(), align & Qt.AlignmentFlag.AlignHorizontal_Mask)
        top = box.top()
        if align & Qt.AlignmentFlag.AlignVCenter:
            top += max(0.0, (box.height() - height) / 2)
        return layout, QPointF(box.left(), top)

    def _widest(self, what: str, parts: list[str]) -> float:
        known = (self.words, self.font, what)
        if (width := _measured.get(known)) is None:
            metrics = QFontMetricsF(self.font)
            width = _remember(known, max((metrics.horizontalAdvance(part) for part in parts), default=0.0) + 1)
        return width

    def _laid_out(self, width: float, align: Qt.AlignmentFlag) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self.words.replace("\n", _LINE_BREAK), self.font)
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height, apart, text = 0.0, look.letters.lines - 1, layout.text()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            if start := line.textStart():
                height += apart * line.height()
                if text[start - 1] == _LINE_BREAK:
                    height += apart * _BETWEEN_PARAGRAPHS * self.font.pixelSize()
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height


def _across(line: QTextLine, letter: int) -> float:
    """Return how far to the right a letter begins in a line."""
    x: Any = line.cursorToX(letter)
    return float(x[0] if isinstance(x, tuple) else x)  # some releases give the letter back, too


def _remember(known: tuple[object, ...], number: float) -> float:
    """Keep a measure; when there are very many, forget all of them."""
    if len(_measured) >= _MOST_MEASURED:
        _measured.clear()
    _measured[known] = number
    return number
