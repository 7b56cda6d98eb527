"""One thing that was found in what somebody brought, with a button to leave it out or put it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cochair.services.bringing.view import FoundRow
from ui import words_plan as w
from ui.theme.look import MEDIUM, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.wrap_label import WrapLabel


class FoundLine(Ground):
    """`turned` carries the key of the row, and whether it is left out now."""

    turned = Signal(str, bool)

    def __init__(self, row: FoundRow) -> None:
        super().__init__("row")
        self.row, self.left = row, False
        sizes = look.sizes
        self._words, self._below = WrapLabel(row.words, "body", STRONG), WrapLabel(row.below, "body")
        self._sign = Icon("help" if row.needs else "tick", "hint_text" if row.needs else "muted", sizes.icon_small)
        self.button = BigButton("", "cross", size="small")
        self.button.clicked.connect(lambda: self.leave_out(not self.left))
        line, column = QHBoxLayout(self), QVBoxLayout()
        line.setContentsMargins(sizes.row, sizes.gap, sizes.gap, sizes.gap)
        line.setSpacing(sizes.row)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._below)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(column, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._show()

    def leave_out(self, left: bool) -> None:
        """Leave the thing out, or put it back."""
        if left != self.left:
            self.left = left
            self._show()
            self.turned.emit(self.row.key, left)

    def _show(self) -> None:
        row, below = self.row, w.LEFT_OUT if self.left else self.row.below
        name = (w.PUT_BACK_THIS if self.left else w.LEAVE_OUT_THIS).format(words=row.words)
        self.button.set_words(w.PUT_BACK if self.left else w.LEAVE_OUT, name)
        self.button.set_icon("undo" if self.left else "cross")
        self._below.setText(below)
        self._below.setVisible(bool(below))
        needs = row.needs and not self.left
        self._below.set_colour("hint_text" if needs else "muted")
        self._below.set_weight(MEDIUM)
        self._words.set_colour("muted" if self.left else "text")
        self._sign.set_icon("minus" if self.left else "help" if needs else "tick", "hint_text" if needs else "muted")
        self.setAccessibleName(f"{row.words}. {below}")
