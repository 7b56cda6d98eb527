"""Why made-up people can not try an agenda yet, and where to put that right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from cochair.services.plan_view import Missing
from ui import words_plan as w
from ui.theme.look import MEDIUM, STRONG, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel


class NotReady(Ground):
    """`fix_asked` carries the part of the screen where something is missing."""

    fix_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__("hint")
        self._missing: Missing | None = None
        self._sentence = WrapLabel("", "lead", MEDIUM, "hint_text")
        self.button = BigButton("", "right")
        self.button.clicked.connect(lambda: self._missing and self.fix_asked.emit(self._missing.where))
        sizes = look.sizes
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.pad, sizes.row, sizes.pad, sizes.row)
        column.setSpacing(sizes.gap)
        column.addWidget(WrapLabel(w.TRIED_NOT_YET, "heading", STRONG, "hint_text"))
        column.addWidget(self._sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_missing(self, missing: Missing | None) -> None:
        """Show what is missing; nothing is shown when nothing is."""
        self._missing = missing
        self.setVisible(missing is not None)
        if missing is not None:
            self._sentence.setText(missing.sentence)
            self.button.set_words(w.FIX[missing.where], f"{w.FIX[missing.where]}. {missing.sentence}")
            announce(self, f"{w.TRIED_NOT_YET} {missing.sentence}")
