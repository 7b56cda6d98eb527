"""Speaks to screen readers, and checks a window for what would shut people out."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from ui.theme.look import look

_to_tell: list[tuple[QWidget, str, bool]] = []
_TARGETS = (QAbstractButton, QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTabBar)


def announce(widget: QWidget, sentence: str, *, assertive: bool = False) -> None:
    """Let a screen reader say a sentence without moving the keyboard, once the app has done what it is doing.

    `assertive` may cut in on other speech: only for a refusal, which changes what the person does next, for a card that
    asks everyone to stop, and for what somebody asked to hear.  All else waits for its turn.
    """
    if not sentence:
        return
    if not _to_tell:
        QTimer.singleShot(0, _tell)
    _to_tell.append((widget, sentence, assertive))


def _tell() -> None:
    """Send what came at one moment as one: of two announcements within a tenth of a second Orca 48 says only one."""
    told = [(widget, sentence, assertive) for widget, sentence, assertive in _to_tell if isValid(widget)]
    _to_tell.clear()
    if told:
        event = QAccessibleAnnouncementEvent(_in_sight(told[0][0]), _once([words for _, words, _ in told]))
        kind = QAccessible.AnnouncementPoliteness
        event.setPoliteness(kind.Assertive if any(now for _, _, now in told) else kind.Polite)
        QAccessible.updateAccessibility(event)


def _once(told: list[str]) -> str:
    """Return all that is told, without what another sentence of the same moment has in it."""
    return " ".join(words for words in dict.fromkeys(told) if not any(words in more for more in told if more != words))


def _in_sight(widget: QWidget) -> QWidget:
    """Return the widget, or what shows round it while another screen stands in front: nobody hears a hidden thing."""
    around: QWidget | None = widget
    while around is not None and not around.isVisible():
        around = around.parentWidget()
    return around or widget


def audit(root: QWidget) -> list[str]:
    """Return what is wrong in a shown window, one sentence each; an empty list means nothing was found.

    Checks names, target sizes (44 pixels, 60 inside an ancestor whose property `liveBar` is true), words that do
    not fit or are too small (but for the property `ownSize`), targets that overlap, things outside the window and
    the order of the Tab key.
    """
    looks = (_names, _small_targets, clipped, _small_words, _outside, _overlaps, _tab_order)
    return [found for look_at in looks for found in look_at(root)]


def _small_words(root: QWidget) -> list[str]:
    """Find words that did not grow with the text size."""
    least = look.grow(look.sizes.type["small"])
    worded = [w for w in _visible(root) if isinstance(w, QLabel | QAbstractButton) and w.text()]
    sizes = ((widget, widget.font().pixelSize()) for widget in worded if not widget.property("ownSize"))
    return [f"{_called(w)} has words of {size} pixels, less than {least}." for w, size in sizes if 0 < size < least]


def clipped(root: QWidget) -> list[str]:
    """Return every label, button or line whose words do not fit in the room they have."""
    found = []
    for widget in _visible(root):
        needs = _room_needed(widget)
        if needs.width() > widget.width() or needs.height() > widget.height():
            wanted, has = (f"{size.width()} x {size.height()}" for size in (needs, widget.size()))
            found.append(f"{_called(widget)} needs {wanted} but has {has}.")
    return found


def _room_needed(widget: QWidget) -> QSize:
    """Return the least size at which a widget's words fit; nothing for a widget with no words."""
    if isinstance(widget, QLabel) and not widget.text():
        return QSize()
    if isinstance(widget, QLabel | QAbstractButton) and widget.hasHeightForWidth():
        return QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
    if isinstance(widget, QLabel | QAbstractButton | QTabBar):
        return widget.minimumSizeHint()
    if isinstance(widget, QLineEdit):
        metrics, inside = widget.fontMetrics(), isinstance(widget.parent(), QAbstractSpinBox)
        words = widget.text() if inside else widget.placeholderText()
        edges = 0 if inside else 2 * (look.sizes.row + look.sizes.edge_width)
        return QSize(metrics.horizontalAdvance(words) + edges, metrics.height())
    return QSize()


