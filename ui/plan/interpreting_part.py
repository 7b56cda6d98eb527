"""Whether somebody interprets or writes captions at a meeting: one thing to tick."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.agenda import Plan
from cochair.services.interpreting import say_interpreted
from ui import words_plan as w
from ui.plan.edits import Change
from ui.widgets.ticks import Ticks


class InterpretingPart(QWidget):
    """What is ticked is saved at once."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self._change = change
        self._ticks = Ticks(w.WHO_HELPS)
        self._ticks.ticked.connect(lambda _, on: self._change(partial(say_interpreted, interpreted=on)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._ticks)

    def show_plan(self, plan: Plan) -> None:
        """Show whether it is ticked."""
        self._ticks.show_options([(True, w.INTERPRETED)], (plan.interpreted,))
