"""The parts of a screen that have words, in the order in which they are laid out and read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QTabBar, QWidget
from shiboken6 import isValid

from ui.aloud.shown import PRIVATE, WORDED, boxes_of, chosen_words, is_private, letters_of, words_of
from ui.widgets.painted_label import PaintedLabel
from ui.widgets.reading_order import inside
from ui.widgets.wrap_label import WrapLabel

_NEAR = 3
"""So many parts before and after a drawing may say the same as it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A widget with words, or one tab of a row of tabs.

    `fixed` are words to say in place of all that it shows. What is `private` is read aloud only after a yes.
    """

    widget: QWidget
    tab: int = -1
    fixed: str = ""
    private: bool = False

    def is_there(self) -> bool:
        """Return whether it can still be seen, also when it must be scrolled to."""
        return isValid(self.widget) and self.widget.isVisible()

    def words(self) -> str:
        """Return its words as they are now."""
        return self.fixed or words_of(self.widget, self.tab)

    def boxes(self, start: int, length: int) -> list[QRect]:
        """Return where some of its letters stand, in pixels of its widget."""
        return [self.widget.rect()] if self.fixed else boxes_of(self.widget, self.tab, start, length)

    def letters(self, start: int, length: int) -> list[QRect]:
        """Return where the letters themselves stand, in pixels of its widget; nothing where that is not known."""
        return [] if self.fixed or self.tab >= 0 else letters_of(self.widget, start, length)

    def is_heading(self) -> bool:
        """Return whether it is a heading."""
        return isinstance(self.widget, WrapLabel) and self.widget.is_heading()

    def place(self) -> QWidget | None:
        """Return what it lies in."""
        return self.widget.parentWidget()


def parts_of(root: QWidget) -> list[Part]:
    """Return every part that shows in a widget and has words, none of them twice."""
    parts = _gathered(root, is_private(root))
    return [part for number, part in enumerate(parts) if not _is_said_beside(parts, number)]


def part_here(focus: QWidget) -> list[Part]:
    """Return what somebody has chosen where the keyboard is, or the one thing that has the keyboard."""
    private = is_private(focus)
    if chosen := chosen_words(focus):
        return [Part(focus, fixed=chosen, private=private)]
    name = focus.accessibleName()
    if isinstance(focus, QLineEdit):
        words = words_of(focus)
        return [Part(focus, fixed=f"{name}. {words}" if name and words else name or words, private=private)]
    return parts_of(focus) or ([Part(focus, fixed=name, private=private)] if name else [])


def from_here(parts: Sequence[Part], focus: QWidget | None) -> int:
    """Return the place of the first part that has the keyboard, lies in what has it, or comes at its place."""
    if focus is None:
        return 0
    for number, part in enumerate(parts):
        if part.widget is focus or focus.isAncestorOf(part.widget) or part.widget.isAncestorOf(focus):
            return number
    near = [number for number, part in enumerate(parts) if part.place() is focus.parentWidget()]
    return near[0] if near else 0


def _gathered(widget: QWidget, private: bool) -> list[Part]:
    if not widget.isVisible() or widget.size().isEmpty():
        return []
    private = private or bool(widget.property(PRIVATE))
    if isinstance(widget, QTabBar):
        return [Part(widget, tab, private=private) for tab in range(widget.count()) if widget.isTabVisible(tab)]
    if isinstance(widget, WORDED):
        return [Part(widget, private=private)] if words_of(widget).strip() else []
    return [part for child in inside(widget) for part in _gathered(child, private)]


def _is_said_beside(parts: Sequence[Part], number: int) -> bool:
    """Return whether a part is a drawing, and words near it say the same."""
    if not isinstance(parts[number].widget, PaintedLabel):
        return False
    near = (*parts[max(0, number - _NEAR) : number], *parts[number + 1 : number + 1 + _NEAR])
    said = [_plain(part.words()) for part in near if not isinstance(part.widget, PaintedLabel)]
    own = _plain(parts[number].words()).split(". ")
    return all(any(sentence in words for words in said) for sentence in own)


def _plain(words: str) -> str:
    return words.casefold().strip(" .")
