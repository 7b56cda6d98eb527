"""The line on the first screen about what is wrong around the meetings, with the way on where there is one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from cochair.services.troubles import Trouble, Way
from ui.widgets.access import announce
from ui.widgets.banner import Banner
from ui.words_app import MEND, MEND_KEY


class TroubleLine(Banner):
    """`mend_wanted` asks to bring back what can be read; nobody is hurried to. `shown` tells that the words are new."""

    mend_wanted = Signal()
    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._way, self._untold = Way.NOTHING, False
        self.pressed.connect(self.press)

    def show_trouble(self, trouble: Trouble | None) -> None:
        """Show what has to be known first, or nothing; it is said aloud once, where somebody is on that screen."""
        if trouble is None:
            self.clear()
        elif trouble.words != self.sentence():
            self._way = trouble.way
            mend = trouble.way is Way.MEND
            self._untold = True
            self.show_words("hint", trouble.words, MEND if mend else "", MEND_KEY if mend else "")
            self._tell()
            self.shown.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Say what nobody has heard yet."""
        super().showEvent(event)
        self._tell()

    def _tell(self) -> None:
        if self._untold and self.isVisible():
            self._untold = False
            announce(self, self.accessibleName())

    def press(self) -> None:
        """Go the way on, as its button does."""
        if not self.isHidden() and self._way is Way.MEND:
            self.mend_wanted.emit()
