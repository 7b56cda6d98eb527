"""The money of one person in a week or a month, for a statement or a letter."""

from datetime import date
from enum import StrEnum
from functools import partial

from cochair.domain.board import Board, BoardPerson, PersonNumber
from cochair.domain.document import Document
from cochair.domain.expenses import Expense
from cochair.domain.jobcentre_letter import compose_letter, may_write
from cochair.domain.money_rules import MoneyRules
from cochair.domain.payments import Payment
from cochair.domain.periods import Period, PeriodOf, month_of, week_of, within
from cochair.domain.refused import Unclear
from cochair.domain.statement_paper import MoneyOf, compose_statement
from cochair.domain.words_of_letters import FILL_IN
from cochair.services.books import Books
from cochair.services.money_rules import rules_of


class Each(StrEnum):
    """How long a period is."""

    WEEK = "week"
    MONTH = "month"


def period_of(rules: MoneyRules, each: Each) -> PeriodOf:
    """Return what finds the week or the month of a day, as the board counts them."""
    if each is Each.WEEK:
        return partial(week_of, starts=rules.week_starts)
    return partial(month_of, starts=rules.month_starts)


def periods(books: Books, person: PersonNumber, each: Each, today: date) -> tuple[Period, ...]:
    """Return the periods in which a person has something, and that of today, the newest first; raises StoreFailed."""
    find = period_of(rules_of_person(books, person), each)
    days = {row.day for row in books.of(Payment).rows(person=person)}
    days |= {row.day for row in books.of(Expense).rows(person=person)}
    return tuple(sorted({find(day) for day in (today, *days)}, reverse=True))


def money_of(books: Books, person: PersonNumber, period: Period) -> MoneyOf:
    """Return what belongs to a person in a period, each list in the order of its days; raises StoreFailed."""
    row = books.of(BoardPerson).row(person)
    return MoneyOf(
        row.name,
        books.of(Board).row(row.board).name,
        period,
        within(books.of(Payment).rows(person=person), period),
        within(books.of(Expense).rows(person=person), period),
    )


def rules_of_person(books: Books, person: PersonNumber) -> MoneyRules:
    """Return what the board of a person says about money; raises StoreFailed."""
    return rules_of(books, books.of(BoardPerson).row(person).board)


def statement_of(books: Books, person: PersonNumber, period: Period) -> Document:
    """Return the statement of a person for a period; raises StoreFailed."""
    return compose_statement(money_of(books, person, period))


def letter_of(books: Books, person: PersonNumber, period: Period, today: date) -> Document:
    """Return the letter about a person's money in a period, written today.

    Raises Unclear while the board has not said who pays, why and whom to ask, and StoreFailed.
    """
    rules = rules_of_person(books, person)
    if not may_write(rules):
        raise Unclear(FILL_IN)
    return compose_letter(money_of(books, person, period), rules, today)
