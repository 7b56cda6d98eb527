"""The time of the laptop whose meeting it is, told on another one, whose own clock may be wrong by a day."""

from datetime import datetime, timedelta

from cochair.services.ports import Library
from cochair.services.recovery import MeetingClock

AHEAD = "clock of the meeting"
_ENOUGH = timedelta(milliseconds=250)
"""A smaller change is not worth keeping."""


class HostClock:
    """Goes before our own clock by as much as was measured last; that is kept for a new start while apart.

    With no `settings` it is kept nowhere.
    """

    def __init__(self, clock: MeetingClock, settings: Library | None = None) -> None:
        self._clock, self._settings = clock, settings
        kept = settings.setting(AHEAD) if settings is not None else ""
        self._ahead = timedelta(microseconds=int(kept)) if kept else timedelta(0)

    def now(self) -> datetime:
        """Return this instant as the other laptop tells it."""
        return self._clock.now() + self._ahead

    def slept(self) -> timedelta:
        """Return how long this laptop slept since this was last asked."""
        return self._clock.slept()

    def keep(self, ahead: timedelta) -> None:
        """Go before our own clock by this much from now on; raises StoreFailed."""
        if abs(ahead - self._ahead) >= _ENOUGH:
            self._ahead = ahead
            if self._settings is not None:
                self._settings.keep_setting(AHEAD, str(ahead // timedelta(microseconds=1)))
