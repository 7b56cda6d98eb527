"""Who a person is: one question at a time, each answer kept at once."""

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.board import PersonNumber
from cochair.services.ports import StoreFailed
from ui import words_name as w
from ui import words_people as people_words
from ui.people.desk import Desk
from ui.people.name.described_step import DescribedStep
from ui.people.name.groups_step import GroupsStep
from ui.people.name.keeping import Keeping
from ui.people.name.name_step import NameStep
from ui.people.name.photo_step import PhotoStep
from ui.people.name.step import Step
from ui.people.name.support_step import SupportStep
from ui.people.name.written_step import WrittenStep
from ui.theme.look import BOLD
from ui.widgets.big_button import BigButton
from ui.widgets.reading_order import stops_now
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.steps import Steps
from ui.widgets.wrap_label import WrapLabel


class NamePage(QWidget):
    """Its questions stay where they are while it is open."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keeping = Keeping()
        self.support = SupportStep(self.keeping)
        about = self.keeping
        name, written, described = NameStep(about), WrittenStep(about), DescribedStep(about)
        self.steps: tuple[Step, ...] = (name, written, described, PhotoStep(about), GroupsStep(about), self.support)
        self._place = 0
        self._steps = Steps()
        self._title, self._below = WrapLabel("", "title", BOLD), WrapLabel("", "lead", colour="muted")
        self.next = BigButton(people_words.NEXT, "next", role="main")
        self.keeping.kept.connect(self.kept)
        self.keeping.refused.connect(self.refused)
        self.keeping.changed.connect(self._show)
        self.next.clicked.connect(self._next)
        self._lay_out()

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Show the first question of a person; raises StoreFailed."""
        assert person is not None
        self.keeping.open(desk, person)
        now = self.keeping.row()
        for step in self.steps:
            step.begin(now)
        self._go(0)

    def take_focus(self) -> None:
        """Put the keyboard on the first thing of the question."""
        for first in stops_now(self.steps[self._place].first())[:1]:
            first.setFocus()

    def step_back(self) -> bool:
        """Go back to the question before, and return whether there was one."""
        self.finish_typing()
        if self._place == 0:
            return False
        self._go(self._place - 1)
        self.take_focus()
        return True

    def finish_typing(self) -> None:
        """Keep what is half typed."""
        for line in self.steps[self._place].lines:
            line.finish()

    def _next(self) -> None:
        self.kept.emit("")
        self.finish_typing()
        if any(line.problem() for line in self.steps[self._place].lines):
            self.take_focus()
        elif self._place + 1 < len(self.steps):
            self._go(self._place + 1)
            self.take_focus()
        else:
            self.left.emit()

    def _go(self, place: int) -> None:
        self._place = place
        for number, step in enumerate(self.steps):
            cast(QWidget, step).setVisible(number == place)
        self._show()

    def _show(self) -> None:
        step = self.steps[self._place]
        try:
            now = self.keeping.row()
            step.show_person(now)
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        whom = w.ABOUT.format(name=now.name)
        told = people_words.QUESTION.format(number=self._place + 1, count=len(self.steps))
        self._steps.show_step(told, self._place, [n < self._place for n in range(len(self.steps))], whom)
        self._title.setText(step.title)
        self._below.setText(step.below)
        self.next.set_words(people_words.NEXT if self._place + 1 < len(self.steps) else w.DONE)

    def _lay_out(self) -> None:
        scroll = ScrollColumn()
        for part in (self._steps, self._title, self._below, *(cast(QWidget, step) for step in self.steps)):
            scroll.column.addWidget(part)
        scroll.column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignRight)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
