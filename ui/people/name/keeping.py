"""Keeps what is answered about one person, and tells what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cochair.domain.board import BoardPerson, PersonNumber
from cochair.domain.refused import Unclear
from cochair.services.picture_ports import PictureRefused
from cochair.services.ports import StoreFailed
from ui import words_name as w
from ui.people.desk import Desk


class Keeping(QObject):
    """`kept` carries that it is kept, `refused` why the store could not; `changed` asks to show the person again."""

    kept = Signal(str)
    refused = Signal(str)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self.person = PersonNumber(0)

    def open(self, desk: Desk, person: PersonNumber) -> None:
        """Go on with a person."""
        self._desk, self.person = desk, person

    @property
    def desk(self) -> Desk:
        """What is at hand."""
        assert self._desk is not None
        return self._desk

    def row(self) -> BoardPerson:
        """Return the person as they are kept; raises StoreFailed."""
        return self.desk.books.of(BoardPerson).row(self.person)

    def keep(self, act: Callable[[Desk], object]) -> str:
        """Keep an answer; return in one sentence what is wrong with it, or nothing."""
        try:
            act(self.desk)
        except (Unclear, PictureRefused) as no:
            return str(no)
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return str(failed)
        self.kept.emit(w.KEPT)
        self.changed.emit()
        return ""
