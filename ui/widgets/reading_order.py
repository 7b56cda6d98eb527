"""Lets the Tab key, and a screen reader, go through a window in the order in which it is laid out and read."""

from itertools import pairwise
from typing import TypeGuard

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)


def stops(widget: QWidget | None) -> list[QWidget]:
    """Return what the Tab key can reach in a widget, in reading order; what is hidden now counts too."""
    if widget is None:
        return []
    tab = _is_choice(widget) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus  # one of a group has it
    own = tab and widget.focusProxy() is None
    found = [widget] if own else []
    if isinstance(widget, QAbstractSpinBox | QComboBox) or (own and not _holds(widget)):
        return found
    return found + [stop for part in inside(widget) for stop in stops(part)]


def inside(widget: QWidget) -> list[QWidget]:
    """Return what lies in a widget, one level down, in reading order; what is hidden now counts too."""
    if isinstance(widget, QScrollArea | QStackedWidget):
        pages = [widget.widget()] if isinstance(widget, QScrollArea) else map(widget.widget, range(widget.count()))
        return [page for page in pages if page is not None]
    layout = widget.layout()
    return laid_out(layout) if layout is not None else _by_place(widget)


def stops_now(widget: QWidget | None) -> list[QWidget]:
    """Return where Tab goes in a widget now, in reading order; of a group of choices that is the one that holds."""
    shown = [stop for stop in stops(widget) if stop.isVisible() and stop.isEnabled()]
    picked = {stop.parentWidget() for stop in shown if _is_choice(stop) and stop.isChecked()}
    found: list[QWidget] = []
    for stop in shown:
        group = stop.parentWidget() if _is_choice(stop) else None
        holds = _is_choice(stop) and stop.isChecked()
        if group is None or holds or group not in picked:
            found.append(stop)
            picked |= {group} if group is not None else set()
    return found


def next_stop(widget: QWidget | None, now: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return where Tab, or Shift and Tab, goes from what has the keyboard now; None where the order is not known."""
    found = stops_now(widget)
    if not found or (now is not None and now not in found):
        return None
    if now is None:
        return found[0 if forward else -1]
    return found[(found.index(now) + (1 if forward else -1)) % len(found)]


def set_reading_order(widget: QWidget) -> None:
    """Make the Tab key follow the layout inside a widget."""
    for before, after in pairwise(stops(widget)):
        QWidget.setTabOrder(before, after)


def _holds(widget: QWidget) -> bool:
    """Return whether other things are laid out in a widget."""
    return isinstance(widget, QScrollArea | QStackedWidget) or widget.layout() is not None


def _by_place(widget: QWidget) -> list[QWidget]:
    """Return what lies in a widget by its place, from top to bottom and from left to right."""
    parts = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    return sorted(parts, key=lambda part: (part.y(), part.x()))


def _is_choice(widget: QWidget) -> TypeGuard[QAbstractButton]:
    """Return whether a button is one of several of which one holds."""
    return isinstance(widget, QAbstractButton) and widget.autoExclusive()


def read_as_laid_out(widget: QWidget | None) -> None:
    """Let a screen reader find what lies in a widget in the order of its layout: it goes by the order of children."""
    layout = widget.layout() if widget is not None else None
    if widget is None or layout is None:
        return
    wanted = laid_out(layout)
    if [child for child in widget.children() if child in wanted] != wanted:
        for child in wanted:
            child.raise_()  # the last of all children, and nothing lies on top of another


def laid_out(layout: QLayout) -> list[QWidget]:
    """Return the widgets of a layout, and of those inside it, in the order in which they stand there."""
    holder = layout.parentWidget()
    widgets = [part for part in holder.children() if isinstance(part, QWidget)] if holder is not None else []
    return _in_order(layout, widgets)


def _in_order(layout: QLayout, widgets: list[QWidget]) -> list[QWidget]:
    """Return those widgets that stand in a layout, or inside one of its own.

    A layout of Qt is asked for the place of each, and not for its items: Qt does not tell when it takes an item away,
    so what stands for the item here would live on, and would stand for whatever comes in its place.
    """
    inner = [part for part in layout.children() if isinstance(part, QLayout)]
    places: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(widget), widget) for widget in widgets]
    places += [(layout.indexOf(part), part) for part in inner]
    found: list[QWidget] = []
    for _, part in sorted((place for place in places if place[0] >= 0), key=lambda place: place[0]):
        found += _in_order(part, widgets) if isinstance(part, QLayout) else [part]
    return found
