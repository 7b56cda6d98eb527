"""The questions about one payment: when, how long, how much, what the person says, and whether it is paid."""

from cochair.domain.amounts_of_money import pounds
from cochair.domain.board import NEW, BoardPerson
from cochair.domain.payments import NONE, Choice, Method, Payment
from ui import words_money as w
from ui.people.asking.place import Asked
from ui.people.desk import Desk
from ui.people.money.payment_answer import AnswerPart
from ui.people.money.payment_lines import DayPart, HoursPart, OfferPart, PaymentHeld, PaymentPart
from ui.people.money.payment_paid import PaidPart


class PaymentQuestions:
    """Shows and keeps one payment, question by question."""

    def __init__(self) -> None:
        self._name = ""
        self.held = held = PaymentHeld()
        self.day, self.hours, self.offer = DayPart(held), HoursPart(held), OfferPart(held)
        self.answer, self.paid = AnswerPart(held), PaidPart(held)

    def open(self, desk: Desk, payment: Payment) -> None:
        """Ask about a payment, which may be new; raises StoreFailed."""
        self._name = desk.books.of(BoardPerson).row(payment.person).name
        self.held.open(desk, payment)
        self.day.show_now()
        self.held.blank = self.day.texts()

    def asked(self) -> tuple[Asked, ...]:
        """Return the questions in order."""
        now = self.held.payment
        offered = now.offered is not None
        took_time = bool(now.at_meeting or now.travel)
        return (
            self._asked("1F5D3", w.PAYMENT_DAY, w.PAYMENT_DAY_BELOW, self.day, now.number != NEW),
            self._asked("23F1", w.HOURS, w.HOURS_BELOW, self.hours, took_time or offered),
            self._asked(w.PAYMENTS_PICTURE, w.HOW_MUCH, w.HOW_MUCH_BELOW, self.offer, offered),
            self._asked("E263", w.WHAT_THEY_SAY, w.WHAT_THEY_SAY_BELOW, self.answer, now.choice is not Choice.NOT_YET),
            self._asked("2705", w.IS_PAID, "", self.paid, now.method is not Method.NOT_YET),
        )

    def _asked(self, picture: str, question: str, below: str, part: PaymentPart, answered: bool) -> Asked:
        fields = {"name": self._name, "amount": pounds(self.held.payment.offered or NONE)}
        return Asked(picture, question.format(**fields), below.format(**fields), part, answered)
