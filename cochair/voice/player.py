"""Plays one sound at a time, and knows where in it the computer is."""

import threading
import time
from array import array
from collections.abc import Callable

from cochair.services.voice_ports import Sound
from cochair.voice.device import LATENCY, RATE, fitted, open_device
from cochair.voice.outlet import Open, Outlet, Sounding

SAMPLE = 2
"""Bytes."""
FADE = RATE // 100
"""Samples in which a sound that is stopped in its middle fades away, so that it does not click."""


class Player:
    """Plays on the device of the computer; with none, or when it is lost, time goes on without a sound.

    Its methods return at once. `step` is called some 30 times a second while it plays.  `heard` tells whether there is
    sound.
    """

    def __init__(self, opener: Open = open_device, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._samples, self._at, self._runs, self._fade = b"", 0, False, b""
        self._pulled = now()
        self._outlet = Outlet(self._next, opener, now)
        self.volume, self.heard = 1.0, True

    def play(self, sound: Sound, quiet: float = 0.0) -> None:
        """Begin a sound; `quiet` seconds follow it."""
        samples = fitted(sound.samples, sound.rate) + bytes(SAMPLE * round(quiet * RATE))
        with self._lock:
            self._samples, self._at, self._fade = samples, 0, b""
        self.resume()

    def prepare(self) -> None:
        """See that a device is open, or opens."""
        self._outlet.want()

    @property
    def position(self) -> float:
        """Seconds of the sound that were heard."""
        return max(0.0, self._at / SAMPLE / RATE - (LATENCY if self.heard else 0.0))

    @property
    def done(self) -> bool:
        """Whether all of it was played."""
        return self._at >= len(self._samples)

    def pause(self) -> None:
        """Be quiet, and stay where it is."""
        with self._lock:
            if self._runs:
                self._fade = _faded(self._loud(self._samples[self._at : self._at + FADE * SAMPLE]))
            self._runs = False

    def resume(self) -> None:
        """Go on from there."""
        self._pulled = self._now()
        with self._lock:
            self._runs, self._fade = True, b""
        self._outlet.want()

    def stop(self) -> None:
        """Be quiet, and forget the sound."""
        self.pause()
        with self._lock:
            self._samples, self._at = b"", 0

    def rest(self) -> None:
        """Let the device go, as nothing will be played for a while."""
        self._outlet.let_go()

    def close(self) -> None:
        """Be quiet, and let the device go for good."""
        self.stop()
        self._outlet.close()

    def step(self) -> None:
        """Go on unheard where no device asks for samples."""
        now, sounding = self._now(), self._outlet.sounding()
        if sounding is Sounding.NO:
            due = round((now - self._pulled) * RATE)
            self._pulled += due / RATE
            self._next(due)
        else:
            self._pulled = now
        if sounding is not Sounding.SOON:
            self.heard = sounding is Sounding.YES

    def _next(self, count: int) -> bytes:
        """Return the next samples, as the device asks for them; silence where there are none."""
        size = count * SAMPLE
        with self._lock:
            if self._runs:
                got = self._loud(self._samples[self._at : self._at + size])
                self._at = min(self._at + size, len(self._samples))
            else:
                got, self._fade = self._fade[:size], self._fade[size:]
        return got + bytes(size - len(got))

    def _loud(self, samples: bytes) -> bytes:
        if self.volume >= 1.0:
            return samples
        return array("h", (int(each * self.volume) for each in memoryview(samples).cast("h"))).tobytes()


def _faded(samples: bytes) -> bytes:
    shown = memoryview(samples).cast("h")
    return array("h", (each * (len(shown) - place) // len(shown) for place, each in enumerate(shown))).tobytes()
