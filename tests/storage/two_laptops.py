"""Two stores of one meeting, as on two laptops, for tests that let their rows go to and fro."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from cochair.domain.events import AgendaShared, Entry, Event
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import ACTS, LaptopJoined
from cochair.services.laptop_ports import LogRow
from cochair.storage.codec import entry_to_row
from cochair.storage.joined import open_joined
from cochair.storage.stamps import hlc_of
from cochair.storage.store import Store, open_store
from tests.storage.boards import TEN, plan

GUEST = "b" * 16
"""A device that no store of a test has by chance."""


@contextmanager
def two_laptops(place: Path, *joined: LaptopJoined) -> Iterator[tuple[Store, Store, MeetingId]]:
    """Give the store whose meeting it is, the store of a laptop that has its agenda, and the meeting."""
    with open_store(place / "host", unlocked=True) as host:
        meeting = host.library.new_meeting(plan(), TEN)
        for laptop in joined:
            host.library.log(meeting).append([Entry(999, TEN, laptop)])
        with open_joined(place / "guest", meeting) as guest:
            give(host, guest, meeting)
            yield host, guest, meeting


def give(source: Store, target: Store, meeting: MeetingId, most: int = 1 << 30) -> int:
    """Let one laptop take so many acts that the other has and it has not, of each device from the first on."""
    there = {(row.device, row.seq) for row in target.shared_log(meeting).rows()}
    new = [row for row in source.shared_log(meeting).rows() if (row.device, row.seq) not in there]
    acts = sorted({(row.hlc, row.device) for row in new})[:most]
    return target.shared_log(meeting).take_in([row for row in new if (row.hlc, row.device) in acts])


def row_of(event: Event, *, seq: int = 1, device: str = GUEST, act: int = ACTS + 1, at: datetime = TEN) -> LogRow:
    """A row as another laptop may send it, a second after ten for each number."""
    when = at + timedelta(seconds=seq)
    told, instant, kind, body = entry_to_row(Entry(act, when, event))
    return LogRow(device, seq, hlc_of(when), told, instant, kind, body)


def shared_row(at: datetime = TEN) -> LogRow:
    """The row with which a meeting begins."""
    return row_of(AgendaShared(plan()), device="a" * 16, act=0, at=at - timedelta(seconds=1))


def told_by(store: Store, meeting: MeetingId) -> list[Entry]:
    """Everything that happened, as the store tells it."""
    return store.library.log(meeting).entries()
