"""Who will come, in which group, and who runs the meeting."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cochair.domain.agenda import Plan
from cochair.domain.people import Group, Person
from cochair.services import plan_people as change
from ui import words_plan as w
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class PeopleList(HeadedCard):
    """`edited` carries a function from the plan to the changed plan."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__(w.PEOPLE)
        self._scroll = ScrollColumn()
        self.body.addWidget(self._scroll, 1)
        self._shown: tuple[tuple[Person, ...], tuple[Group, ...]] | None = None
        self._content: QWidget | None = None

    def show_plan(self, plan: Plan) -> None:
        """Show the people by group; the list is made again only when it differs."""
        if self._shown == (plan.people, plan.groups):
            return
        self._shown = (plan.people, plan.groups)
        while (item := self._scroll.column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        for group in plan.groups:
            self._scroll.column.addWidget(WrapLabel(group.name, "heading", BOLD))
            for person in plan.people:
                if person.seat == group.id:
                    self._scroll.column.addWidget(self._row(person))
            self._scroll.column.addWidget(self._add(group))
        self._scroll.column.addStretch(1)

    def _add(self, group: Group) -> PlainEdit:
        edit = PlainEdit(w.ADD_PEOPLE.format(group=group.name), hint=w.ADD_PEOPLE_HINT)
        edit.entered.connect(lambda typed: self.edited.emit(lambda p: change.add_people(p, typed, group.id)))
        return edit

    def _row(self, person: Person) -> Ground:
        ground = Ground("row")
        row = QHBoxLayout(ground)
        row.setSpacing(look.sizes.gap)
        row.addWidget(WrapLabel(person.name, "body", BOLD), 1)
        for words, on, edit in (
            (w.CO_CHAIR, person.co_chair, lambda p: change.set_co_chair(p, person.id, not person.co_chair)),
            (w.WRITES, person.minute_taker, lambda p: change.set_minute_taker(p, person.id, not person.minute_taker)),
        ):
            button = BigButton(words.format(name=person.name), size="small")
            button.setCheckable(True)
            button.setChecked(on)
            button.clicked.connect(lambda _=False, e=edit: self.edited.emit(e))
            row.addWidget(button)
        remove = BigButton("", "bin", name=w.REMOVE_PERSON.format(name=person.name))
        remove.clicked.connect(lambda: self.edited.emit(lambda p: change.remove_person(p, person.id)))
        row.addWidget(remove)
        return ground
