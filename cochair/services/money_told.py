"""How it stands with the offer and the money of a person, in one or two sentences with no amount in them."""

from datetime import date

from cochair.domain.amounts_of_money import pounds
from cochair.domain.board import BoardNumber, PersonNumber
from cochair.domain.dates import date_words
from cochair.domain.expenses import Expense, days_late, latest
from cochair.domain.payments import NONE, Choice, Payment, is_owed
from cochair.services import money_sentences as say
from cochair.services.books import Books
from cochair.services.money_rules import rules_of
from cochair.services.offers import being_written, given


def offer_told(books: Books, person: PersonNumber) -> str:
    """Return whether a person has an offer, and since when; raises StoreFailed."""
    before, writes = given(books, person), being_written(books, person) is not None
    if not before:
        return say.WRITING_OFFER if writes else say.NO_OFFER
    day = before[-1].given_on
    told = say.OFFER_GIVEN.format(date=date_words(day, weekday=False)) if day is not None else ""
    return f"{told} {say.NEW_OFFER_WAITS}" if writes else told


def payments_told(books: Books, person: PersonNumber) -> str:
    """Return how many days are written down, and what waits; raises StoreFailed."""
    rows = books.of(Payment).rows(person=person)
    if not rows:
        return say.NO_PAYMENTS
    waiting = sum(payment.choice is Choice.NOT_YET for payment in rows)
    owed = sum(map(is_owed, rows))
    parts = (
        say.PAYMENTS.of(len(rows)),
        say.WAIT_FOR_ANSWER.of(waiting) if waiting else "",
        say.NOT_PAID.of(owed) if owed else "",
    )
    return " ".join(filter(None, parts))


def expenses_told(books: Books, person: PersonNumber, today: date) -> str:
    """Return how many costs are written down, and whether one waits too long; raises StoreFailed."""
    rows = books.of(Expense).rows(person=person)
    late = latest(rows, today)
    if late is not None:
        return say.CARD_LATE.format(late=say.LATE.of(late)) if late else say.CARD_DUE
    owed = sum(expense.paid_on is None for expense in rows)
    told = say.EXPENSES.of(len(rows)) if rows else say.NO_EXPENSES
    return f"{told} {say.NOT_PAID.of(owed)}" if owed else told


def rules_told(books: Books, board: BoardNumber) -> str:
    """Return who pays, where that is known; raises StoreFailed."""
    rules = rules_of(books, board)
    return say.RULES.format(organisation=rules.organisation) if rules.organisation else say.NO_RULES


def payment_words(payment: Payment) -> str:
    """Return how it stands with one payment, in up to three sentences."""
    if payment.offered is None:
        return say.NO_AMOUNT_YET
    amount = pounds(payment.accepted or NONE)
    stands = say.STANDS[payment.choice].format(amount=amount, charity=payment.charity)
    return " ".join(filter(None, (say.WE_OFFER.format(amount=pounds(payment.offered)), stands, _paid(payment))))


def expense_stands(expense: Expense, today: date) -> str:
    """Return whether a person has their money for a cost back, and how late it is."""
    if expense.paid_on is not None:
        return say.PAID_ON.format(date=date_words(expense.paid_on, weekday=False))
    late = days_late(expense, today)
    if late is None:
        return say.WAITS_TO_BE_PAID
    return say.AND_LATE.format(waits=say.WAITS_TO_BE_PAID, late=say.LATE.of(late) if late else say.DUE_TODAY)


def _paid(payment: Payment) -> str:
    if payment.paid_on is not None:
        return say.PAID_ON.format(date=date_words(payment.paid_on, weekday=False))
    return say.WAITS_TO_BE_PAID if is_owed(payment) else ""
