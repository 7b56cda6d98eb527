"""Knows for how long nobody has touched the laptop."""

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from cochair.services.ports import Clock

LOOK_EVERY = 5_000
"""Milliseconds from one look at the clock to the next."""
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
}


class IdleWatch(QObject):
    """`due` tells that nobody has touched the laptop for the time that was chosen."""

    due = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._after = clock, timedelta(0)
        self._last: datetime = clock.now()
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def use(self, minutes: int) -> None:
        """Watch for this long, or with 0 not at all: then nothing runs."""
        app = QApplication.instance()
        assert app is not None
        self._after, self._last = timedelta(minutes=minutes), self._clock.now()
        app.removeEventFilter(self)
        self._timer.stop()
        if minutes:
            app.installEventFilter(self)
            self._timer.start()

    def look(self) -> None:
        """Tell when the time is over; also after the laptop slept."""
        if self._after and self._clock.now() - self._last >= self._after:
            self.due.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin to count again at each touch."""
        if event.type() in _TOUCHES:
            self._last = self._clock.now()
        return False
