"""A proposal to finish in time: each item to come, before and after, and why; nothing has changed yet."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.ids import ItemId
from cochair.domain.meeting import Meeting
from cochair.services.rebalance_view import ProposalTold, RowTold, rebalance_view
from ui import words_consent as w
from ui.live.plan_row import PlanRow
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.wrap_label import WrapLabel

Choose = Callable[[ItemId, int], object]
"""Takes an item and the minutes that people chose for it."""


class PlanBody(QWidget):
    """Rows that read as sentences; what changes has its own ground, an arrow and bold words."""

    def __init__(self, told: ProposalTold, choose: Choose | None = None) -> None:
        """Take what is proposed and, when people choose for themselves, what to do with the minutes they chose."""
        super().__init__()
        self._choose = choose
        self._rows: list[PlanRow] = []
        self._then, self._without = WrapLabel("", "body", BOLD), WrapLabel("", "body", colour="muted")
        self._ways = WrapLabel("", "body", MEDIUM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.tight)
        column.addWidget(WrapLabel(w.CHOOSE_MINUTES if choose else told.cause, "body", colour="muted"))
        for row in told.rows:
            self._rows.append(PlanRow(row, self._chosen_for(row)))
            column.addWidget(self._rows[-1])
        if told.loses:
            column.addWidget(_strip(told.loses))
        finish = QWidget()
        flow = FlowLayout(finish, look.sizes.zone)
        flow.addWidget(self._then)
        flow.addWidget(self._without)
        column.addWidget(finish)
        column.addWidget(self._ways)
        self._show(told)

    def follow(self, m: Meeting) -> None:
        """Show the proposal as it is now; the rows stay, so that the keyboard stays in them."""
        told = rebalance_view(m)
        if told is not None and len(told.rows) == len(self._rows):
            self._show(told)

    def _chosen_for(self, row: RowTold) -> Callable[[int], object] | None:
        choose = self._choose
        if choose is None or row.least == row.before:
            return None
        return lambda minutes: choose(row.item, minutes)

    def _show(self, told: ProposalTold) -> None:
        for row, told_row in zip(self._rows, told.rows, strict=True):
            row.show_row(told_row)
        self._then.setText(told.then)
        self._without.setText(told.without)
        self._ways.setText(" ".join(told.ways_out))
        self._ways.setVisible(bool(told.ways_out))


def _strip(words: str) -> Ground:
    ground = Ground("keep")
    line = QHBoxLayout(ground)
    sizes = look.sizes
    line.setContentsMargins(sizes.row, sizes.gap, sizes.row, sizes.gap)
    line.setSpacing(sizes.row)
    line.addWidget(Icon("shield", "keep_mark"), 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(WrapLabel(words, "body", MEDIUM, "keep_text"), 1)
    return ground
