"""The page of the money for a person's time: the days, and the papers for that person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from cochair.domain.board import NEW, PersonNumber
from cochair.domain.dates import date_words
from cochair.domain.payments import Payment
from cochair.services.money_told import payment_words
from cochair.services.payments import new_payment
from cochair.services.ports import StoreFailed
from ui import words_money as w
from ui.people.desk import Desk
from ui.people.money.half_typed import HalfTyped
from ui.people.money.money_papers_card import MoneyPapersCard
from ui.people.money.payment_questions import PaymentQuestions
from ui.people.money.rows_view import RowsView, RowTold
from ui.people.money.steps import Steps


class PaymentsPage(QWidget):
    """The list, or the questions about one day."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._person: PersonNumber | None = None
        self._half: HalfTyped | None = None
        self._blank: dict[str, str] = {}
        self.questions = PaymentQuestions()
        self.rows = RowsView(w.PAYMENTS, w.NEW_PAYMENT, w.NO_PAYMENTS, w.PAYMENTS_PICTURE)
        self.papers = MoneyPapersCard()
        self.steps = Steps(self.questions.asked(), w.KEEP)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.steps)
        self.rows.add_below(self.papers)
        self.rows.asked_new.connect(lambda: self._ask(None))
        self.rows.chosen.connect(self._ask)
        self.rows.removed.connect(self._remove)
        self.rows.changed.connect(self._show_rows)
        self.rows.refused.connect(self.refused)
        self.papers.kept.connect(self.kept)
        self.papers.refused.connect(self.refused)
        self.steps.finished.connect(self._finish)
        self.steps.left.connect(self._go_back)

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Show what is written down, or go on where somebody was half through; raises StoreFailed."""
        assert person is not None
        self._desk, self._person = desk, person
        self._half = HalfTyped(desk.library, f"payment of {person}")
        self.papers.open(desk, person)
        self._show_rows()
        self._stack.setCurrentWidget(self.rows)
        if texts := self._half.read():
            self._go_on_with(texts)

    def take_focus(self) -> None:
        """Put the keyboard where the work starts."""
        (self.steps if self._asks() else self.rows).take_focus()

    def step_back(self) -> bool:
        """Go to the question before, or from the first one to the list."""
        if not self._asks():
            return False
        self.finish_typing()
        self.steps.step_back()
        return True

    def finish_typing(self) -> None:
        """Keep what is typed about a day; what can not be kept as it is waits as it was typed."""
        if not self._asks() or self.questions.payment is None:
            return
        typed = self.questions.texts(self.steps.number)
        new = self.questions.payment.number == NEW
        waits = typed != self._blank if new else bool(self.steps.asked[self.steps.number].keep())
        at = {"row": str(self.questions.payment.number), "step": str(self.steps.number)}
        self._keep_half({**typed, **at} if waits else {})

    def _asks(self) -> bool:
        return self._stack.currentWidget() is self.steps

    def _ask(self, number: int | None) -> None:
        """Ask about a day that is written down, or about a new one."""
        assert self._desk is not None and self._person is not None
        try:
            book = self._desk.books.of(Payment)
            payment = book.row(number) if number else new_payment(self._person, self._desk.today())
            self.questions.open(self._desk, payment)
            self.steps.begin()
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        self._blank = self.questions.texts(0)
        self._stack.setCurrentWidget(self.steps)
        self.steps.take_focus()

    def _go_on_with(self, texts: dict[str, str]) -> None:
        self._ask(int(texts["row"]))
        if not self._asks():
            return
        self.steps.begin(int(texts["step"]))
        self.questions.put(self.steps.number, texts)

    def _keep_half(self, texts: dict[str, str]) -> None:
        assert self._half is not None
        try:
            self._half.keep(texts)
        except StoreFailed as failed:
            self.refused.emit(str(failed))

    def _finish(self) -> None:
        self._keep_half({})
        self.kept.emit(w.SAVED)
        self._go_back()

    def _go_back(self) -> None:
        assert self.questions.payment is not None
        self._show_rows()
        self._stack.setCurrentWidget(self.rows)
        self.rows.take_focus(self.questions.payment.number)

    def _remove(self, number: int) -> None:
        assert self._desk is not None
        try:
            self._desk.books.of(Payment).remove(number)
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        self._keep_half({})
        self._show_rows()
        self.rows.take_focus()
        self.kept.emit(w.TAKEN_AWAY)

    def _show_rows(self) -> None:
        assert self._desk is not None and self._person is not None
        rows = sorted(self._desk.books.of(Payment).rows(person=self._person), key=lambda row: row.day, reverse=True)
        self.rows.show_rows(self._desk, self._person, [_told(row) for row in rows])
        self.papers.setVisible(bool(rows) or not self.rows.new.isHidden())


def _told(payment: Payment) -> RowTold:
    day = date_words(payment.day)
    heading = w.PAYMENT_LINE.format(date=day, did=payment.did) if payment.did else day
    return RowTold(payment.number, heading, payment_words(payment))
