"""Gentle sounds, measured: how loud, how sudden, how high, how long, and how different from each other."""

import cmath
import math
from array import array
from functools import cache
from itertools import combinations, pairwise
from sys import byteorder

import pytest

from cochair.services.narration import Chime
from cochair.voice.chimes import chime

ALL = list(Chime)
FRAME = 0.01


@cache
def wave(which: Chime) -> list[float]:
    """A sound as numbers from -1 to 1."""
    samples = array("h", chime(which).samples)
    if byteorder == "big":
        samples.byteswap()
    return [value / 32_768 for value in samples]


def transform(values: list[complex]) -> list[complex]:
    """The Fourier transform of a power of two of numbers, by halves."""
    if len(values) == 1:
        return values
    even, odd = transform(values[::2]), transform(values[1::2])
    turned = [cmath.exp(-2j * math.pi * n / len(values)) * part for n, part in enumerate(odd)]
    pairs = list(zip(even, turned, strict=True))
    return [a + b for a, b in pairs] + [a - b for a, b in pairs]


@cache
def spectrum(which: Chime) -> list[tuple[float, float]]:
    """Pitch in hertz and energy, up to half the rate."""
    values: list[complex] = [complex(value) for value in wave(which)]
    size = 2 ** math.ceil(math.log2(len(values)))
    found = transform(values + [0j] * (size - len(values)))[: size // 2]
    return [(n * chime(which).rate / size, abs(value) ** 2) for n, value in enumerate(found)]


def energy(which: Chime, low: float, high: float) -> float:
    """The part of the energy between two pitches."""
    found = spectrum(which)
    return sum(e for pitch, e in found if low <= pitch < high) / sum(e for _, e in found)


def strengths(which: Chime) -> list[float]:
    """The loudest sample in each hundredth of a second."""
    step = round(chime(which).rate * FRAME)
    values = wave(which)
    return [max(map(abs, values[n : n + step])) for n in range(0, len(values), step)]


def tones(which: Chime) -> int:
    """How many times a sound swells."""
    louder = [b > a for a, b in pairwise(strengths(which))]
    rises = [(n, up) for n, up in enumerate(louder) if up and not louder[max(0, n - 1)]]
    return 1 + sum(all(louder[n : n + 3]) for n, _ in rises if n)


def pitches(which: Chime) -> list[int]:
    """The pitches of a sound, strongest in each fifth of a second, in turn; to the nearest 20 hertz."""
    values, rate = wave(which), chime(which).rate
    size, found = 4096, []
    for start in range(0, len(values) - size, size):
        part = transform([complex(value) for value in values[start : start + size]])[: size // 8]
        loudest = max(range(len(part)), key=lambda n: abs(part[n]))
        pitch = round(loudest * rate / size / 20) * 20
        if not found or found[-1] != pitch:
            found.append(pitch)
    return found


def test_there_are_few() -> None:
    assert 1 < len(ALL) <= 5


@pytest.mark.parametrize("which", ALL)
def test_a_sound_is_quiet_and_never_cut_off_at_its_top(which: Chime) -> None:
    peak = 20 * math.log10(max(map(abs, wave(which))))
    assert -18.5 < peak < -17.5


@pytest.mark.parametrize("which", ALL)
def test_a_sound_swells_for_longer_than_a_startle_takes(which: Chime) -> None:
    """From a tenth of its strength to nine tenths in 40 milliseconds or more, and never by a quarter of it in 10."""
    strong = strengths(which)
    first = strong[: strong.index(max(strong)) + 1]
    from_tenth = next(n for n, value in enumerate(first) if value > max(strong) / 10)
    to_nine = next(n for n, value in enumerate(first) if value > max(strong) * 0.9)
    assert (to_nine - from_tenth) * FRAME >= 0.04
    assert max(b - a for a, b in pairwise(strong)) < max(strong) / 4


@pytest.mark.parametrize("which", ALL)
def test_a_sound_begins_and_ends_at_nothing(which: Chime) -> None:
    values = wave(which)
    assert values[0] == values[-1] == 0.0
    assert max(map(abs, values[-100:])) < 0.001


@pytest.mark.parametrize("which", ALL)
def test_a_sound_is_low(which: Chime) -> None:
    assert energy(which, 310, 545) > 0.97
    assert energy(which, 1_500, math.inf) < 0.0005
    assert energy(which, 0, 250) < 0.01


@pytest.mark.parametrize("which", ALL)
def test_a_sound_is_short(which: Chime) -> None:
    assert 0.7 <= chime(which).seconds <= 1.6


def test_sounds_can_be_told_from_each_other() -> None:
    """By how many tones they have, or by where the tune goes."""
    tunes = {which: (tones(which), pitches(which)) for which in ALL}
    assert tunes[Chime.NEARLY_UP] == (1, [400])
    assert tunes[Chime.TIME_UP] == (2, [440, 320])
    assert tunes[Chime.COME_BACK][0] == 3 and tunes[Chime.COME_BACK][1] == [320, 400, 520]
    assert tunes[Chime.CARD_UP] == (2, [440])
    for one, other in combinations(ALL, 2):
        assert tunes[one] != tunes[other]


def test_a_sound_is_made_once() -> None:
    assert chime(Chime.TIME_UP) is chime(Chime.TIME_UP)
