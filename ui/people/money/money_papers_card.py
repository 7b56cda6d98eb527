"""Papers about one person's money: a statement of a week or a month, and the letter for the Jobcentre."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.domain.board import BoardPerson, PersonNumber
from cochair.domain.dates import date_words
from cochair.domain.document import Document
from cochair.domain.periods import Period
from cochair.domain.refused import Unclear
from cochair.services.books import Books
from cochair.services.ports import StoreFailed
from cochair.services.statements import Each, letter_of, periods, statement_of
from ui import words_money as w
from ui.people.desk import Desk
from ui.people.money.papers import MoneyPapers
from ui.widgets.big_button import BigButton
from ui.widgets.choices import Choices
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.pick_line import PickLine
from ui.widgets.wrap_label import WrapLabel

Compose = Callable[[Books, PersonNumber, Period], Document]
_EACH = ((Each.WEEK, w.WEEK), (Each.MONTH, w.MONTH))


class MoneyPapersCard(HeadedCard):
    """`kept` carries where a paper is, `refused` why there is none."""

    kept = Signal(str)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__(w.PAPERS)
        self._desk: Desk | None = None
        self._person: PersonNumber | None = None
        self._each = Each.MONTH
        self._period: Period | None = None
        self._below = WrapLabel("", colour="muted")
        self.each, self.which = Choices(w.EACH), PickLine(w.WHICH)
        self.statement, self.letter = BigButton(w.MAKE_STATEMENT, "print"), BigButton(w.MAKE_LETTER, "print")
        self._papers = MoneyPapers(self)
        self._papers.kept.connect(self.kept)
        self._papers.refused.connect(self.refused)
        self.each.picked.connect(self._choose_each)
        self.which.picked.connect(self._choose_period)
        self.statement.clicked.connect(lambda: self._make(statement_of))
        self.letter.clicked.connect(lambda: self._make(self._letter))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.statement)
        flow.addWidget(self.letter)
        for part in (self._below, self.each, self.which, buttons):
            self.body.addWidget(part)
        self.setProperty("private", True)

    def open(self, desk: Desk, person: PersonNumber) -> None:
        """Offer the periods of a person; raises StoreFailed."""
        self._desk, self._person = desk, person
        name = desk.books.of(BoardPerson).row(person).name
        self.set_heading(w.PAPERS.format(name=name))
        self._below.setText(w.PAPERS_BELOW.format(name=name))
        self._show_periods()

    def _show_periods(self) -> None:
        assert self._desk is not None and self._person is not None
        found = periods(self._desk.books, self._person, self._each, self._desk.today())
        if self._period not in found:
            self._period = found[0]
        self.each.show_options(_EACH, self._each)
        self.which.show_options([(period, _words_of(period)) for period in found], self._period)

    def _choose_each(self, each: Each) -> None:
        self._each = each
        try:
            self._show_periods()
        except StoreFailed as failed:
            self.refused.emit(str(failed))

    def _choose_period(self, period: Period) -> None:
        self._period = period

    def _make(self, compose: Compose) -> None:
        assert self._desk is not None and self._person is not None and self._period is not None
        try:
            document = compose(self._desk.books, self._person, self._period)
        except (Unclear, StoreFailed) as no:
            self.refused.emit(str(no))
        else:
            self._papers.make(document, self._period.first, self._desk.places)

    def _letter(self, books: Books, person: PersonNumber, period: Period) -> Document:
        assert self._desk is not None
        return letter_of(books, person, period, self._desk.today())


def _words_of(period: Period) -> str:
    first, last = (date_words(day, weekday=False) for day in (period.first, period.last))
    return w.FROM_TO.format(first=first, last=last)
