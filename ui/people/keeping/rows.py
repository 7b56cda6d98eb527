"""Rows that are made anew when something changed."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.look import look
from ui.widgets.drop import drop


class Rows(QWidget):
    """Rows below each other."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.sizes.row)
        self.rows: list[QWidget] = []

    def show_rows(self, rows: Iterable[QWidget]) -> None:
        """Show these rows in the place of those before."""
        for old in self.rows:
            drop(old)
        self.rows = list(rows)
        for row in self.rows:
            self._column.addWidget(row)
            row.show()
        self.setVisible(bool(self.rows))
