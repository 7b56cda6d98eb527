"""Opens what makes the sound of this computer."""

import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Protocol

import miniaudio

RATE = 24_000
PERIOD_MS, PERIODS = 20, 3
LATENCY = PERIOD_MS * PERIODS / 1000
"""Seconds from asking for samples until they are heard; so long is it heard, too, after it is stopped."""

Fill = Callable[[int], bytes]
"""Gives so many samples of 16 bits, one channel; called from a thread of the device."""


class Device(Protocol):
    """Makes sound until it is closed."""

    def close(self) -> None:
        """Be quiet, and let the device go; this may wait for the computer."""


class NoSound(Exception):
    """This computer makes no sound now."""


def open_device(fill: Fill, backends: list[miniaudio.Backend] | None = None) -> Device:
    """Open the usual device, which begins to ask for samples; may wait for the computer; raises NoSound."""
    try:
        device = miniaudio.PlaybackDevice(
            miniaudio.SampleFormat.SIGNED16, 1, RATE, PERIOD_MS,
            callback_periods=PERIODS, backends=backends or _backends(), app_name="CoChair",
        )  # fmt: skip
        asking = _asking(fill)
        next(asking)
        device.start(asking)
    except (miniaudio.MiniaudioError, OSError) as failed:
        raise NoSound from failed
    opened: Device = device
    return opened


def fitted(samples: bytes, rate: int) -> bytes:
    """Return samples at the rate of the device."""
    if rate == RATE or not samples:
        return samples
    kind = miniaudio.SampleFormat.SIGNED16
    return bytes(miniaudio.convert_frames(kind, 1, rate, samples, kind, 1, RATE))


def _asking(fill: Fill) -> Generator[bytes, int, None]:
    count = yield b""
    while True:
        count = yield fill(count)


def _backends() -> list[miniaudio.Backend] | None:
    """Return the ways to make sound; ALSA only where there is a card, else it writes many lines on the console."""
    if not sys.platform.startswith("linux"):
        return None
    cards = any(Path("/dev/snd").glob("pcm*p"))
    return [miniaudio.Backend.PULSEAUDIO, *([miniaudio.Backend.ALSA] if cards else [])]
