"""The words that a widget shows, and where they stand in it."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from ui.widgets.big_button import BigButton
from ui.widgets.painted_label import PaintedLabel

WORDED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTabBar)
"""What has words of its own: nothing inside it is read once more."""
PRIVATE = "private"
"""The property of what is read aloud only after a yes, with all that lies in it."""


@runtime_checkable
class MarksWords(Protocol):
    """A widget that knows where its letters are painted."""

    def boxes(self, start: int, length: int) -> list[QRectF]:
        """Return where some of the letters are painted: a rectangle for each line that has any of them."""


def words_of(widget: QWidget, tab: int = -1) -> str:
    """Return the words that a widget shows now; of tabs, those of one. What is typed out of sight has none."""
    if isinstance(widget, QTabBar):
        return widget.tabText(tab).replace("&&", "&")
    if isinstance(widget, QAbstractButton):
        own = widget.text().replace("&&", "&")
        return own if isinstance(widget, BigButton) else widget.accessibleName() or own  # the others paint all of it
    if isinstance(widget, QLabel):
        return widget.accessibleName() if isinstance(widget, PaintedLabel) else widget.text()
    return _typed(widget)


def _typed(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        if widget.echoMode() != QLineEdit.EchoMode.Normal:
            return ""
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, QAbstractSpinBox) else ""


def chosen_words(widget: QWidget) -> str:
    """Return the words that somebody has chosen in a box to type in."""
    if isinstance(widget, QLineEdit) and widget.echoMode() == QLineEdit.EchoMode.Normal:
        return widget.selectedText()
    if isinstance(widget, QPlainTextEdit):
        return widget.textCursor().selectedText().replace("\u2029", "\n")
    return ""


def boxes_of(widget: QWidget, tab: int, start: int, length: int) -> list[QRect]:
    """Return where some letters stand in a widget, in its pixels; all of a button, and where only that is known."""
    if isinstance(widget, QTabBar):
        return [widget.tabRect(tab)]
    found = [] if isinstance(widget, BigButton) else letters_of(widget, start, length)
    return found or [widget.rect()]


def letters_of(widget: QWidget, start: int, length: int) -> list[QRect]:
    """Return where some letters themselves stand, in pixels of their widget; nothing where that is not known."""
    if isinstance(widget, BigButton):
        return [box.toAlignedRect() for box in widget.letters(start, length)]
    return [box.toAlignedRect() for box in widget.boxes(start, length)] if isinstance(widget, MarksWords) else []


def is_private(widget: QWidget) -> bool:
    """Return whether a widget, or anything that it lies in, is private."""
    above: QWidget | None = widget
    while above is not None:
        if above.property(PRIVATE):
            return True
        above = above.parentWidget()
    return False
