"""Reads hostile inputs one after another in a process of its own: `worker NAME FIRST SECONDS PROGRESS [guided]`."""

import os
import resource
import signal
import struct
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

PROGRESS = struct.Struct("qqqq")
"""Number of the input being read, inputs read, longest in microseconds of the processor, most memory in KiB."""
BY_HAND = "by hand"
SLOWEST = 10.0
"""Seconds of the processor for one input."""


class Watch:
    """Times each input, and leaves in a file how far it came, in case this process ends."""

    def __init__(self, progress: Path, first: int) -> None:
        self.progress = progress
        self._file = os.open(progress, os.O_WRONLY | os.O_CREAT)
        self._faults: set[str] = set()
        self.number, self._done, self._longest = first, 0, 0

    def run(self, look: Callable[[], str]) -> None:
        """Read one input, and say it once when there is a fault."""
        from tests.torture.fuzzing.attempt import TooSlow

        self._write()
        begun = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, SLOWEST)
        try:
            fault = look()
        except TooSlow:
            fault = "over 10 seconds"
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        self._longest = max(self._longest, round((time.process_time() - begun) * 1e6))
        if fault and fault not in self._faults:
            self._faults.add(fault)
            print(f"{fault} (input {self.number})", flush=True)
        self._done += 1
        self.number += 1
        self._write()

    def _write(self) -> None:
        most = max(_own_memory(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
        os.pwrite(self._file, PROGRESS.pack(self.number, self._done, self._longest, most), 0)


def _own_memory() -> int:
    """Return the most memory in KiB that this process ever had; `ru_maxrss` also counts what started it."""
    told = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(told.partition("VmHWM:")[2].split()[0])


def _too_slow(*_: object) -> None:
    from tests.torture.fuzzing.attempt import TooSlow

    raise TooSlow


def _by_number(name: str, watch: Watch, seconds: float) -> None:
    from tests.torture.fuzzing.attempt import fault_of, input_of
    from tests.torture.fuzzing.table import all_targets

    target, until = all_targets()[name], time.monotonic() + seconds
    while time.monotonic() < until:
        watch.run(lambda: fault_of(target, input_of(target, watch.number)))


def _by_hand(watch: Watch) -> None:
    from tests.torture.fuzzing.attempt import fault_of
    from tests.torture.fuzzing.hostile import CASES, READERS

    for reader, make in CASES.values():
        data = make()
        watch.run(lambda data=data, reader=reader: fault_of(READERS[reader], data))  # type: ignore[misc]


def _guided(name: str, watch: Watch, seconds: float) -> None:
    """Let atheris choose inputs that reach lines of code not reached before; it ends this process itself."""
    import atheris

    with atheris.instrument_imports(include=["cochair", "docx", "zipfile", "json", "csv"]):
        from tests.torture.fuzzing.attempt import fault_of
        from tests.torture.fuzzing.table import all_targets
    import random

    target = all_targets()[name]

    def change(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        return target.mutate(data or chance.choice(list(target.seeds)), chance)[:most]

    corpus = watch.progress.with_suffix(".corpus")
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate(target.seeds):
        (corpus / str(number)).write_bytes(seed)
    begun = [f"-max_total_time={seconds:.0f}", "-timeout=60", "-rss_limit_mb=0", f"-seed={watch.number + 1}"]
    atheris.Setup(
        [sys.argv[0], *begun, "-max_len=200000", "-verbosity=0", str(corpus)],
        lambda data: watch.run(lambda: fault_of(target, data)),
        custom_mutator=change,
    )
    atheris.Fuzz()


def main(given: Sequence[str]) -> None:
    """Read inputs of one target, from a number on and for some seconds."""
    name, first, seconds, progress, *how = given
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGPROF, _too_slow)
    watch = Watch(Path(progress), int(first))
    if name == BY_HAND:
        _by_hand(watch)
    else:
        (_guided if how else _by_number)(name, watch, float(seconds))


if __name__ == "__main__":
    main(sys.argv[1:])
