"""A line for a number that nobody else should see: typed, or pressed digit by digit."""

from collections.abc import Callable

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import words as w
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.line_beside import LineBeside
from ui.widgets.plain_edit import PlainEdit

DIGITS = "1234567890"


class NumberLine(QWidget):
    """Digits show as dots, also on a mirrored screen.

    `use` takes the number and returns in one sentence what is wrong with it, or nothing.
    """

    def __init__(self, label: str, button: str, use: Callable[[str], str], *, live: bool = False) -> None:
        """Take the label, the words on the button, and what to do; `live` makes the buttons at least 60 px."""
        super().__init__()
        self._use = use
        self.edit = PlainEdit(label)
        line = self.edit.line
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,8}"), line))
        self.edit.entered.connect(lambda _: self._go())
        use_it = BigButton(button, "check", live=live)
        use_it.clicked.connect(self._go)
        column, pad = QVBoxLayout(self), QWidget()
        keys = FlowLayout(pad, look.sizes.gap)
        for digit in DIGITS:
            keys.addWidget(self._digit(digit, live))
        keys.addWidget(self._back(live))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        column.addWidget(LineBeside(self.edit, use_it))
        column.addWidget(pad)

    def clear(self) -> None:
        """Forget what was typed."""
        self.edit.set_text("")
        self.edit.set_problem("")

    def _digit(self, digit: str, live: bool) -> BigButton:
        button = BigButton(digit, live=live)
        button.clicked.connect(lambda: self._press(digit))
        return button

    def _back(self, live: bool) -> BigButton:
        button = BigButton(w.LAST_DIGIT_AWAY, "back", role="quiet", live=live)
        button.clicked.connect(lambda: self.edit.line.backspace())
        return button

    def _press(self, digit: str) -> None:
        self.edit.set_problem("")
        self.edit.line.insert(digit)

    def _go(self) -> None:
        problem = self._use(self.edit.text())
        self.edit.set_text("")
        self.edit.set_problem(problem)
