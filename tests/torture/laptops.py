"""Two and three laptops write at once while cables are pulled and programs are killed: nothing is lost or doubled."""

import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

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
from tests.sync.relay import Relay
from tests.torture.figure import Figure

FULL, SMALL = (10_000, 240, 40), (80, 4, 2)
"""Acts, cables pulled, and programs killed."""
DAY = 86_400.0
_PATIENCE = 120.0
HOST = "host"


@dataclass(slots=True)
class Seen:
    """What the laptops told: what was kept, and when each line was shown on another one."""

    kept: dict[str, int] = field(default_factory=dict)
    shown: dict[str, int] = field(default_factory=dict)
    acts: int = 0
    cuts: int = 0
    kills: int = 0
    connected: bool = True


class Process:
    """One laptop in a process of its own."""

    def __init__(self, seen: Seen, role: str, folder: Path, meeting: MeetingId, seed: int, skew: float) -> None:
        self._seen, self._turn = seen, threading.Condition()
        self.told: list[dict[str, Any]] = []
        words = [role, str(folder), meeting, str(seed), str(skew)]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.laptop_run", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._errors: list[str] = []
        self._threads = [threading.Thread(target=read) for read in (self._read, self._read_errors)]
        for thread in self._threads:
            thread.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                told = json.loads(line)
            except ValueError:  # it was killed in the middle of a line
                continue
            with self._turn:
                self._note(told)
                self._turn.notify_all()

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        self._errors.extend(self._process.stderr)

    def _note(self, told: dict[str, Any]) -> None:
        words = told.get("kept") or told.get("changed")
        if words:
            self._seen.kept[words] = told["at"] if self._seen.connected else 0
            self._seen.acts += 1
        elif "shown" in told:
            self._seen.shown.setdefault(told["shown"], told["at"])
        else:
            self._seen.acts += "undone" in told
            self.told.append(told)

    def say(self, words: str) -> None:
        """Tell the laptop what to do."""
        assert self._process.stdin is not None
        self._process.stdin.write(words + "\n")
        self._process.stdin.flush()

    def wait_for(self, what: str) -> dict[str, Any]:
        """Return the next thing of a kind that it tells."""
        with self._turn:
            found = self._turn.wait_for(lambda: any(what in told for told in self.told) or self._ended(), _PATIENCE)
            for told in list(self.told):
                if what in told:
                    self.told.remove(told)
                    return told
        raise RuntimeError(f"{what} was not told ({found}): {''.join(self._errors)[-3000:]}")

    def _ended(self) -> bool:
        return self._process.poll() is not None

    def stands(self) -> dict[str, Any]:
        """Return how many rows of each laptop it has, and how it stands with the others."""
        self.say("stand")
        return self.wait_for("stands")

    def kill(self) -> None:
        """Kill it at once."""
        self._process.kill()
        self._end()

    def quit(self) -> list[str]:
        """Let it end, and return what went wrong there."""
        self.say("quit")
        self._end()
        return self._errors

    def _end(self) -> None:
        self._process.wait(_PATIENCE)
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            assert pipe is not None
            with suppress(OSError):
                pipe.close()


