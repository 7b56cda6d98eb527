"""Walks through a window with real keys, and tells what it meets."""

from collections.abc import Callable, Iterator
from itertools import groupby, pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from tests.journeys.window import Window
from ui.widgets.access import spoken_name
from ui.widgets.scroll_buttons import ScrollButtons

MOST = 300
"""No screen has more things to press."""
PRESSED = QAbstractButton | QLineEdit | QAbstractSpinBox | QComboBox | QPlainTextEdit | QTabBar


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{spoken_name(widget) or widget.objectName()}”"


def walk(window: Window, key: str = "Tab", look_at: Callable[[QWidget], object] = called) -> list[QWidget]:
    """Press a key until it comes round, and look at where the keyboard is; return where it was, in that order.

    It fails where the key leads nowhere, or goes round without all that came before.
    """
    if not window.focus():
        window.press(key)
    met: list[QWidget] = []
    for _ in range(MOST):
        here = QApplication.focusWidget()
        assert here is not None, f"{key} leads nowhere after {called(met[-1]) if met else 'the start'}."
        if met and here is met[0]:
            return met
        assert here not in met, f"{key} goes round from {called(here)} and never comes back to {called(met[0])}."
        met.append(here)
        look_at(here)
        window.press(key)
    raise AssertionError(f"{key} never comes round.")


def unseen(widget: QWidget, root: QWidget) -> str:
    """Say why somebody could not see what has the keyboard; nothing when it is seen."""
    box = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            view = above.viewport()
            seen = box & QRect(view.mapTo(root, QPoint(0, 0)), view.size())
            if seen.height() < min(box.height(), view.height()) - 1:
                return f"{called(widget)} is scrolled away: {seen.height()} of {box.height()} pixels are seen."
            box = seen
        above = above.parentWidget()
    for place in (box.center(), box.topLeft() + QPoint(3, 3), box.bottomRight() - QPoint(3, 3)):
        top = root.childAt(place)
        if top is None or not (top is widget or widget.isAncestorOf(top)):
            return f"{called(widget)} is covered by {called(top) if top else 'nothing'}."
    return ""


def missed(window: Window, met: list[QWidget]) -> list[str]:
    """What could be pressed or typed in, and was not met. Arrows reach the other choices of a group."""
    found = as_stops(met)
    groups = {widget.parentWidget() for widget in met if _one_of_several(widget)}
    return [
        called(widget)
        for widget in window.shell.findChildren(QWidget)
        if isinstance(widget, PRESSED)
        and widget.isVisible()
        and widget.isEnabled()
        and as_stops([widget])[0] not in found
        and not isinstance(widget.parent(), QAbstractSpinBox | QTabBar | QComboBox)
        and not (_one_of_several(widget) and widget.parentWidget() in groups)
    ]


def as_stops(met: list[QWidget]) -> list[QWidget]:
    """Count Up and Down beside a column as one stop: the keyboard moves the column, and only what can move is there."""
    pairs = [widget.parentWidget() for widget in met]
    seen = [pair if isinstance(pair, ScrollButtons) else widget for widget, pair in zip(met, pairs, strict=True)]
    return [stop for stop, _ in groupby(seen)]


def _one_of_several(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.isCheckable() and widget.autoExclusive()


def out_of_order(met: list[QWidget]) -> list[str]:
    """Where the keyboard goes back up, or back to the left, in what is read together; it may begin anywhere."""
    rounds = ([*met[first:], *met[:first]] for first in range(len(met)))
    return min((_back_steps(each) for each in rounds), key=len)


def _back_steps(met: list[QWidget]) -> list[str]:
    return [
        f"after {called(before)} comes {called(after)}, which stands before it"
        for before, after in pairwise(met)
        if _stands_before(*_beside(after, before))
    ]


def _stands_before(one: QRect, other: QRect) -> bool:
    above = one.bottom() <= other.top() and one.left() < other.right()
    beside = one.right() <= other.left() and one.top() < other.bottom() and other.top() < one.bottom()
    return above or beside


def _beside(one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """Return both boxes in what holds both; what only one scrolling column holds counts as that column."""
    lines = [list(_up(widget)) for widget in (one, other)]
    common = next(widget for widget in lines[0] if widget in lines[1])
    boxes = []
    for line in lines:
        inside = line[: line.index(common)]
        areas = [widget for widget in inside if isinstance(widget, QScrollArea)]
        shown = areas[-1] if areas else line[0]
        boxes.append(QRect(shown.mapTo(common, QPoint(0, 0)), shown.size()) if shown is not common else common.rect())
    return boxes[0], boxes[1]


def _up(widget: QWidget) -> Iterator[QWidget]:
    above: QWidget | None = widget
    while above is not None:
        yield above
        above = above.parentWidget()
