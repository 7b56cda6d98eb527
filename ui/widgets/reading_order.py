"""Lets the Tab key go through a window in the order in which it is laid out and read."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLayout, QRadioButton, QScrollArea, QStackedWidget, QWidget


def stops(widget: QWidget | None) -> list[QWidget]:
    """Return what the Tab key can reach in a widget, in reading order; what is hidden now counts too."""
    if widget is None:
        return []
    tab = isinstance(widget, QRadioButton) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus  # one of a group has it
    own = tab and widget.focusProxy() is None
    found = [widget] if own else []
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        return found
    if isinstance(widget, QScrollArea):
        return found + stops(widget.widget())
    if isinstance(widget, QStackedWidget):
        return found + [stop for page in range(widget.count()) for stop in stops(widget.widget(page))]
    layout = widget.layout()
    return found + (_of_layout(layout) if layout is not None else [])


def set_reading_order(widget: QWidget) -> None:
    """Make the Tab key follow the layout inside a widget."""
    for before, after in pairwise(stops(widget)):
        QWidget.setTabOrder(before, after)


def _of_layout(layout: QLayout) -> list[QWidget]:
    found = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        found += stops(widget) if widget is not None else _of_layout(inner) if inner is not None else []
    return found
