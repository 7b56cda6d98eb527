"""Old actions of a draft: who does each by when, and lines to fill in what nobody wrote."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services import old_actions as old
from cochair.services.old_actions import OldTold
from ui import words_plan as w
from ui.plan.edits import Change
from ui.plan.plan_line import PlanLine
from ui.theme.look import MEDIUM, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel


class OldActions(QWidget):
    """Shown below the items when there are any. What stays the same is never made again."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self._change = change
        self._shown: tuple[OldTold, ...] = ()
        self._today = date.min
        self.cards: list[Ground] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look.sizes.row, 0, 0)
        self._column.setSpacing(look.sizes.gap)
        self._column.addWidget(WrapLabel(w.OLD_ACTIONS, "heading", STRONG))
        self.hide()

    def show_old(self, told: tuple[OldTold, ...], today: date) -> None:
        """Show the old actions of the draft."""
        self._today = today
        if told != self._shown:
            self._shown = told
            for card in self.cards:
                drop(card)
            self.cards = [self._card(place, action) for place, action in enumerate(told)]
            for card in self.cards:
                self._column.addWidget(card)
        self.setVisible(bool(told))

    def take_focus(self) -> None:
        """Put the keyboard on the first line that is still to be filled in."""
        line = self.findChild(PlanLine)
        if line is not None:
            line.line.setFocus()

    def _card(self, place: int, action: OldTold) -> Ground:
        card, sizes = Ground("row"), look.sizes
        column = QVBoxLayout(card)
        column.setContentsMargins(sizes.row, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.tight)
        needs = action.no_person or action.no_date
        column.addWidget(WrapLabel(action.text, "body", STRONG))
        column.addWidget(WrapLabel(action.words, "body", MEDIUM, "hint_text" if needs else "muted"))
        if action.no_person:
            column.addWidget(self._owner(place, action))
        if action.no_date:
            column.addWidget(self._day(place, action))
        away = BigButton(w.TAKE_AWAY, "bin", size="small", name=w.TAKE_AWAY_THIS.format(text=action.text))
        away.clicked.connect(lambda: self._change(lambda plan: old.drop_action(plan, place)))
        column.addWidget(away, 0, Qt.AlignmentFlag.AlignLeft)
        card.setAccessibleName(f"{action.text}. {action.words}")
        return card

    def _owner(self, place: int, action: OldTold) -> PlanLine:
        line = PlanLine(
            w.OWNER, lambda typed: lambda plan: old.choose_owner(plan, place, typed), self._change, hint=w.OWNER_HINT
        )
        line.line.setAccessibleName(w.OWNER_OF.format(text=action.text))
        return line

    def _day(self, place: int, action: OldTold) -> PlanLine:
        line = PlanLine(
            w.DUE,
            lambda typed: lambda plan: old.choose_day(plan, place, typed, self._today),
            self._change,
            hint=w.DUE_HINT,
        )
        line.line.setAccessibleName(w.DUE_OF.format(text=action.text))
        return line
