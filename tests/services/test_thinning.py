"""Copies are thinned as they grow old."""

from datetime import UTC, datetime, timedelta

import pytest

from cochair.services.copy_times import CopyTimes
from cochair.services.thinning import to_keep

NOON = datetime(2026, 11, 12, 12, tzinfo=UTC)


def ago(**span: float) -> datetime:
    return NOON - timedelta(**span)


@pytest.mark.parametrize(
    ("made", "kept"),
    [
        ([], []),
        ([ago(minutes=m) for m in (0, 10, 20, 30, 40, 50)], [ago(minutes=m) for m in (0, 10, 20, 30, 40, 50)]),
        ([ago(minutes=10 * n) for n in range(9)], [ago(minutes=10 * n) for n in range(6)]),
        # a day, a week, a month: its newest stays
        (
            [*(ago(minutes=n) for n in range(6)), ago(days=1), ago(days=1, hours=1)],
            [*(ago(minutes=n) for n in range(6)), ago(days=1)],
        ),
        ([ago(days=n) for n in range(12)], [ago(days=n) for n in range(12)]),
        # every day for 20 days: 12 days, then the newest of each week and month before them
        ([ago(days=n) for n in range(20)], [*(ago(days=n) for n in range(12)), ago(days=12), ago(days=18)]),
        # long ago, and nobody met since: nothing goes
        ([ago(days=400), ago(days=900)], [ago(days=400), ago(days=900)]),
        # a clock that ran ahead
        ([ago(days=-400), ago(days=0)], [ago(days=-400), ago(days=0)]),
    ],
)
def test_what_is_kept(made: list[datetime], kept: list[datetime]) -> None:
    assert sorted(to_keep(made)) == sorted(kept)


def test_after_3_years_of_weekly_meetings_there_are_few_copies_and_they_reach_back_months() -> None:
    """Thinned after every copy, as it is done, by a clock that is told."""
    held: frozenset[datetime] = frozenset()
    at = ago(days=3 * 365)
    while at <= NOON:
        for ten in range(12):
            held = to_keep({*held, at + timedelta(minutes=10 * ten)})
        at += timedelta(days=7)
    assert 6 < len(held) <= 6 + 12 + 10 + 9
    assert NOON - min(held) > timedelta(days=7 * 30)
    newest = max(held)
    assert sorted(held)[-6:] == [newest - timedelta(minutes=10 * n) for n in range(5, -1, -1)]


def test_a_meeting_is_copied_every_10_minutes_if_something_happened() -> None:
    times = CopyTimes(NOON, 5)
    assert not times.is_due(NOON + timedelta(minutes=9), 6)
    assert not times.is_due(NOON + timedelta(minutes=30), 5)
    assert times.is_due(NOON + timedelta(minutes=31), 6)
    assert not times.is_due(NOON + timedelta(minutes=32), 7)
    assert times.is_due(NOON + timedelta(minutes=41), 7)


def test_a_clock_that_was_set_back_does_not_stop_the_copies() -> None:
    assert CopyTimes(NOON, 5).is_due(NOON - timedelta(hours=1), 6)
