"""What is written down about a person's money, line by line, and a way to write down more."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.board import PersonNumber
from ui import words_money as w
from ui.people.asking.head import Head, noted
from ui.people.desk import Desk
from ui.people.money.ask_first import AskFirst
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel
from ui.words_people import ONLY_CHAIRS


@dataclass(frozen=True, slots=True)
class RowTold:
    """One line: what it is, how it stands, and the words of a button for what can be done at once, where there is."""

    number: int
    heading: str
    words: str
    act: str = ""


class RowsView(ScrollColumn):
    """`chosen`, `acted` and `removed` carry the number of a line; `changed` tells that the person said yes or no."""

    asked_new = Signal()
    chosen = Signal(int)
    acted = Signal(int)
    removed = Signal(int)
    changed = Signal()
    refused = Signal(str)

    def __init__(self, title: str, new: str, nothing: str, picture: str) -> None:
        """Take the title, the words of the button for a new line, those for no line, and the picture of a line."""
        super().__init__()
        self.column.addLayout(Head(picture, title))
        self._picture = picture
        self.ask_first = AskFirst()
        self.new = BigButton(new, "plus", role="main")
        self._nothing = WrapLabel(nothing, "lead")
        self.lines: list[RowLine] = []
        self._holder = QWidget()
        self._holder.setProperty("private", True)
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.sizes.row)
        self.new.clicked.connect(self.asked_new)
        self.ask_first.answered.connect(self.changed)
        self.ask_first.refused.connect(self.refused)
        self.column.addWidget(self.ask_first)
        self.column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(noted(ONLY_CHAIRS))
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._holder)
        self.column.addStretch(1)

    def add_below(self, widget: QWidget) -> None:
        """Put something below the lines."""
        self.column.insertWidget(self.column.count() - 1, widget)

    def show_rows(self, desk: Desk, person: PersonNumber, rows: Sequence[RowTold]) -> None:
        """Show the lines of a person, the newest first; raises StoreFailed."""
        agreed = self.ask_first.open(desk, person)
        self.new.setVisible(agreed)
        self._nothing.setVisible(agreed and not rows)
        if [line.number for line in self.lines] != [row.number for row in rows]:
            self._make_lines(rows)
        for line, row in zip(self.lines, rows, strict=True):
            line.show_row(row)

    def take_focus(self, number: int = 0) -> None:
        """Put the keyboard on a line, else on the button for a new one, or on the question that comes first."""
        line = next((line for line in self.lines if line.number == number), None)
        if line is not None:
            line.card.setFocus()
        elif self.new.isHidden():
            self.ask_first.take_focus()
        else:
            self.new.setFocus()

    def _make_lines(self, rows: Sequence[RowTold]) -> None:
        for line in self.lines:
            drop(line)
        self.lines = []
        for row in rows:
            line = RowLine(row, self._picture)
            line.chosen.connect(self.chosen)
            line.acted.connect(self.acted)
            line.removed.connect(self.removed)
            self._column.addWidget(line)
            self.lines.append(line)


class RowLine(Ground):
    """A line as a card to open, with what can be done at once below it. It is taken away only after a second press."""

    chosen = Signal(int)
    acted = Signal(int)
    removed = Signal(int)

    def __init__(self, row: RowTold, picture: str) -> None:
        super().__init__("row")
        self.number, self._sure, self._acts = row.number, False, False
        self.card = CardButton(row.heading, row.words, picture=picture, size="body", compact=True)
        self.act, self.remove = BigButton("", "check", size="small"), BigButton("", "bin", role="quiet", size="small")
        self.leave = BigButton(w.LEAVE_IT, "cross", size="small")
        self.leave.clicked.connect(lambda: self._ask(False))
        self.card.clicked.connect(lambda: self.chosen.emit(self.number))
        self.act.clicked.connect(lambda: self.acted.emit(self.number))
        self.remove.clicked.connect(self._remove)
        below, sizes = QWidget(), look.sizes
        flow = FlowLayout(below)
        flow.addWidget(self.act)
        flow.addWidget(self.leave)
        flow.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap)
        column.addWidget(self.card)
        column.addWidget(below)

    def show_row(self, row: RowTold) -> None:
        """Show how it stands now."""
        self.card.set_words(row.heading, row.words)
        self._acts = bool(row.act)
        self.act.set_words(row.act, f"{row.act}: {row.heading}")
        self.leave.set_words(w.LEAVE_IT, f"{w.LEAVE_IT}: {row.heading}")
        self._show_sure(False)

    def _remove(self) -> None:
        if self._sure:
            self.removed.emit(self.number)
        else:
            self._ask(True)

    def _ask(self, sure: bool) -> None:
        """Ask once more, with the keyboard on what changes nothing; or ask no more."""
        self._show_sure(sure)
        (self.leave if sure else self.remove).setFocus()

    def _show_sure(self, sure: bool) -> None:
        self._sure = sure
        self.leave.setVisible(sure)
        self.act.setVisible(self._acts and not sure)
        self._name_remove(w.SURE if sure else w.TAKE_AWAY)

    def _name_remove(self, words: str) -> None:
        heading = self.card.text().replace("&&", "&")
        self.remove.set_words(words, f"{words}: {heading}")
