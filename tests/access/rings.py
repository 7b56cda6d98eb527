"""Goes through a window with Tab, and measures the ring round what has the keyboard."""

import math
from collections.abc import Iterator
from functools import cache

from PIL import Image
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QTabBar, QWidget

from tests.access.looked import Looked, called, inside, place_of
from tests.access.pixels import Colour, contrast, picture, pixels
from ui.theme.look import look

THICK, STANDS_OUT = 2, 3.0
MOST = 0.8  # of the place it scrolls in, where it does not fit whole
_BAND = 14  # pixels from the edge in which a ring is looked for
_MOST_STOPS = 150


def walked(root: QWidget) -> Iterator[QWidget]:
    """Press Tab until the keyboard comes back to where it was before, and give each stop once."""
    seen: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        QApplication.processEvents()
        stop = QApplication.focusWidget()
        if stop is None or stop in seen:
            return
        seen.append(stop)
        yield stop


def weak_rings(root: QWidget) -> Looked:
    """Look at each stop of the Tab key: a ring of 2 pixels at 3 to 1 must come, and nothing may cover it.

    Of things of one kind and size, the ring is measured once.
    """
    told, measured = Looked(), set()
    for stop in walked(root):
        kind = (type(stop), stop.size().toTuple(), isinstance(stop, QAbstractButton) and stop.isChecked())
        told.at(*([] if kind in measured else ring_faults(stop, root)), *covered(stop, root))
        measured.add(kind)
    return told


def ring_faults(stop: QWidget, root: QWidget) -> list[str]:
    """Return what is wrong with the ring round what has the keyboard now, at the sides that can be seen."""
    box, cut = _body(stop, root), _cut_sides(stop)
    with_ring = picture(root, box)
    stop.clearFocus()
    without = picture(root, box)
    stop.setFocus(Qt.FocusReason.OtherFocusReason)
    area, thin = 0, []
    for side, (one, other) in _strips(without, with_ring).items():
        changed = _changed(one, other)
        area += sum(changed)
        middle = changed[len(changed) // 4 : len(changed) * 3 // 4]
        if side not in cut and sum(times >= THICK for times in middle) < 0.95 * len(middle):
            thin.append(side)
    least = 0 if cut else perimeter(box.width(), box.height())
    faults = [f"{called(stop)} has a thin ring at the {side}." for side in thin]
    return faults + ([f"{called(stop)} has a ring of {area} pixels, less than {least}."] if area < least else [])


def perimeter(wide: int, tall: int) -> int:
    """Return how many pixels a line of 2 pixels round a box with round corners has."""
    corner = look.sizes.radius
    round_it = 2 * (wide + tall) - (8 - 2 * math.pi) * corner
    return math.floor(THICK * (round_it - 2 * math.pi * THICK / 2))


def covered(stop: QWidget, root: QWidget) -> list[str]:
    """Return what is wrong when something lies over what has the keyboard, or it is scrolled out of sight.

    What is higher than the place that it scrolls in must fill most of that place.
    """
    seen, room = stop.visibleRegion().boundingRect(), _room(stop)
    if seen.width() < stop.width() or seen.height() < min(stop.height(), room * MOST):
        return [f"{called(stop)} has the keyboard and is cut: {seen.getRect()} of {stop.size().toTuple()}."]
    over = [root.childAt(stop.mapTo(root, place)) for place in inside(seen, 0)]
    lies = [top for top in over if top is not stop and (top is None or not stop.isAncestorOf(top))]
    return [f"{called(stop)} has the keyboard and lies under {type(top).__name__}." for top in lies[:1]]


def _room(stop: QWidget) -> int:
    """Return the height of the place that a widget scrolls in, or of its window."""
    above = stop.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above.viewport().height() if isinstance(above, QScrollArea) else stop.window().height()


def _cut_sides(stop: QWidget) -> set[str]:
    seen = stop.visibleRegion().boundingRect()
    return {
        *(["top"] if seen.top() > 0 else []),
        *(["bottom"] if seen.bottom() < stop.height() - 1 else []),
    }


def _body(stop: QWidget, root: QWidget) -> QRect:
    """Return the box of what has the keyboard in the window: of a row of tabs, the tab in front."""
    if not isinstance(stop, QTabBar):
        return place_of(stop, root)
    tab, half = stop.currentIndex(), look.sizes.gap // 2
    box = stop.tabRect(tab).adjusted(half if tab else 0, 0, -half if tab < stop.count() - 1 else 0, 0)
    return QRect(stop.mapTo(root, box.topLeft()), box.size())


def _strips(one: Image.Image, other: Image.Image) -> dict[str, tuple[Image.Image, Image.Image]]:
    """Return the four edges of two pictures, each turned so that a row crosses the ring; corners count once."""
    wide, tall = one.size
    band = min(_BAND, wide // 2, tall // 2)
    boxes = {
        "left": (0, band, band, tall - band),
        "right": (wide - band, band, wide, tall - band),
        "top": (0, 0, wide, band),
        "bottom": (0, tall - band, wide, tall),
    }
    turned = Image.Transpose.TRANSPOSE

    def cut(image: Image.Image, side: str) -> Image.Image:
        part = image.crop(boxes[side])
        return part.transpose(turned) if side in ("top", "bottom") else part

    return {side: (cut(one, side), cut(other, side)) for side in boxes}


def _changed(one: Image.Image, other: Image.Image) -> list[int]:
    """Return for each row how many of its pixels changed by 3 to 1 or more."""
    changed = [_stands_out(*pair) for pair in zip(pixels(one), pixels(other), strict=True)]
    return [sum(changed[start : start + one.width]) for start in range(0, len(changed), one.width)]


@cache
def _stands_out(one: Colour, other: Colour) -> bool:
    return one != other and contrast(one, other) >= STANDS_OUT
