"""Hands hostile files to every reader of the app, each in a process of its own, and counts what came of it."""

import contextlib
import importlib.util
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.figure import Figure
from tests.torture.fuzzing.table import all_targets
from tests.torture.fuzzing.target import Target
from tests.torture.fuzzing.worker import BY_HAND, PROGRESS

FULL_SECONDS, SMALL_SECONDS = 1600.0, 20.0
"""For all readers together."""
MOST_MEMORY = 500
"""MiB."""
_STANDS_STILL, _LOADS = 60.0, 600.0
"""Seconds with no new input, and before the first; where it runs Python a worker stops by itself after 10."""
_TWO_AT_ONCE = 2
_LOOK = 0.2
"""Seconds between looks at how far the workers are."""


@dataclass(slots=True)
class Tally:
    """What came of one reader: inputs read, the longest in seconds, the most memory in MiB, and the faults."""

    target: Target
    cases: int = 0
    longest: float = 0.0
    memory: int = 0
    ended: int = 0
    faults: list[str] = field(default_factory=list)


class Run:
    """One worker at one reader; it is started again behind an input that ended it."""

    def __init__(self, target: Target, seconds: float, folder: Path, guided: bool) -> None:
        self.tally = Tally(target)
        self._until, self._guided = time.monotonic() + seconds, guided
        self._progress, self._said = (
            folder / f"{target.name}.{guided}.progress",
            folder / f"{target.name}.{guided}.said",
        )
        self._seen, self._seen_at, self._number = -1, time.monotonic(), 0
        self._start()

    def step(self) -> bool:
        """Look how far it is, and return whether it is done."""
        number, done, longest, memory = self._read()
        if number != self._seen:
            self._seen, self._seen_at = number, time.monotonic()
        begun = self._progress.exists() and self._progress.stat().st_size > 0
        stuck = time.monotonic() - self._seen_at > (_STANDS_STILL if begun else _LOADS)
        if stuck:
            self.process.kill()
        elif self.process.poll() is None:
            return False
        code = self.process.wait()
        tally = self.tally
        tally.cases += done
        tally.longest, tally.memory = max(tally.longest, longest / 1e6), max(tally.memory, memory // 1024)
        if code != 0:
            self._ended(number, "stood still" if stuck else f"ended with {code}")
        if code != 0 and time.monotonic() < self._until and tally.ended < 50:
            self._number = number + 1
            self._start()
            return False
        tally.faults += self._said.read_text(encoding="utf-8", errors="replace").splitlines()
        return True

    def _ended(self, number: int, how: str) -> None:
        self.tally.cases += 1
        self.tally.ended += 1
        if not self.tally.target.apart:
            self.tally.faults.append(f"{self.tally.target.name}: input {number} {how}")

    def _read(self) -> tuple[int, int, int, int]:
        data = self._progress.read_bytes() if self._progress.exists() else b""
        return PROGRESS.unpack(data) if len(data) == PROGRESS.size else (self._number, 0, 0, 0)

    def _start(self) -> None:
        self._progress.unlink(missing_ok=True)
        self._seen, self._seen_at = -1, time.monotonic()
        left = max(1.0, self._until - time.monotonic())
        command = [sys.executable, "-m", "tests.torture.fuzzing.worker", self.tally.target.name, str(self._number)]
        how = ["guided"] if self._guided else []
        with self._said.open("ab") as said:
            self.process = subprocess.Popen(
                [*command, str(left), str(self._progress), *how], stdout=said, stderr=subprocess.DEVNULL
            )


def tallies(seconds: float, names: list[str], guided: bool) -> list[Tally]:
    """Fuzz readers for some seconds in all, and return what came of each."""
    waiting, running, done = list(names), list[Run](), list[Tally]()
    each = seconds * _TWO_AT_ONCE / len(names)
    with tempfile.TemporaryDirectory(prefix="cochair-fuzzing-") as folder:
        while waiting or running:
            while waiting and len(running) < _TWO_AT_ONCE:
                running.append(Run(all_targets()[waiting.pop(0)], each, Path(folder), guided))
            with contextlib.suppress(subprocess.TimeoutExpired):
                running[0].process.wait(_LOOK)
            for run in [run for run in running if run.step()]:
                running.remove(run)
                done.append(run.tally)
    return done


def figures(full: bool) -> list[Figure]:
    """Return what hostile files did: by number, and in full also those that atheris chooses, where it is installed."""
    names, seconds = list(all_targets()), FULL_SECONDS if full else SMALL_SECONDS
    guided = full and importlib.util.find_spec("atheris") is not None
    told = [by_hand()] if full else []
    told.append(figure("made from honest ones by chance", tallies(seconds / (1 + guided), names, False)))
    if guided:
        told.append(figure("chosen to reach new lines of code", tallies(seconds / 2, names, True)))
    return told


def by_hand() -> Figure:
    """Return what the files did that are made by hand; two of them are stopped only after 10 seconds."""
    with tempfile.TemporaryDirectory(prefix="cochair-fuzzing-") as folder:
        progress = Path(folder) / "progress"
        command = [sys.executable, "-m", "tests.torture.fuzzing.worker", BY_HAND, "0", "0", str(progress)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        _, done, longest, memory = PROGRESS.unpack(progress.read_bytes())
    print(ran.stdout)
    faults = len(ran.stdout.splitlines())
    seen = f"{faults} faults; longest {longest / 1e6:.1f} s; at most {memory // 1024} MiB"
    good = ran.returncode == 0 and not faults and memory // 1024 < MOST_MEMORY
    return Figure("Hostile files made by hand", str(done), seen, good)


def figure(how: str, told: list[Tally]) -> Figure:
    """Return one line, and print the faults and each reader's share."""
    faults = [fault for tally in told for fault in tally.faults]
    for tally in told:
        print(
            f"{tally.target.name}: {tally.cases}, {tally.longest:.1f} s, {tally.memory} MiB, {tally.ended} ended apart"
        )
    print(*faults, sep="\n")
    cases, ended = sum(tally.cases for tally in told), sum(tally.ended for tally in told if tally.target.apart)
    longest, memory = max(tally.longest for tally in told), max(tally.memory for tally in told)
    seen = f"{len(faults)} faults; {ended} ended the process of pictures; longest {longest:.1f} s; at most {memory} MiB"
    good = not faults and memory < MOST_MEMORY and all(tally.cases for tally in told)
    return Figure(f"Hostile files {how}, to {len(told)} readers", f"{cases:,}", seen, good)
