"""The rules that a group agrees on about how people talk with each other: ticked from a list, or typed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.agenda import Plan
from cochair.services import ground_rules as rules
from ui import words_plan as w
from ui.plan.edits import Change
from ui.theme.look import look
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped
from ui.widgets.ticks import Ticks


class GroundRulesPart(QWidget):
    """What is ticked or typed is saved at once."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self._change = change
        self._ticks = Ticks(w.GROUND_RULES)
        self._ticks.ticked.connect(self._tick)
        self._own = helped(PlainEdit(w.OWN_RULE, hint=w.OWN_RULE_HINT))
        self._own.entered.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.row)
        column.addWidget(self._ticks)
        column.addWidget(self._own)

    def show_plan(self, plan: Plan) -> None:
        """Show the rules to choose from, and which the group has."""
        self._ticks.show_options([(rule, rule) for rule in rules.offered(plan)], plan.ground_rules)

    def _tick(self, rule: str, on: bool) -> None:
        self._own.set_problem(self._change(lambda plan: rules.choose_rule(plan, rule, agreed=on)))

    def _add(self, typed: str) -> None:
        problem = self._change(lambda plan: rules.add_rule(plan, typed))
        self._own.set_problem(problem)
        if not problem:
            self._own.set_text("")
