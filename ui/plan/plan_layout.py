"""How the Plan screen stands: the top, tabs and messages, then what a tab shows with the side beside it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import look
from ui.widgets.page_column import PageColumn


def lay_out(
    screen: QWidget, top: QWidget, above: Sequence[QWidget], shown: Sequence[QWidget], side: QWidget
) -> tuple[PageColumn, QWidget]:
    """Lay the parts out; return the page below the top, and what holds those that the tabs show."""
    column, page, row, zone = QVBoxLayout(screen), PageColumn(), QHBoxLayout(), look.sizes.zone
    below = page.column
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(top)
    below.setContentsMargins(zone, look.sizes.row, zone, zone)
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
    column.addWidget(page, 1)
    return page, left
