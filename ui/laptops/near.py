"""Brings what is told of the laptops, on any thread, to the window."""

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from cochair.services.laptops_here import LaptopsHere


class Near(QObject):
    """`changed` tells in the window that something about the laptops is another."""

    changed = Signal()
    _told = Signal()

    def __init__(self, here: LaptopsHere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.here = here
        self._told.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        here.hear(self._tell)

    def _tell(self) -> None:
        if isValid(self):  # the screen that it was for may be gone
            self._told.emit()
