"""Writing one note together: a button where lines are written, and below it the box that two people type in."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services import laptop_sentences as say
from cochair.services.typed_together import as_one_line
from ui.commands import key_of
from ui.live.shared_box import SharedBox
from ui.locking.page import row_of
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.wrap_label import WrapLabel


class Note(QWidget):
    """The box that two people type in, with what can be done with what stands there."""

    def __init__(self) -> None:
        super().__init__()
        self.box = SharedBox(say.TOGETHER_LINE)
        self.hint = WrapLabel(say.TOGETHER_HINT, "small", colour="muted")
        self.put, self.close_button = (
            BigButton(say.PUT_IN, "check", role="main"),
            BigButton(say.CLOSE_TOGETHER, "cross"),
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.sizes.gap)
        for part in (self.box, self.hint, row_of(self.put, self.close_button)):
            inside.addWidget(part)
        self.hide()


class Together(QWidget):
    """`typed` carries what stood in the box and what stands there now, `put_in` the note that is ready.

    It is not there while nobody else could type: `offer` shows it, and makes the box when that is first needed.
    """

    typed = Signal(str, str)
    put_in = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.open_button = BigButton(say.TOGETHER, "people", size="small", hint=key_of("together"))
        self._made: Note | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.sizes.gap)
        self._column.addWidget(self.open_button)
        self.hide()
        self.open_button.clicked.connect(self.switch)

    @property
    def note(self) -> Note:
        """The note, made when it is first needed."""
        if self._made is None:
            self._made = note = Note()
            self._column.addWidget(note)
            note.close_button.clicked.connect(self.switch)
            note.put.clicked.connect(self._put_in)
            note.box.typed.connect(self._tell)
        return self._made

    def offer(self, offered: bool) -> None:
        """Show it while somebody else could type too, or as long as something is typed."""
        self.setVisible(offered or bool(self._text()))

    def show_words(self, words: str) -> None:
        """Show what is typed by both; whoever has not opened the box hears that somebody has begun."""
        if not words and self._made is None:
            return
        began = bool(words) and not self._text() and self.note.isHidden()
        self.note.box.show_words(words)
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
        note = self.note
        note.setHidden(not note.isHidden())
        self.open_button.setHidden(not note.isHidden())
        (self.open_button if note.isHidden() else note.box.box).setFocus()

    def close_box(self) -> None:
        """Close the box, for what was typed is in the minutes."""
        if not self.note.isHidden():
            self.switch()

    def _text(self) -> str:
        return "" if self._made is None else self._made.box.text()

    def _tell(self, before: str, words: str) -> None:
        self.note.hint.setText(say.TOGETHER_HINT)
        self._name()
        self.typed.emit(before, words)

    def _name(self) -> None:
        self.open_button.set_words(say.TOGETHER_BEGUN if self._text() else say.TOGETHER)

    def _put_in(self) -> None:
        words = as_one_line(self._text())
        if words:
            self.put_in.emit(words)
        else:
            self.note.hint.setText(say.NOTHING_TYPED)
            announce(self, say.NOTHING_TYPED)
            self.note.box.box.setFocus()
