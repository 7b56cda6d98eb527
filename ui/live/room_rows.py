"""How parts stand on the screen for everyone, and how much height they need together."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import look
from ui.widgets.ground import Ground, Kind
from ui.widgets.time_face import TimeFace


def height_needed(window: QWidget) -> int:
    """Return the height at which all that a window shows can be seen at its width, in pixels."""
    needed = 0
    for part in (*reversed(window.findChildren(QWidget)), window):  # the innermost first: each tells the one around it
        layout = part.layout()
        if layout is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(part.width())
    return needed


def column_of(*words: QWidget) -> QVBoxLayout:
    """Return words under each other, in the middle of the height."""
    column = QVBoxLayout()
    column.setSpacing(look.sizes.gap)
    column.addStretch(1)
    for each in words:
        column.addWidget(each)
    column.addStretch(1)
    return column


def ground_of(kind: Kind, *parts: QWidget | QVBoxLayout) -> Ground:
    """Return parts beside each other on a ground of their own."""
    ground = Ground(kind)
    row = QHBoxLayout(ground)
    edge = look.sizes.edge
    row.setContentsMargins(edge, edge, edge, edge)
    row.setSpacing(edge)
    for part in parts:
        if isinstance(part, QWidget):
            row.addWidget(part, 1 if isinstance(part, TimeFace) else 0)
        else:
            row.addLayout(part, 1)
    return ground
