"""The lines to type in about one payment: its day, its hours, and what is offered."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from cochair.domain.board import NEW
from cochair.domain.ids import MeetingId
from cochair.domain.payments import Payment
from cochair.services import payments
from cochair.services.days_typed import day_typed
from ui import words_money as w
from ui.people.asking.place import Place
from ui.people.desk import Desk
from ui.people.money.meetings import meetings_of
from ui.widgets.pick_line import PickLine
from ui.widgets.plain_edit import PlainEdit


def plain(number: object) -> str:
    """Return a number as it is typed, nothing for none."""
    return "" if number is None else str(number)


class PaymentHeld:
    """The payment that is asked about, which may be new; `blank` is what its first question shows then."""

    def __init__(self) -> None:
        self._at: tuple[Desk, Payment] | None = None
        self.blank: dict[str, str] = {}

    def open(self, desk: Desk, payment: Payment) -> None:
        """Ask about a payment."""
        self._at = desk, payment

    @property
    def desk(self) -> Desk:
        """What is at hand."""
        assert self._at is not None
        return self._at[0]

    @property
    def payment(self) -> Payment:
        """The payment as it is kept, or as it begins."""
        assert self._at is not None
        return self._at[1]

    @property
    def number(self) -> int:
        """The number of the payment, 0 while it is not kept."""
        return self._at[1].number if self._at is not None else NEW

    def keep(self, changed: Payment) -> None:
        """Keep the payment where it is new or another one now; raises StoreFailed."""
        if changed != self.payment or changed.number == NEW:
            self._at = self.desk, payments.keep_payment(self.desk.books, changed)


class PaymentPart(Place):
    """A question about a payment; a new day waits as it was typed until somebody goes on."""

    def __init__(self, held: PaymentHeld, *parts: QWidget) -> None:
        super().__init__(*parts, keep=lambda: held.keep(self.with_typed(held.payment)), private=True)
        self.held = held

    def with_typed(self, payment: Payment) -> Payment:
        """Return the payment with what is typed; raises Unclear and StoreFailed."""
        return payment

    def waiting(self) -> Mapping[str, str]:
        """Keep what is typed about a day that is kept, and return what waits."""
        if self.held.number == NEW:
            typed = self.texts()
            return typed if typed != self.held.blank else {}
        return super().waiting()

    def texts(self) -> dict[str, str]:
        """Return what is typed, and about which payment."""
        return {**super().texts(), "row": str(self.held.number)}


class DayPart(PaymentPart):
    """Which day it was, what the person did, and for which meeting."""

    def __init__(self, held: PaymentHeld) -> None:
        self.day, self.did = PlainEdit(w.WHICH_DAY, hint=w.DAY_HINT), PlainEdit(w.DID, hint=w.DID_HINT)
        self.meeting = PickLine(w.MEETING)
        super().__init__(held, self.day, self.did, self.meeting)
        self._picked: MeetingId | None = None
        self._options: tuple[tuple[object, str], ...] = ()
        self.meeting.picked.connect(self._pick)

    def texts(self) -> dict[str, str]:
        """Return what is typed and picked."""
        return {**super().texts(), "meeting": self._picked or ""}

    def put(self, texts: Mapping[str, str]) -> None:
        """Show again what was half typed."""
        super().put(texts)
        picked = texts.get("meeting", "")
        self._pick(MeetingId(picked) if picked else None)

    def show_now(self) -> None:
        """Show what is kept; raises StoreFailed."""
        desk, payment = self.held.desk, self.held.payment
        self._options = ((None, w.NO_MEETING), *meetings_of(desk))
        self._pick(payment.meeting)
        self.day.set_text(day_typed(payment.day, desk.today()))
        self.did.set_text(payment.did)

    def with_typed(self, payment: Payment) -> Payment:
        """Return the payment with what is typed; raises Unclear."""
        return payments.with_day(payment, self.day.text(), self.did.text(), self._picked, self.held.desk.today())

    def _pick(self, meeting: MeetingId | None) -> None:
        self._picked = meeting
        self.meeting.show_options(self._options, meeting)


class HoursPart(PaymentPart):
    """How many hours it was, each kind by itself."""

    def __init__(self, held: PaymentHeld) -> None:
        self.preparation = PlainEdit(w.PREPARATION, hint=w.HOURS_HINT)
        self.at_meeting = PlainEdit(w.AT_MEETING, hint=w.HOURS_HINT)
        self.travel = PlainEdit(w.TRAVEL, hint=w.HOURS_HINT)
        super().__init__(held, self.preparation, self.at_meeting, self.travel)

    def show_now(self) -> None:
        """Show what is kept."""
        payment = self.held.payment
        self.preparation.set_text(plain(payment.preparation))
        self.at_meeting.set_text(plain(payment.at_meeting))
        self.travel.set_text(plain(payment.travel))

    def with_typed(self, payment: Payment) -> Payment:
        """Return the payment with what is typed; raises Unclear."""
        typed = payments.HoursTyped(self.preparation.text(), self.at_meeting.text(), self.travel.text())
        return payments.with_hours(payment, typed)


class OfferPart(PaymentPart):
    """How much is offered: for an hour, or for all of it."""

    def __init__(self, held: PaymentHeld) -> None:
        self.rate = PlainEdit(w.RATE, hint=w.AMOUNT_HINT)
        self.amount = PlainEdit(w.AMOUNT, hint=w.AMOUNT_HINT)
        super().__init__(held, self.rate, self.amount)

    def show_now(self) -> None:
        """Show what is kept; an amount that was worked out from the hours is worked out again."""
        payment = self.held.payment
        self.rate.set_text(plain(payment.rate))
        worked_out = payment.rate is not None and payments.for_hours(payment.rate, payment) == payment.offered
        self.amount.set_text("" if worked_out else plain(payment.offered))

    def with_typed(self, payment: Payment) -> Payment:
        """Return the payment with what is typed; raises Unclear."""
        return payments.with_offer(payment, self.rate.text(), self.amount.text())
