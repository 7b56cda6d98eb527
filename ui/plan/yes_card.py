"""Who says yes to the agenda before it goes out: each for themselves, yes and then yes, I am sure."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.ids import PersonId
from cochair.services.plan_yes import YesTold
from ui import words_plan as w
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.icon import Icon
from ui.widgets.number_line import NumberLine
from ui.widgets.wrap_label import WrapLabel

SayYes = Callable[[PersonId, str], str]
"""Keeps the yes of a person, with the number that was typed; returns in one sentence why not, or nothing."""


class YesCard(HeadedCard):
    """`taken_back` carries the person who takes a yes back."""

    taken_back = Signal(object)

    def __init__(self, say_yes: SayYes) -> None:
        super().__init__(w.WHO_SAYS_YES)
        self._say_yes = say_yes
        self._told: tuple[YesTold, ...] = ()
        self._sure: PersonId | None = None
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.sizes.gap)
        self.body.addWidget(WrapLabel(w.YES_ABOUT, "small", colour="muted"))
        self.body.addWidget(self._rows)

    def show_yeses(self, told: tuple[YesTold, ...]) -> None:
        """Show whose yes the agenda needs, and how it stands; the card is away while there is nobody to ask."""
        self.setVisible(bool(told))
        if told != self._told:
            self._told, self._sure = told, None
            self._fill()

    def take_focus(self) -> None:
        """Put the keyboard on the first answer that is missing."""
        button = next((b for b in self.findChildren(BigButton) if b.isVisible()), None)
        if button is not None:
            button.setFocus()

    def _fill(self) -> None:
        here = self.focusWidget()
        held = here is not None and self._rows.isAncestorOf(here)
        while (item := self._column.takeAt(0)) is not None:
            drop(item.widget())
        for told in self._told:
            self._column.addWidget(self._row(told))
        if held:
            self.take_focus()

    def _row(self, told: YesTold) -> Ground:
        ground = Ground("row")
        column, top, holder = QVBoxLayout(ground), QHBoxLayout(), QWidget()
        sizes = look.sizes
        column.setContentsMargins(sizes.row, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap)
        top.setSpacing(sizes.row)
        sure = told.person == self._sure
        top.addWidget(Icon("tick" if told.said else "dots", "text"))
        top.addWidget(WrapLabel(w.SURE_OF_AGENDA.format(name=told.name) if sure else told.words, "body", MEDIUM), 1)
        column.addLayout(top)
        if sure and told.has_number:
            column.addWidget(
                NumberLine(w.NUMBER_ASKED.format(name=told.name), w.SURE, partial(self._say_yes, told.person))
            )
        flow = FlowLayout(holder)
        for words, icon, act in self._answers(told, sure):
            button = BigButton(words, icon, size="small", name=f"{words}. {told.words}")
            button.clicked.connect(act)
            flow.addWidget(button)
        column.addWidget(holder)
        return ground

    def _answers(self, told: YesTold, sure: bool) -> list[tuple[str, str, Callable[[], object]]]:
        if told.said:
            return [(w.TAKE_YES_BACK, "undo", lambda: self.taken_back.emit(told.person))]
        if not sure:
            return [(w.SAYS_YES.format(name=told.name), "key", lambda: self._ask(told.person))]
        back: tuple[str, str, Callable[[], object]] = (w.GO_BACK, "back", lambda: self._ask(None))
        return [back] if told.has_number else [(w.SURE, "check", lambda: self._say_yes(told.person, "")), back]

    def _ask(self, person: PersonId | None) -> None:
        self._sure = person
        self._fill()
