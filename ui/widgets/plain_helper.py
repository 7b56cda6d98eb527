"""Help below a line to type in: hard words are underlined quietly, and one press swaps one for plainer words."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cochair.services.plain_help import Hint, PlainHelp, nearest, swapped
from ui import words as w
from ui.commands import key_of
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.icon import Icon
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel

LOAD_AFTER = 400
"""Milliseconds after the first letter until the words are loaded, so that typing never waits for them."""


def helped(edit: PlainEdit, names: Callable[[], Iterable[str]] = tuple) -> PlainEdit:
    """Return the line with help below it; `names` are left alone, and asked for when somebody first types."""
    edit.add_below(PlainHelper(edit, lambda: PlainHelp(names())))
    return edit


class PlainHelper(QWidget):
    """Follows a line; it changes nothing by itself. In the line, its key swaps the words near the caret."""

    def __init__(self, edit: PlainEdit, make: Callable[[], PlainHelp]) -> None:
        """Take the line, and what loads the rules when they are first needed."""
        super().__init__()
        self._edit, self._make = edit, make
        self._help: PlainHelp | None = None
        self._hints: tuple[Hint, ...] = ()
        self._hint: Hint | None = None
        self._words = WrapLabel("", "small", MEDIUM, "hint_text")
        self.button = BigButton(w.SWAP, "swap", size="small", key=key_of("swap"))
        self.button.clicked.connect(self.swap)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.sizes.gap)
        row.addWidget(Icon("bulb", "hint_text", look.sizes.icon_small))
        row.addWidget(self._words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._wait = QTimer(self, singleShot=True, interval=LOAD_AFTER)
        self._wait.timeout.connect(self.load)
        edit.line.textChanged.connect(self._typed)
        edit.line.cursorPositionChanged.connect(lambda *_: self._show())
        edit.line.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key in the line before another place on the screen does."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return super().eventFilter(watched, event)
        assert isinstance(event, QKeyEvent)
        if QKeySequence(event.keyCombination()) != QKeySequence(key_of("swap")):
            return super().eventFilter(watched, event)
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self.swap()
        return True

    def load(self) -> None:
        """Load the rules, if that was not done, and look at what is typed."""
        if self._help is None:
            self._help = self._make()
        self._look()

    def sentence(self) -> str:
        """Return what is said about the words near the caret; nothing when all is plain."""
        return "" if self._hint is None else self._hint.sentence

    def swap(self) -> None:
        """Put the plainer words in; Undo in the line brings the old ones back."""
        hint = self._hint
        if hint is None or not hint.swap:
            return
        line = self._edit.line
        text, caret = swapped(line.text(), hint)
        line.setSelection(hint.start, hint.end - hint.start)
        line.insert(text[hint.start : caret])
        line.setFocus()

    def _typed(self, text: str) -> None:
        if self._help is not None:
            self._look()
        elif text.strip():
            self._wait.start()

    def _look(self) -> None:
        assert self._help is not None
        self._hints = self._help.hints(self._edit.text())
        self._edit.line.mark(tuple((hint.start, hint.end) for hint in self._hints))
        self._show()

    def _show(self) -> None:
        self._hint = nearest(self._hints, self._edit.line.cursorPosition())
        self.setVisible(self._hint is not None)
        if self._hint is not None:
            self._words.setText(self._hint.sentence)
            self.button.setVisible(bool(self._hint.swap))
            name = w.SWAP_FOR.format(words=self._hint.swap)
            self.button.set_words(w.SWAP, name)
