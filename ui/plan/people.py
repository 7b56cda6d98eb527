"""Who will come, in which group, and what was agreed for each group."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.domain.ids import GroupId
from cochair.services import plan_people as people
from cochair.services.drafting import Drafting
from cochair.services.formerly import Formerly
from cochair.services.people_view import people_view
from cochair.services.ports import StoreFailed
from cochair.services.templates import Preset, offers_words, presets
from ui import words_plan as w
from ui.plan.edits import Change
from ui.plan.group_card import GroupCard
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.line_beside import LineBeside
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.scroll_column import ScrollColumn


class PeopleList(ScrollColumn):
    """`edited` carries a function from the plan to the changed plan. A group that stays is never made again.

    `hear_asked` carries a name as it is to be said.
    """

    edited = Signal(object)
    hear_asked = Signal(str)

    def __init__(self, change: Change) -> None:
        super().__init__(gap=look.sizes.row)
        self._change = change
        self._drafting: Drafting | None = None
        self.cards: dict[GroupId | None, GroupCard] = {}
        self._names = self._name_card()
        self.column.addWidget(self._names)
        self.column.addStretch(1)

    def show_draft(self, drafting: Drafting) -> None:
        """Show the people of a draft by group."""
        self._drafting, plan = drafting, drafting.plan
        told = people_view(plan)
        self._offered.setVisible(offers_words(plan))
        wanted = [group.group.id if group.group else None for group in told]
        for gone in [group for group in self.cards if group not in wanted]:
            drop(self.cards.pop(gone))
        for place, (own, group) in enumerate(zip(wanted, told, strict=True)):
            if own not in self.cards:
                self.cards[own] = GroupCard(group, self._change, self._formerly)
                self.cards[own].edited.connect(self.edited)
                self.cards[own].hear_asked.connect(self.hear_asked)
            if self.column.indexOf(self.cards[own]) != place:
                self.column.removeWidget(self.cards[own])
                self.column.insertWidget(place, self.cards[own])
            self.cards[own].show_group(group)
        read_as_laid_out(self.widget())

    def _formerly(self, typed: str, answered: Collection[str]) -> Formerly | None:
        try:
            return None if self._drafting is None else self._drafting.formerly(typed, answered)
        except StoreFailed:
            return None  # the change itself says what is wrong

    def close_forms(self) -> bool:
        """Close what is open and return whether anything was."""
        opened = [card for card in self.cards.values() if card.form is not None]
        for card in opened:
            card.close_form(back=True)
        return bool(opened)

    def _name_card(self) -> HeadedCard:
        card, holder = HeadedCard(w.GROUP_NAMES), QWidget()
        self._offered = holder
        flow = FlowLayout(holder, look.sizes.row)
        for preset in presets():
            button = BigButton(preset.name, "people", size="small")
            button.clicked.connect(lambda _=False, p=preset: self._use(p))
            flow.addWidget(button)
        self._new = PlainEdit(w.ADD_GROUP, hint=w.ADD_GROUP_HINT)
        self._new.entered.connect(lambda _: self._add_group())
        more = BigButton(w.ADD_THEM, "plus")
        more.clicked.connect(self._add_group)
        card.body.addWidget(holder)
        card.body.addWidget(LineBeside(self._new, more))
        return card

    def _use(self, preset: Preset) -> None:
        self.edited.emit(lambda plan: people.name_groups(plan, preset.groups))

    def _add_group(self) -> None:
        typed = self._new.text()
        problem = self._change(lambda plan: people.add_group(plan, typed))
        self._new.set_problem(problem)
        if not problem:
            self._new.set_text("")
        self._new.setFocus()