class Table:
    """A meeting with its first laptop and some others, each with a cable of its own."""

    def __init__(self, room: Path, others: int, seed: int) -> None:
        self._room, self.dice, self.seen = room, random.Random(seed), Seen()
        self.meeting = _meeting(room / HOST)
        self._own = new_certificate(datetime.now(UTC))
        self._guests = [room / f"guest{place}" for place in range(1, others + 1)]
        self._pairs = [_paired(room / HOST, folder, self.meeting, n) for n, folder in enumerate(self._guests, 1)]
        self._lives = 0
        self.host = self._start(HOST, room / HOST, 0.0)
        port = int(self.host.wait_for("began")["port"])
        self.cables = [Relay(port) for _ in self._guests]
        self.guests: list[Process] = []
        for number, folder in enumerate(self._guests):
            _keep(folder, self._pairs[number], f"127.0.0.1:{self.cables[number].port}")
            self.guests.append(self._start("guest", folder, self._skew(number)))
            self.guests[-1].wait_for("began")

    def _skew(self, number: int) -> float:
        return DAY if number % 2 == 0 else -DAY

    def _start(self, role: str, folder: Path, skew: float) -> Process:
        self._lives += 1
        return Process(self.seen, role, folder, self.meeting, self._lives, skew)

    def all(self) -> list[Process]:
        """Return every laptop."""
        return [self.host, *self.guests]

    def pull(self) -> None:
        """Pull a cable, or let it hang, for a moment."""
        cable = self.dice.choice(self.cables)
        self.seen.connected = False
        (cable.cut if self.dice.random() < 0.8 else cable.hang)()
        _wait(self.dice.uniform(0.02, 0.4))
        cable.mend()
        self.seen.cuts += 1

    def kill(self) -> None:
        """Kill a laptop, and start it again."""
        number = self.dice.randrange(-1, len(self.guests))
        self.seen.connected = False
        self.seen.kills += 1
        if number < 0:
            self.host.kill()
            self.host = self._start(HOST, self._room / HOST, 0.0)
            self.host.wait_for("began")
            self.host.say("write")
        else:
            self.guests[number].kill()
            self.guests[number] = self._start("guest", self._guests[number], self._skew(number))
            self.guests[number].wait_for("began")
            self.guests[number].say("write")

    def settle(self) -> None:
        """Let nobody write, and wait until all have the same."""
        for laptop in self.all():
            laptop.say("rest")
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            stands = [laptop.stands() for laptop in self.all()]
            if all(each["stands"] == stands[0]["stands"] and set(each["links"]) == {"here"} for each in stands):
                return
            _wait(0.05)
        raise RuntimeError(f"they did not come together: {stands}")

    def close(self) -> list[str]:
        """End all, and return what went wrong."""
        errors = [line for laptop in self.all() for line in laptop.quit()]
        for cable in self.cables:
            cable.close()
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


def _meeting(folder: Path) -> MeetingId:
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


def _paired(host: Path, folder: Path, meeting: MeetingId, place: int) -> Paired:
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


def _keep(folder: Path, paired: Paired, address: str) -> None:
    """Let another laptop trust the first one, which is at an address."""
    keep_joined(folder, paired.device, paired.own, replace(paired.pair, addresses=(address,)))


def figures(full: bool) -> list[Figure]:
    """Let two laptops write, then three, and return what was seen."""
    sizes = [(1, *FULL), (2, *FULL)] if full else [(2, *SMALL)]
    return [figure for size in sizes for figure in written(*size)]


def written(others: int, acts: int, cuts: int, kills: int) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="cochair-laptops-") as room:
        table = Table(Path(room), others, seed=others)
        harms = table.dice.sample(["pull"] * (cuts // 2) + ["kill"] * (kills // 2), cuts // 2 + kills // 2)
        table.settle()
        quick = _quiet_while(table, min(acts // 4, 400))
        for laptop in table.all():
            laptop.say("write")
        while table.seen.acts < acts // 2 or harms:
            if harms:
                getattr(table, harms.pop())()
            _wait(table.dice.uniform(0.05, 0.3))
        table.settle()
        errors = [line for line in table.close() if "Traceback" in line or "Error" in line]
        wrong = [*table.differences(), *errors]
    seen = table.seen
    times = f"{seen.acts} acts, {seen.cuts} cables pulled, {seen.kills} killed, clocks wrong by a day"
    what = f"{others + 1} laptops write at once"
    delay = f"half within {quick[0]:.0f} ms, 99 of 100 within {quick[1]:.0f} ms"
    return [
        Figure(what, times, "; ".join(wrong)[:1500] or "the same on all, nothing lost or doubled", not wrong),
        Figure(
            f"kept on one, shown on another of {others + 1}",
            f"{quick[2]} lines",
            delay,
            quick[0] < 100 and quick[1] < 500,
        ),
    ]


def _quiet_while(table: Table, acts: int) -> tuple[float, float, int]:
    """Let them write with no harm done, and return how long lines took to be shown: half, 99 of 100, and how many."""
    for laptop in table.all():
        laptop.say("gently")
    while table.seen.acts < acts:
        _wait(0.02)
    waits = sorted(
        (table.seen.shown[words] - at) / 1e6
        for words, at in list(table.seen.kept.items())
        if at and words in table.seen.shown
    )
    return waits[len(waits) // 2], waits[len(waits) * 99 // 100], len(waits)
