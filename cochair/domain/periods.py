"""Weeks that begin on any day, and months that begin on any date."""

from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol, TypeVar


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From a first day to a last day, both in it."""

    first: date
    last: date


class OnADay(Protocol):
    """What happened on one day."""

    @property
    def day(self) -> date: ...


Row = TypeVar("Row", bound=OnADay)
PeriodOf = Callable[[date], Period]


def week_of(day: date, starts: int) -> Period:
    """Return the week that a day lies in; `starts` is the day on which weeks begin, 0 for Monday."""
    first = day - timedelta(days=(day.weekday() - starts) % 7)
    return Period(first, first + timedelta(days=6))


def month_of(day: date, starts: int) -> Period:
    """Return the month that a day lies in; `starts` is the date from 1 to 31 on which months begin.

    In a month that has no such date it begins on the last day.
    """
    begins = _beginning(day.year, day.month, starts)
    first = begins if begins <= day else _beginning(*_month_after(day.year, day.month, -1), starts)
    following = _beginning(*_month_after(first.year, first.month, 1), starts)
    return Period(first, following - timedelta(days=1))


def within(rows: Iterable[Row], period: Period) -> tuple[Row, ...]:
    """Return the rows whose day lies in a period, in the order of their days."""
    inside = (row for row in rows if period.first <= row.day <= period.last)
    return tuple(sorted(inside, key=lambda row: row.day))


def _beginning(year: int, month: int, starts: int) -> date:
    return date(year, month, min(starts, monthrange(year, month)[1]))


def _month_after(year: int, month: int, months: int) -> tuple[int, int]:
    number = year * 12 + month - 1 + months
    return number // 12, number % 12 + 1
