"""Hears a switch: the keys that switch boxes send, and a click anywhere. Who types letters goes on typing."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

_FIRST_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_F13)
_SECOND_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F14)
_ALWAYS = (Qt.Key.Key_F13, Qt.Key.Key_F14)
_TYPED_IN = QLineEdit | QPlainTextEdit | QAbstractSpinBox
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier)


class Switches(QObject):
    """`first` is Space, F13 or a left click; `second` is Enter, F14 or a right click.

    Space and Enter are typing once a letter was typed where the keyboard is, until Enter, Escape or Tab.
    """

    first = Signal()
    second = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._types = False
        self._heard: list[QWindow] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusObjectChanged.connect(self._moved)

    def hear(self, widget: QWidget) -> None:
        """Hear the switch in the window of a widget too; only what comes from outside passes there."""
        self._heard = [window for window in self._heard if isValid(window)]
        widget.window().winId()  # there is no window to hear before it has one
        window = widget.window().windowHandle()
        if window is not None and window not in self._heard:
            self._heard.append(window)
            window.installEventFilter(self)

    def leave(self) -> None:
        """Leave every key and click alone."""
        for window in self._heard:
            if isValid(window):
                window.removeEventFilter(self)
        self._heard, self._types = [], False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys and clicks of a switch away from what they would else have gone to."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if kind in _PRESSES and isinstance(event, QMouseEvent):
            self._tell(second=event.button() == Qt.MouseButton.RightButton)
            return True
        return kind == QEvent.Type.MouseButtonRelease

    def _pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key not in (*_FIRST_KEYS, *_SECOND_KEYS) or event.modifiers() not in _PLAIN:
            self._note_typing(event)
            return False
        if self._types and key not in _ALWAYS:
            self._types = key == Qt.Key.Key_Space
            return False
        if not event.isAutoRepeat():
            self._tell(second=key in _SECOND_KEYS)
        return True

    def _note_typing(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._types = False
        elif event.text().isprintable() and event.text() and event.modifiers() in _PLAIN:
            self._types = isinstance(QApplication.focusWidget(), _TYPED_IN)

    def _tell(self, *, second: bool) -> None:
        (self.second if second else self.first).emit()

    def _moved(self, _now: QObject) -> None:
        self._types = False
