"""A line to type in, with its label above and, when something is wrong, one sentence below."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme.look import MEDIUM, STRONG, look
from ui.widgets.access import announce
from ui.widgets.icon import Icon
from ui.widgets.sheet import Dressed
from ui.widgets.wrap_label import WrapLabel


class TypingLine(QLineEdit):
    """The line itself: at least the least target high, and growing with the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong = ""
        Dressed(self, "line")
        look.changed.connect(self._restyle)
        self._restyle()

    def tell_wrong(self, sentence: str) -> None:
        """Take what is wrong, or nothing; a screen reader says it when the keyboard comes here.

        It would say a new description of the line that has the keyboard at once, beside what is announced.
        """
        self._wrong = sentence
        if not sentence or not self.hasFocus():
            self.setAccessibleDescription(sentence)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell what is wrong to who comes back."""
        self.setAccessibleDescription(self._wrong)
        super().focusInEvent(event)

    def mark(self, spans: tuple[tuple[int, int], ...]) -> None:
        """Underline some of what is typed, each from a place up to another; this changes no text and no selection."""
        caret, marks = self.cursorPosition(), []
        for start, end in spans:
            underlined = QTextCharFormat()
            underlined.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            underlined.setUnderlineColor(look.colour("hint_line"))
            kind = QInputMethodEvent.AttributeType.TextFormat
            marks.append(QInputMethodEvent.Attribute(kind, start - caret, end - start, underlined))
        QApplication.sendEvent(self, QInputMethodEvent("", marks))

    def _restyle(self) -> None:
        self.setFont(look.font("body"))
        sizes = look.sizes
        room = self.fontMetrics().height() + 2 * (sizes.tight + sizes.edge_width)
        self.setFixedHeight(max(sizes.target, room + sizes.gap))


class PlainEdit(QWidget):
    """A labelled line of typing. What was typed stays when it is refused."""

    entered = Signal(str)  # Enter was pressed, with what is typed
    changed = Signal(str)  # something was typed

    def __init__(
        self, label: str, text: str = "", *, hint: str = "", show_label: bool = True, parent: QWidget | None = None
    ) -> None:
        """Take the label, what is typed already, and a pale hint. A label not shown is still spoken."""
        super().__init__(parent)
        self._label = WrapLabel(label, "small", STRONG)
        self.line = TypingLine()
        self.line.setText(text)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(label)
        if show_label:
            self._label.setBuddy(self.line)
        else:
            self._label.hide()  # and no buddy: a screen reader would say words of it that are long gone
        self.setFocusProxy(self.line)
        self._mark = Icon("warn", "hint_text", look.sizes.icon_small)
        self._problem = WrapLabel("", "small", MEDIUM, "hint_text")
        self._lay_out()
        self.set_problem("")
        self.line.textEdited.connect(self._edited)
        self.line.returnPressed.connect(lambda: self.entered.emit(self.line.text()))

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text()

    def add_below(self, widget: QWidget) -> None:
        """Put something below the line that belongs to it."""
        self._column.addWidget(widget)

    def set_label(self, label: str) -> None:
        """Show another label, which is also spoken."""
        self._label.setText(label)
        self.line.setAccessibleName(label)

    def set_text(self, text: str) -> None:
        """Replace what is typed, unless it is the same already."""
        if text != self.line.text():
            self.line.setText(text)

    def problem(self) -> str:
        """Return the sentence below the line, empty when all is well."""
        return self._problem.text()

    def set_problem(self, sentence: str) -> None:
        """Show one sentence that says what to do, also spoken; an empty sentence takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._mark.setVisible(bool(sentence))
        self.line.tell_wrong(sentence)
        if sentence:
            announce(self, sentence, assertive=True)

    def _edited(self, text: str) -> None:
        self.set_problem("")
        self.changed.emit(text)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.tight)
        column.addWidget(self._label)
        column.addWidget(self.line)
        below = QHBoxLayout()
        below.setSpacing(look.sizes.gap)
        below.addWidget(self._mark)
        below.addWidget(self._problem, 1)
        column.addLayout(below)
