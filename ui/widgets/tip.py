"""Shows the tip of a control; it stays while the mouse is on it, and Escape takes it away without moving the mouse."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QCursor, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

_LASTS = 600_000  # milliseconds: a tip stays while the mouse is there, however slowly somebody reads


class _Escape(QObject):
    """Follows the keys and the mouse only while a tip is shown."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape take the tip away, and do nothing else; and do not let Qt see that the mouse went to the tip."""
        if event.type() in (QEvent.Type.Leave, QEvent.Type.MouseMove):
            at, moves = QCursor.pos(), event.type() is QEvent.Type.MouseMove
            return any(tip.geometry().contains(at) and (watched is tip) is moves for tip in _tips())
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not QToolTip.isVisible():
            self._follow(False)
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() is QEvent.Type.KeyPress:
            for tip in _tips():
                tip.hide()  # Qt itself would let it stand a little longer
            self._follow(False)
        event.accept()
        return True

    def show(self, place: QPoint, words: str, widget: QWidget) -> None:
        """Show words at a place on the screen."""
        QToolTip.showText(place, words, widget, widget.rect(), _LASTS)
        self._follow(True)

    def _follow(self, on: bool) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
            if on:
                app.installEventFilter(self)


def _tips() -> list[QWidget]:
    return [tip for tip in QApplication.topLevelWidgets() if tip.inherits("QTipLabel") and tip.isVisible()]


_escape = _Escape()


def tip_shown(widget: QWidget, event: QEvent) -> bool:
    """Show the tip of a widget when an event asks for it; return whether it did."""
    if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
        return False
    if widget.toolTip():
        _escape.show(event.globalPos(), widget.toolTip(), widget)
    return True
