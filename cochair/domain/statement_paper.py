"""Composes a person's statement for one week or month: money for their time, and apart from it what they spent."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cochair.domain import paper_parts as part
from cochair.domain import words_of_statements as words
from cochair.domain.amounts_of_money import hours_words, pounds
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Card, Cover, Credit, Document, Field, Heading, Picture, Say
from cochair.domain.expenses import Expense, ExpenseKind, expenses_total
from cochair.domain.language import _
from cochair.domain.payments import Choice, Method, Payment, given_total, is_owed, own_total
from cochair.domain.periods import Period
from cochair.domain.words_of_power import CREDIT

MONEY = Picture("1F4B7", _("Money"))
RECEIPT = Picture("1F9FE", _("A receipt"))


@dataclass(frozen=True, slots=True)
class MoneyOf:
    """What belongs to one person in one period: 2 lists that are never added together."""

    name: str
    board: str
    period: Period
    payments: tuple[Payment, ...]
    expenses: tuple[Expense, ...]


def compose_statement(money: MoneyOf) -> Document:
    """Return the statement of one period: for each part how much it was, and then each thing."""
    name, board = part.typed(money.name), part.typed(money.board)
    first, last = (date_words(day, weekday=False) for day in (money.period.first, money.period.last))
    blocks = (
        Cover(part.CALENDAR, board, words.FOR_PERSON.format(name=name), words.FROM_TO.format(first=first, last=last)),
        Heading(2, words.FOR_TIME),
        *_for_time(money),
        Heading(2, words.FOR_COSTS),
        *_for_costs(money),
        Credit(None, (CREDIT,)),
    )
    return Document(words.STATEMENT_OF.format(name=name), words.STATEMENT, board, blocks, True)


def _for_time(money: MoneyOf) -> Iterator[Block]:
    given = given_total(money.payments)
    total = words.OWN_TOTAL.format(amount=pounds(own_total(money.payments)))
    more = (words.GIVEN_TOTAL.format(amount=pounds(given)),) if given else ()
    yield Say(MONEY, (total, *more, words.BY_DAY) if money.payments else (words.NOTHING_FOR_TIME,))
    for payment in money.payments:
        yield Card(
            MONEY, tuple(_payment_fields(payment)), unsettled=payment.choice is Choice.NOT_YET or is_owed(payment)
        )


def _for_costs(money: MoneyOf) -> Iterator[Block]:
    total = words.COSTS_TOTAL.format(amount=pounds(expenses_total(money.expenses)))
    yield Say(RECEIPT, (total, *part.sentences(words.NOT_PAY)) if money.expenses else (words.NOTHING_SPENT,))
    for expense in money.expenses:
        yield Card(RECEIPT, tuple(_expense_fields(expense)), unsettled=expense.paid_on is None)


def _payment_fields(payment: Payment) -> Iterator[Field]:
    yield Field(words.DAY, date_words(payment.day))
    if payment.did:
        yield Field(words.DID, part.capital(part.typed(payment.did)))
    if payment.hours:
        yield Field(words.HOURS, part.ended(hours_of(payment)))
    if payment.offered is not None:
        offered = pounds(payment.offered)
        rated = payment.rate is not None
        told = words.AT_RATE.format(amount=offered, rate=pounds(payment.rate or Decimal(0))) if rated else offered
        yield Field(words.OFFERED, told)
    yield Field(words.CHOSE, chosen_words(payment))
    if payment.accepted:
        yield Field(words.PAID, paid_words(payment))


def hours_of(payment: Payment) -> str:
    """Return in words how many hours were for what."""
    parts = (
        (payment.preparation, words.PREPARATION),
        (payment.at_meeting, words.AT_MEETING),
        (payment.travel, words.TRAVEL),
    )
    return ", ".join(told.format(hours=hours_words(hours)) for hours, told in parts if hours)


def chosen_words(payment: Payment) -> str:
    """Return in words what a person said to what was offered."""
    amount = pounds(payment.accepted or Decimal(0))
    return words.CHOICES[payment.choice].format(amount=amount, charity=part.typed(payment.charity))


def paid_words(payment: Payment) -> str:
    """Return in words when, how and by whom something was paid."""
    if payment.paid_on is None:
        return words.NOT_PAID
    day, how = date_words(payment.paid_on), payment.method
    paid = words.PAID_ON.format(date=day)
    if how is not Method.NOT_YET:
        paid = words.PAID_HOW.format(date=day, how=words.METHODS[how])
    return words.PAID_BY.format(paid=paid, name=part.typed(payment.paid_by)) if payment.paid_by else paid


def expense_words(expense: Expense) -> str:
    """Return in words what money was spent on."""
    kind, what = words.KINDS[expense.kind], part.typed(expense.what)
    if expense.kind is ExpenseKind.OTHER:
        return part.capital(what)
    return words.KIND_AND_WHAT.format(kind=kind, what=what) if what else kind


def _expense_fields(expense: Expense) -> Iterator[Field]:
    yield Field(words.DAY, date_words(expense.day))
    yield Field(words.FOR, expense_words(expense))
    told = words.WITH_RECEIPT if expense.receipt else words.NO_RECEIPT
    yield Field(words.AMOUNT, told.format(amount=pounds(expense.amount)))
    way = words.WAYS[expense.way]
    paid = expense.paid_on
    yield Field(words.PAID, words.NOT_PAID if paid is None else words.PAID_HOW.format(date=date_words(paid), how=way))
