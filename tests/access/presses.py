"""Presses everything in a window with the mouse, at its middle and in its corners, as a shaky hand does."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from tests.access.looked import Looked, called, inside, place_of, shown
from ui.theme.look import look

_LEFT = Qt.MouseButton.LeftButton
_LINES = (QLineEdit, QAbstractSpinBox, QPlainTextEdit)
_INSIDE = (QAbstractSpinBox, QComboBox, QTabBar)
NEAR = 8  # pixels between two targets


def missed_presses(root: QWidget) -> Looked:
    """Press each control at five places; one that does not take it, or is small, is a fault."""
    told = Looked()
    root.setUpdatesEnabled(False)  # what is pressed need not be painted
    for widget in targets(root):
        boxes = _boxes(widget, root)
        told.at(*_small(widget, boxes))
        for number, box in enumerate(boxes):
            for corner, place in enumerate(inside(box)):
                told.at(*([] if _takes(root, widget, number, corner) else [_missed(widget, box, place)]))
    root.setUpdatesEnabled(True)
    return told


def crowded(root: QWidget) -> Looked:
    """Look at each control; one so near to another that a target and 8 pixels do not fit is a fault."""
    told = Looked()
    boxes = [(widget, place_of(widget, root)) for widget in targets(root)]
    for place, (one, box) in enumerate(boxes):
        found = [other for other, its in boxes[place + 1 :] if not one.isAncestorOf(other) and _too_near(box, its)]
        told.at(*(f"{called(one)} and {called(other)} are too near." for other in found))
    return told


def targets(root: QWidget) -> list[QWidget]:
    """Return what can be pressed and can be seen, and tabs last: they change what else there is."""
    kinds = (QAbstractButton, *_LINES, *_INSIDE)
    found = [each for each in shown(root) if isinstance(each, kinds) and each.isEnabled()]
    seen = [each for each in found if not isinstance(each.parent(), _INSIDE) and not place_of(each, root).isEmpty()]
    return sorted(seen, key=lambda each: isinstance(each, QTabBar))


def _boxes(widget: QWidget, root: QWidget) -> list[QRect]:
    """Return where a control can be pressed: each tab of a row of tabs is a place of its own."""
    if not isinstance(widget, QTabBar):
        return [place_of(widget, root)]
    tabs = (widget.tabRect(tab) for tab in range(widget.count()))
    return [QRect(widget.mapTo(root, box.topLeft()), box.size()) for box in tabs]


def _takes(root: QWidget, widget: QWidget, number: int, corner: int) -> bool:
    """Press the mouse there as the window gets it, let go elsewhere, and tell whether the control took it.

    What another tab brings may have a scroll bar and push the tabs: they are pressed where they are then.
    """
    window = root.windowHandle()
    before = widget.currentIndex() if isinstance(widget, QTabBar) else 0
    if isinstance(widget, QTabBar):
        widget.setCurrentIndex((number + 1) % widget.count())
        QApplication.processEvents()
    place = inside(_boxes(widget, root)[number])[corner]
    QTest.mousePress(window, _LEFT, Qt.KeyboardModifier.NoModifier, place)
    match widget:
        case QAbstractButton():
            taken = widget.isDown()
        case QComboBox():
            taken = widget.view().isVisible()
            widget.hidePopup()
        case QTabBar():
            taken = widget.currentIndex() == number
        case _:
            taken = _has_keyboard(widget)
    QTest.mouseRelease(window, _LEFT, Qt.KeyboardModifier.NoModifier, QPoint(-9, -9))
    if isinstance(widget, QTabBar):
        widget.setCurrentIndex(before)
    return taken


def _has_keyboard(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus) or focus.focusProxy() is widget)


def _small(widget: QWidget, boxes: list[QRect]) -> list[str]:
    above: QWidget | None = widget
    while above is not None and not above.property("liveBar"):
        above = above.parentWidget()
    least = look.sizes.target if above is None else look.sizes.target_live
    small = [box for box in boxes if box.width() < least or box.height() < least]
    return [f"{called(widget)} can be pressed on {box.width()} x {box.height()}, less than {least}." for box in small]


def _too_near(one: QRect, other: QRect) -> bool:
    """Tell whether two boxes have less than 8 pixels between them, and their middles less than a target and 8."""
    across = max(other.left() - one.right(), one.left() - other.right()) - 1
    along = max(other.top() - one.bottom(), one.top() - other.bottom()) - 1
    middles = one.center() - other.center()
    pitch = abs(middles.x()) if across > along else abs(middles.y())
    return max(across, along) < NEAR and pitch < look.sizes.target + NEAR


def _missed(widget: QWidget, box: QRect, place: QPoint) -> str:
    return f"{called(widget)} can not be pressed at {(place - box.topLeft()).toTuple()} of {box.size().toTuple()}."
