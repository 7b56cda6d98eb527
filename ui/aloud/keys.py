"""The 2 keys that work while it reads: Esc stops, and Space pauses and goes on, unless somebody types."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget

_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_TYPED_IN = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)


class ReadKeys(QObject):
    """Takes a key away from all else that it would do in the window; `stop` and `pause` tell of it."""

    stop = Signal()
    pause = Signal()

    def __init__(self, window: QWidget, bar: QWidget, space_works: Callable[[], bool]) -> None:
        """Take the window, the bar, whose own buttons Space presses, and what says if Space pauses now."""
        super().__init__(window)
        self._window, self._bar, self._space_works = window, bar, space_works

    def hear(self, on: bool) -> None:
        """Begin to take the keys, or leave them all alone."""
        app = QApplication.instance()
        if app is not None:
            (app.installEventFilter if on else app.removeEventFilter)(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys; whoever has a list or a menu open keeps them."""
        kind = event.type()
        if kind not in _KEYS or not isinstance(event, QKeyEvent) or not self._is_ours(event):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()  # so that it is no shortcut of the screen
        elif kind == QEvent.Type.KeyPress and not event.isAutoRepeat():
            (self.stop if event.key() == Qt.Key.Key_Escape else self.pause).emit()
        return True

    def _is_ours(self, event: QKeyEvent) -> bool:
        if event.modifiers() != Qt.KeyboardModifier.NoModifier or QApplication.activePopupWidget() is not None:
            return False
        if QApplication.activeWindow() is not self._window:
            return False
        if event.key() != Qt.Key.Key_Space:
            return event.key() == Qt.Key.Key_Escape
        focus = QApplication.focusWidget()
        at_bar = focus is not None and self._bar.isAncestorOf(focus)
        return self._space_works() and not at_bar and not isinstance(focus, _TYPED_IN)
