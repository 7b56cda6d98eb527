"""Keeps answers at once, and tells what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cochair.domain.board import BoardPerson, PersonNumber
from cochair.domain.refused import Unclear
from cochair.services.picture_ports import PictureRefused
from cochair.services.ports import StoreFailed
from ui.people.desk import Desk
from ui.words_people import TRIES_AGAIN


class Keeping(QObject):
    """`kept` carries that it is kept, `refused` why the store could not; `changed` asks to show what is kept again."""

    kept = Signal(str)
    refused = Signal(str)
    changed = Signal()

    def __init__(self, told: str) -> None:
        """Take the sentence that says that an answer is kept."""
        super().__init__()
        self._told = told
        self._desk: Desk | None = None
        self.person = PersonNumber(0)

    def open(self, desk: Desk, person: PersonNumber | None = None) -> None:
        """Go on with a person, or with the board."""
        self._desk, self.person = desk, person or PersonNumber(0)

    @property
    def desk(self) -> Desk:
        """What is at hand."""
        assert self._desk is not None
        return self._desk

    def row(self) -> BoardPerson:
        """Return the person as they are kept; raises StoreFailed."""
        return self.desk.books.of(BoardPerson).row(self.person)

    def keep(self, act: Callable[[Desk], object], told: str = "") -> str:
        """Keep an answer; return in one or two sentences why it is not kept, or nothing."""
        try:
            act(self.desk)
        except (Unclear, PictureRefused) as no:
            return str(no)
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return f"{failed} {TRIES_AGAIN}"
        self.kept.emit(told or self._told)
        self.changed.emit()
        return ""

    def pick(self, act: Callable[[Desk], object]) -> str:
        """Keep what was picked, and return why not, or nothing; then what is kept is shown again."""
        problem = self.keep(act)
        if problem:
            self.changed.emit()
        return problem
