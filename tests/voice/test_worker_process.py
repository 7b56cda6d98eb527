"""The speaking process is replaced when it hangs, breaks or talks rubbish, and never outlives the window."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cochair.services.voice_ports import VoiceFailed, Wanted
from cochair.voice.words import NO_VOICE
from cochair.voice.worker_process import TRIES, WorkerProcess
from tests.voice import workers
from tests.voice.waiting import until
from tests.voice.workers import HELLO, READY, SOUND, worker

SHORT = 0.3


@pytest.fixture
def speaks() -> Iterator[WorkerProcess]:
    process = WorkerProcess()
    yield process
    process.close()


def _pid(process: WorkerProcess) -> int:
    assert process._process is not None
    return process._process.pid


def _lives(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")")[-1].split()[0]
    except OSError:
        return False


def _gone_within(pid: int, seconds: float) -> bool:
    return until(lambda: not _lives(pid), seconds)


def test_a_sentence_comes_with_the_times_of_its_words(speaks: WorkerProcess) -> None:
    sound = speaks.render(Wanted("Sam will book the taxi."))
    words = ["Sam", "will", "book", "the", "taxi"]
    assert ["Sam will book the taxi."[w.start : w.start + w.length] for w in sound.words] == words
    assert [w.at for w in sound.words] == sorted(w.at for w in sound.words)
    assert sound.words[-1].at < sound.seconds < 3


def test_the_voices_of_this_computer_are_told(speaks: WorkerProcess) -> None:
    voices = speaks.voices()
    assert {voice.higher for voice in voices if voice.language == "en-gb"} == {True, False}
    assert any(voice.language == "cy" for voice in voices)


def test_a_killed_one_is_replaced_and_the_sentence_comes(speaks: WorkerProcess) -> None:
    before = speaks.render(HELLO)
    os.kill(_pid(speaks), signal.SIGKILL)
    assert speaks.render(HELLO).words == before.words


def test_one_that_hangs_is_replaced_within_3_seconds(speaks: WorkerProcess) -> None:
    before = speaks.render(HELLO)
    hung = _pid(speaks)
    os.kill(hung, signal.SIGSTOP)
    began = time.monotonic()
    assert speaks.render(HELLO).words == before.words
    assert time.monotonic() - began < 3.0
    assert not _lives(hung)


@pytest.mark.parametrize("name", ["HANGS", "DIES", "DIES_AT_ONCE", "NO_SUCH_PROGRAM"])
def test_after_three_times_it_says_so_in_words(name: str) -> None:
    process = WorkerProcess(getattr(workers, name), SHORT)
    with pytest.raises(VoiceFailed, match=NO_VOICE):
        process.render(HELLO)
    with pytest.raises(VoiceFailed, match=NO_VOICE):
        process.voices() if name != "HANGS" else process.render(HELLO)
    process.close()


@pytest.mark.parametrize("kind", workers.RUBBISH)
def test_rubbish_is_never_played(kind: str) -> None:
    process = WorkerProcess(worker(READY + "receive(inn)\n" + workers.RUBBISH[kind]), SHORT)
    with pytest.raises(VoiceFailed, match=NO_VOICE):
        process.render(HELLO)
    process.close()


def test_one_that_works_at_the_third_time_is_enough(tmp_path: Path) -> None:
    count = tmp_path / "count"
    code = f"""
import pathlib
p = pathlib.Path({str(count)!r})
n = int(p.read_text()) + 1 if p.exists() else 1
p.write_text(str(n))
{READY}receive(inn)
if n < {TRIES}: os._exit(1)
{SOUND}receive(inn)
"""
    process = WorkerProcess(worker(code), 5.0)
    assert workers.is_half_silence(process.render(HELLO))
    assert count.read_text() == str(TRIES)
    process.close()


def test_who_waits_is_told_when_it_closes() -> None:
    process = WorkerProcess(workers.HANGS, 60)
    told: list[str] = []

    def ask() -> None:
        try:
            process.render(HELLO)
        except VoiceFailed as failed:
            told.append(str(failed))

    thread = threading.Thread(target=ask)
    thread.start()
    assert until(lambda: process._process is not None)
    pid = _pid(process)
    process.close()
    thread.join(5)
    assert told == [NO_VOICE] and not _lives(pid)


def test_nothing_begins_after_it_is_closed() -> None:
    process = WorkerProcess()
    process.close()
    with pytest.raises(VoiceFailed):
        process.render(HELLO)
    assert process._process is None


PARENT = """
from cochair.services.voice_ports import Wanted
from cochair.voice.worker_process import WorkerProcess
import threading
process = WorkerProcess({command})
threading.Thread(target=process.render, args=(Wanted("Hello."),), daemon=True).start()
while process._process is None:
    pass
print(process._process.pid, flush=True)
threading.Event().wait(600)
"""
HANGING_ENGINE = """
import threading
from cochair.voice import worker

class Hangs:
    def render(self, wanted):
        threading.Event().wait(600)

worker.Chosen = Hangs
worker.main()
"""


@pytest.mark.parametrize("command", ["", repr((sys.executable, "-c", HANGING_ENGINE))])
def test_when_the_window_is_killed_nothing_is_left_behind(command: str) -> None:
    code = PARENT.format(command=command)
    window = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert window.stdout is not None
    pid = int(window.stdout.readline())
    assert _lives(pid)
    window.kill()
    window.wait()
    window.stdout.close()
    assert _gone_within(pid, 5)
