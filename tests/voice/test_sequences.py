"""Whatever is pressed, in whatever order, and whatever breaks: it ends in a right state, and leaves nothing behind."""

import os
import random
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from cochair.services.voice_ports import FASTEST, SLOWEST, Said, State
from cochair.voice.ahead import Ahead
from cochair.voice.player import Player
from cochair.voice.reading_aloud import ReadingAloud
from cochair.voice.worker_process import WorkerProcess
from tests.voice.sounds import Clock, no_device
from tests.voice.waiting import until

SEQUENCES, PARTS = 500, 5
"""500 in all, in parts that can run side by side."""
TEXT = tuple(
    Said(words, 0.2) for words in ("Tea is at 11.", "Sam will book the taxi.", "", "Yes.", "We met in the hall.")
)
PRESSES = (
    "play",
    "pause",
    "resume",
    "stop",
    "again",
    "back",
    "next",
    "slower",
    "faster",
    "voice",
    "wait",
    "wait",
    "wait",
)


class Desk:
    """A real speaking process, on a clock that this test moves."""

    def __init__(self) -> None:
        self.clock, self.worker = Clock(), WorkerProcess()
        self.reading = ReadingAloud(Ahead(self.worker), Player(no_device, self.clock), self.clock)
        self.pids: set[int] = set()

    def press(self, what: str, chance: random.Random) -> None:
        """Do one thing."""
        reading = self.reading
        match what:
            case "play":
                reading.read(TEXT, chance.randrange(len(TEXT)))
            case "slower" | "faster":
                reading.set_pace(chance.choice((SLOWEST, 150, FASTEST)))
            case "voice":
                reading.set_voice(chance.choice(("", "gmw/en-gb-scotland+f2", "cel/cy", "no such voice")))
            case "wait":
                self.wait(chance.choice((0.03, 0.4, 2.0)))
            case "kill":
                self._kill()
            case _:
                getattr(reading, what)()

    def wait(self, seconds: float) -> None:
        """Let time go by; the process has as much of it as it needs."""
        for _step in range(max(1, round(seconds / 0.1))):
            self.come()
            self.clock.now += min(seconds, 0.1)
        self.come()

    def come(self) -> None:
        """Wait, in real time, until the sentence that is due is there."""
        assert until(lambda: self.reading.step().state is not State.FETCHING, 20), "The sentence never comes."
        if self.worker._process is not None:
            self.pids.add(self.worker._process.pid)

    def _kill(self) -> None:
        process = self.worker._process
        if process is not None:
            os.kill(process.pid, signal.SIGKILL)


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.reading.close()


@pytest.mark.parametrize("part", range(PARTS))
def test_500_sequences_end_in_a_right_state(
    part: int, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for number in range(SEQUENCES // PARTS):
        chance = random.Random(part * 1_000 + number)
        presses = [chance.choice(PRESSES) for _ in range(chance.randrange(4, 14))]
        if chance.random() < 0.2:
            presses.insert(chance.randrange(len(presses)), "kill")
        for press in presses:
            before = desk.reading.place
            desk.press(press, chance)
            _right(desk, press, before.state)
        _reads_to_its_end(desk, presses)
    desk.reading.close()
    assert list(tmp_path.iterdir()) == []
    assert not [pid for pid in desk.pids if Path(f"/proc/{pid}").exists()]


def _right(desk: Desk, press: str, before: State) -> None:
    place = desk.reading.place
    assert place.state is not State.FAILED, press
    assert 0 <= place.sentence < len(TEXT)
    if place.word is not None:
        start, length = place.word
        assert 0 <= start < start + length <= len(TEXT[place.sentence].text)
    if press == "stop":
        assert place.state is State.STILL
    if press == "pause":
        assert place.state is (State.STILL if before is State.STILL else State.PAUSED)
    if press == "play":
        assert place.state in (State.FETCHING, State.SPEAKING)


def _reads_to_its_end(desk: Desk, presses: list[str]) -> None:
    """From wherever it is, it can still read the whole text, each sentence once and in order."""
    desk.reading.read(TEXT)
    told = []
    for _tenth in range(600):
        desk.come()
        place = desk.reading.place
        if place.state is State.STILL:
            break
        if not told or told[-1] != place.sentence:
            told.append(place.sentence)
        desk.clock.now += 0.1
    assert told == list(range(len(TEXT))), presses
