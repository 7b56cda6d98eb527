"""When we must have answered somebody who asks what we keep about them, or who complains."""

from calendar import monthrange
from collections.abc import Collection
from datetime import date, timedelta

_SATURDAY = 5
TELL_WITHIN = timedelta(days=30)
"""How long we have to tell somebody that their complaint came."""
LOST_LAPTOP_HOURS = 72
"""Hours to tell the data protection office after a laptop with data on it is lost."""


def same_date_next_month(day: date) -> date:
    """Return the same date in the next month, or the last day of that month where it is too short."""
    year, month = divmod(day.year * 12 + day.month, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def next_working_day(day: date, holidays: Collection[date]) -> date:
    """Return the day itself, or the first day after it that is no weekend and no bank holiday."""
    while day.weekday() >= _SATURDAY or day in holidays:
        day += timedelta(days=1)
    return day


def data_due(came: date, holidays: Collection[date]) -> date:
    """Return when somebody who asked for their data must have it: the same date next month, or the next working day."""
    return next_working_day(same_date_next_month(came), holidays)


def complaint_due(came: date, holidays: Collection[date]) -> date:
    """Return when who complained must have heard that it came: the last working day inside the 30 days."""
    day = came + TELL_WITHIN
    while day > came and next_working_day(day, holidays) != day:
        day -= timedelta(days=1)
    return day
