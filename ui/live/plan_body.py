"""A proposal to finish in time: each item to come, before and after, and why; nothing has changed yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.services.rebalance_view import ProposalTold, RowTold
from ui import words_consent as w
from ui.theme.look import BOLD, MEDIUM, STRONG, look
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.wrap_label import WrapLabel


class PlanBody(QWidget):
    """Rows that read as sentences; what changes has its own ground, an arrow and bold words."""

    def __init__(self, told: ProposalTold) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.tight)
        column.addWidget(WrapLabel(told.cause, "body", colour="muted"))
        for row in told.rows:
            column.addWidget(_row(row))
        if told.loses:
            column.addWidget(_strip(told.loses))
        finish = QWidget()
        flow = FlowLayout(finish, look.sizes.zone)
        flow.addWidget(WrapLabel(told.then, "body", BOLD))
        flow.addWidget(WrapLabel(told.without, "body", colour="muted"))
        column.addWidget(finish)
        for words in told.ways_out:
            column.addWidget(WrapLabel(words, "body", MEDIUM))


def _row(told: RowTold) -> Ground:
    changes = told.before != told.after
    ground = Ground("now" if changes else "plain")
    line = QHBoxLayout(ground)
    sizes = look.sizes
    line.setContentsMargins(sizes.row, sizes.tight, sizes.row, sizes.tight)
    line.setSpacing(sizes.row)
    words = w.CHANGES if changes else w.STAYS
    minutes = words.format(before=told.before, after=told.after)
    ground.setAccessibleName(w.ROW.format(item=told.title, minutes=minutes, why=told.why))
    line.addWidget(WrapLabel(told.title, "body", BOLD if changes else STRONG), 3)
    line.addWidget(Icon("next" if changes else "equal", "text" if changes else "muted"))
    line.addWidget(WrapLabel(minutes, "body", BOLD if changes else MEDIUM), 3)
    why = QHBoxLayout()
    why.setSpacing(sizes.tight)
    if told.protected:
        why.addWidget(Icon("shield", "keep_mark", sizes.icon_small), 0, Qt.AlignmentFlag.AlignVCenter)
    why.addWidget(WrapLabel(told.why, "body", colour="keep_text" if told.protected else "text"), 1)
    line.addLayout(why, 5)
    return ground


def _strip(words: str) -> Ground:
    ground = Ground("keep")
    line = QHBoxLayout(ground)
    sizes = look.sizes
    line.setContentsMargins(sizes.row, sizes.gap, sizes.row, sizes.gap)
    line.setSpacing(sizes.row)
    line.addWidget(Icon("shield", "keep_mark"))
    line.addWidget(WrapLabel(words, "body", MEDIUM, "keep_text"), 1)
    return ground
