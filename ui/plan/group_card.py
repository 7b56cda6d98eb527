"""One group of a draft with its people; or everybody who sits in no group."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from cochair.domain.board import BoardPerson
from cochair.domain.ids import PersonId
from cochair.services import plan_people as people
from cochair.services.formerly import Formerly
from cochair.services.people_view import GroupTold
from ui import words_plan as w
from ui.plan.edits import Change, WhoseBefore
from ui.plan.group_form import GroupForm
from ui.plan.person_form import PersonForm
from ui.plan.person_row import PersonRow
from ui.plan.same_person import SamePerson
from ui.theme.look import MEDIUM
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.headed_card import HeadedCard
from ui.widgets.line_beside import LineBeside
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.reading_order import read_as_laid_out, set_reading_order
from ui.widgets.wrap_label import WrapLabel


class GroupCard(HeadedCard):
    """`edited` carries a function from the plan to the changed plan. A person that stays is never made again.

    `hear_asked` carries a name as it is to be said.
    """

    edited = Signal(object)
    hear_asked = Signal(str)

    def __init__(self, told: GroupTold, change: Change, formerly: WhoseBefore) -> None:
        super().__init__(told.name)
        self._told, self._change, self._formerly = told, change, formerly
        self._typed, self._answers = "", dict[str, BoardPerson | None]()
        self.same = SamePerson()
        self.same.answered.connect(self._answer)
        self._rows: dict[PersonId, PersonRow] = {}
        self.form: GroupForm | PersonForm | None = None
        self._about = WrapLabel("", "small", colour="muted")
        self._needs = WrapLabel("", "small", MEDIUM, "hint_text")
        self.button = BigButton(w.CHANGE, "pencil", size="small")
        self.button.clicked.connect(self._open_group)
        self.beside.addWidget(self.button)
        self.button.setVisible(told.group is not None)
        self._add = PlainEdit(w.ADD_PEOPLE.format(group=told.name), hint=w.ADD_PEOPLE_HINT)
        self._add.entered.connect(lambda _: self._add_people())
        more = BigButton(w.ADD_THEM, "person-plus")
        more.clicked.connect(self._add_people)
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        for label in (self._about, self._needs):
            self.body.addWidget(label)
        self.body.addLayout(self._people)
        self.body.addWidget(LineBeside(self._add, more))
        self.body.addWidget(self.same)

    def show_group(self, told: GroupTold) -> None:
        """Show the group and its people as they are now."""
        self._told = told
        self.set_heading(told.name)
        self.button.set_words(w.CHANGE, w.CHANGE_PERSON.format(name=told.name))
        self._add.set_label(w.ADD_PEOPLE.format(group=told.name))
        for label, words in ((self._about, told.about), (self._needs, told.needs)):
            label.setText(words)
            label.setVisible(bool(words))
        self._show_people()
        self._show_form()

    def close_form(self, *, back: bool = False) -> None:
        """Close what is open; `back` puts the keyboard where it was opened."""
        form, self.form = self.form, None
        if form is None:
            return
        row = self._rows.get(form.person) if isinstance(form, PersonForm) else None
        if back:
            (row.button if row is not None else self.button).setFocus()
        drop(form)

    def open_person(self, person: PersonId) -> None:
        """Open everything about a person below their row; or close it again."""
        was = self.form
        self.close_form()
        if isinstance(was, PersonForm) and was.person == person:
            return
        told = next(one for one in self._told.people if one.person.id == person)
        form = PersonForm(told, self._change)
        form.hear_asked.connect(self.hear_asked)
        self._open(form)

    def _open_group(self) -> None:
        was = self.form
        self.close_form()
        if self._told.group is not None and not isinstance(was, GroupForm):
            self._open(GroupForm(self._told.group, self._change))

    def _open(self, form: GroupForm | PersonForm) -> None:
        self.form = form
        form.edited.connect(self.edited)
        form.done.connect(lambda: self.close_form(back=True))
        self._show_form()
        form.show()  # a line that is not shown yet can not take the keyboard
        form.name.setFocus()

    def _show_people(self) -> None:
        wanted = [told.person.id for told in self._told.people]
        for gone in [person for person in self._rows if person not in wanted]:
            drop(self._rows.pop(gone))
        if self.form is not None:
            self._people.removeWidget(self.form)
        for place, told in enumerate(self._told.people):
            row = self._rows.get(told.person.id) or self._make(told.person.id, PersonRow(told))
            if self._people.indexOf(row) != place:
                self._people.removeWidget(row)
                self._people.insertWidget(place, row)
            row.show_person(told)

    def _make(self, person: PersonId, row: PersonRow) -> PersonRow:
        row.change_asked.connect(lambda: self.open_person(person))
        self._rows[person] = row
        return row

    def _show_form(self) -> None:
        """Put what is open below its row, or above all people; close it when its person sits elsewhere now."""
        if isinstance(self.form, GroupForm) and self._told.group is not None:
            self._people.insertWidget(0, self.form)
            self.form.show_group(self._told.group)
        elif isinstance(self.form, PersonForm):
            person = self.form.person
            found = [(n, told) for n, told in enumerate(self._told.people) if told.person.id == person]
            if not found:
                self.close_form()
                return
            place, told = found[0]
            self._people.insertWidget(place + 1, self.form)
            self.form.show_person(told)
        set_reading_order(self)
        read_as_laid_out(self)

    def _add_people(self) -> None:
        typed, group = self._add.text(), self._told.group.id if self._told.group else None
        if typed != self._typed:
            self._typed, self._answers = typed, {}
        found = self._formerly(typed, self._answers)
        self.same.setVisible(found is not None)
        if found is not None:
            self.same.ask(found)
            return
        same = {name: person for name, person in self._answers.items() if person is not None}
        problem = self._change(lambda plan: people.add_people(plan, typed, group, same))
        self._typed = ""
        self._add.set_problem(problem)
        if not problem:
            self._add.set_text("")
        self._add.setFocus()

    def _answer(self, found: Formerly, same: bool) -> None:
        self._answers[found.name] = found.person if same else None
        self._add_people()
