"""How the people of a board talk with each other: rules ticked from a list, or typed."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.board_rules import BoardRules
from cochair.domain.refused import Unclear
from cochair.services import ground_rules
from ui import words_board as w
from ui.theme.look import look
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped
from ui.widgets.ticks import Ticks


class TalkRules(QWidget):
    """What is ticked or typed is kept at once."""

    def __init__(self, rules: BoardRules, keep: Callable[[BoardRules], BoardRules]) -> None:
        super().__init__()
        self._rules, self._keep = rules, keep
        self._ticks = Ticks(w.TALK_RULES)
        self._ticks.ticked.connect(
            lambda rule, on: self._change(lambda r: ground_rules.choose_rule(r, rule, agreed=on))
        )
        self.own = helped(PlainEdit(w.OWN_RULE))
        self.own.entered.connect(lambda _: self._add())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.row)
        column.addWidget(self._ticks)
        column.addWidget(self.own)
        self._show()
        self.first: QWidget = self.own.line

    def finish(self) -> bool:
        """Keep a rule that is typed, and return whether it could be kept."""
        return not self.own.text().strip() or self._add()

    def _add(self) -> bool:
        typed = self.own.text()
        if self._change(lambda rules: ground_rules.add_rule(rules, typed)):
            self.own.set_text("")
            return True
        return False

    def _change(self, change: Callable[[BoardRules], BoardRules]) -> bool:
        try:
            self._rules = self._keep(change(self._rules))
        except Unclear as unclear:
            self.own.set_problem(str(unclear))
            self._show()
            return False
        self._show()
        return True

    def _show(self) -> None:
        options = [(rule, rule) for rule in ground_rules.offered(self._rules)]
        self._ticks.show_options(options, self._rules.ground_rules)
