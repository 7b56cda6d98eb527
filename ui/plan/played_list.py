"""Everything of a made-up meeting below each other: what it tells once it is over, each item, and the end."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cochair.services.made_up_rows import Mark
from cochair.services.made_up_view import Moment
from cochair.services.plan_balance import Whose
from cochair.services.plan_view import Missing
from ui import words_plan as w
from ui.plan.not_ready import NotReady
from ui.plan.played_row import MARKS, PlayedItem
from ui.plan.played_strip import PATTERNS
from ui.plan.tried_told import TriedTold
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.icon import Icon
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.share_bar import Swatch
from ui.widgets.wrap_label import WrapLabel


class PlayedList(ScrollColumn):
    """Shows moments of one meeting after another, or what is missing; `told` is seen when a meeting is over.

    What is open is kept in sight where the list `follows`; else the other items are seen when a meeting is over.
    """

    def __init__(self) -> None:
        super().__init__(gap=look.sizes.gap)
        self.items: list[PlayedItem] = []
        self.follows = True
        self.told, self.not_ready = TriedTold(), NotReady()
        self._end_mark, self._end = Icon("flag"), WrapLabel("", "lead", BOLD)
        last, end = QWidget(), QHBoxLayout()
        end.setContentsMargins(look.sizes.gap, 0, 0, 0)
        end.setSpacing(look.sizes.gap)
        end.addWidget(self._end_mark)
        end.addWidget(self._end, 1)
        last.setLayout(end)
        self._played = WrapLabel(w.TRIED_WHAT, "lead"), self.told, _legend(), last
        for part in (self.not_ready, *self._played):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_missing(self, missing: Missing | None) -> None:
        """Show what is missing in place of a meeting, or make room for one when nothing is."""
        self.not_ready.show_missing(missing)
        for part in self._played:
            part.setVisible(missing is None)
        self._keep(0)

    def show_moment(self, moment: Moment, most: float) -> None:
        """Show a moment of a meeting whose longest item has `most` minutes."""
        self._keep(len(moment.rows))
        for item, row in zip(self.items, moment.rows, strict=True):
            item.show_row(row, most)
            item.setVisible(self.follows or moment.over or row.mark is Mark.NOW)
            if row.mark is Mark.NOW and self.follows:
                self.ensureWidgetVisible(item, 0, item.height())
        self._end.setText(moment.end)
        self._end_mark.set_icon(*(MARKS[moment.end_mark] if moment.over else ("flag", "text")))
        self.told.setVisible(moment.over)

    def _keep(self, amount: int) -> None:
        """Have as many items as are shown, above the end."""
        while len(self.items) > amount:
            drop(self.items.pop())
        while len(self.items) < amount:
            self.items.append(PlayedItem())
            self.column.insertWidget(self.column.indexOf(self._played[-1]), self.items[-1])
        read_as_laid_out(self.widget())

    def page(self, pages: int) -> None:
        """Move on by most of what can be seen, or back when below 0."""
        bar = self.moving().verticalScrollBar()
        bar.setValue(bar.value() + pages * (bar.pageStep() - look.grow(look.sizes.target)))


def _legend() -> QWidget:
    """Return each pattern with what it stands for."""
    legend = QWidget()
    flow = FlowLayout(legend, look.sizes.row)
    for whose in Whose:
        key = QWidget()
        line = QHBoxLayout(key)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.sizes.gap)
        line.addWidget(Swatch(PATTERNS[whose]))
        line.addWidget(WrapLabel(w.WHOSE_PARTS[whose], "small", MEDIUM))
        flow.addWidget(key)
    return legend
