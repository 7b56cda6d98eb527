"""Who supports a person, and the one way to reach them."""

from PySide6.QtWidgets import QWidget

from cochair.domain.board import BoardPerson, PersonNumber, Support
from cochair.services import person_card as card
from cochair.services.people_of_board import people_of
from ui import words_name as w
from ui.people.kept_line import KeptLine
from ui.people.name.keeping import Keeping
from ui.people.name.step import laid_out
from ui.widgets.ticks import Ticks
from ui.widgets.wrap_label import WrapLabel


class SupportStep(QWidget):
    """Everybody else of the board to pick from."""

    title, below = w.SUPPORT_TITLE, w.SUPPORT_BELOW

    def __init__(self, keeping: Keeping) -> None:
        super().__init__()
        self._keeping = keeping
        self.who, self._nobody = Ticks(w.SUPPORTERS), WrapLabel(w.NOBODY_ELSE, colour="muted")
        self.contact = KeptLine(w.CONTACT, self._reach, hint=w.CONTACT_HINT)
        self.lines = (self.contact,)
        self.who.ticked.connect(self._support)
        laid_out(self, self.who, self._nobody, self.contact)

    def begin(self, person: BoardPerson) -> None:
        """Show another person."""
        self.contact.begin(person.contact)
        self.show_person(person)

    def show_person(self, person: BoardPerson) -> None:
        """Show everybody else of the board, and who of them supports this person."""
        books = self._keeping.desk.books
        others = [(p.number, p.name) for p in people_of(books, person.board) if p.number != person.number]
        self.who.show_options(others, [s.supporter for s in books.of(Support).rows(person=person.number)])
        self.who.setVisible(bool(others))
        self._nobody.setVisible(not others)
        self.contact.show_value(person.contact)

    def first(self) -> QWidget:
        """Return the supporters."""
        return self.who if self.who.isVisibleTo(self) else self.contact.line

    def _support(self, supporter: PersonNumber, on: bool) -> None:
        keeping = self._keeping
        keeping.keep(lambda d: card.set_supporter(d.books, keeping.person, supporter, on=on))

    def _reach(self, typed: str) -> str:
        keeping = self._keeping
        return keeping.keep(lambda d: card.reach(d.books, d.library, keeping.person, typed))
