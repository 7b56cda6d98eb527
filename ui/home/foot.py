"""The last line of the first screen: how safe all is, and the ways to the lock and the copies."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import words_home as w
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.icon import Icon
from ui.widgets.wrap_label import WrapLabel


class Foot(QWidget):
    """`lock_asked` asks to see how the meetings are locked, `copies_asked` to see the copies of them."""

    lock_asked = Signal()
    copies_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        row, sizes = QHBoxLayout(self), look.sizes
        row.setContentsMargins(sizes.edge, sizes.gap, sizes.edge, sizes.gap)
        row.setSpacing(sizes.gap)
        self._sign = Icon("lock", "muted", sizes.icon_small)
        self._words = WrapLabel("", "body", colour="muted")
        self._lock = BigButton(w.LOCK, "key", role="quiet", key=w.LOCK_KEY)
        self._lock.clicked.connect(self.lock_asked)
        self._copies = BigButton(w.COPIES, "shield", role="quiet", key=w.COPIES_KEY)
        self._copies.clicked.connect(self.copies_asked)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        ways = QWidget()
        flow = FlowLayout(ways)
        flow.addWidget(self._copies)
        flow.addWidget(self._lock)
        row.addWidget(ways)

    def show_words(self, words: str, *, unlocked: bool, lockable: bool) -> None:
        """Show a sentence, told apart while nothing is locked, and the way to the lock where there is a meeting."""
        self._words.setText(words)
        self._sign.set_icon("warn" if unlocked else "lock", "hint_text" if unlocked else "muted")
        self._words.set_colour("hint_text" if unlocked else "muted")
        self._lock.setVisible(lockable)

    def ask(self) -> None:
        """Ask to see the lock, as its button does."""
        if not self._lock.isHidden():
            self.lock_asked.emit()

    def ask_copies(self) -> None:
        """Ask to see the copies, as its button does."""
        self.copies_asked.emit()
