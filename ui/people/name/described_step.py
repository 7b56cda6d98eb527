"""How a person wants to be described, in their own words or not at all, and whether papers may say it."""

from cochair.domain.board import SAY_THE_NAME, BoardPerson
from cochair.domain.consents import About, Consent
from cochair.services import person_card as card
from cochair.services.consents import asked_about, covers, keep_answer, newest
from ui import words_name as w
from ui.people.asking.keeping import Keeping
from ui.people.kept_line import KeptLine
from ui.people.name.made_before import still_beside
from ui.people.name.step import Step
from ui.theme.look import MEDIUM
from ui.widgets.choices import Choices
from ui.widgets.wrap_label import WrapLabel


class DescribedStep(Step):
    """The yes is asked once there are words, and again when they are others."""

    title, below = w.DESCRIBED_TITLE, w.DESCRIBED_BELOW

    def __init__(self, keeping: Keeping) -> None:
        self.words = KeptLine(w.DESCRIBED, self._describe, hint=w.DESCRIBED_HINT)
        self._asks, self.may = WrapLabel(w.DESCRIBED_YES, "lead"), Choices(w.MAY_WE)
        self.may.picked.connect(self._answer)
        self.told = WrapLabel("", "body", MEDIUM, "hint_text")
        super().__init__(keeping, self.words, self._asks, self.may, self.told)

    def show_person(self, person: BoardPerson) -> None:
        """Show the words, and what was said to the question."""
        self.words.show_value(person.described)
        said = self._said(person)
        counts = said is not None and covers(said, person.described)
        self.may.show_options(w.YES_NO, said.yes if said is not None and counts else None)
        for part in (self._asks, self.may):
            part.setVisible(bool(person.described))
        no_name = bool(person.described) and person.written not in SAY_THE_NAME
        again = w.OTHER_WORDS if said is not None and not counts and person.described else ""
        told = again or still_beside(self.keeping.desk, person, About.DESCRIPTION) or (w.NOT_BESIDE if no_name else "")
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def is_answered(self, person: BoardPerson) -> bool:
        """Return whether there are words, and an answer to the question about them."""
        said = self._said(person)
        return bool(person.described) and said is not None and covers(said, person.described)

    def _said(self, person: BoardPerson) -> Consent | None:
        return newest(self.keeping.desk.books, person.number, About.DESCRIPTION)

    def _describe(self, typed: str) -> str:
        keeping = self.keeping
        return keeping.keep(lambda d: card.describe(d.books, d.library, keeping.person, typed))

    def _answer(self, yes: bool) -> None:
        keeping, about = self.keeping, About.DESCRIPTION
        asked = asked_about(w.DESCRIBED_YES, keeping.row().described)
        keeping.pick(lambda d: keep_answer(d.books, keeping.person, about, asked, yes=yes, today=d.today()))
