"""One item of a made-up meeting: planned and taken minutes below each other, and where it broke."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cochair.services.made_up_found import Found
from cochair.services.made_up_rows import Broke, Mark, PlayedRow
from ui import words_plan as w
from ui.plan.played_strip import PlayedStrip
from ui.theme.look import MEDIUM, STRONG, look
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.wrap_label import WrapLabel

MARKS = {
    Mark.TO_COME: ("dots", "muted"),
    Mark.NOW: ("play", "text"),
    Mark.WELL: ("check", "tick"),
    Mark.BROKE: ("warn", "hint_text"),
}
_ICONS = {
    Found.CUT: "less-time",
    Found.DROPPED: "bin",
    Found.NO_TIME: "cross",
    Found.OVER: "more-time",
    Found.STOPPED: "stop",
    Found.GAVE_UP: "shield",
    Found.LENT: "swap",
    Found.OWED: "shield",
}
_WIDEST = "600 minutes"


class PlayedItem(Ground):
    """Shows a PlayedRow; the one that is open now has a ground of its own."""

    def __init__(self) -> None:
        super().__init__("plain")
        self._mark = Icon("dots", "muted")
        self._title, self._whose = WrapLabel("", "body", STRONG), WrapLabel("", "small", colour="muted")
        self._labels = WrapLabel(w.PLANNED, "small"), WrapLabel(w.TOOK, "small")
        self._strips = PlayedStrip(), PlayedStrip()
        self._words = WrapLabel("", "small", MEDIUM), WrapLabel("", "small", MEDIUM)
        self._found: tuple[Broke, ...] = ()
        self._broke = QWidget()
        self._flow = FlowLayout(self._broke, look.sizes.row)
        self._broke.hide()
        self._lay_out()
        look.changed.connect(self._turn)
        self._turn()

    def show_row(self, row: PlayedRow, whole: float) -> None:
        """Show the item as it stands; `whole` minutes fill a strip."""
        planned = sum(part.minutes for part in row.planned)
        self._mark.set_icon(*MARKS[row.mark])
        self._title.setText(row.title)
        self._whose.setText(row.whose)
        for label, words in zip(self._words, (row.planned_words, row.took_words), strict=True):
            label.setText(words)
        self._strips[0].show_parts(row.planned, whole)
        self._strips[1].show_parts(row.took, whole, planned if row.took else 0)
        self.set_kind("now" if row.mark is Mark.NOW else "plain")
        if row.broke != self._found:
            self._show_found(row.broke)
        told = (f"{w.PLANNED}: {row.planned_words}", f"{w.TOOK}: {row.took_words}", *(b.sentence for b in row.broke))
        self.setAccessibleName(f"{row.title}. {'. '.join(told)}")

    def _show_found(self, found: tuple[Broke, ...]) -> None:
        self._found = found
        while (item := self._flow.takeAt(0)) is not None:
            drop(item.widget())
        for one in found:
            self._flow.addWidget(_with_icon(_ICONS[one.found], one.sentence))
        self._broke.setVisible(bool(found))

    def _lay_out(self) -> None:
        sizes = look.sizes
        column, first, grid = QVBoxLayout(self), QHBoxLayout(), QGridLayout()
        column.setContentsMargins(sizes.gap, sizes.tight, sizes.gap, sizes.tight)
        column.setSpacing(sizes.tight)
        about = QWidget()
        flow = FlowLayout(about, sizes.row)
        flow.addWidget(self._title)
        flow.addWidget(self._whose)
        first.setSpacing(sizes.gap)
        first.addWidget(self._mark)
        first.addWidget(about, 1)
        grid.setHorizontalSpacing(sizes.gap)
        grid.setVerticalSpacing(0)
        for line in range(2):
            for place, part in enumerate((self._labels[line], self._strips[line], self._words[line])):
                grid.addWidget(part, line, place)
        grid.setColumnStretch(1, 1)
        column.addLayout(first)
        column.addLayout(grid)
        column.addWidget(self._broke)

    def _turn(self) -> None:
        """Keep the strips of all items below each other."""
        for labels, widest in ((self._labels, w.PLANNED), (self._words, _WIDEST)):
            for label in labels:
                label.setFixedWidth(label.fontMetrics().horizontalAdvance(f"{widest} "))


def _with_icon(icon: str, sentence: str) -> QWidget:
    """Return a sentence with its icon before it."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.sizes.tight)
    line.addWidget(Icon(icon, "hint_text", look.sizes.icon_small))
    line.addWidget(WrapLabel(sentence, "small", STRONG, "hint_text"), 1)
    return holder
