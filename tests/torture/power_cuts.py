"""Cuts the power at any instant: the real writes of the real store are recorded, and a disk is made that forgot some.

Run as a program: `day`, a folder, a seed and a size, for the process that is recorded; or a seed, a number of cuts, and
a size of the day.
"""

import copy
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from cochair.storage.database import STORE_FILE
from tests.torture.busy_day import SELDOM, BusyDay, told
from tests.torture.disk import Disk
from tests.torture.figure import Figure
from tests.torture.promised import Promised
from tests.torture.recorded import Call, record

FULL, SMALL = 1_600, 28
"""Cuts. On a disk that is deaf to syncs, one in so many is enough to see that it loses what was kept:"""
DEAF = 4
LONG, SHORT = 30, 3
"""Things that are often done between two that are seldom done."""
TOLD = "told"
"""The file of the recorded folder that takes what the writer tells. It is no part of the disk."""
Report = dict[str, Any]


def be_busy(folder: Path, seed: int, size: int) -> None:
    """Do everything there is to do, and tell of it; whoever records this process hears it in the right order."""
    folder.mkdir()
    number = os.open(folder / TOLD, os.O_WRONLY | os.O_CREAT)
    chance = random.Random(seed)
    day = BusyDay(folder / "data", lambda line: os.write(number, told(line)), chance, 1)
    for aim in (*SELDOM, *chance.sample(SELDOM, len(SELDOM) if size > SHORT else 0)):
        day.do(day.some(size, aim))
    day.close()


def run(seed: int, cuts: int, size: int) -> Report:
    """Record one day and cut it at many instants; return what was under way and what was not as promised."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "recorded")
        program = [sys.executable, "-m", "tests.torture.power_cuts", "day", str(folder), str(seed), str(size)]
        calls = record(program, folder, Path(name, "log"))
        good, deaf = Cuts(folder, calls, random.Random(seed)), Cuts(folder, calls, random.Random(-seed), deaf=True)
        good.make(cuts)
        deaf.make(cuts // DEAF)
        found = good.found + good.not_recorded()
    return {"during": Counter(good.during), "found": found, "deaf": len(deaf.found), "calls": len(calls)}


class Cuts:
    """Cuts in one recording; on a disk that is `deaf` no sync of the database happens."""

    def __init__(self, folder: Path, calls: list[Call], chance: random.Random, *, deaf: bool = False) -> None:
        self._folder, self._calls, self._chance = folder, calls, chance
        self._disk = Disk(folder, (STORE_FILE, f"{STORE_FILE}-wal") if deaf else ())
        self.promised = Promised()
        self.during: list[str] = []
        self.found: list[str] = []

    def make(self, cuts: int) -> None:
        """Cut at many instants, and look at what is left each time."""
        instants = Counter(_instants(self._calls, cuts, self._chance))
        for number, call in enumerate(self._calls):
            _take(call, self._disk, self.promised)
            for _ in range(instants[number]):
                self._cut(number)

    def _cut(self, number: int) -> None:
        place, after = self._folder.with_name("cut"), copy.copy(self.promised)
        self._disk.left(self._chance, place)
        self.during.append(after.coming)
        faults = after.faults(place / "data")
        self.found += [f"cut after call {number}, while {self.promised.coming}: {fault}" for fault in faults]
        shutil.rmtree(place)

    def not_recorded(self) -> list[str]:
        """Return the files that are not what the recording made of them, so that it missed something."""
        there = {str(path): path.read_bytes() for path in self._folder.rglob("*") if path.is_file()}
        made = {path: bytes(file.now) for path, file in self._disk.names.items() if file is not None}
        differ = {path for path in {*there, *made} if there.get(path) != made.get(path)}
        return [f"not as recorded: {path}" for path in differ if Path(path).name != TOLD]


def _take(call: Call, disk: Disk, promised: Promised) -> None:
    if call.name == "write" and call.path(0).endswith(f"/{TOLD}"):
        for line in bytes(call.given[1]).splitlines():  # type: ignore[arg-type]  # what is written is never words
            promised.take(line.decode())
    else:
        disk.take(call)


def _instants(calls: list[Call], cuts: int, chance: random.Random) -> list[int]:
    """Choose after which calls the power goes: whatever is under way, each kind of it as often."""
    during, coming = defaultdict(list), "start"
    for number, call in enumerate(calls):
        if call.name == "write" and call.path(0).endswith(f"/{TOLD}"):
            coming = json.loads(bytes(call.given[1])).get("will", "nothing")  # type: ignore[arg-type]  # as above
        during[coming].append(number)
    kinds = sorted(during)
    return [chance.choice(during[kinds[number % len(kinds)]]) for number in range(cuts)]


def figures(full: bool) -> list[Figure]:
    """Cut the power on a disk that keeps what is synced, and on one that is deaf to syncs; say what was seen."""
    jobs = [(1, FULL // 2, LONG), (2, FULL // 2, LONG)] if full else [(1, SMALL, SHORT)]
    program = (sys.executable, "-m", "tests.torture.power_cuts")
    started = [subprocess.Popen((*program, *map(str, job)), stdout=subprocess.PIPE, text=True) for job in jobs]
    reports = [json.loads(process.communicate()[0]) for process in started]
    during = sum((Counter(report["during"]) for report in reports), Counter[str]())
    found = [fault for report in reports for fault in report["found"]]
    for fault in found:
        print(fault[:1_000], file=sys.stderr)
    names = ", ".join(f"{count} {kind}" for kind, count in during.most_common())
    calls, lost = (sum(report[what] for report in reports) for what in ("calls", "deaf"))
    cuts, deaf = during.total(), f"{lost} faults, as it must be"
    return [
        Figure(f"power cut in {calls:,} recorded calls ({names})", f"{cuts:,}", f"{len(found)} faults", not found),
        Figure("the same, and the database is never synced", f"{cuts // DEAF:,}", deaf, lost > 0),
    ]


if __name__ == "__main__":
    if sys.argv[1] == "day":
        be_busy(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    else:
        print(json.dumps(run(*map(int, sys.argv[1:4]))))
