"""Says which written line is written again, and how to leave it as it was."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ui import words_live as w
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel


class FixingStrip(Ground):
    """`stopped` asks to leave the line as it was."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__("hint")
        self._words = WrapLabel("", "small", MEDIUM, "hint_text")
        stop = BigButton(w.STOP_FIXING, "cross", role="quiet", size="small")
        stop.clicked.connect(self.stopped)
        column = QVBoxLayout(self)
        gap = look.sizes.gap
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(look.sizes.tight)
        column.addWidget(self._words)
        column.addWidget(stop)
        self.hide()

    def show_words(self, words: str) -> None:
        """Show the words of the line as they were."""
        self._words.setText(f"{w.FIXING} {words}")
        self.show()
