"""A column of things that is asked for its height at the same few widths again and again."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class KnownColumn(QVBoxLayout):
    """Remembers its height at each width until something in it changes; Qt itself remembers one width."""

    def __init__(self, parent: QWidget) -> None:
        self._heights: dict[int, int] = {}
        self._least: dict[int, int] = {}
        super().__init__(parent)

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def minimumHeightForWidth(self, width: int) -> int:
        """Return the least height at a width."""
        if width not in self._least:
            self._heights[width] = super().heightForWidth(width)  # Qt gives the least height of what it measured last
            self._least[width] = super().minimumHeightForWidth(width)
        return self._least[width]

    def invalidate(self) -> None:
        """Forget the heights: Qt tells that a thing has another size, came or went."""
        self._heights.clear()
        self._least.clear()
        super().invalidate()
