"""All rules of a board in a few lines, and a button that makes their page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import words_board as w
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.wrap_label import WrapLabel


class AllRules(QWidget):
    """`make` is the button for the page."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__()
        self.make = BigButton(w.MAKE_PAPER, "paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        for line in lines:
            column.addWidget(WrapLabel(line))
        row = QHBoxLayout()
        row.addWidget(self.make)
        row.addStretch(1)
        column.addLayout(row)
        self.first: QWidget = self.make

    def finish(self) -> bool:
        """Return True: nothing is typed here."""
        return True
