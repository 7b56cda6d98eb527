"""Whether the money that a person said yes to is paid: how, on which day, and by whom."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from cochair.domain.payments import Method, Payment
from cochair.services import payments
from cochair.services.days_typed import day_typed
from ui import words_money as w
from ui.people.desk import Desk
from ui.people.money.half_typed import put_into, texts_of
from ui.people.money.payment_lines import stacked
from ui.widgets.choices import Choices
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel


class PaidPart(QWidget):
    """Where nothing is to be paid it only says so."""

    def __init__(self) -> None:
        super().__init__()
        self._method, self._owed = Method.NOT_YET, False
        self._nothing = WrapLabel(w.NOT_TO_PAY)
        self.method = Choices(w.METHOD_LABEL, pictures=w.METHOD_PICTURES)
        self.day, self.by = PlainEdit(w.PAID_ON, hint=w.TODAY_HINT), PlainEdit(w.PAID_BY)
        self.method.picked.connect(self._choose)
        stacked(self, self._nothing, self.method, self.day, self.by)

    def lines(self) -> dict[str, PlainEdit]:
        """Return the lines to type in by name."""
        return {"paid on": self.day, "paid by": self.by}

    def texts(self) -> dict[str, str]:
        """Return what is typed and picked."""
        return {**texts_of(self.lines()), "method": self._method.value}

    def put(self, texts: Mapping[str, str]) -> None:
        """Show again what was half typed."""
        put_into(self.lines(), texts)
        self._choose(Method(texts["method"]))

    def show_payment(self, desk: Desk, payment: Payment) -> None:
        """Show what is kept."""
        self._owed = bool(payment.accepted)
        self.day.set_text(day_typed(payment.paid_on, desk.today()))
        self.by.set_text(payment.paid_by)
        self._choose(payment.method)

    def with_typed(self, desk: Desk, payment: Payment) -> Payment:
        """Return the payment as paid, or not; raises Unclear."""
        return payments.with_paid(payment, self._method, self.day.text(), self.by.text(), desk.today())

    def _choose(self, method: Method) -> None:
        self._method = method
        self.method.show_options(w.METHODS, method)
        self._nothing.setVisible(not self._owed)
        self.method.setVisible(self._owed)
        for line in (self.day, self.by):
            line.setVisible(self._owed and method is not Method.NOT_YET)
