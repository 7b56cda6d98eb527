"""Several laptops at one meeting, in memory: each has its own log, and takes in what others wrote."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from cochair.domain.agenda import Plan
from cochair.domain.events import AgendaShared, Entry
from cochair.domain.fold import fold
from cochair.domain.laptops import Role
from cochair.domain.meeting import Meeting
from cochair.services.live import LiveMeeting
from cochair.services.scripts.header import read_header
from tests.told import head

TEN = datetime(2026, 11, 12, 10, 0, tzinfo=UTC)


@dataclass(frozen=True, order=True)
class Row:
    """An entry, in the order in which all laptops read it."""

    hlc: int
    device: str
    seq: int
    entry: Entry = field(compare=False)


@dataclass
class SharedClock:
    """The time in the room."""

    at: datetime = TEN

    def pass_by(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@dataclass
class OwnClock:
    """The clock of one laptop, which may be wrong."""

    room: SharedClock
    wrong: timedelta = timedelta(0)

    def now(self) -> datetime:
        return self.room.at + self.wrong


class RowsInMemory:
    """A log that stamps its own rows, all of one act alike, after all that it has seen."""

    series = 0

    def __init__(self, device: str, clock: OwnClock, rows: Sequence[Row] = ()) -> None:
        self.device, self._clock, self.rows = device, clock, list(rows)

    def append(self, entries: Sequence[Entry]) -> None:
        seen = max((row.hlc for row in self.rows), default=0)
        hlc = max(seen + 1, round(self._clock.now().timestamp() * 1_000_000))
        own = sum(row.device == self.device for row in self.rows)
        self.rows += [Row(hlc, self.device, own + n, entry) for n, entry in enumerate(entries)]

    def entries(self) -> list[Entry]:
        return [row.entry for row in sorted(self.rows)]

    def told(self) -> tuple[list[Entry], Meeting]:
        return self.entries(), fold(self.entries())

    def take_in(self, rows: Sequence[Row]) -> int:
        known = {(row.device, row.seq) for row in self.rows}
        new = [row for row in rows if (row.device, row.seq) not in known]
        self.rows += new
        return len(new)


class Laptop:
    """One laptop with the meeting open on it."""

    def __init__(self, place: int, log: RowsInMemory, clock: OwnClock) -> None:
        self.place, self.log, self.clock = place, log, clock
        self.live = LiveMeeting(log, clock, place=place)

    def meets(self, other: "Laptop") -> None:
        """Give each other all rows, and do what follows, until both have the same."""
        while self.log.take_in(other.log.rows) + other.log.take_in(self.log.rows):
            self.live.take_in()
            other.live.take_in()

    def hears(self, other: "Laptop", device: str, most: int) -> None:
        """Take in the next rows of one device that another laptop has, whole acts, and do what follows."""
        known = sum(row.device == device for row in self.log.rows)
        rows = sorted((row for row in other.log.rows if row.device == device), key=lambda row: row.seq)[known:]
        acts = list(dict.fromkeys(row.entry.act for row in rows))[:most]
        self.log.take_in([row for row in rows if row.entry.act in acts])
        self.live.take_in()


class Room:
    """A meeting on the first laptop, and those that join it."""

    def __init__(self, plan: Plan | None = None) -> None:
        self.clock = SharedClock()
        plan = plan or read_header(list(enumerate(head().splitlines()[:-1], 1)))
        clock = OwnClock(self.clock)
        log = RowsInMemory("a", clock)
        log.append([Entry(0, self.clock.at, AgendaShared(plan))])
        self.first = Laptop(0, log, clock)
        self.laptops = [self.first]

    def join(self, name: str, role: Role, wrong: timedelta = timedelta(0)) -> Laptop:
        """Let a laptop of a person in; `wrong` is how far its clock is from the time in the room."""
        place = len(self.laptops)
        person = next(p.id for p in self.first.live.meeting.plan.people if p.name == name)
        self.first.live.join(place, name, role, person)
        clock = OwnClock(self.clock, wrong)
        laptop = Laptop(place, RowsInMemory("abcdefgh"[place], clock, self.first.log.rows), clock)
        self.laptops.append(laptop)
        return laptop

    def all_meet(self) -> None:
        """Let everybody meet the first laptop until nobody has anything new."""
        before = -1
        while before != (before := sum(len(x.log.rows) for x in self.laptops)):
            for other in self.laptops[1:]:
                other.meets(self.first)
