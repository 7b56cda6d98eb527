"""The screen for everyone as a window of its own, on a second screen where there is one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QScreen
from PySide6.QtWidgets import QWidget

from ui import words_live as w
from ui.commands import key_of
from ui.live.room import RoomView
from ui.theme.look import look


class RoomWindow(RoomView):
    """`closed` tells that somebody closed it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Window, True)
        self.setWindowTitle(w.ROOM_TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # who types on the laptop goes on typing
        self.resize(look.sizes.room_wide, look.sizes.room_high)

    def show_on_own_screen(self) -> None:
        """Open full on a second screen where there is one, else as a window."""
        second = second_screen(QGuiApplication.screens(), QGuiApplication.primaryScreen())
        if second is None:
            self.show()
            return
        self.create()
        self.windowHandle().setScreen(second)
        self.setGeometry(second.geometry())
        self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the window, also when it fills a screen; so does the key that opened it."""
        if event.key() == Qt.Key.Key_Escape or QKeySequence(event.keyCombination()) == QKeySequence(key_of("room")):
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is closed."""
        super().closeEvent(event)
        self.closed.emit()


def second_screen(screens: Sequence[QScreen], first: QScreen) -> QScreen | None:
    """Return the largest screen that shows something else than the first one; a mirrored screen is no second one."""
    others = [s for s in screens if s is not first and not s.geometry().intersects(first.geometry())]
    return max(others, key=lambda s: s.geometry().width() * s.geometry().height(), default=None)
