"""What a person says to an offer of money: on their own, with a quiet word before when advice is better first."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout

from cochair.domain.payments import Advised, Choice, Payment
from cochair.services import payments
from ui import words_money as w
from ui.people.money.payment_lines import PaymentHeld, PaymentPart, plain
from ui.theme.look import MEDIUM, look
from ui.widgets.choices import Choices
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.wrap_label import WrapLabel


class AnswerPart(PaymentPart):
    """Asks about advice and then about the money; only what the answer needs is shown."""

    def __init__(self, held: PaymentHeld) -> None:
        self._choice = Choice.NOT_YET
        self._advised: Advised | None = None
        self.warning = WrapLabel("", "body", MEDIUM, "hint_text")
        self._quiet = Ground("hint")
        row = QHBoxLayout(self._quiet)
        row.setSpacing(look.sizes.gap)
        row.addWidget(Icon("bulb", "hint_text"))
        row.addWidget(self.warning, 1)
        self.advised, self.choice = Choices(w.ADVISED_LABEL), Choices(w.CHOICE_LABEL, pictures=w.CHOICE_PICTURES)
        self.takes, self.charity = PlainEdit(w.TAKES, hint=w.AMOUNT_HINT), PlainEdit(w.CHARITY)
        super().__init__(held, self._quiet, self.advised, self.choice, self.takes, self.charity)
        self.advised.picked.connect(self._say_advised)
        self.choice.picked.connect(self._choose)

    def texts(self) -> dict[str, str]:
        """Return what is typed and picked."""
        return {**super().texts(), "choice": self._choice.value}

    def put(self, texts: Mapping[str, str]) -> None:
        """Show again what was half typed."""
        super().put(texts)
        self._choose(Choice(texts["choice"]))

    def show_now(self) -> None:
        """Show what is kept, and the quiet word where it is due; raises StoreFailed."""
        books, payment = self.held.desk.books, self.held.payment
        told = payments.advice_first(books, payment)
        self.warning.setText(told)
        self._quiet.setVisible(bool(told))
        own = payment.choice in (Choice.LESS, Choice.CHARITY)
        self.takes.set_text(plain(payment.accepted) if own else "")
        self.charity.set_text(payment.charity)
        said = payments.advised(books, payment.person)
        self._say_advised(None if said is Advised.NOT_SAID else said)
        self._choose(payment.choice)

    def with_typed(self, payment: Payment) -> Payment:
        """Return the payment with what was chosen, and keep what was said about advice.

        Raises Unclear and StoreFailed.
        """
        desk = self.held.desk
        if self._advised is not None:
            payments.keep_advised(desk.books, payment.person, self._advised, desk.today())
        return payments.with_choice(payment, self._choice, self.takes.text(), self.charity.text(), desk.today())

    def _say_advised(self, advised: Advised | None) -> None:
        self._advised = advised
        self.advised.show_options(w.ADVISED, advised)

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        self.choice.show_options(w.CHOICES, choice)
        self.takes.setVisible(choice in (Choice.LESS, Choice.CHARITY))
        self.charity.setVisible(choice is Choice.CHARITY)
