"""What a person is offered for their time, what they chose, and when they were paid. Never together with expenses."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cochair.domain.board import PersonNumber
from cochair.domain.expenses import DAYS
from cochair.domain.ids import MeetingId

NONE = Decimal(0)


class Choice(StrEnum):
    """What a person said to an offer of money."""

    NOT_YET = "not yet"
    ACCEPTED = "accepted"
    LESS = "less"
    DECLINED = "declined"
    CHARITY = "charity"


class Method(StrEnum):
    """How money reaches a person."""

    NOT_YET = "not yet"
    CASH = "cash"
    BANK = "bank"
    VOUCHER = "voucher"


class Advised(StrEnum):
    """Whether a person has had advice about what money may change for them."""

    NOT_SAID = "not said"
    YES = "yes"
    NO = "no"
    NOT_NEEDED = "not needed"


@dataclass(frozen=True, slots=True)
class Payment:
    """One offer of money for one day; hours and pounds.

    `accepted` is what the person said yes to: none where they said no.  What they give to a `charity` is not theirs.
    """

    number: int
    person: PersonNumber
    day: date
    meeting: MeetingId | None = None
    did: str = ""
    preparation: Decimal = NONE
    at_meeting: Decimal = NONE
    travel: Decimal = NONE
    rate: Decimal | None = None
    offered: Decimal | None = None
    choice: Choice = Choice.NOT_YET
    chosen_on: date | None = None
    accepted: Decimal | None = None
    charity: str = ""
    method: Method = Method.NOT_YET
    paid_on: date | None = None
    paid_by: str = ""

    @property
    def hours(self) -> Decimal:
        """Return all hours together."""
        return self.preparation + self.at_meeting + self.travel


@dataclass(frozen=True, slots=True)
class Advice:
    """What a person said about advice, on a day. The newest counts."""

    number: int
    person: PersonNumber
    advised: Advised
    said_on: date


def own_total(payments: Iterable[Payment]) -> Decimal:
    """Return the pounds that a person said yes to for themselves."""
    return sum((p.accepted or NONE for p in payments if p.choice in (Choice.ACCEPTED, Choice.LESS)), NONE)


def given_total(payments: Iterable[Payment]) -> Decimal:
    """Return the pounds that a person gave to charities."""
    return sum((p.accepted or NONE for p in payments if p.choice is Choice.CHARITY), NONE)


def days_owed(payment: Payment, today: date) -> int | None:
    """Return how many days more than a week a yes to money waits: 0 on the last day, None before or when it is paid."""
    waited = (today - (payment.chosen_on or payment.day)).days - DAYS
    return waited if is_owed(payment) and waited >= 0 else None


def is_owed(payment: Payment) -> bool:
    """Return whether a person said yes to money that nobody has paid yet."""
    return bool(payment.accepted) and payment.paid_on is None
