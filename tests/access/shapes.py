"""Compares how two states look when every colour is gone: only lines, signs and letters are left."""

from itertools import combinations

from PIL import Image, ImageChops
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from tests.access.looked import Looked
from tests.access.pixels import contrast, most_common, picture, pixels
from tests.access.telling import heard

SIGN = 60
"""Pixels that must differ: less than those of the lines of one small sign."""
_LINE = 2.0  # the contrast to the ground from which on a pixel belongs to a line, a sign or a letter
_WIDE = 400
EDGE = 8
"""Pixels at the edge of a widget that do not count: a slightly thicker edge is not seen by everybody."""


def alike(states: dict[str, QWidget], edge: int = EDGE, sign: int = SIGN) -> Looked:
    """Look at each two states of a thing; those that differ by colour alone, or are told the same, are faults."""
    told = Looked()
    size, seen = _one_size(list(states.values())), {}
    for widget in states.values():
        widget.window().setFocus()  # a ring round one of them would be a difference too
    for name, widget in states.items():
        widget.setFixedSize(size)
        QApplication.processEvents()
        seen[name] = (shape(picture(widget)), heard(widget))
    for (one, (looks, tells)), (other, (its_looks, its_tells)) in combinations(seen.items(), 2):
        both = f"“{one}” and “{other}”"
        count = differ(looks, its_looks, edge)
        told.at(
            *([f"{both} differ by {count} pixels without colour."] if count < sign else []),
            *([f"{both} are told the same."] if tells == its_tells else []),
        )
    return told


def shape(image: Image.Image) -> Image.Image:
    """Return a picture in black and white: white is what stands out from the ground that most of it has."""
    ground = most_common(image)
    found = bytes(255 if contrast(colour, ground) >= _LINE else 0 for colour in pixels(image))
    return Image.frombytes("L", image.size, found)


def differ(one: Image.Image, other: Image.Image, edge: int) -> int:
    """Return how many pixels differ inside the edge."""
    edge = min(edge, one.width // 4, one.height // 4)
    inside = (edge, edge, one.width - edge, one.height - edge)
    return ImageChops.difference(one, other).crop(inside).histogram()[255]


def _one_size(widgets: list[QWidget]) -> QSize:
    """Return a size in which each of some widgets has room."""
    wide = max(_WIDE, *(widget.sizeHint().width() for widget in widgets))
    return QSize(wide, max(max(w.heightForWidth(wide), w.sizeHint().height()) for w in widgets))
