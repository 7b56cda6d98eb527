"""When somebody must have their answer: by a table of hard days, and for any day at all."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cochair.domain.due_dates import complaint_due, data_due, same_date_next_month
from cochair.domain.keeping import Length, kept_until

CHRISTMAS = frozenset({date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)})
DAYS = st.dates(date(2020, 1, 1), date(2060, 1, 1))


@pytest.mark.parametrize(
    ("came", "due"),
    [
        (date(2026, 3, 12), date(2026, 4, 13)),  # 12 April is a Sunday
        (date(2027, 1, 31), date(2027, 3, 1)),  # 28 February is a Sunday
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2026, 1, 30), date(2026, 3, 2)),  # 28 February is a Saturday
        (date(2026, 8, 31), date(2026, 9, 30)),
        (date(2026, 12, 31), date(2027, 2, 1)),  # 31 January is a Sunday
        (date(2026, 11, 25), date(2026, 12, 29)),  # Friday, a weekend, and the Monday in its place
        (date(2026, 12, 1), date(2027, 1, 4)),  # a holiday, then a weekend
    ],
)
def test_data_is_due_on_the_same_date_next_month_or_the_next_working_day(came: date, due: date) -> None:
    assert data_due(came, CHRISTMAS) == due


@pytest.mark.parametrize(
    ("came", "due"),
    [
        (date(2026, 6, 1), date(2026, 7, 1)),
        (date(2026, 6, 4), date(2026, 7, 3)),  # the 30th day is a Saturday
        (date(2026, 11, 25), date(2026, 12, 24)),  # the 30th day is a holiday
        (date(2026, 11, 28), date(2026, 12, 24)),  # holiday, weekend, holiday
    ],
)
def test_a_complaint_is_answered_inside_the_30_days(came: date, due: date) -> None:
    assert complaint_due(came, CHRISTMAS) == due


@given(DAYS, st.frozensets(DAYS, max_size=8))
def test_any_day_has_a_working_day_on_which_it_is_due(came: date, holidays: frozenset[date]) -> None:
    data, complaint = data_due(came, holidays), complaint_due(came, holidays)
    assert data.weekday() < 5 and data not in holidays
    assert timedelta(days=28) <= data - came
    assert came <= complaint <= came + timedelta(days=30)


@given(DAYS)
def test_the_same_date_next_month_is_in_the_next_month(day: date) -> None:
    due = same_date_next_month(day)
    assert due.year * 12 + due.month == day.year * 12 + day.month + 1
    assert due.day == day.day or (due + timedelta(days=1)).day == 1


@pytest.mark.parametrize(
    ("length", "until"),
    [
        (Length.DAYS_30, date(2024, 3, 30)),
        (Length.MONTHS_6, date(2024, 8, 29)),
        (Length.YEAR_1, date(2025, 2, 28)),
        (Length.YEARS_7, date(2031, 2, 28)),
    ],
)
def test_how_long_something_is_kept(length: Length, until: date) -> None:
    assert kept_until(date(2024, 2, 29), length) == until
