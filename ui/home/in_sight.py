"""What stays in sight above a column that scrolls."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.look import look
from ui.widgets.scroll_column import ScrollColumn

_MOST = 0.5
"""So much of the height it may take; where it needs more, it scrolls with the rest, as the first thing."""


class InSight(QVBoxLayout):
    """Put it above the column; `fit` whenever the part, or the room for it, may have another size."""

    def __init__(self, part: QWidget, scroll: ScrollColumn) -> None:
        super().__init__()
        self._part, self._scroll, self._above = part, scroll, True
        sizes = look.sizes
        self.setContentsMargins(sizes.edge, sizes.gap, sizes.edge, sizes.gap)
        self.addWidget(part)

    def fit(self, room: QWidget) -> None:
        """Put the part where it belongs in a room of this size."""
        width = room.width() - 2 * look.sizes.edge
        height = self._part.heightForWidth(width) if self._part.hasHeightForWidth() else self._part.sizeHint().height()
        above = height <= room.height() * _MOST
        if above != self._above:
            self._above = above
            (self if above else self._scroll.column).insertWidget(0, self._part)
