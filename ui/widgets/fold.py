"""A row whose parts stand below each other where there is no room for them beside each other."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ui.theme.look import look
from ui.widgets.ground import Ground, Kind


class Fold(Ground):
    """Put parts into `row`. It is a column while it is narrower than `beside`, in pixels at 100 % text."""

    def __init__(self, kind: Kind, beside: int) -> None:
        super().__init__(kind)
        self._beside = beside
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        look.changed.connect(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        wide = self.width() >= self._beside * look.scale
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if way != self.row.direction():
            self.row.setDirection(way)
