"""The questions about one payment: when, how long, how much, what the person says, and whether it is paid."""

from cochair.domain.amounts_of_money import pounds
from cochair.domain.board import BoardPerson
from cochair.domain.payments import NONE, Payment
from cochair.domain.refused import Unclear
from cochair.services import payments
from cochair.services.ports import StoreFailed
from ui import words_money as w
from ui.people.desk import Desk
from ui.people.money.payment_answer import AnswerPart
from ui.people.money.payment_lines import DayPart, HoursPart, OfferPart
from ui.people.money.payment_paid import PaidPart
from ui.people.money.steps import Asked

PaymentPart = DayPart | HoursPart | OfferPart | AnswerPart | PaidPart


class PaymentQuestions:
    """Shows and keeps one payment, question by question."""

    def __init__(self) -> None:
        self._desk: Desk | None = None
        self._name = ""
        self.payment: Payment | None = None
        self.day, self.hours, self.offer, self.answer, self.paid = (
            DayPart(),
            HoursPart(),
            OfferPart(),
            AnswerPart(),
            PaidPart(),
        )

    def open(self, desk: Desk, payment: Payment) -> None:
        """Ask about a payment, which may be new; raises StoreFailed."""
        self._desk, self.payment = desk, payment
        self._name = desk.books.of(BoardPerson).row(payment.person).name
        self._show(self.day)

    def asked(self) -> tuple[Asked, ...]:
        """Return the questions in order."""
        return (
            self._asked("1F5D3", w.PAYMENT_DAY, w.PAYMENT_DAY_BELOW, self.day),
            self._asked("23F1", w.HOURS, w.HOURS_BELOW, self.hours),
            self._asked(w.PAYMENTS_PICTURE, w.HOW_MUCH, w.HOW_MUCH_BELOW, self.offer),
            self._asked("E263", w.WHAT_THEY_SAY, w.WHAT_THEY_SAY_BELOW, self.answer),
            self._asked("2705", w.IS_PAID, "", self.paid),
        )

    def texts(self, number: int) -> dict[str, str]:
        """Return what is typed in one question."""
        return self._parts()[number].texts()

    def put(self, number: int, texts: dict[str, str]) -> None:
        """Show again what was half typed in one question."""
        self._parts()[number].put(texts)

    def _parts(self) -> tuple[PaymentPart, ...]:
        return (self.day, self.hours, self.offer, self.answer, self.paid)

    def _asked(self, picture: str, question: str, below: str, part: PaymentPart) -> Asked:
        return Asked(
            picture, lambda: self._words(question, below), part, lambda: self._show(part), lambda: self._keep(part)
        )

    def _words(self, question: str, below: str) -> tuple[str, str]:
        assert self.payment is not None
        fields = {"name": self._name, "amount": pounds(self.payment.offered or NONE)}
        return question.format(**fields), below.format(**fields)

    def _show(self, part: PaymentPart) -> None:
        assert self._desk is not None and self.payment is not None
        part.show_payment(self._desk, self.payment)

    def _keep(self, part: PaymentPart) -> str:
        """Keep what is typed in a part; return in one sentence why not."""
        assert self._desk is not None and self.payment is not None
        try:
            changed = part.with_typed(self._desk, self.payment)
            if changed != self.payment or not changed.number:
                self.payment = payments.keep_payment(self._desk.books, changed)
        except (Unclear, StoreFailed) as no:
            return str(no)
        return ""
