"""What another laptop may send is decided before anything is kept."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cochair.domain.laptops import Role, series_of, start_of
from cochair.services.laptop_ports import LogRow, NotAsAgreed
from cochair.sync.document import MeetingDocument, client_of
from cochair.sync.gate import Gate
from tests.sync.laptops import TEN, host_pair, may_all, pair_of, row

ANN = Gate(pair_of("ann", 1, Role.WRITES), may_all, lambda: TEN)
HOST = Gate(host_pair(1, Role.WRITES), may_all, lambda: TEN)
DAYS = 24 * 3600 * 1000 << 16


def sent(*rows: LogRow) -> bytes:
    """Return an update with rows of one device or more."""
    (update,) = MeetingDocument("nobody", rows).updates_since({})
    return update


def at_host(*rows: LogRow) -> list[LogRow]:
    return ANN.rows(MeetingDocument("host", [row("host", 1)]), sent(*rows))


def at_ann(*rows: LogRow) -> list[LogRow]:
    return HOST.rows(MeetingDocument("ann", [row("ann", 1, 1)]), sent(*rows))


def test_a_guest_sends_its_own_rows() -> None:
    assert at_host(row("ann", 1, 1)) == [row("ann", 1, 1)]


ODD_ROWS = {
    "of another device": row("bo", 2, 1),
    "of another device, in its place": row("bo", 2, 2),
    "with an act of the host": row("ann", 2),
    "with an act of another place": row("ann", 2, 2),
    "of a kind that it may not write": row("ann", 2, 1, kind="RunningPassed"),
    "from a time too far ahead": replace(row("ann", 2, 1), hlc=row("ann", 1).hlc + 401 * DAYS),
}


@pytest.mark.parametrize("name", ODD_ROWS)
def test_a_guest_sends_no_row_that_is_not_its_own_to_write(name: str) -> None:
    with pytest.raises(NotAsAgreed):
        at_host(row("ann", 1, 1), ODD_ROWS[name])


def test_a_guest_can_not_add_to_what_the_host_wrote_or_change_it() -> None:
    with pytest.raises(NotAsAgreed):
        at_host(row("host", 1), row("host", 2))
    assert at_host(row("host", 1, words="Something else")) == []


def test_a_clock_that_is_wrong_by_a_year_is_no_harm() -> None:
    late = replace(row("ann", 1, 1), hlc=row("ann", 1).hlc + 399 * DAYS)
    early = replace(row("ann", 1, 1), hlc=row("ann", 1).hlc - 3_000 * DAYS)
    assert at_host(late) == [late]
    assert at_host(early) == [early]
    empty = replace(row("host", 1), hlc=row("host", 1).hlc + 9_000 * DAYS)
    assert at_ann(empty) == [empty]


def test_the_host_sends_rows_of_everybody_but_this_laptop() -> None:
    others = {row("bo", 1, 2), row("host", 1)}
    assert set(at_ann(*others)) == others
    assert at_ann(row("ann", 1, 1, words="Something else")) == []
    for bad in ((row("ann", 1, 1), row("ann", 2, 1)), (row("bo", 1, 1),)):
        with pytest.raises(NotAsAgreed):
            at_ann(*bad)


def test_what_a_laptop_may_write_is_asked_with_its_role() -> None:
    running = row("ann", 1, 1, kind="RunningPassed")
    runs = Gate(pair_of("ann", 1, Role.RUNS), may_all, lambda: TEN + timedelta(days=1))
    assert runs.rows(MeetingDocument("host", []), sent(running)) == [running]


def test_another_laptop_can_not_have_more_of_ours_than_we_wrote() -> None:
    document = MeetingDocument("host", [row("host", 1), row("ann", 1, 1)])
    counts = {client_of("host"): 1, client_of("ann"): 9}
    assert ANN.state(document, counts) == counts
    with pytest.raises(NotAsAgreed):
        ANN.state(document, {client_of("host"): 2})


def test_a_guest_counts_in_the_series_of_its_device_or_in_the_first_one() -> None:
    theirs, others = (start_of(1, series_of(device)) + 2 for device in ("ann", "bo"))
    assert at_host(replace(row("ann", 1, 1), act=theirs))
    for act in (others, start_of(2, series_of("ann")) + 2):
        with pytest.raises(NotAsAgreed):
            at_host(replace(row("ann", 1, 1), act=act))
