"""Finds places on a screen whose light goes one way and back again within 3 seconds (rule B-16: we ship none)."""

from collections import deque
from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

SECONDS = 3
LEAST = 26
"""A tenth of full light, of 255: less is no opposing change (WCAG 2.2, 'general flash')."""


def reversals(pictures: Iterable[bytes], window: int = SECONDS) -> list[tuple[int, int]]:
    """Where light turned back: the number of the picture, and how many places. One picture a second, in grey."""
    found = []
    changes: deque[tuple[int, bytes, bytes]] = deque()
    for second, (before, after) in enumerate(pairwise(pictures), 1):
        while changes and second - changes[0][0] >= window:
            changes.popleft()
        if before == after:
            continue
        for _, first, then in changes:
            turned = sum(
                abs(b - a) >= LEAST and abs(d - c) >= LEAST and (b > a) != (d > c)
                for a, b, c, d in zip(first, then, before, after, strict=True)
                if a != b and c != d
            )
            found += [(second, turned)] if turned else []
        changes.append((second, before, after))
    return found


def grey(widget: QWidget) -> bytes:
    """The light of a widget as it is painted now, one byte a pixel."""
    return grey_of(widget.grab().toImage())


def grey_of(picture: QImage) -> bytes:
    """The light of a picture, one byte a pixel."""
    image = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    bits, line, wide = bytes(image.constBits()), image.bytesPerLine(), image.width()
    return b"".join(bits[row * line : row * line + wide] for row in range(image.height()))  # without what fills a line


def filmed(widget: QWidget, show: Callable[[int], None], seconds: Iterable[int]) -> Iterable[bytes]:
    """Show each second and give its picture."""
    for second in seconds:
        show(second)
        for _ in range(4):  # words that wrap settle one level of layout at a time, within a moment
            QApplication.processEvents()
        yield grey(widget)
