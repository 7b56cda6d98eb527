"""Whether the money that a person said yes to is paid: how, on which day, and by whom."""

from collections.abc import Mapping

from cochair.domain.payments import Method, Payment
from cochair.services import payments
from cochair.services.days_typed import day_typed
from ui import words_money as w
from ui.people.money.payment_lines import PaymentHeld, PaymentPart
from ui.widgets.choices import Choices
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel


class PaidPart(PaymentPart):
    """Where nothing is to be paid it only says so."""

    def __init__(self, held: PaymentHeld) -> None:
        self._method, self._owed = Method.NOT_YET, False
        self._nothing = WrapLabel(w.NOT_TO_PAY)
        self.method = Choices(w.METHOD_LABEL, pictures=w.METHOD_PICTURES)
        self.day, self.by = PlainEdit(w.PAID_ON, hint=w.TODAY_HINT), PlainEdit(w.PAID_BY)
        super().__init__(held, self._nothing, self.method, self.day, self.by)
        self.method.picked.connect(self._choose)

    def texts(self) -> dict[str, str]:
        """Return what is typed and picked."""
        return {**super().texts(), "method": self._method.value}

    def put(self, texts: Mapping[str, str]) -> None:
        """Show again what was half typed."""
        super().put(texts)
        self._choose(Method(texts["method"]))

    def show_now(self) -> None:
        """Show what is kept."""
        payment = self.held.payment
        self._owed = bool(payment.accepted)
        self.day.set_text(day_typed(payment.paid_on, self.held.desk.today()))
        self.by.set_text(payment.paid_by)
        self._choose(payment.method)

    def with_typed(self, payment: Payment) -> Payment:
        """Return the payment as paid, or not; raises Unclear."""
        return payments.with_paid(payment, self._method, self.day.text(), self.by.text(), self.held.desk.today())

    def _choose(self, method: Method) -> None:
        self._method = method
        self.method.show_options(w.METHODS, method)
        self._nothing.setVisible(not self._owed)
        self.method.setVisible(self._owed)
        for line in (self.day, self.by):
            line.setVisible(self._owed and method is not Method.NOT_YET)
