"""A larger box in which two people type the same words at once; the caret of each stays at their own letter."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from cochair.services.typed_together import Change, change_between, moved
from ui.widgets.words_box import WordsBox


class SharedBox(WordsBox):
    """`typed` carries what stood there before somebody typed here, and what stands there now."""

    typed = Signal(str, str)

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self._before = ""
        self.box.setUndoRedoEnabled(False)  # else undo here would take away what was typed on the other laptop
        self.box.textChanged.connect(self._tell)

    def show_words(self, words: str) -> None:
        """Show what stands there now; only what differs is changed, and the caret stays where it was."""
        before = self.text()
        if words == before:
            return
        change = change_between(before, words)
        cursor = self.box.textCursor()
        anchor, place = (_letter(before, at) for at in (cursor.anchor(), cursor.position()))
        self._before = words  # what comes from elsewhere is not told as typed here
        _make(self.box, before, change)
        cursor.setPosition(_unit(words, moved(anchor, change)))
        cursor.setPosition(_unit(words, moved(place, change)), QTextCursor.MoveMode.KeepAnchor)
        self.box.setTextCursor(cursor)

    def _tell(self) -> None:
        words, before = self.text(), self._before
        if words != before:
            self._before = words
            self.typed.emit(before, words)


def _make(box: QPlainTextEdit, before: str, change: Change) -> None:
    """Change the text of a box, with one cursor of its own."""
    cursor = QTextCursor(box.document())
    cursor.setPosition(_unit(before, change.at))
    cursor.setPosition(_unit(before, change.at + change.gone), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(change.added)


def _unit(words: str, letter: int) -> int:
    """Return where a letter begins as Qt counts: in units of UTF-16, of which some letters have two."""
    return len(words[:letter].encode("utf-16-le")) // 2


def _letter(words: str, unit: int) -> int:
    """Return how many letters come before a place as Qt counts it."""
    return len(words.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", errors="ignore"))
