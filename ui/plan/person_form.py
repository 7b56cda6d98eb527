"""Everything about one person of a draft, open below their row."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.domain.agenda import Plan
from cochair.domain.ids import PersonId
from cochair.domain.people import Person, way_written
from cochair.services import plan_people as people
from cochair.services.people_view import COMING_CHOICES, WRITTEN_CHOICES, PersonTold
from ui import words_plan as w
from ui.plan.edits import Change
from ui.plan.form_layout import lay_out_form
from ui.plan.number_part import NumberPart
from ui.plan.plan_line import PlanLine
from ui.plan.said_part import SaidPart
from ui.widgets.big_button import BigButton
from ui.widgets.choices import Choices
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.pick_line import PickLine

_SWITCHES: tuple[tuple[str, Callable[[Person], bool], Callable[[Plan, PersonId, bool], Plan]], ...] = (
    (w.CO_CHAIR, lambda person: person.co_chair, people.set_co_chair),
    (w.WRITES, lambda person: person.minute_taker, people.set_minute_taker),
    (w.HOLDS_KEY, lambda person: person.key_for is not None, people.answer_for_own_group),
)


class PersonForm(Ground):
    """`edited` carries a function from the plan to the changed plan; `done` asks to close the form.

    `hear_asked` carries the person's name as it is to be said.
    """

    edited = Signal(object)
    done = Signal()
    hear_asked = Signal(str)

    def __init__(self, told: PersonTold, change: Change) -> None:
        super().__init__("row")
        self.person = who = told.person.id
        self.name = PlanLine(w.NAME, lambda t: lambda p: people.rename_person(p, who, t), change)
        self.said = SaidPart(told.person, change)
        self.said.hear_asked.connect(self.hear_asked)
        self._seat, self._coming, self._written = Choices(w.SEAT), Choices(w.COMES), Choices(w.WRITTEN)
        self._supports, self._stand_in = PickLine(w.SUPPORTS), PickLine(w.STAND_IN)
        self._seat.picked.connect(lambda group: self.edited.emit(lambda p: people.choose_seat(p, who, group)))
        self._coming.picked.connect(lambda when: self.edited.emit(lambda p: people.choose_coming(p, who, when)))
        self._written.picked.connect(lambda way: self.edited.emit(lambda p: people.choose_written(p, who, way)))
        self._supports.picked.connect(lambda other: self.edited.emit(lambda p: people.choose_supported(p, who, other)))
        self._stand_in.picked.connect(lambda other: self.edited.emit(lambda p: people.choose_stand_in(p, who, other)))
        self._switches = [self._switch(words, edit) for words, _, edit in _SWITCHES]
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in self._switches:
            flow.addWidget(button)
        self._number = NumberPart(change)
        lines = (self._seat, self._coming, self._written, self._supports, self._stand_in)
        parts = (self.name, self.said, holder, *lines, self._number)
        lay_out_form(self, parts, w.REMOVE_PERSON, self._remove, self.done)

    def show_person(self, told: PersonTold) -> None:
        """Show the person as they are now."""
        person = told.person
        self.name.show_value(person.name)
        self.said.show_person(person)
        self._seat.show_options(told.seats, person.seat)
        self._coming.show_options(COMING_CHOICES, person.coming)
        self._written.show_options(WRITTEN_CHOICES, way_written(person))
        self._supports.show_options(told.others, person.supports)
        self._stand_in.show_options(told.others, person.stand_in)
        self._stand_in.setVisible(person.co_chair)
        self._number.show_person(person)
        for button, (_, holds, _) in zip(self._switches, _SWITCHES, strict=True):
            button.setChecked(holds(person))
        self._switches[-1].setVisible(told.may_hold_key)

    def _switch(self, words: str, edit: Callable[[Plan, PersonId, bool], Plan]) -> BigButton:
        button, who = BigButton(words, "ring"), self.person
        button.setCheckable(True)
        button.clicked.connect(lambda on: self.edited.emit(lambda p: edit(p, who, on)))
        return button

    def _remove(self) -> None:
        self.edited.emit(lambda p: people.remove_person(p, self.person))
