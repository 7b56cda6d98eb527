"""One of a longer list, in one line that opens; its label stands above it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui.theme.look import STRONG, look
from ui.widgets.icon import icon_pixmap
from ui.widgets.sheet import Dressed
from ui.widgets.wrap_label import WrapLabel

_LEAST_LETTERS = 8
_OPENS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Line(QComboBox):
    """The line itself: at least the least target high, growing with the text, and left alone by the wheel."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        Dressed(self, "list")
        look.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list instead of changing the value at once, so that arrows only look."""
        if event.key() in _OPENS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the column that scrolls."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, and an arrow in the colour of the words."""
        super().paintEvent(event)
        side = look.grow(look.sizes.icon_small)
        arrow = icon_pixmap("down", side, look.colours.text)
        QPainter(self).drawPixmap(self.width() - side - look.sizes.row, (self.height() - side) // 2, arrow)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint, never lower than a target."""
        return self.sizeHint()

    def sizeHint(self) -> QSize:
        """Return Qt's own hint, never lower than a target."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(look.sizes.target, hint.height()))

    def _restyle(self) -> None:
        self.setFont(look.font("body"))
        self.updateGeometry()


class PickLine(QWidget):
    """`picked` carries the value that a person chose; showing another value by itself tells nobody."""

    picked = Signal(object)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self.line = _Line()
        self.line.setAccessibleName(label)
        self._label = WrapLabel(label, "small", STRONG)
        self._label.setBuddy(self.line)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.tight)
        column.addWidget(self._label)
        column.addWidget(self.line)
        self.line.activated.connect(lambda place: self.picked.emit(self._values[place]))

    def show_options(self, options: Sequence[tuple[object, str]], value: object) -> None:
        """Offer values with their words, and show which holds now."""
        values, words = [v for v, _ in options], [text for _, text in options]
        if values != self._values or words != [self.line.itemText(n) for n in range(self.line.count())]:
            self._values = values
            self.line.clear()
            self.line.addItems(words)
        self.line.setCurrentIndex(values.index(value) if value in values else -1)
