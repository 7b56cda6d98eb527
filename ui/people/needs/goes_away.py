"""Asks once more, in the page itself, before what a person said at a question goes away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.needs import Answered
from ui import words_needs as w
from ui.theme.look import MEDIUM, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel


class GoesAway(Ground):
    """`sure` carries the answer that takes it away, `left` that it stays."""

    sure = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("ask")
        self._said = Answered.NOTHING
        self.leave, self.go = BigButton(w.LEAVE_IT), BigButton(w.YES_GOES, "bin")
        self.leave.clicked.connect(self.left)
        self.go.clicked.connect(lambda: self.sure.emit(self._said))
        holder, column, sizes = QWidget(), QVBoxLayout(self), look.sizes
        flow = FlowLayout(holder)
        for button in (self.leave, self.go):
            flow.addWidget(button)
        column.setContentsMargins(sizes.pad, sizes.row, sizes.pad, sizes.row)
        column.setSpacing(sizes.gap)
        column.addWidget(WrapLabel(w.GOES_HERE, "body", MEDIUM))
        column.addWidget(holder)
        self.hide()

    def ask(self, said: Answered) -> None:
        """Ask, with the keyboard on the answer that changes nothing."""
        self._said = said
        self.show()
        announce(self, w.GOES_HERE)
        self.leave.setFocus()