def spoken_name(widget: QWidget) -> str:
    """Return the name that a screen reader gets."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def _visible(root: QWidget) -> list[QWidget]:
    """Return what is shown in this window; an open menu is a window of its own."""
    shown = (widget for widget in root.findChildren(QWidget) if widget.isVisibleTo(root))
    return [widget for widget in shown if widget.window() is root.window()]


def _words(widget: QWidget) -> str:
    return widget.text().replace("&&", "&") if isinstance(widget, QAbstractButton) else ""


def _called(widget: QWidget) -> str:
    words = _words(widget) or widget.accessibleName() or (widget.text() if isinstance(widget, QLabel) else "")
    return f"{type(widget).__name__} “{words}”"


def _stops(root: QWidget) -> list[QWidget]:
    """Return what the keyboard can reach. The line inside a spin box is reached through the box."""
    return [
        widget
        for widget in _visible(root)
        if widget.isEnabled()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not isinstance(widget.parent(), QAbstractSpinBox)
    ]


def _targets(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in _visible(root)
        if isinstance(widget, _TARGETS) and not isinstance(widget.parent(), QAbstractSpinBox | QTabBar | QComboBox)
    ]


def _names(root: QWidget) -> list[str]:
    found = []
    for widget in _stops(root):
        name = spoken_name(widget)
        if not name and not isinstance(widget, QTabBar | QComboBox):
            found.append(f"{_called(widget)} has no spoken name.")
        elif _words(widget) and _words(widget).casefold() not in name.casefold():
            found.append(f"{_called(widget)} is spoken as “{name}”, without its words.")
    return found


def _in_live_bar(widget: QWidget) -> bool:
    above: QWidget | None = widget
    while above is not None:
        if above.property("liveBar"):
            return True
        above = above.parentWidget()
    return False


def _small_targets(root: QWidget) -> list[str]:
    found = []
    for widget in _targets(root):
        least = look.sizes.target_live if _in_live_bar(widget) else look.sizes.target
        if widget.width() < least or widget.height() < least:
            found.append(f"{_called(widget)} is {widget.width()} x {widget.height()}, less than {least}.")
        if isinstance(widget, QRadioButton | QAbstractButton) and not widget.hitButton(QPoint(2, widget.height() - 3)):
            found.append(f"{_called(widget)} can not be tapped at its edge.")
    return found


def _box(widget: QWidget, root: QWidget) -> QRect:
    """Return where a widget can be seen in the window, cut by every scrolling area it is in."""
    box = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            view = above.viewport()
            box = box.intersected(QRect(view.mapTo(root, QPoint(0, 0)), view.size()))
        above = above.parentWidget()
    return box


def _outside(root: QWidget) -> list[str]:
    """Return what reaches outside the widget it lies in. A column that scrolls may be longer than what is seen."""
    found = []
    for widget in _visible(root):
        around = widget.parentWidget() or root
        box, room = widget.geometry(), around.rect()
        if isinstance(around.parentWidget(), QScrollArea):
            room.setHeight(max(room.height(), box.bottom() + 1))
            room.setTop(min(0, box.top()))
        if not box.isEmpty() and not room.contains(box):
            found.append(f"{_called(widget)} reaches outside what it lies in: {box.getRect()} in {room.getRect()}.")
    return found


def _overlaps(root: QWidget) -> list[str]:
    boxes = [(widget, _box(widget, root)) for widget in _targets(root)]
    found = []
    for place, (one, box) in enumerate(boxes):
        for other, other_box in boxes[place + 1 :]:
            if box.intersects(other_box) and not one.isAncestorOf(other) and not other.isAncestorOf(one):
                found.append(f"{_called(one)} and {_called(other)} overlap.")
    return found


def _tab_order(root: QWidget) -> list[str]:
    """Return what the Tab key misses. Of a group of choices Tab reaches one, and arrows reach the others."""
    chain, widget = {root}, root.nextInFocusChain()
    while widget is not None and widget not in chain:
        chain.add(widget)
        widget = widget.nextInFocusChain()
    missed = [
        stop
        for stop in _stops(root)
        if stop not in chain or not (_one_of_several(stop) or stop.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ]
    return [f"{_called(stop)} can not be reached with Tab." for stop in missed]


def _one_of_several(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.autoExclusive()
