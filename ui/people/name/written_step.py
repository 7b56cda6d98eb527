"""How papers write a person, and which papers from before may still say more."""

from cochair.domain.board import SAY_THE_NAME, BoardPerson, PersonNumber, Written
from cochair.services import person_card as card
from cochair.services.people_view import WRITTEN_CHOICES
from ui import words_name as w
from ui.people.asking.keeping import Keeping
from ui.people.name.made_before import made_before
from ui.people.name.step import Step
from ui.theme.look import MEDIUM
from ui.widgets.choices import Choices
from ui.widgets.wrap_label import WrapLabel


class WrittenStep(Step):
    """Whoever wants less than before is told which papers were made already."""

    title, below = w.WRITTEN_TITLE, w.WRITTEN_BELOW

    def __init__(self, keeping: Keeping) -> None:
        self.choices = Choices(w.WRITTEN)
        self.still = WrapLabel("", "body", MEDIUM, "hint_text")
        super().__init__(keeping, self.choices, self.still)
        self._said: set[PersonNumber] = set()
        self.choices.picked.connect(self._choose)

    def show_person(self, person: BoardPerson) -> None:
        """Show how the person is written now."""
        self.choices.show_options(WRITTEN_CHOICES, person.written)
        less = person.written not in SAY_THE_NAME
        told = made_before(self.keeping.desk, person, w.STILL_NAME) if less else ""
        self.still.setText(told)
        self.still.setVisible(bool(told))

    def is_answered(self, person: BoardPerson) -> bool:
        """Return whether somebody chose: now, or before, another way than CoChair begins with."""
        return person.number in self._said or person.written is not Written.FIRST_NAME

    def _choose(self, way: Written) -> None:
        keeping = self.keeping
        self._said.add(keeping.person)
        keeping.pick(lambda d: card.change(d.books, d.library, keeping.person, written=way))
