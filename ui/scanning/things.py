"""What a switch can press on a screen: what each is called, where it is, and what a press does."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from ui import words_scanning as w
from ui.aloud.sight import areas_round
from ui.widgets.access import announce, spoken_name
from ui.widgets.reading_order import stops

Thing = QWidget | QAction
_PRESSED = QAbstractButton | QTabBar | QLineEdit | QPlainTextEdit | QComboBox


def things_in(root: QWidget) -> list[Thing]:
    """Return what can be pressed in reading order, and then what is longer than its place and only read."""
    if isinstance(root, QMenu):
        return [action for action in root.actions() if action.isEnabled()]
    found: list[Thing] = [
        stop for stop in stops(root) if isinstance(stop, _PRESSED) and stop.isVisible() and stop.isEnabled()
    ]
    read = [area for area in root.findChildren(QScrollArea) if area.isVisible() and area.verticalScrollBar().maximum()]
    return [*found, *(area for area in read if not _holds(area, found))]


def name_of(thing: Thing) -> str:
    """Return what a thing is called."""
    if isinstance(thing, QAction):
        return thing.text()
    if isinstance(thing, QScrollArea):
        return w.READ_ON
    if isinstance(thing, QTabBar):
        return thing.tabText((thing.currentIndex() + 1) % max(1, thing.count())).replace("&&", "&")
    return spoken_name(thing)


def box_of(thing: Thing, window: QWidget) -> QRect:
    """Return where a thing can be seen in its window, in pixels."""
    if isinstance(thing, QAction):
        return window.actionGeometry(thing) if isinstance(window, QMenu) else QRect()
    box = QRect(thing.mapTo(window, QPoint(0, 0)), thing.size())
    for area in areas_round(thing):
        view = area.viewport()
        box &= QRect(view.mapTo(window, QPoint(0, 0)), view.size())
    return box


def bring_up(thing: Thing) -> None:
    """Scroll a thing into sight."""
    if isinstance(thing, QWidget):
        for area in areas_round(thing):
            area.ensureWidgetVisible(thing)


def press(thing: Thing) -> None:
    """Do what a press on a thing does: the next tab or choice, the next page, the keyboard in a line, or its click."""
    if isinstance(thing, QAction):
        menu = next((owner for owner in thing.associatedObjects() if isinstance(owner, QMenu)), None)
        if menu is not None:
            menu.close()
        thing.trigger()
    elif isinstance(thing, QScrollArea):
        bar = thing.verticalScrollBar()
        bar.setValue(0 if bar.value() >= bar.maximum() else bar.value() + bar.pageStep())
    elif isinstance(thing, QTabBar):
        thing.setCurrentIndex((thing.currentIndex() + 1) % max(1, thing.count()))
    elif isinstance(thing, QComboBox):
        thing.setCurrentIndex((thing.currentIndex() + 1) % max(1, thing.count()))
        thing.activated.emit(thing.currentIndex())
        announce(thing, thing.currentText())
    elif isinstance(thing, QAbstractButton):
        thing.click()
    else:
        thing.setFocus()
        announce(thing, w.TYPE_HERE)


def _holds(area: QScrollArea, found: list[Thing]) -> bool:
    return any(isinstance(thing, QWidget) and area.isAncestorOf(thing) for thing in found)
