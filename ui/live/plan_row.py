"""One item of a proposal: its minutes before and after, why, and a way to choose others."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cochair.services.rebalance_view import RowTold
from ui import words_consent as w
from ui.theme.look import STRONG, look
from ui.widgets.fold import Fold
from ui.widgets.icon import Icon
from ui.widgets.stepper import Stepper
from ui.widgets.wrap_label import WrapLabel


class PlanRow(Fold):
    """What changes has its own ground and an arrow; with `choose` a stepper stands in place of the words."""

    def __init__(self, told: RowTold, choose: Callable[[int], object] | None) -> None:
        super().__init__("plain", look.sizes.plan_row_beside)
        sizes = look.sizes
        self._mark, self._minutes = Icon("equal"), WrapLabel("", "body", STRONG)
        self._shield, self._why = Icon("shield", "keep_mark", sizes.icon_small), WrapLabel("")
        self._stepper: Stepper | None = None
        if choose is not None:
            name = w.MINUTES_FOR.format(item=told.title)
            self._stepper = Stepper(name, told.least, told.before, told.after, unit=w.MINUTES)
            self._stepper.changed.connect(choose)
        line, minutes, why = self.row, QHBoxLayout(), QHBoxLayout()
        line.setContentsMargins(sizes.row, sizes.tight, sizes.row, sizes.tight)
        line.setSpacing(sizes.row)
        line.addWidget(WrapLabel(told.title, "body", STRONG), 3)
        minutes.setSpacing(sizes.row)
        minutes.addWidget(self._mark)
        amount: QWidget = self._stepper or self._minutes
        minutes.addWidget(amount, 1)
        line.addLayout(minutes, 3)
        why.setSpacing(sizes.tight)
        why.addWidget(self._shield, 0, Qt.AlignmentFlag.AlignVCenter)
        why.addWidget(self._why, 1)
        line.addLayout(why, 5)
        self.show_row(told)

    def show_row(self, told: RowTold) -> None:
        """Show the item as it stands in the proposal now."""
        changes = told.before != told.after
        self.set_kind("now" if changes else "plain")
        self._mark.set_icon("next" if changes else "equal", "text" if changes else "muted")
        words = (w.CHANGES if changes else w.STAYS).of(told.after, before=told.before)
        self._minutes.setText(words)
        if self._stepper is not None:
            self._stepper.set_range(told.least, told.before)
            self._stepper.set_value(told.after)
        self._shield.setVisible(told.protected)
        why = told.why if self._stepper is None else w.NOT_MINUTES.format(before=told.before) if changes else ""
        self._why.setText(why)
        self.setAccessibleName(w.ROW.format(item=told.title, minutes=words, why=told.why))
