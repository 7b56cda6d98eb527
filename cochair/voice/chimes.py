"""A few gentle sounds, made here. Each always means the same, and can be told from the others by its tune.

Soft, low and predictable: a tone swells for a tenth of a second, stays between 330 and 523 Hz, and fades to nothing.
The few words that people who are easily startled have written about sounds all ask for that.
"""

import cmath
import math
from array import array
from functools import cache
from sys import byteorder
from typing import NamedTuple

from cochair.services.narration import Chime
from cochair.services.voice_ports import Sound

RATE = 22_050
"""Samples a second: that of the voices, so that nothing needs to be made to fit."""
PEAK = 10 ** (-18 / 20)
"""The loudest sample, 18 decibels below the loudest that there is."""
ATTACK, FADE = 0.1, 0.15
"""Seconds in which a tone swells, and in which it ends, each along half a cosine."""
DIES_IN = 0.5
"""Seconds after which a tone is at 1/e of its strength."""
OCTAVE = 0.12
"""How much of each tone is the one an octave above, which makes it warmer and dies away sooner."""
LOUDEST = 32_767


class Tone(NamedTuple):
    """A tone: its pitch in hertz, and in seconds when it begins and how long it is."""

    pitch: float
    begins: float
    lasts: float


E, G, A, C = 329.63, 392.0, 440.0, 523.25
TUNES: dict[Chime, tuple[Tone, ...]] = {
    Chime.NEARLY_UP: (Tone(G, 0.0, 1.1),),
    Chime.TIME_UP: (Tone(A, 0.0, 0.6), Tone(E, 0.4, 1.0)),
    Chime.COME_BACK: (Tone(E, 0.0, 0.5), Tone(G, 0.3, 0.5), Tone(C, 0.6, 0.9)),
    Chime.CARD_UP: (Tone(A, 0.0, 0.35), Tone(A, 0.45, 0.35)),
}
"""One tone; two that fall; three that rise; and one that knocks twice."""


@cache
def chime(which: Chime) -> Sound:
    """Return a gentle sound; it is made once."""
    wave = _mixed(TUNES[which])
    strength = PEAK * LOUDEST / max(map(abs, wave))
    samples = array("h", (round(value * strength) for value in wave))
    if byteorder == "big":
        samples.byteswap()
    return Sound(samples.tobytes(), RATE)


def _mixed(tones: tuple[Tone, ...]) -> list[float]:
    ends = max(tone.begins + tone.lasts for tone in tones)
    mixed = [0.0] * (round(ends * RATE) + 1)
    for tone in tones:
        start = round(tone.begins * RATE)
        for place, value in enumerate(_wave(tone), start):
            mixed[place] += value
    return mixed


def _wave(tone: Tone) -> list[float]:
    """Return a tone that swells, dies away and ends at exactly 0; each sample turns a little further than the last."""
    turn = cmath.exp(complex(-1 / DIES_IN, math.tau * tone.pitch) / RATE)
    at, wave = complex(1), []
    for _ in range(round(tone.lasts * RATE) + 1):
        wave.append(at.imag * (1 + 2 * OCTAVE * at.real))
        at *= turn
    for n, part in enumerate(_half_cosine(round(ATTACK * RATE))):
        wave[n] *= part
    for n, part in enumerate(_half_cosine(round(FADE * RATE)), 1):
        wave[-n] *= part
    return wave


@cache
def _half_cosine(steps: int) -> tuple[float, ...]:
    """Return a rise from 0 to nearly 1 with no corner."""
    return tuple(0.5 - 0.5 * math.cos(math.pi * n / steps) for n in range(steps))
