"""Writing down what coming cost a person, and that they have it back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from cochair.domain.amounts_of_money import read_amount
from cochair.domain.board import NEW, BoardNumber, PersonNumber
from cochair.domain.expenses import Expense, ExpenseKind, Way, days_late, latest
from cochair.domain.payments import Payment, days_owed
from cochair.domain.refused import Unclear
from cochair.services import money_sentences as say
from cochair.services.books import Books
from cochair.services.days_typed import past_day
from cochair.services.people_of_board import PersonLine, board_at_hand, people_of
from cochair.services.plain_input import one_line, optional_line
from cochair.services.plan_details import LONGEST_NAME, read_day
from cochair.services.ports import Library

JOINED = " · "
"""Between the words of a line in a list."""


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
    """Return which money a person waits too long for, in a few words each, or nothing; raises StoreFailed."""
    costs = latest(books.of(Expense).rows(person=person, paid_on=None), today)
    payments = books.of(Payment).rows(person=person, paid_on=None)
    times = max((late for each in payments if (late := days_owed(each, today)) is not None), default=None)
    told = ((say.IN_LIST, costs), (say.IN_LIST_TIME, times))
    return JOINED.join(
        words.format(late=say.LATE.of(late) if late else say.DUE_TODAY) for words, late in told if late is not None
    )


def money_late(books: Books, library: Library, today: date) -> str:
    """Return in a sentence how much of the board at hand is not paid after a week, with no name and no sum.

    Nothing where all of it is paid.  Raises StoreFailed.
    """
    board = board_at_hand(books, library)
    people = {person.number for person in people_of(books, board.number)} if board is not None else set()
    costs = [e.person for e in books.of(Expense).rows(paid_on=None) if days_late(e, today) is not None]
    payments = [p.person for p in books.of(Payment).rows(paid_on=None) if days_owed(p, today) is not None]
    count = sum(person in people for person in (*costs, *payments))
    return say.HOME.of(count) if count else ""


def with_late(lines: Sequence[PersonLine], books: Books, board: BoardNumber, today: date) -> tuple[PersonLine, ...]:
    """Return people in a list with how long they wait for their money; raises StoreFailed."""
    late = {person.number: late_words(books, person.number, today) for person in people_of(books, board)}
    return tuple(_with_late(line, late.get(line.number, "")) for line in lines)


def _with_late(line: PersonLine, late: str) -> PersonLine:
    if not late:
        return line
    return replace(line, words=JOINED.join(filter(None, (line.words, late))), private=True)


def _any_day(typed: str, today: date) -> date:
    if not typed.strip():
        raise Unclear(say.DAY_NEEDED)
    return read_day(typed, today)
