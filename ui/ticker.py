"""The one timer of the app. It says when to look at the clock; it never counts time itself."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cochair.services.recovery import MeetingClock

_EACH = 250  # milliseconds: a change of minute is seen within a quarter of a second
SLEPT_AT_LEAST = timedelta(seconds=3)
BEAT_EACH = timedelta(seconds=5)


class Ticker(QObject):
    """Ticks four times a second while a meeting runs; tells of sleep, and when to write down a sign of life.

    `slept` carries when the computer fell asleep and for how long.  Where the clock can not tell sleep (Windows),
    `gap_is_sleep` takes a gap between two ticks for sleep; elsewhere a gap is a busy screen, and its time counts.
    """

    ticked = Signal()
    slept = Signal(object, object)
    beat_due = Signal(object)

    def __init__(self, clock: MeetingClock, *, gap_is_sleep: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._gap_is_sleep = gap_is_sleep
        self._latest = clock.now()
        self._beaten: datetime | None = None
        self._runs = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(_EACH)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin to tick; what passed before is not taken for sleep."""
        self._latest = self._clock.now()
        self._clock.slept()
        self._beaten = None
        self._runs = True
        self._timer.start()

    def stop(self) -> None:
        """Stop ticking."""
        self._runs = False
        self._timer.stop()

    def tick(self) -> None:
        """Look at the clock once."""
        self._look_for_sleep()
        if self._beaten is None or self._latest - self._beaten >= BEAT_EACH:
            self._beaten = self._latest
            self.beat_due.emit(self._latest)
        self.ticked.emit()

    def look_before_act(self) -> None:
        """Tell of sleep that no tick has seen yet, for somebody may press a key before the first one after it."""
        if self._runs:
            self._look_for_sleep()

    def _look_for_sleep(self) -> None:
        before, self._latest = self._latest, self._clock.now()
        asleep = self._clock.slept()
        if self._gap_is_sleep:
            asleep = max(asleep, self._latest - before)
        if asleep > SLEPT_AT_LEAST:
            self.slept.emit(before, asleep)
