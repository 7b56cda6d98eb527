"""Two and three laptops write at once while cables are pulled and programs are killed: nothing is lost or doubled."""

import random
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from cochair.commands.papers import chooser
from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId
from cochair.domain.laptops import Role
from cochair.domain.minutes import compose
from cochair.services.laptop_ports import LogRow, OwnCertificate, Pair
from cochair.services.live import LiveMeeting
from cochair.services.scripts.header import read_header
from cochair.storage.joined import keep_joined, open_joined
from cochair.storage.store import open_store
from cochair.sync.certificates import new_certificate
from tests.journeys.running import HEADER, FakeClock
from tests.sync.relay import HERE, Relay
from tests.torture.figure import Figure
from tests.torture.laptop_process import PATIENCE, Process, Seen

FULL, SMALL = (1_000, 24, 4), (40, 2, 1)
"""Acts of a meeting, cables pulled, and programs killed."""
MEETINGS = 5
"""So many in full with two laptops, and so many with three: together 10,000 acts."""
DAY = 86_400.0
HOST = "host"


class Cable(Protocol):
    """What joins another laptop to the first one."""

    port: int
    """Where the first laptop is found over it."""

    def cut(self) -> None:
        """Pull it."""

    def hang(self) -> None:
        """Let nothing through, and tell nobody."""

    def mend(self) -> None:
        """Plug it in again."""

    def close(self) -> None:
        """Take it away."""


class Networks(Protocol):
    """Where laptops are, and how long a cable is out."""

    address: str
    """Where the first laptop listens, and the others find it."""

    def inside(self, _place: int) -> Sequence[str]:
        """Return what starts a process where the laptop at a place is."""

    def cable(self, port: int) -> Cable:
        """Return a new cable to a port of the first laptop."""

    def pause(self, dice: random.Random) -> float:
        """Return for how many seconds a cable is out."""


class Loopback:
    """All laptops are in one network, with a relay for a cable."""

    address = HERE

    def inside(self, _place: int) -> Sequence[str]:
        """Return nothing: it is here."""
        return ()

    def cable(self, port: int) -> Cable:
        """Return a relay to a port."""
        return Relay(port)

    def pause(self, dice: random.Random) -> float:
        """Return a moment."""
        return dice.uniform(0.02, 0.4)


