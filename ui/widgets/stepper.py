"""A whole number with a minus and a plus; it can also be typed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from ui import words as w
from ui.theme.look import BOLD, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.button_body import Paint, paint_body
from ui.widgets.wrap_label import WrapLabel


class _NumberLine(QSpinBox):
    """The number itself: a spin button for screen readers, with Up and Down keys."""

    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrame(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._follow)
        self._restyle()

    def validate(self, typed: str, place: int) -> tuple[QValidator.State, str, int]:
        """Let anything be typed; what does not fit is refused in words when leaving."""
        fits = typed.strip().isdecimal() and self.minimum() <= int(typed) <= self.maximum()
        return (QValidator.State.Acceptable if fits else QValidator.State.Intermediate, typed, place)

    def fixup(self, typed: str) -> str:
        """Say what to do about something that is not a number that fits; the old number stays."""
        self.refused.emit(w.that_is_not_it(typed, self.minimum(), self.maximum()))
        return str(self.value())

    def sizeHint(self) -> QSize:
        """Return room for the longest number, never less than a target."""
        sizes = look.sizes
        metrics = QFontMetrics(self.font())
        wide = metrics.horizontalAdvance("0" * len(str(self.maximum()))) + 2 * sizes.pad
        edges = max(sizes.row, 2 * sizes.focus_width)
        return QSize(max(sizes.target, wide), max(sizes.target, metrics.height() + edges))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a number is never cut."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the column that scrolls, so that scrolling never changes a number."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room round the number for the line and the ring."""
        super().resizeEvent(event)
        inset = look.sizes.focus_width
        self.lineEdit().setGeometry(self.rect().adjusted(inset, inset, -inset, -inset))

    def paintEvent(self, _event: object) -> None:
        """Paint a line below the number, which says that it can be typed, or the ring when the keyboard is here."""
        painter = QPainter(self)
        sizes = look.sizes
        if self.hasFocus():
            ring = Paint(look.colour("surface"), look.colour("focus"), sizes.focus_width, QColor(), QColor())
            paint_body(painter, QRectF(self.rect()), ring, focused=False)
        else:
            line = self.rect().adjusted(sizes.tight, self.height() - sizes.edge_width, -sizes.tight, 0)
            painter.fillRect(line, look.colour("edge"))

    def _follow(self) -> None:
        if look.resized:
            self._restyle()

    def _restyle(self) -> None:
        font = look.font("heading", BOLD)
        self.setFont(font)
        self.lineEdit().setFont(font)
        self.updateGeometry()


class Stepper(QWidget):
    """Minus, a number with its unit, plus. `changed(int)` is emitted when the number differs."""

    changed = Signal(int)

    def __init__(
        self,
        name: str,
        least: int,
        most: int,
        value: int,
        *,
        unit: str = "",
        step: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        """Take what is counted (spoken, such as "Minutes for Buses"), the limits, the number and the unit to show."""
        super().__init__(parent)
        self._line = _NumberLine()
        self._line.setRange(least, most)
        self._line.setSingleStep(step)
        self._line.setValue(value)
        self._line.setAccessibleName(name)
        self._minus = BigButton("", "minus", name=w.less_of(name))
        self._plus = BigButton("", "plus", name=w.more_of(name))
        for button in (self._minus, self._plus):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._problem = WrapLabel("", "small", colour="hint_text", align="centre")
        self._problem.hide()
        self._lay_out(unit)
        self.setFocusProxy(self._line)
        self._minus.clicked.connect(self._line.stepDown)
        self._plus.clicked.connect(self._line.stepUp)
        self._line.valueChanged.connect(self._moved)
        self._line.refused.connect(self._refuse)
        self._show_limits()

    def set_name(self, name: str) -> None:
        """Say what is counted now, such as "Minutes for Buses"."""
        self._line.setAccessibleName(name)
        self._minus.set_words("", w.less_of(name))
        self._plus.set_words("", w.more_of(name))

    def value(self) -> int:
        """Return the number."""
        return self._line.value()

    def set_value(self, value: int) -> None:
        """Show another number without emitting `changed`."""
        was = self._line.blockSignals(True)
        self._line.setValue(value)
        self._line.blockSignals(was)
        self._show_limits()

    def set_range(self, least: int, most: int) -> None:
        """Take other limits."""
        self._line.setRange(least, most)
        self._show_limits()

    def problem(self) -> str:
        """Return the sentence below the number, empty when all is well."""
        return self._problem.text()

    def _moved(self, value: int) -> None:
        self._problem.setText("")
        self._problem.hide()
        self._show_limits()
        self.changed.emit(value)

    def _refuse(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()
        announce(self, sentence, assertive=True)

    def _show_limits(self) -> None:
        """Rest a button at its limit, and keep the keyboard in the number when its button rests."""
        for button, rests in (
            (self._minus, self.value() <= self._line.minimum()),
            (self._plus, self.value() >= self._line.maximum()),
        ):
            if rests and button.hasFocus():
                self._line.setFocus()
            button.setEnabled(not rests)

    def _lay_out(self, unit: str) -> None:
        sizes = look.sizes
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addStretch(1)
        middle.addWidget(self._line, 0, Qt.AlignmentFlag.AlignHCenter)
        if unit:
            middle.addWidget(WrapLabel(unit, "small", colour="muted", align="centre"))
        middle.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(sizes.gap)
        row.addWidget(self._minus, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(middle)
        row.addWidget(self._plus, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.tight)
        column.addLayout(row)
        column.addWidget(self._problem)
