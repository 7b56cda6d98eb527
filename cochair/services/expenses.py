"""Writing down what coming cost a person, and that they have it back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from cochair.domain.amounts_of_money import read_amount
from cochair.domain.board import NEW, BoardNumber, PersonNumber
from cochair.domain.expenses import Expense, ExpenseKind, Way, latest
from cochair.domain.refused import Unclear
from cochair.services import money_sentences as say
from cochair.services.books import Books
from cochair.services.days_typed import past_day
from cochair.services.people_of_board import PersonLine, people_of
from cochair.services.plain_input import one_line, optional_line
from cochair.services.plan_details import LONGEST_NAME, read_day


@dataclass(frozen=True, slots=True)
class ExpenseTyped:
    """What stands in the form about one thing that cost money."""

    kind: ExpenseKind
    what: str
    amount: str
    day: str
    receipt: bool
    way: Way
    asked: str


def read_what(typed: ExpenseTyped) -> str:
    """Return what money was for in words, which only something else needs; raises Unclear."""
    if typed.kind is ExpenseKind.OTHER:
        return one_line(typed.what, LONGEST_NAME, say.WHAT_NEEDED)
    return optional_line(typed.what, LONGEST_NAME)


def read_cost(typed: ExpenseTyped) -> Decimal:
    """Return how many pounds it was; raises Unclear, also for none."""
    amount = read_amount(typed.amount)
    if not amount:
        raise Unclear(say.SOME_MONEY)
    return amount


def expense_from(typed: ExpenseTyped, person: PersonNumber, today: date, before: Expense | None = None) -> Expense:
    """Return what the form says, in the place of what was kept `before`; raises Unclear.

    What is not paid afterwards may be for a day to come.
    """
    what, amount = read_what(typed), read_cost(typed)
    day = past_day(typed.day, today) if typed.way is Way.AFTER else _any_day(typed.day, today)
    asked = past_day(typed.asked, today)
    number, paid_on = (NEW, None) if before is None else (before.number, before.paid_on)
    return Expense(number, person, day, typed.kind, what, amount, typed.receipt, typed.way, asked, paid_on)


def keep_expense(books: Books, expense: Expense) -> Expense:
    """Keep what money was spent on and return it; raises StoreFailed."""
    if expense.number == NEW:
        return books.of(Expense).add(expense)
    books.of(Expense).change(expense)
    return expense


def turn_paid(books: Books, number: int, today: date) -> Expense:
    """Keep that a cost was paid today, or that it is not paid after all; return it; raises StoreFailed."""
    expense = books.of(Expense).row(number)
    return keep_expense(books, replace(expense, paid_on=today if expense.paid_on is None else None))


def late_words(books: Books, person: PersonNumber, today: date) -> str:
    """Return how long a person waits too long for their money, in a few words, or nothing; raises StoreFailed."""
    late = latest(books.of(Expense).rows(person=person, paid_on=None), today)
    if late is None:
        return ""
    return say.LATE.of(late) if late else say.DUE_TODAY


def with_late(lines: Sequence[PersonLine], books: Books, board: BoardNumber, today: date) -> tuple[PersonLine, ...]:
    """Return people in a list with how long they wait for their money; raises StoreFailed."""
    late = {person.number: late_words(books, person.number, today) for person in people_of(books, board)}
    return tuple(_with_late(line, late.get(line.number, "")) for line in lines)


def _with_late(line: PersonLine, late: str) -> PersonLine:
    if not late:
        return line
    told = say.IN_LIST.format(late=late)
    return replace(line, words=" · ".join(filter(None, (line.words, told))), private=True)


def _any_day(typed: str, today: date) -> date:
    if not typed.strip():
        raise Unclear(say.DAY_NEEDED)
    return read_day(typed, today)