class Table:
    """A meeting with its first laptop and some others, each with a cable of its own."""

    def __init__(self, room: Path, others: int, seed: int, networks: Networks | None = None) -> None:
        self._room, self.dice, self.seen = room, random.Random(seed), Seen()
        self._networks: Networks = networks or Loopback()
        self.meeting = running_meeting(room / HOST)
        self._own = new_certificate(datetime.now(UTC))
        self._guests = [room / f"guest{place}" for place in range(1, others + 1)]
        self._pairs = [let_in(room / HOST, folder, self.meeting, n) for n, folder in enumerate(self._guests, 1)]
        self._lives = 0
        self.guests, self.cables = list[Process](), list[Cable]()
        self.host = self._start(0)
        try:
            self._begin()
        except BaseException:
            self._end()
            raise

    def __enter__(self) -> "Table":
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def _end(self) -> None:
        """End whatever goes on still, such as where it was broken off."""
        for laptop in self.all():
            laptop.kill()
        while self.cables:
            self.cables.pop().close()

    def _begin(self) -> None:
        """Start the others once the first one is there, each with its cable."""
        port = int(self.host.wait_for("began")["port"])
        self.cables += [self._networks.cable(port) for _ in self._guests]
        for number, folder in enumerate(self._guests):
            keep_pair(folder, self._pairs[number], f"{self._networks.address}:{self.cables[number].port}")
            self.guests.append(self._start(number + 1))
            self.guests[-1].wait_for("began")

    def _start(self, place: int) -> Process:
        """Start the laptop at a place; all but the first have a clock that is wrong by a day."""
        self._lives += 1
        role, folder = ("guest", self._guests[place - 1]) if place else (HOST, self._room / HOST)
        skew = (DAY if place % 2 else -DAY) if place else 0.0
        words = [role, str(folder), self.meeting, str(self._lives), str(skew), self._networks.address]
        return Process(self.seen, words, self._networks.inside(place))

    def all(self) -> list[Process]:
        """Return every laptop."""
        return [self.host, *self.guests]

    def pull(self) -> None:
        """Pull a cable, or let it hang, for a moment."""
        cable = self.dice.choice(self.cables)
        self.seen.connected = False
        (cable.cut if self.dice.random() < 0.8 else cable.hang)()
        _wait(self._networks.pause(self.dice))
        cable.mend()
        self.seen.cuts += 1

    def kill(self) -> None:
        """Kill a laptop, and start it again."""
        number = self.dice.randrange(-1, len(self.guests))
        self.seen.connected = False
        self.seen.kills += 1
        if number < 0:
            self.host.kill()
            self.host = self._start(0)
            self.host.wait_for("began")
            self.host.say("write")
        else:
            self.guests[number].kill()
            self.guests[number] = self._start(number + 1)
            self.guests[number].wait_for("began")
            self.guests[number].say("write")

    def settle(self) -> None:
        """Let nobody write, and wait until all have the same."""
        for laptop in self.all():
            laptop.say("rest")
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            stands = [laptop.stands() for laptop in self.all()]
            if all(each["stands"] == stands[0]["stands"] and set(each["links"]) == {"here"} for each in stands):
                return
            _wait(0.05)
        raise RuntimeError(f"they did not come together: {stands}")

    def close(self) -> list[str]:
        """End all, and return what went wrong."""
        errors = [line for laptop in self.all() for line in laptop.quit()]
        self._end()
        return errors

    def differences(self) -> list[str]:
        """Return what is not the same on all, or was kept and is nowhere."""
        rows, papers, folds = [], [], []
        for folder in [self._room / HOST, *self._guests]:
            opened = open_store(folder, unlocked=True) if folder.name == HOST else open_joined(folder, self.meeting)
            with opened as store:
                rows.append(store.shared_log(self.meeting).rows())
                entries = store.library.log(self.meeting).entries()
                folds.append(fold(entries))
                papers.append(compose(folds[-1], chooser()))
                rows_wrong = store.check()
            if rows_wrong:
                return rows_wrong
        told = [f"{name} are not equal" for name, each in (("rows", rows), ("folds", folds), ("papers", papers))
                if any(other != each[0] for other in each[1:])]  # fmt: skip
        bodies = " ".join(row.body for row in rows[0])
        told += [f"lost: {words}" for words in self.seen.kept if words not in bodies]
        return told + _doubled(rows[0])


def _wait(seconds: float) -> None:
    """Let the laptops go on for a while."""
    threading.Event().wait(seconds)


def _doubled(rows: list[LogRow]) -> list[str]:
    bodies = [row.body for row in rows if row.kind == "NoteWritten"]
    return [f"doubled: {body}" for body in set(bodies) if bodies.count(body) > 1]


def running_meeting(folder: Path) -> MeetingId:
    """Make a meeting that runs, on the first laptop."""
    plan = read_header(list(enumerate(HEADER.splitlines(), 1)))
    with open_store(folder, unlocked=True) as store:
        now = datetime.now(UTC)
        meeting = store.library.new_meeting(plan, now - timedelta(days=14))
        LiveMeeting(store.library.log(meeting), FakeClock(now)).start()
    return meeting


@dataclass(frozen=True, slots=True)
class Paired:
    """One other laptop as it will be let in."""

    device: str
    own: OwnCertificate
    pair: Pair


