"""Everything about one person's place in a meeting that can be changed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from cochair.domain.agenda import Plan
from cochair.domain.ids import GroupId, PersonId
from cochair.domain.people import Person
from cochair.services import plan_people as edits
from cochair.services.people_view import supported_by
from ui import words_plan as w
from ui.plan.changing import Change, Edit
from ui.plan.choices import Choices
from ui.theme.look import STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel

_ROLES: tuple[tuple[str, Callable[[Person], bool], Callable[[Plan, PersonId, bool], Plan]], ...] = (
    (w.CO_CHAIR, lambda p: p.co_chair, edits.set_co_chair),
    (w.WRITES, lambda p: p.minute_taker, edits.set_minute_taker),
    (w.NAMED, lambda p: p.named, edits.set_named),
    (
        w.KEY,
        lambda p: p.key_for is not None,
        lambda plan, who, yes: edits.set_key(plan, who, _key_group(plan, who) if yes else None),
    ),
)


def _key_group(plan: Plan, who: PersonId) -> GroupId | None:
    """Return for which protected group a person holds the key: their own, else the first."""
    groups = [g.id for g in plan.protected_groups]
    seat = plan.person(who).seat
    return seat if seat in groups else next(iter(groups), None)


class _List(QComboBox):
    """A list to pick from, which the wheel never changes."""

    def __init__(self) -> None:
        super().__init__()
        self.installEventFilter(self)
        look.changed.connect(self._restyle)
        self._restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        self.setFont(look.font("body"))
        self.setMinimumHeight(max(look.sizes.target, look.grow(look.sizes.target - look.sizes.row)))


class PersonPanel(Ground):
    """Changes one person through `change`; `done` asks to close the panel."""

    done = Signal()

    def __init__(self, change: Change, person: PersonId, plan: Plan) -> None:
        super().__init__("now")
        self._change, self.person = change, person
        self._shown_name = ""
        self.name = PlainEdit(w.NAME)
        self._seat, self._coming = Choices(w.SEAT), Choices(w.COMING)
        self._supports = _List()
        self._roles: dict[str, BigButton] = {}
        self._lay_out()
        self.name.line.editingFinished.connect(self._rename)
        self._seat.picked.connect(lambda group: self._ask(lambda p: edits.choose_seat(p, person, group)))
        self._coming.picked.connect(lambda coming: self._ask(lambda p: edits.choose_coming(p, person, coming)))
        self._supports.activated.connect(self._choose_supported)
        self.show_plan(plan)

    def show_plan(self, plan: Plan) -> None:
        """Show the person as now; words that are being typed stay."""
        found = plan.person(self.person)
        if found.name != self._shown_name:
            self._shown_name = found.name
            self.name.set_text(found.name)
        groups = (*((g.id, g.name) for g in plan.groups), (None, w.NO_GROUP))
        self._seat.show_answers(groups, found.seat)
        self._coming.show_answers(tuple(w.COMINGS.items()), found.coming)
        for words, is_on, _ in _ROLES:
            self._roles[words].setChecked(is_on(found))
        self._roles[w.KEY].setVisible(bool(plan.protected_groups))
        self._show_supported(plan, found)

    def _show_supported(self, plan: Plan, found: Person) -> None:
        others = supported_by(plan, self.person)
        if [self._supports.itemText(n) for n in range(self._supports.count())] != [name for _, name in others]:
            self._supports.clear()
            for other, name in others:
                self._supports.addItem(name, other)
        self._supports.setCurrentIndex([other for other, _ in others].index(found.supports))

    def _choose_supported(self, place: int) -> None:
        other = self._supports.itemData(place)
        self._ask(lambda plan: edits.choose_supported(plan, self.person, other))

    def _rename(self) -> None:
        typed = self.name.text()
        if typed != self._shown_name:
            self.name.set_problem(self._change(lambda p: edits.rename_person(p, self.person, typed)))

    def _ask(self, edit: Edit) -> None:
        self._change(edit)

    def _switch(self, words: str) -> None:
        edit = next(edit for name, _, edit in _ROLES if name == words)
        on = self._roles[words].isChecked()
        self._ask(lambda plan: edit(plan, self.person, on))

    def _lay_out(self) -> None:
        pad = look.sizes.pad
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.sizes.row)
        roles, ends = QWidget(), QWidget()
        flow, below = FlowLayout(roles), FlowLayout(ends)
        for words, _, _ in _ROLES:
            button = BigButton(words)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, name=words: self._switch(name))
            self._roles[words] = button
            flow.addWidget(button)
        label = WrapLabel(w.SUPPORT, "small", STRONG)
        label.setBuddy(self._supports)
        close, remove = BigButton(w.DONE, "check", key=w.CLOSE_KEY), BigButton(w.REMOVE_PERSON, "bin")
        close.clicked.connect(self.done)
        remove.clicked.connect(lambda: self._ask(lambda p: edits.remove_person(p, self.person)))
        below.addWidget(close)
        below.addWidget(remove)
        what = WrapLabel(w.ROLES, "small", STRONG)
        for part in (self.name, self._seat, self._coming, what, roles, label, self._supports, ends):
            column.addWidget(part)
