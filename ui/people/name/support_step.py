"""Who supports a person, the one way to reach them, and taking them off the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.board import BoardPerson, PersonNumber, Support
from cochair.services import person_card as card
from cochair.services.people_of_board import people_of
from ui import words_name as w
from ui.people.asking.keeping import Keeping
from ui.people.kept_line import KeptLine
from ui.people.name.step import Step
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ticks import Ticks
from ui.widgets.wrap_label import WrapLabel


class SupportStep(Step):
    """`taken_off` tells that the person is off the list."""

    title, below = w.SUPPORT_TITLE, w.SUPPORT_BELOW
    taken_off = Signal()

    def __init__(self, keeping: Keeping) -> None:
        self.who, self._nobody = Ticks(w.SUPPORTERS), WrapLabel(w.NOBODY_ELSE, colour="muted")
        self.contact = KeptLine(w.CONTACT, self._reach, hint=w.CONTACT_HINT)
        self.off, self.sure = BigButton("", "bin", name=w.TAKE_OFF), BigButton("", "bin", name=w.SURE_OFF)
        self.leave = BigButton(w.LEAVE_IT)
        self._off_words, self._sure = WrapLabel("", "lead"), QWidget()
        two, column = QWidget(), QVBoxLayout(self._sure)
        flow = FlowLayout(two)
        flow.addWidget(self.leave)
        flow.addWidget(self.sure)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._off_words)
        column.addWidget(two)
        alone = QWidget()
        FlowLayout(alone).addWidget(self.off)
        super().__init__(keeping, self.who, self._nobody, self.contact, alone, self._sure)
        self.who.ticked.connect(self._support)
        self.off.clicked.connect(lambda: self._ask(True))
        self.leave.clicked.connect(lambda: self._ask(False))
        self.sure.clicked.connect(self._take_off)

    def forget(self) -> None:
        """Let go what is typed, and ask from the start again."""
        super().forget()
        self._ask(False)

    def show_person(self, person: BoardPerson) -> None:
        """Show everybody else of the board, and who of them supports this person."""
        books = self.keeping.desk.books
        others = [(p.number, p.name) for p in people_of(books, person.board) if p.number != person.number]
        self.who.show_options(others, [s.supporter for s in books.of(Support).rows(person=person.number)])
        self.who.setVisible(bool(others))
        self._nobody.setVisible(not others)
        self.contact.show_value(person.contact)
        self.off.set_words(w.TAKE_OFF.format(name=person.name))
        self.sure.set_words(w.SURE_OFF.format(name=person.name))
        self._off_words.setText(w.OFF_WORDS.format(name=person.name))

    def is_answered(self, person: BoardPerson) -> bool:
        """Return whether there is somebody who supports them, or a way to reach them; raises StoreFailed."""
        return bool(person.contact or self.keeping.desk.books.of(Support).rows(person=person.number))

    def _support(self, supporter: PersonNumber, on: bool) -> None:
        keeping = self.keeping
        keeping.pick(lambda d: card.set_supporter(d.books, keeping.person, supporter, on=on))

    def _reach(self, typed: str) -> str:
        keeping = self.keeping
        return keeping.keep(lambda d: card.reach(d.books, d.library, keeping.person, typed))

    def _ask(self, ask: bool) -> None:
        held = self.off.hasFocus() or self.leave.hasFocus()
        self._sure.setVisible(ask)
        self.off.setVisible(not ask)
        if held:
            (self.leave if ask else self.off).setFocus()

    def _take_off(self) -> None:
        keeping = self.keeping
        if not keeping.keep(lambda d: card.take_off(d.books, d.library, keeping.person, d.today())):
            self.taken_off.emit()
