"""When and where a draft meeting is, and what it is called."""

from collections.abc import Callable
from datetime import date

from cochair.domain.agenda import Plan
from cochair.domain.dates import date_words
from cochair.services import plan_details as details
from ui import words_plan as w
from ui.plan.edits import Change, Edit
from ui.plan.ground_rules_part import GroundRulesPart
from ui.plan.interpreting_part import InterpretingPart
from ui.plan.plan_line import PlanLine
from ui.widgets.headed_card import HeadedCard
from ui.widgets.scroll_column import ScrollColumn


class Details(HeadedCard):
    """Six lines, a thing to tick, and the ground rules; each is saved when left, and says in place what is unclear."""

    def __init__(self, change: Change) -> None:
        super().__init__(w.DETAILS)
        self._today = date.min
        scroll = ScrollColumn()
        self.body.addWidget(scroll, 1)
        makers: tuple[tuple[str, str, Callable[[str], Edit]], ...] = (
            (w.BOARD, w.BOARD_HINT, lambda t: lambda p: details.name_board(p, t)),
            (w.MEETING, w.MEETING_HINT, lambda t: lambda p: details.name_meeting(p, t)),
            (w.DATE, w.DATE_HINT, lambda t: lambda p: details.choose_date(p, t, self._today)),
            (w.START, w.START_HINT, lambda t: lambda p: details.choose_start(p, t)),
            (w.MUST_END, w.MUST_END_HINT, lambda t: lambda p: details.choose_must_end(p, t)),
            (w.PLACE, w.PLACE_HINT, lambda t: lambda p: details.choose_place(p, t)),
        )
        self.lines = {label: PlanLine(label, make, change, hint=hint) for label, hint, make in makers}
        for line in self.lines.values():
            scroll.column.addWidget(line)
        self.interpreting = InterpretingPart(change)
        scroll.column.addWidget(self.interpreting)
        self.rules = GroundRulesPart(change)
        scroll.column.addWidget(self.rules)
        scroll.column.addStretch(1)

    def show_plan(self, plan: Plan, today: date) -> None:
        """Show the draft; a line that is being typed in stays."""
        self._today = today
        for label, words in _words(plan).items():
            self.lines[label].show_value(words)
        self.interpreting.show_plan(plan)
        self.rules.show_plan(plan)

    def first_empty(self) -> PlanLine:
        """Return the first line with nothing in it, else the first line."""
        return next((line for line in self.lines.values() if not line.text()), next(iter(self.lines.values())))


def _words(plan: Plan) -> dict[str, str]:
    starts = plan.local(plan.starts)
    latest = "" if plan.must_end <= plan.starts else f"{plan.local(plan.must_end):%H:%M}"
    return {
        w.BOARD: plan.board,
        w.MEETING: plan.title,
        w.DATE: date_words(starts.date()),
        w.START: f"{starts:%H:%M}",
        w.MUST_END: latest,
        w.PLACE: plan.place,
    }
