"""Shows the tip of a control, and takes it away at Escape without moving the mouse."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

_LASTS = 600_000  # milliseconds: a tip stays while the mouse is there, however slowly somebody reads


class _Escape(QObject):
    """Follows the keys only while a tip is shown."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let Escape take the tip away, and do nothing else with that press."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not QToolTip.isVisible():
            self._follow(False)
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() is QEvent.Type.KeyPress:
            for tip in QApplication.topLevelWidgets():
                if tip.inherits("QTipLabel"):
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


_escape = _Escape()


def show_tip(widget: QWidget, place: QPoint) -> None:
    """Show the tip of a widget, if it has one, at a place on the screen."""
    if widget.toolTip():
        _escape.show(place, widget.toolTip(), widget)
