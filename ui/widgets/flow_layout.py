"""A layout that fills a row and then starts the next one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme.look import look


class FlowLayout(QLayout):
    """Places things from left to right in rows. A row's things share its height; a thing too wide gets its own row."""

    def __init__(self, parent: QWidget | None = None, gap: int | None = None) -> None:
        """Take the gap between things in pixels (the ordinary gap when not given)."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = look.sizes.gap if gap is None else gap
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
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
        """Return none: the layout takes what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: fewer columns need more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows at a width."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget the heights: Qt tells that a thing has another size, came or went."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, box: QRect) -> None:
        """Place everything in a box."""
        super().setGeometry(box)
        self._place(box, move=True)

    def sizeHint(self) -> QSize:
        """Return one long row."""
        shown = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        margins = self.contentsMargins()
        extra = QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        return QSize(wide, max((size.height() for size in shown), default=0)) + extra

    def minimumSize(self) -> QSize:
        """Return the widest least width and the highest least height."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, box: QRect, *, move: bool) -> int:
        """Place the rows in a box and return the height that they need."""
        inside = box.marginsRemoved(self.contentsMargins())
        top = inside.top()
        for row in self._rows(inside.width()):
            tall = max(_height(item, width) for item, width in row)
            left = inside.left()
            for item, width in row:
                if move:
                    item.setGeometry(QRect(QPoint(left, top), QSize(width, tall)))
                left += width + self._gap
            top += tall + self._gap
        used = top - self._gap - inside.top() if self._shown() else 0
        margins = self.contentsMargins()
        return used + margins.top() + margins.bottom()

    def _rows(self, room: int) -> list[list[tuple[QLayoutItem, int]]]:
        rows: list[list[tuple[QLayoutItem, int]]] = []
        used = room + 1
        for item in self._shown():
            width = max(item.minimumSize().width(), min(item.sizeHint().width(), room))
            if used + width > room:
                rows.append([])
                used = 0
            rows[-1].append((item, width))
            used += width + self._gap
        return rows


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def height_of_rows(hints: Sequence[QSize], room: int, gap: int) -> int:
    """Return how high things are that stand beside each other, and below each other where there is no more room."""
    tall, used = -gap, room + 1
    for hint in hints:
        if used + hint.width() > room:
            tall, used = tall + gap + max(each.height() for each in hints), 0
        used += hint.width() + gap
    return tall
