"""Carries what happens in a meeting to the screens."""

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from cochair.services.live import Events, LiveMeeting


class Bridge(QObject):
    """Listens to one meeting. `changed` carries the events of each act, once they are on disk."""

    changed = Signal(object)

    def __init__(self, live: LiveMeeting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.live = live
        live.listen(self._tell)

    def _tell(self, events: Events) -> None:
        if isValid(self):  # another screen may have taken the place of this one
            self.changed.emit(events)
