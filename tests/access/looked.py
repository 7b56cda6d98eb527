"""What a check looked at, and what it found wrong."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget


@dataclass
class Looked:
    """How many things were looked at, and one sentence for each fault."""

    count: int = 0
    faults: list[str] = field(default_factory=list)

    def at(self, *faults: str) -> None:
        """Note one more thing, with what is wrong with it."""
        self.count += 1
        self.faults.extend(faults)

    def add(self, other: "Looked", where: str = "") -> None:
        """Take in what another look found, and say where."""
        self.count += other.count
        self.faults.extend(f"{where}: {fault}" if where else fault for fault in other.faults)


def called(widget: QWidget) -> str:
    """Return the class of a widget, and its words or its name."""
    own = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} “{own or widget.accessibleName()}”"


def shown(root: QWidget) -> list[QWidget]:
    """Return every widget that is shown in this window."""
    return [each for each in root.findChildren(QWidget) if each.isVisibleTo(root) and each.window() is root.window()]


def place_of(widget: QWidget, root: QWidget) -> QRect:
    """Return where a widget can be seen in a window, cut by what it lies in."""
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(root, seen.topLeft()), seen.size())


def inside(box: QRect, inset: int = 2) -> list[QPoint]:
    """Return the middle of a box, and its four corners some pixels in."""
    corners = box.adjusted(inset, inset, -inset, -inset)
    return [box.center(), corners.topLeft(), corners.topRight(), corners.bottomLeft(), corners.bottomRight()]


def room_below(areas: Iterable[QScrollArea]) -> int:
    """Return how many pixels a window must grow so that nothing has to be scrolled to."""
    return max((area.verticalScrollBar().maximum() for area in areas if area.isVisible()), default=0)
