"""When a meeting that goes on is copied: every 10 minutes, if something happened since."""

from datetime import datetime, timedelta

EACH = timedelta(minutes=10)


class CopyTimes:
    """Knows when the meeting was last copied, and how much of it there was then."""

    def __init__(self, now: datetime, entries: int) -> None:
        self._copied, self._entries = now, entries

    def is_due(self, now: datetime, entries: int) -> bool:
        """Tell whether to copy now, and take it as done; a clock that was set back does not put it off for long."""
        passed = abs(now - self._copied)
        if passed < EACH or entries == self._entries:
            return False
        self._copied, self._entries = now, entries
        return True
