"""A question with a few answers beside each other, of which one holds."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme.look import STRONG, look
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.wrap_label import WrapLabel


class Choices(QFrame):
    """`picked` carries the value that a person chose; showing another value by itself tells nobody."""

    picked = Signal(object)

    def __init__(
        self, label: str, parent: QWidget | None = None, *, pictures: Mapping[Any, str] = MappingProxyType({})
    ) -> None:
        """Take the question, and an OpenMoji code for each value that has a picture."""
        super().__init__(parent)
        self._pictures = pictures
        self._label = label
        self.setAccessibleName(label)
        self._options: tuple[tuple[object, str], ...] = ()
        self._rows: list[ChoiceRow] = []
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.tight)
        column.addWidget(WrapLabel(label, "small", STRONG))
        column.addWidget(self._holder)

    def show_options(self, options: Sequence[tuple[object, str]], value: object) -> None:
        """Offer values with their words, and show which holds now."""
        if tuple(options) != self._options:
            self._options = tuple(options)
            self._make_rows()
        for row, (own, _) in zip(self._rows, self._options, strict=True):
            was, alone = row.blockSignals(True), row.autoExclusive()
            row.setAutoExclusive(False)  # else Qt keeps the last one on when none holds
            row.setChecked(own == value)
            row.setAutoExclusive(alone)
            row.blockSignals(was)
            row.update()

    def chosen_row(self) -> ChoiceRow:
        """Return the row of the value that holds, else the first."""
        return next((row for row in self._rows if row.isChecked()), self._rows[0])

    def _make_rows(self) -> None:
        for old in self._rows:
            self._flow.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._rows = [self._row(value, words) for value, words in self._options]

    def _row(self, value: object, words: str) -> ChoiceRow:
        row = ChoiceRow(words, picture=self._pictures.get(value, ""))
        row.setAccessibleDescription(self._label)
        row.clicked.connect(lambda: self.picked.emit(value))
        self._flow.addWidget(row)
        return row
