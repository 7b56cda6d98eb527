"""A layout of equal columns: every cell of a row has the same shape, and rows share the height that is left."""

import math

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme.look import look


class EvenLayout(QLayout):
    """Things go from left to right and then down, in as many columns as `columns` says."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        """Take the widget it lays out, and the gap between cells in pixels."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.columns = 1
        self.setContentsMargins(0, 0, 0, 0)
        parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Add a thing at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a thing, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take a thing out, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return both: the cells fill what there is."""
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical

    def hasHeightForWidth(self) -> bool:
        """Return True: narrow cells wrap their words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the least height at a width."""
        rows = self._row_heights(width)
        return sum(rows) + self._gap * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the width of the widest cell in every column; the height follows from the real width."""
        cell = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(cell * self.columns + self._gap * (self.columns - 1), look.sizes.target_main)

    def setGeometry(self, box: QRect) -> None:
        """Place every cell; height that no row needs is shared."""
        super().setGeometry(box)
        heights = self._row_heights(box.width())
        spare = max(0, box.height() - self.heightForWidth(box.width()))
        share = spare // len(heights) if heights else 0
        wide, top = self._cell_width(box.width()), box.top()
        for row, height in enumerate(heights):
            for column, item in enumerate(self._row(row)):
                left = box.left() + round(column * (wide + self._gap))
                right = box.left() + round((column + 1) * (wide + self._gap)) - self._gap
                item.setGeometry(QRect(left, top, right - left, height + share))
            top += height + share + self._gap

    def _row(self, row: int) -> list[QLayoutItem]:
        return self._items[row * self.columns : (row + 1) * self.columns]

    def _row_heights(self, width: int) -> list[int]:
        cell = math.floor(self._cell_width(width))
        rows = range(math.ceil(len(self._items) / self.columns))
        return [max(item.heightForWidth(cell) for item in self._row(row)) for row in rows]

    def _cell_width(self, width: int) -> float:
        return (width - self._gap * (self.columns - 1)) / self.columns
