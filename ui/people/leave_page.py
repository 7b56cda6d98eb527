"""Takes a person off the list, once it is said what that does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.board import BoardPerson, PersonNumber
from cochair.services.person_card import take_off
from cochair.services.ports import StoreFailed
from ui import words_name as w
from ui.people.desk import Desk
from ui.theme.look import BOLD
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class LeavePage(QWidget):
    """The keyboard starts on the answer that changes nothing; the list of people has the way back."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._person = PersonNumber(0)
        self._title, self._words = WrapLabel("", "title", BOLD), WrapLabel("", "lead")
        self.leave, self.off = BigButton(w.LEAVE_IT), BigButton("", "bin", name=w.SURE_OFF)
        self.leave.clicked.connect(self.left)
        self.off.clicked.connect(self._take_off)
        scroll, column, buttons = ScrollColumn(), QVBoxLayout(self), QWidget()
        flow = FlowLayout(buttons)
        for button in (self.leave, self.off):
            flow.addWidget(button)
        for part in (self._title, self._words, buttons):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Say what would happen to a person; raises StoreFailed."""
        assert person is not None
        self._desk, self._person = desk, person
        name = desk.books.of(BoardPerson).row(person).name
        self._title.setText(w.OFF_TITLE.format(name=name))
        self._words.setText(w.OFF_WORDS.format(name=name))
        self.off.set_words(w.SURE_OFF.format(name=name))

    def take_focus(self) -> None:
        """Put the keyboard on the answer that changes nothing."""
        self.leave.setFocus()

    def step_back(self) -> bool:
        """Return False: there is one step."""
        return False

    def finish_typing(self) -> None:
        """Nothing is typed here."""

    def _take_off(self) -> None:
        assert self._desk is not None
        try:
            take_off(self._desk.books, self._desk.library, self._person, self._desk.today())
        except StoreFailed as failed:
            self.refused.emit(str(failed))
        else:
            self.left.emit()
