"""Words that wrap and always get the height they need."""

import math
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme.look import NORMAL, look
from ui.theme.tokens import TypeSize
from ui.widgets.wrapped_text import WrappedText

_LEAST_EMS = 6  # a label may not be squeezed narrower than this, unless its longest word is shorter
_LONGEST_EMS = 30  # wider than about 60 letters is hard to read

_HEADINGS: tuple[TypeSize, ...] = ("heading", "title", "big", "huge")

Align = Literal["left", "centre", "right"]
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class WrapLabel(QLabel):
    """Plain words in a named size, weight and colour token. What people type is never read as markup."""

    def __init__(
        self,
        words: str = "",
        size: TypeSize = "body",
        weight: int = NORMAL,
        colour: str = "text",
        align: Align = "left",
        parent: QWidget | None = None,
    ) -> None:
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        super().__init__(parent)
        self._size: TypeSize = size
        self._weight = weight
        self._colour = colour
        self._align = _ALIGN[align]
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWordWrap(True)
        look.changed.connect(self._follow)
        self._restyle()
        self.setText(words)

    def setText(self, words: str) -> None:
        """Show other words."""
        if words != self.text():
            super().setText(words)
            self.updateGeometry()

    def set_colour(self, token: str) -> None:
        """Paint in another colour token."""
        self._colour = token
        self.update()

    def set_size(self, size: TypeSize) -> None:
        """Paint in another size."""
        self._size = size
        self._restyle()

    def set_weight(self, weight: int) -> None:
        """Paint in another weight."""
        self._weight = weight
        self._restyle()

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need at a width."""
        if width not in self._heights:
            self._heights[width] = math.ceil(self._wrapped(width).height(width))
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return one line, or a comfortable reading width."""
        if self._hint is None:
            width = math.ceil(min(self._wrapped().natural_width(), self.font().pixelSize() * _LONGEST_EMS))
            self._hint = QSize(width, self.heightForWidth(width))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word, within reason; a longer word breaks."""
        width = math.ceil(min(self._wrapped().longest_word(), self.font().pixelSize() * _LEAST_EMS))
        return QSize(width, math.ceil(self._wrapped().height(self._wrapped().natural_width())))

    def updateGeometry(self) -> None:
        """Forget the sizes, for the words or their font are others; Qt asks for them many times over."""
        self._heights.clear()
        self._hint = None
        super().updateGeometry()

    def paintEvent(self, _event: object) -> None:
        """Paint the words."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        self._wrapped(self.width()).paint(painter, box, self._place(), look.colour(self._colour))

    def boxes(self, start: int, length: int) -> list[QRectF]:
        """Return where some of the letters are painted: a rectangle for each line that has any of them."""
        return self._wrapped(self.width()).boxes(QRectF(self.rect()), self._place(), start, length)

    def is_heading(self) -> bool:
        """Return whether the words are as large as those of a heading."""
        return self._size in _HEADINGS

    def _place(self) -> Qt.AlignmentFlag:
        return self._align | Qt.AlignmentFlag.AlignVCenter

    def _wrapped(self, _width: int | None = None) -> WrappedText:
        """Return the words as they are painted at a width, or with all the width they like."""
        return WrappedText(self.text(), self.font())

    def _follow(self) -> None:
        if look.resized:
            self._restyle()
        else:
            self.update()

    def _restyle(self) -> None:
        self.setFont(look.font(self._size, self._weight))
        self.updateGeometry()
        self.update()
