"""Counts what flashes: a place that grows lighter and darker again, or the other way, within three seconds."""

from collections.abc import Sequence
from itertools import pairwise

from PIL import Image

from tests.access.pixels import differing, light, pixels

STEP = 0.1
"""The change of relative luminance that counts, of WCAG 2.3.1."""


def reversals(frames: Sequence[Image.Image]) -> int:
    """Return how many pixels changed by a tenth of the luminance one way and then the other way."""
    last: dict[tuple[int, int], int] = {}
    turned = set()
    for before, after in pairwise(frames):
        for place, way in _changes(before, after):
            if last.get(place, way) != way:
                turned.add(place)
            last[place] = way
    return len(turned)


def changed(before: Image.Image, after: Image.Image) -> float:
    """Return the part of a picture, from 0 to 1, that changed by a tenth of the luminance or more."""
    return len(_changes(before, after)) / (before.width * before.height)


def _changes(before: Image.Image, after: Image.Image) -> list[tuple[tuple[int, int], int]]:
    """Return each place that changed clearly, with 1 for lighter and -1 for darker."""
    box = differing(before, after).getbbox()
    if box is None:
        return []
    left, top, right, _ = box
    found = []
    for number, (one, other) in enumerate(zip(pixels(before.crop(box)), pixels(after.crop(box)), strict=True)):
        step = light(other) - light(one)
        if abs(step) >= STEP:
            row, column = divmod(number, right - left)
            found.append(((left + column, top + row), 1 if step > 0 else -1))
    return found
