"""Writing one note together: a button where lines are written, and below it the box that two people type in."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services import laptop_sentences as say
from ui.commands import key_of
from ui.live.shared_box import SharedBox
from ui.locking.page import row_of
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.wrap_label import WrapLabel


class Together(QWidget):
    """`typed` carries what stood in the box and what stands there now, `put_in` what shall go into the minutes,
    and `left_out` what shall not.

    It is not there while nobody else could type: `offer` shows it.
    """

    typed = Signal(str, str)
    put_in = Signal(str)
    left_out = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.open_button = BigButton(say.TOGETHER, "people", size="small", hint=key_of("together"))
        self.box = SharedBox(say.TOGETHER_LINE)
        self._hint = WrapLabel(say.TOGETHER_HINT, "small", colour="muted")
        self._put, self._close = BigButton(say.PUT_IN, "check", role="main"), BigButton(say.CLOSE_TOGETHER, "cross")
        self._open = QWidget()
        inside = QVBoxLayout(self._open)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.sizes.gap)
        for part in (self.box, self._hint, row_of(self._put, self._close)):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        column.addWidget(self.open_button)
        column.addWidget(self._open)
        self._open.hide()
        self.hide()
        self.open_button.clicked.connect(self.switch)
        self._close.clicked.connect(self.switch)
        self._put.clicked.connect(self._put_in)
        self.box.typed.connect(self._tell)

    def offer(self, offered: bool) -> None:
        """Show it while somebody else could type too, or as long as something is typed."""
        self.setVisible(offered or bool(self.box.text()))

    def show_words(self, words: str) -> None:
        """Show what is typed by both; whoever has not opened the box hears that somebody has begun."""
        began = bool(words) and not self.box.text() and self._open.isHidden()
        self.box.show_words(words)
        self._name()
        if began and self.isVisible():
            announce(self, say.TOGETHER_BEGUN)

    def begin(self, tell: Callable[[str], object]) -> None:
        """Open the box, or close it; or `tell` why it can not be used now."""
        if self.isHidden():
            tell(say.NEEDS_LAPTOP)
        else:
            self.switch()

    def switch(self) -> None:
        """Open the box, or close it; what is typed stays."""
        self._open.setHidden(not self._open.isHidden())
        self.open_button.setHidden(not self._open.isHidden())
        (self.open_button if self._open.isHidden() else self.box.box).setFocus()

    def is_open(self) -> bool:
        """Return whether somebody types in the box here."""
        return not self._open.isHidden()

    def close_box(self) -> None:
        """Close the box, for what was typed is in the minutes."""
        if not self._open.isHidden():
            self.switch()

    def _tell(self, before: str, words: str) -> None:
        self._hint.setText(say.TOGETHER_HINT)
        self._name()
        self.typed.emit(before, words)

    def _name(self) -> None:
        self.open_button.set_words(say.TOGETHER_BEGUN if self.box.text() else say.TOGETHER)

    def _put_in(self) -> None:
        if self.box.text().strip():
            self.put_in.emit(self.box.text())
        else:
            self._hint.setText(say.NOTHING_TYPED)
            announce(self, say.NOTHING_TYPED)
            self.box.box.setFocus()
