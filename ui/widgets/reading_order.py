"""Lets the Tab key, and a screen reader, go through a window in the order in which it is laid out and read."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLayout, QScrollArea, QStackedWidget, QWidget


def stops(widget: QWidget | None) -> list[QWidget]:
    """Return what the Tab key can reach in a widget, in reading order; what is hidden now counts too."""
    if widget is None:
        return []
    own = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
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
    found = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        found += [widget] if widget is not None else laid_out(inner) if inner is not None else []
    return found


def _of_layout(layout: QLayout) -> list[QWidget]:
    return [stop for widget in laid_out(layout) for stop in stops(widget)]
