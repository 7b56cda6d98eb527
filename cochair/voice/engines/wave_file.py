"""Reads what an engine wrote to a file."""

import wave
from pathlib import Path

from cochair.services.voice_ports import Sound


def read_wave(file: Path) -> Sound:
    """Return the sound of a file with 16 bits and 1 or 2 channels; of 2 the first is taken."""
    with wave.open(str(file)) as opened:
        channels, bits, rate = opened.getnchannels(), opened.getsampwidth() * 8, opened.getframerate()
        samples = opened.readframes(opened.getnframes())
    if bits != 16 or channels not in (1, 2):
        raise ValueError(f"{channels} channels of {bits} bits")
    mono = samples if channels == 1 else memoryview(samples).cast("h")[::2].tobytes()
    return Sound(mono, rate)