def let_in(host: Path, folder: Path, meeting: MeetingId, place: int) -> Paired:
    """Let the first laptop trust another one, as after a code was typed."""
    own, device, secret = new_certificate(datetime.now(UTC)), f"{place:016x}", bytes([place]) * 32
    with open_store(host, unlocked=True) as store:
        certificate = store.pairs.own() or new_certificate(datetime.now(UTC))
        store.pairs.keep_own(certificate)
        name = folder.name
        store.pairs.keep(Pair(meeting, device, place, name, Role.WRITES, own.certificate, secret, False, False))
        LiveMeeting(store.library.log(meeting), FakeClock(datetime.now(UTC))).join(place, name, Role.WRITES)
        first = store.shared_log(meeting).device
    pair = Pair(meeting, first, place, "", Role.WRITES, certificate.certificate, secret, True, False)
    return Paired(device, own, pair)


def keep_pair(folder: Path, paired: Paired, address: str) -> None:
    """Let another laptop trust the first one, which is at an address."""
    keep_joined(folder, paired.device, paired.own, replace(paired.pair, addresses=(address,)))


def figures(full: bool) -> list[Figure]:
    """Let two laptops write, then three, each at some meetings of a long morning, and return what was seen."""
    sizes = [(1, MEETINGS, *FULL), (2, MEETINGS, *FULL)] if full else [(2, 1, *SMALL)]
    return [figure for size in sizes for figure in written(*size)]


def written(others: int, meetings: int, acts: int, cuts: int, kills: int) -> list[Figure]:
    all_seen, waits, wrong = Seen(), list[float](), list[str]()
    for number in range(meetings):
        with (
            tempfile.TemporaryDirectory(prefix="cochair-laptops-") as room,
            Table(Path(room), others, seed=100 * number + others) as table,
        ):
            table.settle()
            waits += _quiet_while(table, acts // 4)
            wrong += harmed(table, acts, cuts, kills)
        all_seen.add(table.seen)
    half, slow = (sorted(waits)[len(waits) * part // 100] for part in (50, 99))
    delay = f"half within {half:.0f} ms, 99 of 100 within {slow:.0f} ms"
    what = f"{others + 1} laptops write at once" + (f", at {meetings} meetings" if meetings > 1 else "")
    lines = f"kept on one, shown on another of {others + 1}"
    return [together(what, all_seen, wrong), Figure(lines, f"{len(waits)} lines", delay, half < 100 and slow < 500)]


def harmed(table: Table, acts: int, cuts: int, kills: int) -> list[str]:
    """Let all write while cables are pulled and programs are killed, end them, and return what is wrong then."""
    harms = table.dice.sample(["pull"] * cuts + ["kill"] * kills, cuts + kills)
    each = max(0, acts - table.seen.acts) / max(1, len(harms))  # so many acts between two harms
    for laptop in table.all():
        laptop.say("write")
    while table.seen.acts < acts or harms:
        if harms and table.seen.acts >= acts - len(harms) * each:
            getattr(table, harms.pop())()
        _wait(table.dice.uniform(0.05, 0.3))
    table.settle()
    errors = [line for line in table.close() if "Traceback" in line or "Error" in line]
    return [*table.differences(), *errors]


def together(what: str, seen: Seen, wrong: list[str]) -> Figure:
    """Return what was done to laptops that write at once, and what was wrong in the end."""
    times = f"{seen.acts} acts, {seen.cuts} cables pulled, {seen.kills} killed, clocks wrong by a day"
    return Figure(what, times, "; ".join(wrong)[:1500] or "the same on all, nothing lost or doubled", not wrong)


def _quiet_while(table: Table, acts: int) -> list[float]:
    """Let them write with no harm done, and return how many milliseconds each line took to be shown."""
    for laptop in table.all():
        laptop.say("gently")
    while table.seen.acts < acts:
        _wait(0.02)
    kept, shown = list(table.seen.kept.items()), table.seen.shown
    return [(shown[words] - at) / 1e6 for words, at in kept if at and words in shown]
