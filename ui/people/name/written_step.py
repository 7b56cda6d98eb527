"""How papers write a person, and which papers from before may still say more."""

from PySide6.QtWidgets import QWidget

from cochair.domain.board import SAY_THE_NAME, BoardPerson, Written
from cochair.services import person_card as card
from cochair.services.people_view import WRITTEN_CHOICES
from ui import words_name as w
from ui.people.name.keeping import Keeping
from ui.people.name.made_before import made_before
from ui.people.name.step import laid_out
from ui.theme.look import MEDIUM
from ui.widgets.choices import Choices
from ui.widgets.wrap_label import WrapLabel


class WrittenStep(QWidget):
    """Whoever wants less than before is told which papers were made already."""

    title, below = w.WRITTEN_TITLE, w.WRITTEN_BELOW
    lines = ()

    def __init__(self, keeping: Keeping) -> None:
        super().__init__()
        self._keeping = keeping
        self.choices = Choices(w.WRITTEN)
        self.still = WrapLabel("", "body", MEDIUM, "hint_text")
        self.choices.picked.connect(self._choose)
        laid_out(self, self.choices, self.still)

    def begin(self, person: BoardPerson) -> None:
        """Show another person."""
        self.show_person(person)

    def show_person(self, person: BoardPerson) -> None:
        """Show how the person is written now."""
        self.choices.show_options(WRITTEN_CHOICES, person.written)
        less = person.written not in SAY_THE_NAME
        told = made_before(self._keeping.desk, person, w.STILL_NAME) if less else ""
        self.still.setText(told)
        self.still.setVisible(bool(told))

    def first(self) -> QWidget:
        """Return the choices."""
        return self.choices

    def _choose(self, way: Written) -> None:
        keeping = self._keeping
        keeping.keep(lambda d: card.change(d.books, d.library, keeping.person, written=way))
