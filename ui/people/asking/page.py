"""A page of a person or of the board that only asks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.people.asking.asking import Asking
from ui.people.asking.keeping import Keeping
from ui.people.asking.place import Asked


class AskingPage(QWidget):
    """The way of a `ui.people.part.Page` through questions; each kind of page opens what it asks about."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(
        self, questions: Callable[[], Sequence[Asked]], last: str, keeping: Keeping, *, note: str = ""
    ) -> None:
        """Take the questions as they stand, the words of the last button, what keeps answers, and who sees them."""
        super().__init__()
        self.keeping = keeping
        self.asking = Asking(questions, last, note=note)
        self.asking.over.connect(self.left)
        self.asking.moved.connect(lambda: self.kept.emit(""))
        self.asking.refused.connect(self.refused)
        keeping.refused.connect(self.refused)
        keeping.kept.connect(self.kept)
        keeping.changed.connect(self.asking.renew)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.asking)

    def take_focus(self) -> None:
        """Put the keyboard where the question is answered."""
        self.asking.take_focus()

    def step_back(self) -> bool:
        """Ask the question before, and return whether there is one."""
        return self.asking.step_back()

    def finish_typing(self) -> None:
        """Keep what is typed; what can not be kept waits as it was typed."""
        self.asking.finish_typing()
