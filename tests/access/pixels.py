"""Measures what is really drawn: pictures of widgets, and how light their pixels are."""

from collections import Counter
from functools import cache

from PIL import Image, ImageChops
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

Colour = tuple[int, int, int]
Box = tuple[int, int, int, int]
_LEAST_SHARE = 0.05  # the ink is what at least one in twenty pixels of the letters reach; the rest are soft edges


def picture(widget: QWidget, box: QRect | None = None) -> Image.Image:
    """Return a widget, or a part of it, as it is drawn now."""
    drawn = widget.grab(box if box is not None else widget.rect()).toImage()
    image = drawn.convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1)


def pixels(image: Image.Image) -> list[Colour]:
    """Return the colours of a picture, row by row."""
    raw = image.tobytes()
    return list(zip(raw[0::3], raw[1::3], raw[2::3], strict=True))


@cache
def light(colour: Colour) -> float:
    """Return the relative luminance that WCAG 2.2 defines, from 0 to 1."""
    parts = [part / 255 for part in colour]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio that WCAG 2.2 defines, from 1 to 21."""
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def pairs(one: Image.Image, other: Image.Image) -> Counter[tuple[Colour, Colour]]:
    """Count the colours that stand at the same place in two pictures, where they differ."""
    grounds = _colours(other)
    if len(grounds) == 1:
        ((ground, _),) = grounds.items()
        return Counter({(ink, ground): times for ink, times in _colours(one).items() if ink != ground})
    return Counter(pair for pair in zip(pixels(one), pixels(other), strict=True) if pair[0] != pair[1])


def ink_contrast(found: Counter[tuple[Colour, Colour]]) -> float:
    """Return the contrast that the ink of letters has: what enough of their pixels reach."""
    left = max(3.0, found.total() * _LEAST_SHARE)
    graded = sorted(((contrast(*pair), times) for pair, times in found.items()), reverse=True)
    for ratio, times in graded:
        left -= times
        if left <= 0:
            return ratio
    return graded[-1][0] if graded else 1.0


def most_common(image: Image.Image) -> Colour:
    """Return the colour that most of a picture has."""
    found = _colours(image)
    return max(found, key=found.__getitem__)


def differing(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return a picture that is white where two pictures differ, and black elsewhere."""
    bands = ImageChops.difference(one, other).split()
    most = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return most.point(lambda value: 255 if value else 0)


def clusters(mask: Image.Image, gap: int) -> list[Box]:
    """Return the boxes of what is white in a mask, apart by a gap of pixels in a row, or by an eighth of it in rows.

    So the dot of a letter belongs to the letter, and is not looked at alone.
    """
    found = []
    for top, bottom in _runs(mask.getprojection()[1], gap // 8 + 1):
        band = mask.crop((0, top, mask.width, bottom))
        found += [(left, top, right, bottom) for left, right in _runs(band.getprojection()[0], gap)]
    return found


def _runs(marks: list[int], gap: int) -> list[tuple[int, int]]:
    """Return the runs of marks, joined over spaces shorter than the gap."""
    runs: list[tuple[int, int]] = []
    for place, marked in enumerate(marks):
        if marked and runs and place - runs[-1][1] < gap:
            runs[-1] = (runs[-1][0], place + 1)
        elif marked:
            runs.append((place, place + 1))
    return runs


def _colours(image: Image.Image) -> dict[Colour, int]:
    return {colour: times for times, colour in image.getcolors(image.width * image.height) or ()}
