"""The shape that all screens of other laptops have: a bar at the top, and what is below it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.look import look


def put_below_top(screen: QWidget, top: QWidget, *parts: QWidget) -> None:
    """Lay out a screen; the last part has all the room that is left."""
    sizes = look.sizes
    below = QVBoxLayout()
    below.setContentsMargins(sizes.zone, sizes.row, sizes.zone, sizes.zone)
    below.setSpacing(sizes.row)
    *first, last = parts
    for part in first:
        below.addWidget(part)
    below.addWidget(last, 1)
    column = QVBoxLayout(screen)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(top)
    column.addLayout(below, 1)
