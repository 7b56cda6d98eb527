"""Measures and paints words that wrap, also inside a word when it is longer than the line."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.theme.look import look

_LINE_BREAK = "\u2028"
_BETWEEN_PARAGRAPHS = 4  # ems for each line height that lines are further apart: 2 ems at 1.5, as WCAG 1.4.12 asks


@dataclass(frozen=True, slots=True)
class WrappedText:
    """Words in one font. Widths and heights are pixels."""

    words: str
    font: QFont

    def natural_width(self) -> float:
        """Return the width of the longest line with no wrapping."""
        metrics = QFontMetricsF(self.font)
        return max(metrics.horizontalAdvance(line) for line in self.words.split("\n")) + 1

    def longest_word(self) -> float:
        """Return the width of the longest word."""
        metrics = QFontMetricsF(self.font)
        return max((metrics.horizontalAdvance(word) for word in self.words.split()), default=0.0) + 1

    def height(self, width: float) -> float:
        """Return the height at a width."""
        return self._laid_out(width, Qt.AlignmentFlag.AlignLeft)[1]

    def paint(self, painter: QPainter, box: QRectF, align: Qt.AlignmentFlag, colour: QColor) -> None:
        """Paint the words in a box: wrapped to its width, placed up and down as `align` says."""
        layout, height = self._laid_out(box.width(), align & Qt.AlignmentFlag.AlignHorizontal_Mask)
        top = box.top()
        if align & Qt.AlignmentFlag.AlignVCenter:
            top += max(0.0, (box.height() - height) / 2)
        painter.setPen(colour)
        layout.draw(painter, QPointF(box.left(), top))

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
