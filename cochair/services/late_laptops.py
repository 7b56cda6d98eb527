"""The meeting that others were last at with laptops of their own: what they wrote while apart comes after its end."""

from datetime import datetime, timedelta

from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Phase
from cochair.services.ports import Library

LAST_TOGETHER = "last meeting on several laptops"
"""The setting with that meeting."""
WAITS = timedelta(days=1)
"""So long this laptop lets others in by itself after a start; later only where the papers of that meeting are shown."""


def waits_for_late(library: Library, now: datetime) -> MeetingId | None:
    """Return the meeting that other laptops may still come back to after its end; raises StoreFailed."""
    meeting = MeetingId(library.setting(LAST_TOGETHER))
    if not meeting:
        return None
    _, m = library.log(meeting).told()
    return meeting if m.phase is Phase.ENDED and now - m.as_of <= WAITS else None
