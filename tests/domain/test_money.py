"""Money and hours as people type them, and totals that are right for every week and month there is."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cochair.domain.amounts_of_money import hours_words, pounds, read_amount, read_hours
from cochair.domain.board import PersonNumber
from cochair.domain.expenses import Expense, ExpenseKind, Way, days_late, expenses_total, latest
from cochair.domain.payments import Choice, Payment, given_total, own_total
from cochair.domain.periods import Period, month_of, week_of, within
from cochair.domain.refused import Unclear

SAM = PersonNumber(1)
DAYS = st.dates(date(1999, 1, 1), date(2105, 12, 31))
AMOUNTS = st.decimals(0, 5000, places=2)
CHOICES = st.sampled_from(Choice)
PAYMENTS = st.lists(
    st.builds(lambda day, choice, amount: Payment(1, SAM, day, choice=choice, accepted=amount), DAYS, CHOICES, AMOUNTS)
)
EXPENSES = st.lists(
    st.builds(
        lambda day, amount: Expense(1, SAM, day, ExpenseKind.FOOD, "", amount, False, Way.AFTER, day), DAYS, AMOUNTS
    )
)


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("12", "12"),
        ("12.50", "12.50"),
        (" £12.50 ", "12.50"),
        ("£ 7", "7"),
        ("1,200", "1200"),
        ("£1,200.05", "1200.05"),
        ("50p", "0.50"),
        ("0", "0"),
    ],
)
def test_amounts_are_read_as_people_type_them(typed: str, amount: str) -> None:
    assert str(read_amount(typed)) in (amount, f"{amount}.00")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("12,50", "Do you mean 12.50? Please type it like that."),
        ("12,5", "Do you mean 12.50? Please type it like that."),
        ("£3.5", "Do you mean 3.50? Please type it like that."),
        ("", "Please type pounds, such as 12 or 12.50."),
        ("ten", "Please type pounds, such as 12 or 12.50."),
        ("-3", "Please type pounds, such as 12 or 12.50."),
        ("1,20,0", "Please type pounds, such as 12 or 12.50."),
        ("12.505", "Please type pounds, such as 12 or 12.50."),
        ("100,001", "Please type at most £100,000.00."),
    ],
)
def test_what_is_not_clear_is_asked_and_never_guessed(typed: str, sentence: str) -> None:
    with pytest.raises(Unclear, match=f"^{sentence.replace('?', '[?]')}$"):
        read_amount(typed)


@given(AMOUNTS)
def test_what_is_shown_can_be_typed_again(amount: Decimal) -> None:
    assert read_amount(pounds(amount)) == amount


@pytest.mark.parametrize(
    ("typed", "hours"),
    [("", "0"), ("2", "2"), ("1.5", "1.5"), ("1 hour", "1"), (".5", "0.5"), ("2½", "2.5"), ("2 and a half", "2.5")],
)
def test_hours_are_read_as_people_type_them(typed: str, hours: str) -> None:
    assert read_hours(typed) == Decimal(hours)


@pytest.mark.parametrize("typed", ["25", "two", "1:30", "1,5", "-1"])
def test_other_hours_are_asked_for(typed: str) -> None:
    with pytest.raises(Unclear, match="Please type hours"):
        read_hours(typed)


def test_hours_are_said_as_people_say_them() -> None:
    assert [hours_words(Decimal(told)) for told in ("1", "1.50", "10", "0.25")] == [
        "1 hour",
        "1 hour and 30 minutes",
        "10 hours",
        "15 minutes",
    ]


@given(DAYS, st.integers(0, 6))
def test_a_week_has_7_days_and_begins_on_its_day(day: date, starts: int) -> None:
    week = week_of(day, starts)
    assert week.first <= day <= week.last and week.first.weekday() == starts
    assert week.last - week.first == timedelta(days=6)


@given(DAYS, st.integers(1, 31))
def test_months_follow_each_other_with_no_day_left_out_and_none_twice(day: date, starts: int) -> None:
    month = month_of(day, starts)
    assert month.first <= day <= month.last
    assert month_of(month.first, starts) == month == month_of(month.last, starts)
    after = month_of(month.last + timedelta(days=1), starts)
    assert after.first == month.last + timedelta(days=1)
    assert 28 <= (month.last - month.first).days + 1 <= 31


@pytest.mark.parametrize(
    ("day", "starts", "first", "last"),
    [
        ("2028-02-29", 31, "2028-02-29", "2028-03-30"),
        ("2027-02-28", 30, "2027-02-28", "2027-03-29"),
        ("2027-01-05", 10, "2026-12-10", "2027-01-09"),
        ("2026-12-31", 1, "2026-12-01", "2026-12-31"),
        ("2027-04-30", 31, "2027-04-30", "2027-05-30"),
    ],
)
def test_a_month_with_no_such_date_begins_on_its_last_day(day: str, starts: int, first: str, last: str) -> None:
    found = month_of(date.fromisoformat(day), starts)
    assert found == Period(date.fromisoformat(first), date.fromisoformat(last))


@given(PAYMENTS, EXPENSES, st.integers(0, 6), st.integers(1, 31))
def test_every_row_is_in_1_period_and_the_periods_have_all_the_money(
    payments: list[Payment], expenses: list[Expense], week_starts: int, month_starts: int
) -> None:
    for find in (lambda day: week_of(day, week_starts), lambda day: month_of(day, month_starts)):
        periods = {find(row.day) for row in (*payments, *expenses)}
        for row in (*payments, *expenses):
            assert sum(period.first <= row.day <= period.last for period in periods) == 1
        assert sum(len(within(payments, period)) for period in periods) == len(payments)
        for total in (own_total, given_total):
            assert sum(total(within(payments, period)) for period in periods) == total(payments)
        assert sum(expenses_total(within(expenses, period)) for period in periods) == expenses_total(expenses)


@given(PAYMENTS)
def test_what_is_given_away_or_refused_is_never_a_persons_own(payments: list[Payment]) -> None:
    own = [p.accepted or 0 for p in payments if p.choice in (Choice.ACCEPTED, Choice.LESS)]
    given_away = [p.accepted or 0 for p in payments if p.choice is Choice.CHARITY]
    assert own_total(payments) == sum(own) and given_total(payments) == sum(given_away)


def test_nobody_waits_more_than_a_week_without_a_word() -> None:
    asked = date(2026, 11, 2)
    cost = Expense(1, SAM, asked, ExpenseKind.TRAVEL, "", Decimal(4), True, Way.AFTER, asked)
    waits = [days_late(cost, asked + timedelta(days=days)) for days in (0, 6, 7, 9)]
    assert waits == [None, None, 0, 2]
    paid = Expense(2, SAM, asked, ExpenseKind.TRAVEL, "", Decimal(4), True, Way.AFTER, asked, asked)
    assert latest([paid, cost], date(2026, 11, 11)) == 2
    assert latest([paid], date(2026, 11, 11)) is None
