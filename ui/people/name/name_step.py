"""A person's name, and how it is said."""

from cochair.domain.board import BoardPerson
from cochair.services import person_card as card
from ui import words_name as w
from ui.people.asking.keeping import Keeping
from ui.people.kept_line import KeptLine
from ui.people.name.step import Step
from ui.widgets.big_button import BigButton
from ui.widgets.line_beside import LineBeside


class NameStep(Step):
    """The name, how it is said, and a button to hear it."""

    title, below = w.NAME_TITLE, w.NAME_BELOW

    def __init__(self, keeping: Keeping) -> None:
        self._name = ""
        self.name = KeptLine(
            w.NAME, lambda t: keeping.keep(lambda d: card.rename(d.books, d.library, keeping.person, t))
        )
        self.said = KeptLine(
            w.SAID_AS,
            lambda t: keeping.keep(lambda d: card.say_name_as(d.books, d.library, keeping.person, t)),
            hint=w.SAID_HINT,
        )
        self.hear = BigButton(w.HEAR, "volume")
        self.hear.clicked.connect(lambda: keeping.desk.hear(self.said.text().strip() or self._name))
        super().__init__(keeping, self.name, LineBeside(self.said, self.hear))

    def show_person(self, person: BoardPerson) -> None:
        """Show the person as they are now."""
        self._name = person.name
        self.name.show_value(person.name)
        self.said.show_value(person.said_as)
        self.hear.set_words(w.HEAR, w.HEAR_OF.format(name=person.name))

    def is_answered(self, person: BoardPerson) -> bool:
        """Return whether somebody typed a name."""
        return bool(person.name)
