"""Where something stands in the window, and how it is brought where it is easy to see."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget


def box_in(window: QWidget, widget: QWidget, box: QRect) -> QRect:
    """Return what can be seen of a box of a widget, in pixels of the window."""
    seen = QRect(widget.mapTo(window, box.topLeft()), box.size())
    for area in areas_round(widget):
        view = area.viewport()
        seen &= QRect(view.mapTo(window, QPoint(0, 0)), view.size())
    return seen


def around(boxes: Sequence[QRect]) -> QRect:
    """Return what is round all of some boxes."""
    found = QRect()
    for box in boxes:
        found |= box
    return found


def bring_to_middle(widget: QWidget, box: QRect) -> None:
    """Scroll a box of a widget into the middle third of what scrolls, or its top there when it is higher; at once."""
    for area in areas_round(widget):
        view, bar = area.viewport(), area.verticalScrollBar()
        top, tall = widget.mapTo(view, box.topLeft()).y(), view.height()
        third = tall // 3
        if third <= top and top + box.height() <= 2 * third:
            continue
        wanted = third if box.height() > third else (tall - box.height()) // 2
        bar.setValue(bar.value() + top - wanted)


def areas_round(widget: QWidget) -> list[QScrollArea]:
    """Return what a widget scrolls in, the innermost first; what its window came from does not count."""
    found: list[QScrollArea] = []
    while not widget.isWindow() and (above := widget.parentWidget()) is not None:
        if isinstance(above, QScrollArea):
            found.append(above)
        widget = above
    return found
