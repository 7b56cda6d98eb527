"""The people of a board to choose from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.domain.board import PersonNumber
from cochair.services.people_of_board import PersonLine
from ui import words_name as add
from ui import words_people as w
from ui.theme.look import BOLD
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton
from ui.widgets.drop import drop
from ui.widgets.line_beside import LineBeside
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class WhoList(ScrollColumn):
    """`chosen` carries the number of a person, `add_asked` the name of a new one."""

    chosen = Signal(int)
    add_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = WrapLabel(w.WHO, "heading", BOLD)
        self.banner = Banner()
        self._nobody = WrapLabel(w.NOBODY, "lead")
        self.rows: dict[PersonNumber, CardButton] = {}
        self._picked: PersonNumber | None = None
        self.column.addWidget(self._heading)
        self.column.addWidget(self.banner)
        self.column.addWidget(self._nobody)
        self.new, self.add = PlainEdit(add.ADD_PERSON, hint=add.ADD_HINT), BigButton(add.ADD, "person-plus")
        self.new.entered.connect(lambda _: self._ask_to_add())
        self.add.clicked.connect(self._ask_to_add)
        self.column.addWidget(LineBeside(self.new, self.add))
        self.column.addStretch(1)

    def show_people(self, lines: Sequence[PersonLine], picked: PersonNumber | None) -> None:
        """Show people, each with how it stands, and which of them is looked at."""
        self._picked = picked
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
            self.column.insertWidget(self.column.count() - 2, row)
        read_as_laid_out(self.widget())

    def say_not_read(self, sentence: str) -> None:
        """Say why the list is not as it is now, and mark the person who is still shown."""
        self.banner.say("refused", sentence)
        for number, row in self.rows.items():
            row.setChecked(number == self._picked)

    def say_added(self, problem: str) -> None:
        """Say why somebody is not on the list; nothing says that they are, and the line is free again."""
        self.new.set_problem(problem)
        if not problem:
            self.new.set_text("")

    def _ask_to_add(self) -> None:
        self.add_asked.emit(self.new.text())

    def _choose(self, person: PersonNumber) -> None:
        self.rows[person].setChecked(True)
        self.chosen.emit(person)
