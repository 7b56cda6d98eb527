"""Composes the letter that a person can take to the Jobcentre (rule C-43)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from cochair.domain import paper_parts as part
from cochair.domain import words_of_letters as words
from cochair.domain.amounts_of_money import pounds
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Credit, Document, Heading, Picture, Say
from cochair.domain.expenses import Expense, ExpenseKind, expenses_total
from cochair.domain.language import _
from cochair.domain.money_rules import MoneyRules
from cochair.domain.payments import Choice, Payment, own_total
from cochair.domain.statement_paper import MONEY, RECEIPT, MoneyOf, expense_words
from cochair.domain.words_of_power import CREDIT

BUILDING = Picture("1F3E2", _("A building"))


def may_write(rules: MoneyRules) -> bool:
    """Return whether the organisation has said enough about itself for a letter."""
    return all((rules.organisation, rules.purpose, rules.talk_to, rules.contact))


def compose_letter(money: MoneyOf, rules: MoneyRules, today: date) -> Document:
    """Return the letter about the money of one period."""
    name, board = part.typed(money.name), part.typed(money.board)
    blocks = (
        Heading(1, words.LETTER),
        Say(part.CALENDAR, (words.WRITTEN_ON.format(date=date_words(today)), words.ABOUT.format(name=name))),
        *_who_we_are(name, board, rules),
        *_not_a_job(name),
        *_for_time(name, money),
        *_costs(name, money),
        Say(
            part.CO_CHAIRS,
            (words.QUESTIONS, words.ASK.format(name=part.typed(rules.talk_to), contact=part.typed(rules.contact))),
        ),
        Credit(None, (CREDIT,)),
    )
    return Document(words.LETTER_OF.format(name=name), words.LETTER, board, blocks, True)


def _who_we_are(name: str, board: str, rules: MoneyRules) -> Iterator[Block]:
    organisation = words.FROM.format(organisation=part.typed(rules.organisation))
    yield Say(BUILDING, (organisation, words.RUNS.format(name=name, board=board)))
    yield Say(part.MEETING, (words.PURPOSE, *part.sentences(rules.purpose)))


def _not_a_job(name: str) -> Iterator[Block]:
    yield Say(part.SPEECH, (words.TELLS_US.format(name=name), words.INVOLVED, words.NO_WORK))
    yield Say(part.PERSON, (words.MAY_STOP.format(name=name), words.MAY_DECLINE.format(name=name)))


def _for_time(name: str, money: MoneyOf) -> Iterator[Block]:
    yield Heading(2, _from_to(words.FOR_TIME, money))
    if not money.payments:
        yield Say(MONEY, (words.NO_MONEY,))
        return
    yield from part.listed(MONEY, (words.ON_THESE_DAYS,), [_payment_line(payment) for payment in money.payments])
    yield Say(MONEY, (words.TOOK.format(name=name, amount=pounds(own_total(money.payments))),))


def _costs(name: str, money: MoneyOf) -> Iterator[Block]:
    yield Heading(2, _from_to(words.COSTS, money))
    if not money.expenses:
        yield Say(RECEIPT, (words.NO_COSTS,))
        return
    yield from part.listed(RECEIPT, (words.THESE_COSTS,), [_expense_line(expense, name) for expense in money.expenses])
    total = words.COSTS_TOTAL.format(amount=pounds(expenses_total(money.expenses)))
    yield Say(RECEIPT, (total, *part.sentences(words.NOT_PAY.format(name=name))))


def _payment_line(payment: Payment) -> str:
    what = part.typed(payment.did).removesuffix(".") or words.TAKING_PART
    return words.LINE.format(date=_day(payment.day), what=what, amount=_took(payment))


def _took(payment: Payment) -> str:
    """Return the amount that a person took, beside what was offered where that is another one."""
    amount, offered = pounds(payment.accepted or Decimal(0)), pounds(payment.offered or Decimal(0))
    match payment.choice:
        case Choice.ACCEPTED:
            return amount
        case Choice.LESS:
            return words.SAID_LESS.format(offered=offered, amount=amount)
        case Choice.DECLINED:
            return words.SAID_NO.format(offered=offered)
        case Choice.CHARITY:
            return words.GAVE.format(offered=offered, amount=amount, charity=part.typed(payment.charity))
        case Choice.NOT_YET:
            return words.NOT_SAID.format(offered=offered)


def _expense_line(expense: Expense, name: str) -> str:
    carer = expense.kind is ExpenseKind.CARER and not expense.what  # the letter is about the person, not to them
    what = words.CARER.format(name=name) if carer else expense_words(expense)
    return words.LINE.format(date=_day(expense.day), what=what, amount=pounds(expense.amount))


def _from_to(told: str, money: MoneyOf) -> str:
    return told.format(first=_day(money.period.first), last=_day(money.period.last))


def _day(day: date) -> str:
    return date_words(day, weekday=False)
