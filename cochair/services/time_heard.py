"""What somebody who does not see the screen must be told about the time, and when."""

from cochair.domain.ids import ItemId
from cochair.domain.meeting import Meeting
from cochair.domain.telling import BREAK_UP, held_words, time_told
from cochair.domain.timing import whole_minutes_up

LAST_CALL = 2
"""Minutes before the end at which it is told: time enough to hear one more person, and to say what was decided."""


class TimeHeard:
    """Tells how long an item has when it opens, that 2 minutes are left, and that time is up; never each minute."""

    def __init__(self) -> None:
        self._item: ItemId | None = None
        self._left = 0
        self._break_over = False

    def tell(self, m: Meeting) -> str:
        """Return a sentence that is due now; nothing when there is nothing new to tell."""
        told = self._of_item(m), self._of_break(m)
        return " ".join(f"{words.rstrip('.')}." for words in told if words)

    def _of_item(self, m: Meeting) -> str:
        progress, told = m.now_item, time_told(m)
        if progress is None:
            self._item = None
            return ""
        opened, before = progress.item.id != self._item, self._left
        self._item, self._left = progress.item.id, whole_minutes_up(told.left)
        crossed = any(self._left <= mark < before for mark in (LAST_CALL, 0))
        return told.words if opened or crossed else ""

    def _of_break(self, m: Meeting) -> str:
        over, before = held_words(m) == BREAK_UP, self._break_over
        self._break_over = over
        return BREAK_UP if over and not before else ""
