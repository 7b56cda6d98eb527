"""Writing one note together: the box that two people type in, and the button that opens it."""

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


class Together(QWidget):
    """`typed` carries what stood in the box and what stands there now, `put_in` what shall go into the minutes,
    and `left_out` what shall not.

    `open_button` stands elsewhere, where it takes no room from what is written. Neither is there while nobody else
    could type: `offer` shows them. The note is made when it is first needed.
    """

    typed = Signal(str, str)
    put_in = Signal(str)
    left_out = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.open_button = BigButton(say.TOGETHER, "people", size="small", hint=key_of("together"))
        self._made: Note | None = None
        self._offered = self._is_open = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._stand()
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

    def words(self) -> str:
        """Return what stands in the box."""
        return "" if self._made is None else self._made.box.text()

    def offer(self, offered: bool) -> None:
        """Show it while somebody else could type too, or as long as something is typed."""
        self._offered = offered or bool(self.words())
        self._stand()

    def show_words(self, words: str) -> None:
        """Show what is typed by both; whoever has not opened the box hears that somebody has begun."""
        if not words and self._made is None:
            return
        began = bool(words) and not self.words() and not self._is_open
        self.note.box.show_words(words)
        self._name()
        if began and self.open_button.isVisible():
            announce(self.open_button, say.TOGETHER_BEGUN)

    def begin(self, tell: Callable[[str], object]) -> None:
        """Open the box, or close it; or `tell` why it can not be used now."""
        if self._offered:
            self.switch()
        else:
            tell(say.NEEDS_LAPTOP)

    def switch(self) -> None:
        """Open the box, or close it; what is typed stays."""
        self._is_open, note = not self._is_open, self.note
        self._stand()
        (note.box.box if self._is_open else self.open_button).setFocus()

    def is_open(self) -> bool:
        """Return whether somebody types in the box here."""
        return self._is_open

    def close_box(self) -> None:
        """Close the box, for what was typed is in the minutes."""
        if self._is_open:
            self.switch()

    def _stand(self) -> None:
        self.setVisible(self._offered and self._is_open)
        self.open_button.setVisible(self._offered and not self._is_open)

    def _tell(self, before: str, words: str) -> None:
        self.note.hint.setText(say.TOGETHER_HINT)
        self._name()
        self.typed.emit(before, words)

    def _name(self) -> None:
        if self.words():
            self.open_button.set_words(say.SEE_NOTE, say.TOGETHER_BEGUN)
        else:
            self.open_button.set_words(say.TOGETHER)

    def _put_in(self) -> None:
        if self.words().strip():
            self.put_in.emit(self.words())
        else:
            self.note.hint.setText(say.NOTHING_TYPED)
            announce(self, say.NOTHING_TYPED)
            self.note.box.box.setFocus()
