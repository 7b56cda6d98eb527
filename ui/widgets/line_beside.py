"""A line to type in with a button beside it, or below it where both have no room beside each other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.plain_edit import PlainEdit

_LEAST_EMS = 10  # a narrower line shows too little of what is typed


class LineBeside(QWidget):
    """Holds a line and a button that says what happens with it."""

    def __init__(self, edit: PlainEdit, button: BigButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit, self._button = edit, button
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.sizes.gap)
        self._row.addWidget(edit, 1)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        look.changed.connect(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where the line would be too short for its hint."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        metrics, sizes = self._edit.line.fontMetrics(), look.sizes
        hint = metrics.horizontalAdvance(self._edit.line.placeholderText()) + 2 * (sizes.row + sizes.edge_width)
        line = max(hint, _LEAST_EMS * look.grow(sizes.type["body"]))
        beside = line + sizes.gap + self._button.sizeHint().width() <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
