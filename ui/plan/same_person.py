"""Asks whether a name that is typed means who was called so before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services.formerly import Formerly
from ui import words_plan as w
from ui.theme.look import MEDIUM, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel


class SamePerson(Ground):
    """`answered` carries who is meant, and whether it is the same person; it takes no room while nothing is asked."""

    answered = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__("ask")
        self._asked: Formerly | None = None
        self._words = WrapLabel("", "body", MEDIUM)
        self.yes, self.no = BigButton(w.YES_SAME, "check"), BigButton(w.NO_OTHER, "cross")
        self.yes.clicked.connect(lambda: self._answer(True))
        self.no.clicked.connect(lambda: self._answer(False))
        holder, column, sizes = QWidget(), QVBoxLayout(self), look.sizes
        flow = FlowLayout(holder)
        for button in (self.no, self.yes):
            flow.addWidget(button)
        column.setContentsMargins(sizes.pad, sizes.row, sizes.pad, sizes.row)
        column.setSpacing(sizes.gap)
        column.addWidget(self._words)
        column.addWidget(holder)
        self.hide()

    def ask(self, found: Formerly) -> None:
        """Ask about a name, with the keyboard on the answer that joins nobody with somebody else."""
        self._asked = found
        self._words.setText(w.SAME_PERSON.format(name=found.name, now=found.person.name))
        self.show()
        announce(self, self._words.text())
        self.no.setFocus()

    def _answer(self, same: bool) -> None:
        found, self._asked = self._asked, None
        self.hide()
        if found is not None:
            self.answered.emit(found, same)
