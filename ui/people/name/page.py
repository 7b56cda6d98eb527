"""Who a person is: one question at a time, each answer kept at once."""

from collections.abc import Sequence

from cochair.domain.board import PersonNumber
from ui import words_name as w
from ui.people.asking.half_typed import HalfTyped
from ui.people.asking.keeping import Keeping
from ui.people.asking.page import AskingPage
from ui.people.asking.place import Asked
from ui.people.desk import Desk
from ui.people.name.described_step import DescribedStep
from ui.people.name.groups_step import GroupsStep
from ui.people.name.name_step import NameStep
from ui.people.name.photo_step import PhotoStep
from ui.people.name.step import Step
from ui.people.name.support_step import SupportStep
from ui.people.name.written_step import WrittenStep


class NamePage(AskingPage):
    """Its questions stay where they are while it is open."""

    def __init__(self) -> None:
        about = Keeping(w.KEPT)
        super().__init__(self._questions, w.DONE, about)
        self.steps: tuple[Step, ...] = (
            NameStep(about),
            WrittenStep(about),
            DescribedStep(about),
            PhotoStep(about),
            GroupsStep(about),
            SupportStep(about),
        )

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Show the first question of a person, or the one that somebody was half through; raises StoreFailed."""
        assert person is not None
        self.keeping.open(desk, person)
        self.asking.open(HalfTyped(desk.library, f"name of {person}"))

    def _questions(self) -> Sequence[Asked]:
        now = self.keeping.row()
        whom = w.ABOUT.format(name=now.name)
        return [Asked("", step.title, step.below, step, step.is_answered(now), whom) for step in self.steps]
