"""Does what a person asks of the meeting, and says in the window when it can not be done."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cochair.domain.refused import Refused, Unclear
from cochair.services.live import Events
from cochair.services.ports import StoreFailed

Act = Callable[[], Events]


class Gestures(QObject):
    """`failed` carries one plain sentence when something was refused or not kept, `told` one about what was done."""

    failed = Signal(str)
    told = Signal(str)

    def do(self, act: Act) -> Events | None:
        """Do one act; return its events, or None when it was refused."""
        try:
            return act()
        except (Refused, Unclear, StoreFailed) as no:
            self.failed.emit(str(no))
            return None
