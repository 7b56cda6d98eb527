"""Hostile files made by chance end in a plain no; and what counts them sees a reader that breaks, hangs or ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cochair.domain.refused import Unclear
from tests.torture import fuzz
from tests.torture.fuzzing import mutating, table
from tests.torture.fuzzing.attempt import fault_of, input_of
from tests.torture.fuzzing.of_words import TARGETS
from tests.torture.fuzzing.target import Target
from tests.torture.fuzzing.worker import PROGRESS

NAMES = tuple(table.all_targets())


@pytest.mark.parametrize("name", NAMES)
def test_files_that_are_nearly_honest_end_in_a_plain_no(name: str) -> None:
    target = table.all_targets()[name]

    @settings(max_examples=25)
    @given(st.integers(0, 2**32))
    def ends_well(number: int) -> None:
        assert not fault_of(target, input_of(target, number))

    ends_well()


@pytest.mark.parametrize("name", NAMES)
def test_any_bytes_end_in_a_plain_no(name: str) -> None:
    target = table.all_targets()[name]

    @settings(max_examples=15)
    @given(st.one_of(st.binary(max_size=300), st.text(max_size=100).map(lambda text: text.encode())))
    def ends_well(data: bytes) -> None:
        assert not fault_of(target, data)

    ends_well()


@pytest.mark.parametrize("name", NAMES)
def test_the_honest_files_are_read(name: str) -> None:
    """A reader that refuses all it gets would never fail."""
    target = table.all_targets()[name]
    for seed in target.seeds:
        target.read(seed)


def broken(says: Exception, says_no: tuple[type[Exception], ...] = (Unclear,)) -> Target:
    def read(_data: bytes) -> object:
        raise says

    return Target("broken", read, says_no, (b"a",), mutating.any_bytes)


def test_an_error_that_nobody_promised_is_a_fault() -> None:
    assert "KeyError" in fault_of(broken(KeyError("a")), b"")
    assert "no plain sentence" in fault_of(broken(Unclear("list index out of range")), b"")
    assert not fault_of(broken(Unclear("Please choose another file.")), b"")


def test_a_reader_is_counted_in_a_process_of_its_own() -> None:
    (tally,) = fuzz.tallies(1.0, ["kept language"], guided=False)
    assert tally.cases > 0
    assert not tally.faults
    assert 0 < tally.memory < fuzz.MOST_MEMORY
    assert fuzz.figure("made", [tally]).good


def test_what_ends_its_process_is_a_fault_and_the_next_input_comes(tmp_path: Path) -> None:
    run = fuzz.Run(TARGETS[0], 0.0, tmp_path, guided=False)
    run.process.kill()
    run.process.wait()
    run._progress.write_bytes(PROGRESS.pack(7, 7, 0, 0))
    assert run.step()
    assert run.tally.cases == 8
    assert run.tally.faults == ["meeting script: input 7 ended with -9"]
    assert not fuzz.figure("made", [run.tally]).good


def test_a_reader_that_takes_too_long_is_a_fault(tmp_path: Path) -> None:
    slow = (
        "import signal\n"
        "from pathlib import Path\n"
        "from tests.torture.fuzzing import worker\n"
        "worker.SLOWEST = 0.1\n"
        "signal.signal(signal.SIGPROF, worker._too_slow)\n"
        "def look():\n    while True: pass\n"
        f"worker.Watch(Path({str(tmp_path / 'progress')!r}), 0).run(look)\n"
    )
    ran = subprocess.run([sys.executable, "-c", slow], capture_output=True, text=True, env={**os.environ}, check=True)
    assert ran.stdout == "over 10 seconds (input 0)\n"
