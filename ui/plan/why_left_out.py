"""Asking why something from the last meeting does not come back, before it is taken away."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.ids import ItemId
from cochair.services import plan_items as items
from ui import words_plan as w
from ui.plan.edits import Change
from ui.theme.look import STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped
from ui.widgets.wrap_label import WrapLabel


class WhyLeftOut(QWidget):
    """Each press of a reason takes the item away; `stays` tells that it comes back after all."""

    stays = Signal()

    def __init__(self, item: ItemId, change: Change) -> None:
        super().__init__()
        self._item, self._change = item, change
        holder, column = QWidget(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.row)
        flow = FlowLayout(holder)
        self._reasons = [BigButton(words, "check") for words in w.WHY_LEFT_OUT_CHOICES]
        for button, because in zip(self._reasons, w.WHY_LEFT_OUT_CHOICES, strict=True):
            button.clicked.connect(partial(self._press, because))
            flow.addWidget(button)
        back = BigButton(w.IT_STAYS, "back")
        back.clicked.connect(self.stays)
        flow.addWidget(back)
        self._typed = helped(PlainEdit(w.WHY_TYPED, hint=w.WHY_TYPED_HINT))
        self._typed.entered.connect(self._leave_out)
        column.addWidget(WrapLabel(w.WHY_LEFT_OUT, "body", STRONG))
        column.addWidget(holder)
        column.addWidget(self._typed)
        self.hide()

    def ask(self) -> None:
        """Show the reasons, with the keyboard on the first."""
        self.show()
        self._reasons[0].setFocus()

    def _press(self, because: str, _checked: bool = False) -> None:
        self._leave_out(because)

    def _leave_out(self, because: str) -> None:
        self._typed.set_problem(self._change(lambda plan: items.leave_out(plan, self._item, because)))
