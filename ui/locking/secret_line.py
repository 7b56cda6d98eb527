"""A line to type a passphrase in, which may be seen, and pasted into."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import words_app as w
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.plain_edit import PlainEdit


class SecretLine(QWidget):
    """`entered` carries what is typed, when Enter was pressed."""

    entered = Signal(str)

    def __init__(self, label: str) -> None:
        super().__init__()
        self.edit = PlainEdit(label)
        self.edit.entered.connect(self.entered)
        self._letters = BigButton(w.SHOW_LETTERS, "eye")
        self._letters.setCheckable(True)
        self._letters.toggled.connect(self._show_letters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        column.addWidget(self.edit)
        column.addWidget(self._letters)
        self.setFocusProxy(self.edit.line)
        self.start(seen=False)

    def start(self, *, seen: bool) -> None:
        """Begin with an empty line, whose letters are seen or not."""
        self.edit.set_text("")
        self.edit.set_problem("")
        self.show_letters(seen)

    def show_letters(self, seen: bool) -> None:
        """Let the letters be seen or not; what is typed stays."""
        self._letters.setChecked(seen)
        self._show_letters(seen)

    def _show_letters(self, seen: bool) -> None:
        self.edit.line.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)
