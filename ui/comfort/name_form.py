"""The line that asks whose view is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import words_comfort as w
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.plain_edit import PlainEdit


class NameForm(QWidget):
    """`given` carries what was typed; `closed` tells that the person does not want to go on. It is hidden at first."""

    given = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = PlainEdit(w.NAME, hint=w.NAME_HINT)
        keep, close = BigButton(w.KEEP, "tick", role="main"), BigButton(w.NOT_NOW, "cross", role="quiet")
        row_holder = QWidget()
        row = FlowLayout(row_holder)
        row.addWidget(keep)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        column.addWidget(self._name)
        column.addWidget(row_holder)
        self._name.entered.connect(self.given)
        keep.clicked.connect(lambda: self.given.emit(self._name.text()))
        close.clicked.connect(self.closed)
        self.hide()

    def open(self) -> None:
        """Ask for a name; one that is typed already stays."""
        self.show()
        self._name.line.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say in one sentence what to do; what is typed stays."""
        self._name.set_problem(sentence)
        self._name.line.setFocus()

    def put_away(self) -> None:
        """Close the form; the next time it is empty."""
        self._name.set_text("")
        self._name.set_problem("")
        self.hide()
