"""Which rows from before are told of: those of the devices that this laptop was, and of those the other one was."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from cochair.domain.asked import QuestionRefused
from cochair.domain.events import Event, MeetingStarted, NoteWritten
from cochair.domain.ids import PersonId
from cochair.domain.laptops import ACTS, LaptopJoined, Role, series_of, start_of
from cochair.services.laptop_ports import LogRow, NotAsAgreed, Pair, SharedLog
from cochair.services.laptops_here import FromBefore
from cochair.storage.bringing_back import bring_back
from cochair.storage.store import open_store
from cochair.sync.certificates import new_device
from cochair.together.earlier_rows import EarlierRows, earlier_rows
from tests.storage.boards import BUSES, PRIYA, SAM, TEN
from tests.storage.two_laptops import row_of, two_laptops
from tests.sync.laptops import CERTIFICATES, pair_of

KEY_OF_SAM = LaptopJoined(1, "Sam", Role.KEY, SAM)
OWN = CERTIFICATES["ann"].certificate
WAS = new_device(OWN)


@dataclass
class Restored:
    """A first laptop after a copy of it was brought back."""

    log: SharedLog
    was: str


@pytest.fixture
def restored(tmp_path: Path) -> Iterator[Restored]:
    with two_laptops(tmp_path, KEY_OF_SAM) as (host, _, meeting):
        was = host.shared_log(meeting).device
        copy, key = host.copier.make().copy, host.copier.key
    bring_back(copy, tmp_path / "host", key=key)
    with open_store(tmp_path / "host") as host:
        yield Restored(host.shared_log(meeting), was)


def pair(role: Role = Role.KEY, person: PersonId | None = SAM) -> Pair:
    """The laptop as it is now, at place 2."""
    return replace(pair_of("ann", 2, role), device=new_device(OWN), name="Sam", person=person)


def of_ours(restored: Restored, event: Event | None = None, act: int = 1_000, seq: int = 50) -> LogRow:
    return row_of(event or NoteWritten(BUSES, "since the copy"), seq=seq, device=restored.was, act=act)


def of_theirs(event: Event | None = None, act: int = ACTS + 1, device: str = WAS, seq: int = 1) -> LogRow:
    return row_of(event or NoteWritten(BUSES, "apart"), seq=seq, device=device, act=act)


def test_what_we_wrote_and_what_it_wrote_before_is_told_and_comes_back_once(restored: Restored) -> None:
    rows = [of_ours(restored, MeetingStarted(TEN)), of_ours(restored, seq=51, act=1_001), of_theirs()]
    changes: list[int] = []
    earlier = EarlierRows(restored.log, lambda: [pair()], lambda: changes.append(1))
    now = pair()
    earlier.came(now, rows)
    assert earlier.told() == (FromBefore(2, "Sam", 3),)
    assert earlier.bring_back(2) == 3
    assert earlier.told() == () and len(changes) == 2
    assert set(rows) <= set(restored.log.rows())
    earlier.came(now, rows)
    assert earlier.told() == ()
    assert earlier.bring_back(2) == 0


def test_nothing_more_is_taken_from_a_laptop_that_was_taken_out(restored: Restored) -> None:
    now = pair()
    earlier = EarlierRows(restored.log, list, lambda: None)
    earlier.came(now, [of_ours(restored)])
    earlier.forget(now.device)
    assert earlier.told() == () and earlier.bring_back(2) == 0


def test_one_own_yes_or_no_comes_back_only_where_the_same_person_has_the_same_part(restored: Restored) -> None:
    answer = of_theirs(QuestionRefused(1))
    assert earlier_rows(pair(), [answer], restored.log, []) == [answer]
    for other in (pair(Role.KEY, PRIYA), pair(Role.WRITES, SAM), pair(Role.WRITES, None)):
        with pytest.raises(NotAsAgreed):
            earlier_rows(other, [answer], restored.log, [])
        assert earlier_rows(other, [of_theirs()], restored.log, [])


def odd_rows(restored: Restored) -> dict[str, LogRow]:
    return {
        "ours, with an act of another place": of_ours(restored, act=ACTS + 9),
        "ours, in another series": of_ours(restored, act=start_of(0, 77) + 1),
        "ours, in the series of now": of_ours(restored, act=start_of(0, series_of(restored.log.device)) + 1),
        "theirs, with an act of ours": of_theirs(act=1_000),
        "theirs, at a place that nobody had": of_theirs(act=7 * ACTS + 1),
        "theirs, of running the meeting": of_theirs(MeetingStarted(TEN)),
        "theirs, that can not be read": replace(of_theirs(), body="{}"),
    }


@pytest.mark.parametrize("number", range(7))
def test_what_can_not_be_from_before_is_not_told_and_nothing_beside_it(
    number: int, restored: Restored, caplog: pytest.LogCaptureFixture
) -> None:
    name, odd = list(odd_rows(restored).items())[number]
    earlier = EarlierRows(restored.log, list, lambda: None)
    before = restored.log.rows()
    earlier.came(pair(), [of_ours(restored), odd] if odd.device == restored.was else [odd])
    assert earlier.told() == (), name
    assert restored.log.rows() == before
    assert "Not taken, from before and from place 2" in caplog.text
    caplog.clear()


def test_numbers_of_another_laptop_are_not_taken(restored: Restored) -> None:
    restored.log.take_in([of_theirs(device="b" * 16)])
    with pytest.raises(NotAsAgreed):
        earlier_rows(pair(), [of_theirs()], restored.log, [])
    other = pair_of("bo", 1, Role.WRITES)
    with pytest.raises(NotAsAgreed):
        earlier_rows(pair(), [of_theirs(act=ACTS + 5)], restored.log, [other])
