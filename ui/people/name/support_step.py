"""Who supports a person, and the one way to reach them."""

from cochair.domain.board import BoardPerson, PersonNumber, Support
from cochair.services import person_card as card
from cochair.services.people_of_board import people_of
from ui import words_name as w
from ui.people.asking.keeping import Keeping
from ui.people.kept_line import KeptLine
from ui.people.name.step import Step
from ui.widgets.ticks import Ticks
from ui.widgets.wrap_label import WrapLabel


class SupportStep(Step):
    """Everybody else of the board to pick from."""

    title, below = w.SUPPORT_TITLE, w.SUPPORT_BELOW

    def __init__(self, keeping: Keeping) -> None:
        self.who, self._nobody = Ticks(w.SUPPORTERS), WrapLabel(w.NOBODY_ELSE, colour="muted")
        self.contact = KeptLine(w.CONTACT, self._reach, hint=w.CONTACT_HINT)
        super().__init__(keeping, self.who, self._nobody, self.contact)
        self.who.ticked.connect(self._support)

    def show_person(self, person: BoardPerson) -> None:
        """Show everybody else of the board, and who of them supports this person."""
        books = self.keeping.desk.books
        others = [(p.number, p.name) for p in people_of(books, person.board) if p.number != person.number]
        self.who.show_options(others, [s.supporter for s in books.of(Support).rows(person=person.number)])
        self.who.setVisible(bool(others))
        self._nobody.setVisible(not others)
        self.contact.show_value(person.contact)

    def is_answered(self, person: BoardPerson) -> bool:
        """Return whether there is somebody who supports them, or a way to reach them; raises StoreFailed."""
        return bool(person.contact or self.keeping.desk.books.of(Support).rows(person=person.number))

    def _support(self, supporter: PersonNumber, on: bool) -> None:
        keeping = self.keeping
        keeping.pick(lambda d: card.set_supporter(d.books, keeping.person, supporter, on=on))

    def _reach(self, typed: str) -> str:
        keeping = self.keeping
        return keeping.keep(lambda d: card.reach(d.books, d.library, keeping.person, typed))
