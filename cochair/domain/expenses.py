"""What coming to a meeting costs a person, and when they have it back. Never together with payments."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cochair.domain.board import PersonNumber

DAYS = 7
"""Days within which nobody should wait for their money (rule C-42)."""


class ExpenseKind(StrEnum):
    """What the money was for."""

    TRAVEL = "travel"
    CARER = "carer cover"
    CHILDCARE = "childcare"
    FOOD = "food"
    PHONE = "phone and data"
    STATIONERY = "stationery"
    OTHER = "other"


class Way(StrEnum):
    """When the money is paid: before, straight to the shop or the driver, or afterwards."""

    ADVANCE = "in advance"
    DIRECT = "direct"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Expense:
    """One thing that cost money on one day; pounds. `what` says it in words."""

    number: int
    person: PersonNumber
    day: date
    kind: ExpenseKind
    what: str
    amount: Decimal
    receipt: bool
    way: Way
    asked_on: date
    paid_on: date | None = None


def expenses_total(expenses: Iterable[Expense]) -> Decimal:
    """Return the pounds of some expenses."""
    return sum((expense.amount for expense in expenses), Decimal(0))


def days_late(expense: Expense, today: date) -> int | None:
    """Return how many days more than a week somebody has waited: 0 on the last day, None before or when it is paid."""
    waited = (today - expense.asked_on).days - DAYS
    return waited if expense.paid_on is None and waited >= 0 else None


def latest(expenses: Iterable[Expense], today: date) -> int | None:
    """Return the longest of these waits in days, or None when nobody waits too long."""
    return max((late for expense in expenses if (late := days_late(expense, today)) is not None), default=None)
