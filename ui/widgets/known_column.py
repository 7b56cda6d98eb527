"""A column of things that is asked for its height at the same few widths again and again."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class KnownColumn(QVBoxLayout):
    """Remembers its height at each width until something in it changes; Qt itself remembers one width."""

    def __init__(self, parent: QWidget) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(parent)

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget the heights: Qt tells that a thing has another size, came or went."""
        self._heights.clear()
        super().invalidate()
