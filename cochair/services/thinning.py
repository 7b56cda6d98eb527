"""Which copies are kept when there are many: the newest, and then fewer and fewer from further back."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime

LAST, DAYS, WEEKS, MONTHS = 6, 12, 10, 9
"""Anki keeps as many days, weeks and months (storage.md, "How the big ones do it")."""

_PERIODS: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (LAST, lambda made: made),
    (DAYS, lambda made: made.date()),
    (WEEKS, lambda made: made.isocalendar()[:2]),
    (MONTHS, lambda made: (made.year, made.month)),
)


def to_keep(made: Iterable[datetime]) -> frozenset[datetime]:
    """Return which instants are kept: the last 6, and the newest of each of 12 days, 10 weeks and 9 months.

    Only days, weeks and months that have a copy count, so that nothing goes while nobody meets.
    """
    newest_first = sorted(set(made), reverse=True)
    kept: set[datetime] = set()
    for most, period in _PERIODS:
        newest: dict[Hashable, datetime] = {}
        for instant in newest_first:
            newest.setdefault(period(instant), instant)
        kept.update(list(newest.values())[:most])
    return frozenset(kept)
