"""Looks for what does not fit in a window: words cut or broken, controls that can not be brought into sight."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from ui.theme.look import look
from ui.widgets.wrap_label import WrapLabel

CONTROLS = (QAbstractButton, QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit)
LEAST_LINES = 2
"""Lines of words that a part which scrolls must have room for."""


def wrong(root: QWidget, *, may_break: bool = False) -> list[str]:
    """Return what can not be seen whole without scrolling sideways, one sentence each.

    `may_break` allows a line to break inside a word, for words longer than anybody can plan for.
    """
    looks = [_sideways, _no_room, _not_in_sight] if may_break else [_sideways, _no_room, _broken, _not_in_sight]
    return [found for look_at in looks for found in look_at(root)]


def seen(widget: QWidget, root: QWidget) -> QRect:
    """Return what can be seen of a widget, in its own pixels: cut by everything it lies in, and by the window."""
    box = QRect(QPoint(0, 0), widget.size())
    above = widget.parentWidget()
    while above is not None:
        place = widget.mapTo(above, QPoint(0, 0))
        box = box.intersected(above.rect().translated(-place))
        if above is root:
            break
        above = above.parentWidget()
    return box


def is_whole(widget: QWidget, root: QWidget) -> bool:
    """Return whether all of a widget is in sight, with nothing on top of it."""
    box = QRect(QPoint(0, 0), widget.size())
    if widget.isHidden() or seen(widget, root) != box:
        return False
    inside = box.adjusted(1, 1, -1, -1)
    places = (inside.center(), inside.topLeft(), inside.topRight(), inside.bottomLeft(), inside.bottomRight())
    return all(_reaches(root.childAt(widget.mapTo(root, place)), widget) for place in places)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll up or down, in every part that scrolls, until a widget is in sight."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            place = widget.mapTo(above.widget(), QPoint(0, 0)).y()
            above.verticalScrollBar().setValue(place - (above.viewport().height() - widget.height()) // 2)
        above = above.parentWidget()


def _reaches(found: QWidget | None, widget: QWidget) -> bool:
    return found is widget or (found is not None and widget.isAncestorOf(found))


def _shown(root: QWidget, kind: type[QWidget] | tuple[type[QWidget], ...]) -> list[QWidget]:
    kinds = kind if isinstance(kind, tuple) else (kind,)
    found = {id(w): w for each in kinds for w in root.findChildren(each)}
    return [w for w in found.values() if w.isVisibleTo(root) and w.window() is root.window()]


def _called(widget: QWidget) -> str:
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel | QAbstractButton) else "")
    return f"{type(widget).__name__} “{words}”"


def _sideways(root: QWidget) -> list[str]:
    found = []
    for area in _shown(root, QScrollArea):
        assert isinstance(area, QScrollArea)
        beyond = max(area.horizontalScrollBar().maximum(), area.widget().width() - area.viewport().width())
        if beyond > 0:
            found.append(f"What scrolls in {_called(area.parentWidget() or area)} is {beyond} too wide.")
    return found


def _no_room(root: QWidget) -> list[str]:
    """Find slits: what scrolls must have room for some lines of words."""
    least = LEAST_LINES * round(look.grow(look.sizes.type["body"]) * 1.25)
    found = []
    for area in _shown(root, QScrollArea):
        assert isinstance(area, QScrollArea)
        tall = area.viewport().height()
        if area.verticalScrollBar().maximum() > 0 and tall < least:
            found.append(f"What scrolls in {_called(area.parentWidget() or area)} has {tall}, less than {least}.")
    return found


def _broken(root: QWidget) -> list[str]:
    """Find words that are broken in two; the path of a folder is no word."""
    found = []
    for label in _shown(root, WrapLabel):
        assert isinstance(label, WrapLabel)
        metrics = label.fontMetrics()
        longest = max(
            (word for word in label.text().split() if "/" not in word), key=metrics.horizontalAdvance, default=""
        )
        if metrics.horizontalAdvance(longest) > label.width():
            found.append(f"{_called(label)} breaks “{longest}” in a width of {label.width()}.")
    return found


def _not_in_sight(root: QWidget) -> list[str]:
    """Find controls that can not be brought into sight whole, and words that can not be read across."""
    found = []
    for widget in _shown(root, (*CONTROLS, QLabel)):
        if isinstance(widget.parent(), QAbstractSpinBox | QComboBox) or widget.size().isEmpty():
            continue
        bring_into_sight(widget)
        control = isinstance(widget, CONTROLS)
        if (control and not is_whole(widget, root)) or (not control and seen(widget, root).width() < widget.width()):
            found.append(f"{_called(widget)} {widget.size().toTuple()} shows only {seen(widget, root).getRect()}.")
    QApplication.processEvents()
    return found
