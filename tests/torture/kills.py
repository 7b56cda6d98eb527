"""Kills a busy writer with -9 at any instant, opens what is left, and says what was lost.

Run as a program: folder, kills, seed, and `torn` for a writer that does it wrongly.
"""

import json
import os
import random
import select
import signal
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

from tests.torture.busy_day import SELDOM, BusyDay, told
from tests.torture.figure import Figure
from tests.torture.promised import NOT_AS_PROMISED, Promised

FULL, SMALL, TORN = 2_400, 16, 60
LIFE = 25
"""Kills that one store lives through; then a new one begins, for a long life makes each look slow."""
LONGEST = {"write": 0.012, "draft": 0.006, "end": 0.05, "copy": 0.09, "forget": 0.2, "back": 0.25, "reopen": 0.03}
"""Seconds that a thing takes: within them it is killed."""
Report = dict[str, Any]
"""`during`: how often what was under way; `kept`: acts acknowledged; `found`: what was not as promised."""
_GIVE_UP = 100.0


class Stopped:
    """A writer in a process of its own, which is killed."""

    def __init__(self, start: Callable[[int, int], int]) -> None:
        """Take what starts the process that tells, from the two ends of a pipe, and returns its number."""
        self._ours, theirs = os.pipe()
        self._lines = b""
        self._child = start(self._ours, theirs)
        os.close(theirs)

    def lines(self, until: bytes, times: int, then: float) -> list[str]:
        """Read until something was told so often, kill it some seconds later, and return each line told whole."""
        end = monotonic() + _GIVE_UP
        while self._lines.count(until) < times and self._read(end):
            pass
        if monotonic() > end:
            raise RuntimeError(f"not told in time: {until.decode()}")
        end = monotonic() + then
        while self._read(end):
            pass
        os.kill(self._child, signal.SIGKILL)
        if os.waitpid(self._child, 0)[1] != signal.SIGKILL:
            raise RuntimeError("the writer stopped by itself")
        while self._read(monotonic() + _GIVE_UP):
            pass
        os.close(self._ours)
        return [line.decode() for line in self._lines.split(b"\n")[:-1]]

    def _read(self, end: float) -> bool:
        """Read what is there before an instant; return whether there may be more."""
        if not select.select([self._ours], [], [], max(0.0, end - monotonic()))[0]:
            return False
        piece = os.read(self._ours, 1 << 16)
        self._lines += piece
        return bool(piece)


def _forked(folder: Path, seed: int, first: int, aim: str, *, torn: bool) -> Callable[[int, int], int]:
    """Return what starts a process that is busy until somebody kills it."""

    def start(ours: int, theirs: int) -> int:
        child = os.fork()
        if child == 0:
            os.close(ours)
            _write(folder, random.Random(seed), first, aim, theirs, torn=torn)
        return child

    return start


def _write(folder: Path, chance: random.Random, first: int, aim: str, theirs: int, *, torn: bool) -> None:
    try:
        day = BusyDay(folder, lambda line: os.write(theirs, told(line)), chance, first, torn=torn)
        day.do([] if torn else day.some(6, aim))
        while True:
            day.do(["capture"] if torn else day.some(6))
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(1)


def run(folder: Path, kills: int, seed: int, *, torn: bool = False) -> Report:
    """Return what was under way at each kill, how much was acknowledged, and everything that was not as promised."""
    chance, during, kept = random.Random(seed), Counter[str](), 0
    found: list[str] = []
    promised, place = Promised(), folder
    for number in range(kills):
        if number % LIFE == 0:
            promised, place = Promised(), folder / f"life {number // LIFE}"
        aim = chance.choice((*SELDOM, *(("write", "open", "draft") if number % LIFE else ())))
        aim = "write" if torn else aim
        until = b"" if aim == "open" else f'"will": "{aim}"'.encode()
        times = chance.randrange(1, 12) if aim in ("write", "draft") else 1
        seldom = aim if aim in SELDOM else ""
        stopped = Stopped(_forked(place, chance.randrange(1 << 30), 1_000 * number + 1, seldom, torn=torn))
        lines = stopped.lines(until, times, chance.random() * LONGEST.get(aim, 0.04))
        for line in lines:
            promised.take(line)
        during[promised.coming] += 1
        kept += sum('"did"' in line for line in lines)
        found += [f"kill {number} of seed {seed}, while {promised.coming}: {fault}" for fault in promised.faults(place)]
    return {"during": during, "kept": kept, "found": found}


def figures(full: bool) -> list[Figure]:
    """Kill a good writer and one that breaks each gesture in two; say what was seen."""
    kills = FULL if full else SMALL
    reports = at_once([(kills // 2, 1, False), (kills - kills // 2, 2, False), (TORN if full else TORN // 2, 3, True)])
    good, torn = reports[:2], reports[2]
    seen = [fault for fault in torn["found"] if NOT_AS_PROMISED in fault]
    during = sum((Counter(report["during"]) for report in good), Counter[str]())
    found = [fault for report in good for fault in report["found"]]
    for fault in found:
        print(fault[:1_000], file=sys.stderr)
    names = ", ".join(f"{count} {kind}" for kind, count in during.most_common())
    kept = sum(report["kept"] for report in good)
    return [
        Figure(f"killed with -9 ({names})", f"{kills:,}", f"{kept:,} acts kept, {len(found)} faults", not found),
        Figure(
            "the same, and each gesture in two transactions",
            f"{sum(torn['during'].values())}",
            f"{len(seen)} torn, as it must be",
            bool(seen),
        ),
    ]


def at_once(jobs: list[tuple[int, int, bool]]) -> list[Report]:
    """Run several at once, each in a process with one thread, since others must not fork."""
    program = (sys.executable, "-m", "tests.torture.kills")
    with tempfile.TemporaryDirectory() as place:
        started = [
            subprocess.Popen(
                (*program, f"{place}/{seed}", str(kills), str(seed), *["torn"] * torn),
                stdout=subprocess.PIPE,
                text=True,
            )
            for kills, seed, torn in jobs
        ]
        return [json.loads(process.communicate()[0]) for process in started]


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), torn="torn" in sys.argv)))
