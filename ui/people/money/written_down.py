"""What is written down about a person's money: the lines, or the questions about one of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from cochair.domain.board import PersonNumber
from cochair.services.ports import StoreFailed
from ui import words_money as w
from ui.people.asking.asking import Asking
from ui.people.asking.half_typed import HalfTyped
from ui.people.asking.place import Asked
from ui.people.desk import Desk
from ui.people.money.rows_view import RowsView, RowTold
from ui.words_people import ONLY_CHAIRS


class WrittenDown(QWidget):
    """Each kind of thing says how it is asked about, told and taken away; the way between list and questions is one."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self, rows: RowsView, questions: Callable[[], Sequence[Asked]]) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._person: PersonNumber | None = None
        self._half: HalfTyped | None = None
        self.rows, self.steps = rows, Asking(questions, w.KEEP, note=ONLY_CHAIRS)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.steps)
        self.rows.asked_new.connect(lambda: self._ask(0))
        self.rows.chosen.connect(self._ask)
        self.rows.removed.connect(self._remove)
        self.rows.changed.connect(self._show_again)
        self.rows.refused.connect(self.refused)
        self.steps.refused.connect(self.refused)
        self.steps.over.connect(self._finish)

    def place_of(self, person: PersonNumber) -> str:
        """Return where what is half typed lies."""
        raise NotImplementedError  # each kind has its own; Qt's metaclass allows no abstract class

    def open_questions(self, desk: Desk, person: PersonNumber, number: int) -> None:
        """Ask about one thing by its number, or about a new one for 0; raises StoreFailed."""
        raise NotImplementedError  # each kind has its own; Qt's metaclass allows no abstract class

    def number(self) -> int:
        """Return the number of what is asked about, 0 while it is not kept."""
        raise NotImplementedError  # each kind has its own; Qt's metaclass allows no abstract class

    def told(self, desk: Desk, person: PersonNumber) -> list[RowTold]:
        """Return a line for each thing, the newest first; raises StoreFailed."""
        raise NotImplementedError  # each kind has its own; Qt's metaclass allows no abstract class

    def take_away(self, desk: Desk, number: int) -> None:
        """Take one thing away for good; raises StoreFailed."""
        raise NotImplementedError  # each kind has its own; Qt's metaclass allows no abstract class

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Show what is written down, or go on where somebody was half through; raises StoreFailed."""
        assert person is not None
        self._desk, self._person = desk, person
        self._half = HalfTyped(desk.library, self.place_of(person))
        self.show_rows()
        self._stack.setCurrentWidget(self.rows)
        if texts := self._half.read():
            self._ask(int(texts["row"]))

    def take_focus(self) -> None:
        """Put the keyboard where the work starts."""
        (self.steps if self._asks() else self.rows).take_focus()

    def step_back(self) -> bool:
        """Go to the question before, or from the first one to the list."""
        if not self._asks():
            return False
        if not self.steps.step_back():
            self._go_back()
        return True

    def finish_typing(self) -> None:
        """Keep what is typed; what can not be kept as it is waits as it was typed."""
        if self._asks():
            self.steps.finish_typing()

    def show_rows(self) -> None:
        """Show all lines as they are now; raises StoreFailed."""
        assert self._desk is not None and self._person is not None
        self.rows.show_rows(self._desk, self._person, self.told(self._desk, self._person))

    def do(self, act: Callable[[Desk], object], told: str) -> bool:
        """Do something with a line, show all lines and say what was done, or why not; return whether it was done."""
        assert self._desk is not None
        try:
            act(self._desk)
            self.show_rows()
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return False
        self.kept.emit(told)
        return True

    def _asks(self) -> bool:
        return self._stack.currentWidget() is self.steps

    def _ask(self, number: int) -> None:
        """Ask about one thing; what was half typed about it is there again."""
        assert self._desk is not None and self._person is not None and self._half is not None
        try:
            self.open_questions(self._desk, self._person, number)
            self.steps.open(self._half, resume=self._half.read().get("row") == str(number))
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        self._stack.setCurrentWidget(self.steps)
        self.steps.take_focus()

    def _finish(self) -> None:
        self.steps.keep_half({})
        self.kept.emit(w.SAVED)
        self._go_back()

    def _go_back(self) -> None:
        self._show_again()
        self._stack.setCurrentWidget(self.rows)
        self.rows.take_focus(self.number())

    def _remove(self, number: int) -> None:
        def act(desk: Desk) -> None:
            assert self._half is not None
            self.take_away(desk, number)
            if self._half.read().get("row") == str(number):
                self._half.keep({})

        if self.do(act, w.TAKEN_AWAY):
            self.rows.take_focus()

    def _show_again(self) -> None:
        try:
            self.show_rows()
        except StoreFailed as failed:
            self.refused.emit(str(failed))
