"""The lines to type in about one payment: its day, its hours, and what is offered."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.ids import MeetingId
from cochair.domain.payments import Payment
from cochair.services import payments
from cochair.services.days_typed import day_typed
from ui import words_money as w
from ui.people.desk import Desk
from ui.people.money.half_typed import put_into, texts_of
from ui.people.money.meetings import meetings_of
from ui.theme.look import look
from ui.widgets.pick_line import PickLine
from ui.widgets.plain_edit import PlainEdit


def plain(number: object) -> str:
    """Return a number as it is typed, nothing for none."""
    return "" if number is None else str(number)


class DayPart(QWidget):
    """Which day it was, what the person did, and for which meeting."""

    def __init__(self) -> None:
        super().__init__()
        self.day, self.did = PlainEdit(w.WHICH_DAY, hint=w.DAY_HINT), PlainEdit(w.DID, hint=w.DID_HINT)
        self.meeting = PickLine(w.MEETING)
        self._picked: MeetingId | None = None
        self._options: tuple[tuple[object, str], ...] = ()
        self.meeting.picked.connect(self._pick)
        stacked(self, self.day, self.did, self.meeting)

    def lines(self) -> dict[str, PlainEdit]:
        """Return the lines to type in by name."""
        return {"day": self.day, "did": self.did}

    def texts(self) -> dict[str, str]:
        """Return what is typed and picked."""
        return {**texts_of(self.lines()), "meeting": self._picked or ""}

    def put(self, texts: Mapping[str, str]) -> None:
        """Show again what was half typed."""
        put_into(self.lines(), texts)
        picked = texts.get("meeting", "")
        self._pick(MeetingId(picked) if picked else None)

    def show_payment(self, desk: Desk, payment: Payment) -> None:
        """Show what is kept; raises StoreFailed."""
        self._picked = payment.meeting
        self._options = ((None, w.NO_MEETING), *meetings_of(desk))
        self.meeting.show_options(self._options, payment.meeting)
        self.day.set_text(day_typed(payment.day, desk.today()))
        self.did.set_text(payment.did)

    def with_typed(self, desk: Desk, payment: Payment) -> Payment:
        """Return the payment with what is typed; raises Unclear."""
        return payments.with_day(payment, self.day.text(), self.did.text(), self._picked, desk.today())

    def _pick(self, meeting: MeetingId | None) -> None:
        self._picked = meeting
        self.meeting.show_options(self._options, meeting)


class HoursPart(QWidget):
    """How many hours it was, each kind by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.preparation = PlainEdit(w.PREPARATION, hint=w.HOURS_HINT)
        self.at_meeting = PlainEdit(w.AT_MEETING, hint=w.HOURS_HINT)
        self.travel = PlainEdit(w.TRAVEL, hint=w.HOURS_HINT)
        stacked(self, self.preparation, self.at_meeting, self.travel)

    def lines(self) -> dict[str, PlainEdit]:
        """Return the lines to type in by name."""
        return {"preparation": self.preparation, "at meeting": self.at_meeting, "travel": self.travel}

    def texts(self) -> dict[str, str]:
        """Return what is typed."""
        return texts_of(self.lines())

    def put(self, texts: Mapping[str, str]) -> None:
        """Show again what was half typed."""
        put_into(self.lines(), texts)

    def show_payment(self, _desk: Desk, payment: Payment) -> None:
        """Show what is kept."""
        for line, hours in zip(
            self.lines().values(), (payment.preparation, payment.at_meeting, payment.travel), strict=True
        ):
            line.set_text(plain(hours))

    def with_typed(self, _desk: Desk, payment: Payment) -> Payment:
        """Return the payment with what is typed; raises Unclear."""
        typed = (line.text() for line in self.lines().values())
        return payments.with_hours(payment, payments.HoursTyped(*typed))


class OfferPart(QWidget):
    """How much is offered: for an hour, or for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.rate = PlainEdit(w.RATE, hint=w.AMOUNT_HINT)
        self.amount = PlainEdit(w.AMOUNT, hint=w.AMOUNT_HINT)
        stacked(self, self.rate, self.amount)

    def lines(self) -> dict[str, PlainEdit]:
        """Return the lines to type in by name."""
        return {"rate": self.rate, "amount": self.amount}

    def texts(self) -> dict[str, str]:
        """Return what is typed."""
        return texts_of(self.lines())

    def put(self, texts: Mapping[str, str]) -> None:
        """Show again what was half typed."""
        put_into(self.lines(), texts)

    def show_payment(self, _desk: Desk, payment: Payment) -> None:
        """Show what is kept; an amount that was worked out from the hours is worked out again."""
        self.rate.set_text(plain(payment.rate))
        worked_out = payment.rate is not None and payments.for_hours(payment.rate, payment) == payment.offered
        self.amount.set_text("" if worked_out else plain(payment.offered))

    def with_typed(self, _desk: Desk, payment: Payment) -> Payment:
        """Return the payment with what is typed; raises Unclear."""
        return payments.with_offer(payment, self.rate.text(), self.amount.text())


def stacked(holder: QWidget, *parts: QWidget) -> None:
    """Put parts below each other; what they say is read aloud only after a yes."""
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.sizes.row)
    for part in parts:
        column.addWidget(part)
    holder.setProperty("private", True)
