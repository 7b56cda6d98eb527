"""Things beside each other, that go on in the next row where there is no room."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.widgets.flow_layout import FlowLayout


def in_row(widgets: Sequence[QWidget]) -> QWidget:
    """Return a holder of widgets."""
    holder = QWidget()
    row = FlowLayout(holder)
    for widget in widgets:
        row.addWidget(widget)
    return holder
