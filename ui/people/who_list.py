"""The people of a board to choose from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.domain.board import PersonNumber
from cochair.services.people_of_board import PersonLine
from ui import words_people as w
from ui.theme.look import BOLD
from ui.widgets.card_button import CardButton
from ui.widgets.drop import drop
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class WhoList(ScrollColumn):
    """`chosen` carries the number of a person."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = WrapLabel(w.WHO, "heading", BOLD)
        self._nobody = WrapLabel(w.NOBODY, "lead")
        self.rows: dict[PersonNumber, CardButton] = {}
        self.column.addWidget(self._heading)
        self.column.addWidget(self._nobody)
        self.column.addStretch(1)

    def show_people(self, lines: Sequence[PersonLine], picked: PersonNumber | None) -> None:
        """Show people, each with how it stands, and which of them is looked at."""
        if list(self.rows) != [line.number for line in lines]:
            self._make_rows(lines)
        for line in lines:
            row = self.rows[line.number]
            row.set_words(line.name, line.words)
            row.setProperty("private", line.private)
            row.setChecked(line.number == picked)
        self._nobody.setVisible(not lines)

    def take_focus(self, person: PersonNumber | None = None) -> None:
        """Put the keyboard on a person, or on the first one."""
        row = self.rows.get(person) if person is not None else None
        row = row or next(iter(self.rows.values()), None)
        if row is not None:
            row.setFocus()

    def _make_rows(self, lines: Sequence[PersonLine]) -> None:
        for row in self.rows.values():
            drop(row)
        self.rows = {}
        for line in lines:
            row = CardButton(line.name, line.words, letter=True, size="body", compact=True)
            row.setCheckable(True)
            row.clicked.connect(partial(self._choose, line.number))
            self.rows[line.number] = row
            self.column.insertWidget(self.column.count() - 1, row)

    def _choose(self, person: PersonNumber) -> None:
        self.rows[person].setChecked(True)
        self.chosen.emit(person)
