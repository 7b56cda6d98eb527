"""From Read to the first sound, from Stop to silence, and how fast sentences become sound, against espeak-ng itself."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import miniaudio

from benchmarks.row import Row
from cochair.services.voice_ports import Said, Sound, Wanted
from cochair.voice.ahead import Ahead
from cochair.voice.device import Device, Fill, open_device
from cochair.voice.player import Player
from cochair.voice.reading_aloud import ReadingAloud
from cochair.voice.worker_process import WorkerProcess

SENTENCE = "Sam will book the taxi for the next meeting by Friday, and Kasia will ring the hall about the heater."
TIMES = 30
MANY = 40
"""Sentences that are made one after the other."""


class Ears:
    """Listens to what a device that makes no sound is given."""

    def __init__(self) -> None:
        self.loud_at, self.quiet_at = 0.0, 0.0

    def open(self, fill: Fill) -> Device:
        """Open the device."""

        def heard(count: int) -> bytes:
            got = fill(count)
            now = time.perf_counter()
            if any(got):
                self.loud_at, self.quiet_at = self.loud_at or now, 0.0
            else:
                self.quiet_at = self.quiet_at or now
            return got

        return open_device(heard, [miniaudio.Backend.NULL])


def rows() -> list[Row]:
    """Return the medians of both, measured in turn."""
    direct = _direct()
    worker = WorkerProcess()
    ears = Ears()
    player = Player(ears.open)
    reading = ReadingAloud(Ahead(worker), player, time.monotonic)
    _first_sound(reading, ears)
    firsts, stops, peers = [], [], []
    for _ in range(TIMES):
        firsts.append(_first_sound(reading, ears))
        stops.append(_silence(reading, ears))
        peers.append(_direct_first_sound(direct, player, ears))
    ours, theirs = _speed(worker.render), _speed(direct)
    memory = _memory(worker)
    reading.close()
    first, stop, peer = (statistics.median(each) for each in (firsts, stops, peers))
    return [
        Row("first sound after Read, warm, against the time it may take", first * 1e3, 100, "ms", 1),
        Row("the same, against calling espeak-ng directly", first * 1e3, peer * 1e3, "ms", 1.5),
        Row("from Stop to silence, against the time it may take", stop * 1e3, 100, "ms", 1),
        Row(f"{MANY} sentences made into sound, against espeak-ng directly", ours, theirs, "s", 1.5),
        Row("memory of the speaking process, against one that only holds espeak-ng", *memory, "MB", 2),
    ]


def _direct() -> Callable[[Wanted], Sound]:
    """Return espeak-ng in this very process."""
    from cochair.voice.engines.espeak import Espeak

    return Espeak().render


def _first_sound(reading: ReadingAloud, ears: Ears) -> float:
    ears.loud_at = 0.0
    began = time.perf_counter()
    reading.read((Said(SENTENCE), Said(SENTENCE)))
    while not ears.loud_at:
        reading.step()
        time.sleep(0.0005)
    return ears.loud_at - began


def _silence(reading: ReadingAloud, ears: Ears) -> float:
    time.sleep(0.1)
    ears.quiet_at = 0.0
    began = time.perf_counter()
    reading.stop()
    while not ears.quiet_at:
        time.sleep(0.0005)
    return ears.quiet_at - began


def _direct_first_sound(direct: Callable[[Wanted], Sound], player: Player, ears: Ears) -> float:
    time.sleep(0.1)
    ears.loud_at = 0.0
    began = time.perf_counter()
    player.play(direct(Wanted(SENTENCE)))
    while not ears.loud_at:
        time.sleep(0.0005)
    player.stop()
    return ears.loud_at - began


def _speed(render: Callable[[Wanted], Sound]) -> float:
    began = time.perf_counter()
    for number in range(MANY):
        render(Wanted(f"{SENTENCE} {number}"))
    return time.perf_counter() - began


def _memory(worker: WorkerProcess) -> tuple[float, float]:
    """Return the megabytes of our speaking process, and of one that has loaded espeak-ng and said the same sentence."""
    bare = subprocess.run([sys.executable, "-c", BARE], capture_output=True, check=True, text=True)
    assert worker._process is not None
    return _resident(worker._process.pid), float(bare.stdout)


def _resident(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


BARE = f"""
import ctypes, os
import espeakng_loader
library = ctypes.CDLL(espeakng_loader.get_library_path())
library.espeak_Initialize(2, 1000, os.fsencode(espeakng_loader.get_data_path()), 0)
text = {SENTENCE.encode()!r}
library.espeak_Synth(text, len(text) + 1, 0, 1, 0, 1, None, None)
pages = int(open("/proc/self/statm").read().split()[1])
print(pages * os.sysconf("SC_PAGE_SIZE") / 1e6)
"""
