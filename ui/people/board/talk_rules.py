"""How the people of a board talk with each other: rules ticked from a list, or typed."""

from collections.abc import Callable

from cochair.domain.board_rules import BoardRules
from cochair.services import ground_rules
from ui import words_board as w
from ui.people.asking.place import Place
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped
from ui.widgets.ticks import Ticks

Change = Callable[[BoardRules], BoardRules]
"""Returns other rules; raises Unclear."""


class TalkRules(Place):
    """What is ticked or typed is kept at once."""

    def __init__(self, rules: Callable[[], BoardRules], change: Callable[[Change], str]) -> None:
        """Take what returns the rules of the board, and what keeps a change of them and returns why not, or nothing."""
        self._ticks, self.own = Ticks(w.TALK_RULES), helped(PlainEdit(w.OWN_RULE))
        super().__init__(self._ticks, self.own)
        self._rules, self._keep_change = rules, change
        self._ticks.ticked.connect(
            lambda rule, on: self._change(lambda r: ground_rules.choose_rule(r, rule, agreed=on))
        )
        self.own.entered.connect(lambda _: self._add())
        self.setFocusProxy(self.own.line)

    def show_now(self) -> None:
        """Show which rules hold; raises StoreFailed."""
        now = self._rules()
        self._ticks.show_options([(rule, rule) for rule in ground_rules.offered(now)], now.ground_rules)

    def finish(self) -> bool:
        """Keep a rule that is typed, and return whether it could be kept."""
        return not self.own.text().strip() or self._add()

    def _add(self) -> bool:
        typed = self.own.text()
        if self._change(lambda rules: ground_rules.add_rule(rules, typed)):
            self.own.set_text("")
            return True
        return False

    def _change(self, change: Change) -> bool:
        problem = self._keep_change(change)
        self.own.set_problem(problem)
        return not problem
