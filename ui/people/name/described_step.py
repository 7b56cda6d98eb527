"""How a person wants to be described, in their own words or not at all, and whether papers may say it."""

from PySide6.QtWidgets import QWidget

from cochair.domain.board import SAY_THE_NAME, BoardPerson
from cochair.domain.consents import About
from cochair.services import person_card as card
from cochair.services.consents import keep_answer, newest
from ui import words_name as w
from ui.people.kept_line import KeptLine
from ui.people.name.keeping import Keeping
from ui.people.name.made_before import still_beside
from ui.people.name.step import laid_out
from ui.theme.look import MEDIUM
from ui.widgets.choices import Choices
from ui.widgets.wrap_label import WrapLabel


class DescribedStep(QWidget):
    """The yes is asked once there are words."""

    title, below = w.DESCRIBED_TITLE, w.DESCRIBED_BELOW

    def __init__(self, keeping: Keeping) -> None:
        super().__init__()
        self._keeping = keeping
        self.words = KeptLine(w.DESCRIBED, self._describe, hint=w.DESCRIBED_HINT)
        self.lines = (self.words,)
        self._asks, self.may = WrapLabel(w.DESCRIBED_YES, "lead"), Choices(w.MAY_WE)
        self.may.picked.connect(self._answer)
        self.told = WrapLabel("", "body", MEDIUM, "hint_text")
        laid_out(self, self.words, self._asks, self.may, self.told)

    def begin(self, person: BoardPerson) -> None:
        """Show another person."""
        self.words.begin(person.described)
        self.show_person(person)

    def show_person(self, person: BoardPerson) -> None:
        """Show the words, and what was said to the question."""
        self.words.show_value(person.described)
        said = newest(self._keeping.desk.books, person.number, About.DESCRIPTION)
        self.may.show_options(w.YES_NO, None if said is None else said.yes)
        for part in (self._asks, self.may):
            part.setVisible(bool(person.described))
        no_name = bool(person.described) and person.written not in SAY_THE_NAME
        told = still_beside(self._keeping.desk, person, About.DESCRIPTION) or (w.NOT_BESIDE if no_name else "")
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def first(self) -> QWidget:
        """Return the line."""
        return self.words.line

    def _describe(self, typed: str) -> str:
        keeping = self._keeping
        return keeping.keep(lambda d: card.describe(d.books, d.library, keeping.person, typed))

    def _answer(self, yes: bool) -> None:
        keeping, about = self._keeping, About.DESCRIPTION
        keeping.keep(lambda d: keep_answer(d.books, keeping.person, about, w.DESCRIBED_YES, yes=yes, today=d.today()))
