"""How papers write a person, and which papers from before may still say more."""

from cochair.domain.board import BoardPerson, PersonNumber, Written
from cochair.exports.made_papers import may_name
from cochair.services import person_card as card
from cochair.services.people_view import WRITTEN_CHOICES
from ui import words_name as w
from ui.people.asking.keeping import Keeping
from ui.people.name.step import Step
from ui.theme.look import MEDIUM
from ui.widgets.choices import Choices
from ui.widgets.wrap_label import WrapLabel

MOST = 5
"""Papers that are named; there may be more."""
_LESS = (Written.INITIAL, Written.A_MEMBER)


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
        told = self._still_named(person) if person.written in _LESS else ""
        self.still.setText(told)
        self.still.setVisible(bool(told))

    def is_answered(self, person: BoardPerson) -> bool:
        """Return whether somebody chose: now, or before, another way than CoChair begins with."""
        return person.number in self._said or person.written is not Written.FIRST_NAME

    def _choose(self, way: Written) -> None:
        keeping = self.keeping
        self._said.add(keeping.person)
        keeping.pick(lambda d: card.change(d.books, d.library, keeping.person, written=way))

    def _still_named(self, person: BoardPerson) -> str:
        found = may_name(self.keeping.desk.places.folder, person.name.split()[0])
        if not found:
            return ""
        papers = ", ".join(found[:MOST])
        papers = papers if len(found) <= MOST else w.AND_MORE.format(papers=papers, count=len(found) - MOST)
        return w.STILL_NAME.format(name=person.name, papers=papers)
