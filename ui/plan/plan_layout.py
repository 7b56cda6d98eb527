"""How the Plan screen stands: the top, tabs and messages, then what a tab shows with the side beside it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import look


def lay_out(
    screen: QWidget, top: QWidget, above: Sequence[QWidget], shown: Sequence[QWidget], side: QWidget
) -> QWidget:
    """Lay the parts out; return what holds those that the tabs show."""
    column, below, row, zone = QVBoxLayout(screen), QVBoxLayout(), QHBoxLayout(), look.sizes.zone
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(top)
    below.setContentsMargins(zone, look.sizes.row, zone, zone)
    below.setSpacing(look.sizes.row)
    for part in above:
        below.addWidget(part)
    row.setSpacing(zone)
    left = QWidget()
    parts = QVBoxLayout(left)
    parts.setContentsMargins(0, 0, 0, 0)
    for part in shown:
        parts.addWidget(part, 1)
    row.addWidget(left, 2)
    row.addWidget(side, 1)
    below.addLayout(row, 1)
    column.addLayout(below, 1)
    return left
