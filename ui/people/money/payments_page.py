"""The page of the money for a person's time: the days, and the papers for that person."""

from cochair.domain.board import PersonNumber
from cochair.domain.dates import date_words
from cochair.domain.payments import Payment
from cochair.services.money_told import payment_words
from cochair.services.payments import new_payment
from ui import words_money as w
from ui.people.desk import Desk
from ui.people.money.money_papers_card import MoneyPapersCard
from ui.people.money.payment_questions import PaymentQuestions
from ui.people.money.rows_view import RowsView, RowTold
from ui.people.money.written_down import WrittenDown


class PaymentsPage(WrittenDown):
    """A day is kept from its first answer on; what is typed waits only where it can not be kept."""

    def __init__(self) -> None:
        self.questions = PaymentQuestions()
        self.papers = MoneyPapersCard()
        rows = RowsView(w.PAYMENTS, w.NEW_PAYMENT, w.NO_PAYMENTS, w.PAYMENTS_PICTURE)
        rows.add_below(self.papers)
        super().__init__(rows, self.questions.asked)
        self.papers.kept.connect(self.kept)
        self.papers.refused.connect(self.refused)

    def place_of(self, person: PersonNumber) -> str:
        """Return where a half-typed day lies."""
        return f"payment of {person}"

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Show the days and the papers of a person; raises StoreFailed."""
        assert person is not None
        self.papers.open(desk, person)
        super().open(desk, person)

    def open_questions(self, desk: Desk, person: PersonNumber, number: int) -> None:
        """Ask about a day; raises StoreFailed."""
        payment = desk.books.of(Payment).row(number) if number else new_payment(person, desk.today())
        self.questions.open(desk, payment)

    def number(self) -> int:
        """Return the number of the payment that is asked about."""
        return self.questions.held.number

    def take_away(self, desk: Desk, number: int) -> None:
        """Take a payment away; raises StoreFailed."""
        desk.books.of(Payment).remove(number)

    def show_rows(self) -> None:
        """Show all days, and the papers once there is, or may be, something to put in them; raises StoreFailed."""
        super().show_rows()
        self.papers.setVisible(bool(self.rows.lines) or not self.rows.new.isHidden())

    def told(self, desk: Desk, person: PersonNumber) -> list[RowTold]:
        """Return a line for each day; raises StoreFailed."""
        rows = sorted(desk.books.of(Payment).rows(person=person), key=lambda row: row.day, reverse=True)
        return [_told(row) for row in rows]


def _told(payment: Payment) -> RowTold:
    day = date_words(payment.day)
    heading = w.PAYMENT_LINE.format(date=day, did=payment.did) if payment.did else day
    return RowTold(payment.number, heading, payment_words(payment))
