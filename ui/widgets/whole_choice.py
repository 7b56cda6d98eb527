"""A radio button of which all can be tapped, and which Enter picks as Space does."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton


class WholeChoice(QRadioButton):
    """One of several choices that is pressed as a whole."""

    def hitButton(self, place: QPoint) -> bool:
        """Let all of it be tapped, not only the ring and the words."""
        return self.rect().contains(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter pick it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
