"""Scanning: one switch, or two, do everything in the window."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from ui import words_scanning as w
from ui.scanning.course import ROUNDS, Course
from ui.scanning.groups import Group, groups_of
from ui.scanning.marker import Marker
from ui.scanning.switches import Switches
from ui.scanning.things import Thing, box_of, bring_up, name_of, press, things_in
from ui.theme.comfort import Scanning
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.beat import Beat

LEAST_SECONDS = 0.5
"""The frame never moves more often: twice a second is below what could flash."""
NAMED = 3
"""So many things of a group are named when the frame comes to it."""

SETTLES = 8
"""So many times the frame is put round the same thing after a change of sizes, while the layout still moves it."""


class Scanner(QObject):
    """Shows where the scan is in a window, and presses what it is on. It does nothing while it is off."""

    def __init__(self, window: QWidget, beat: Beat | None = None) -> None:
        super().__init__(window)
        self._window, self._beat = window, beat or QTimer(self)
        self._how: Scanning = "off"
        self._milliseconds = 0
        self._waits, self._hint = False, ""
        self._course = Course()
        self._marker: Marker | None = None
        self._switches = Switches(self)
        self._beat.timeout.connect(self._step)
        queued = Qt.ConnectionType.QueuedConnection  # a press may take away what has just heard it
        self._switches.first.connect(self._first, queued)
        self._switches.second.connect(self._press, queued)
        window.installEventFilter(self)
        look.changed.connect(self._show_later)

    def use(self, how: Scanning, seconds: float) -> None:
        """Turn scanning on or off; with "steps" the frame moves every so many seconds."""
        self._milliseconds = round(max(LEAST_SECONDS, seconds) * 1000)
        if how == self._how:
            return
        self._how, self._waits, self._course = how, False, Course()
        self._hint = w.CHANGED[how]
        if how == "off":
            self._beat.stop()
            self._switches.leave()
            self._forget_marker()
        else:
            self._switches.hear(self._window)
            self._go_on()
            self.look()

    def said(self) -> str:
        """Return what the frame is round, as it is announced."""
        course = self._course
        if self._waits:
            return w.WAITS
        if course.is_way_out():
            return w.GO_BACK
        thing = course.thing()
        return name_of(thing) if thing is not None else _group_words([name_of(each) for each in course.group()])

    def groups(self) -> tuple[Group, ...]:
        """Return all groups, in the order in which the frame comes to them."""
        return tuple(self._course.groups)

    def group(self) -> Group:
        """Return the group that the frame is round, or in."""
        return self._course.group()

    def marker(self) -> Marker | None:
        """Return the frame while there is one."""
        return self._marker

    def look(self, *, fresh: bool = False) -> None:
        """See what can be pressed now, and show and say where the scan is; `fresh` goes to what is new."""
        root = self._root()
        closes = isinstance(root, QMenu)
        self._course.follow(groups_of(things_in(root), root), closes=closes, fresh=fresh)
        self._show(root)
        announce(self._window, " ".join(filter(None, (self._hint, self.said()))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay round the same thing when the window has another size."""
        if event.type() == QEvent.Type.Resize:
            self._show_later()
        return super().eventFilter(watched, event)

    def _first(self) -> None:
        (self._press if self._how == "steps" else self._step)()

    def _step(self) -> None:
        """Move on, and wait after some rounds in which nobody pressed."""
        if self._how == "off" or self._waits:
            return
        self._hint = ""
        root = self._root()
        self._course.follow(groups_of(things_in(root), root), closes=isinstance(root, QMenu))
        self._course.advance()
        if self._how == "steps" and self._course.rounds >= ROUNDS:
            self._waits = True
            self._beat.stop()
        self._show(root)
        announce(self._window, self.said())

    def _press(self) -> None:
        if self._how == "off":
            return
        self._course.rounds, self._hint = 0, ""
        if self._waits:
            self._waits = False
        else:
            self._act()
        self._go_on()
        QTimer.singleShot(0, self, self._look_fresh)

    def _act(self) -> None:
        course, root = self._course, self._root()
        course.follow(groups_of(things_in(root), root), closes=isinstance(root, QMenu))
        thing = course.thing()
        if course.is_way_out():
            course.leave()
            if isinstance(root, QMenu):
                root.close()
        elif thing is not None:
            press(thing)
        elif course.group():
            course.enter()

    def _look_fresh(self) -> None:
        if self._how != "off":
            self.look(fresh=True)
            self._show_later()

    def _show_later(self) -> None:
        QTimer.singleShot(0, self, lambda: self._show_again(SETTLES))

    def _show_again(self, times: int) -> None:
        """Put the frame round the same thing, until the layout has settled and it stays; at most so many times."""
        if self._how == "off":
            return
        root, before = self._root(), self._marker.box() if self._marker is not None and isValid(self._marker) else None
        self._course.follow(groups_of(things_in(root), root), closes=isinstance(root, QMenu))
        self._show(root)
        if times > 1 and (self._marker is None or self._marker.box() != before):
            QTimer.singleShot(0, self, lambda: self._show_again(times - 1))

    def _go_on(self) -> None:
        if self._how == "steps":
            self._beat.start(self._milliseconds)
        else:
            self._beat.stop()

    def _root(self) -> QWidget:
        """Return what is scanned: an open menu, an open window over this one, or the window."""
        popup = QApplication.activePopupWidget()
        return popup if isinstance(popup, QMenu) else QApplication.activeModalWidget() or self._window

    def _show(self, root: QWidget) -> None:
        self._switches.hear(root)
        course = self._course
        thing = course.thing()
        around = (thing,) if thing is not None else course.group()
        if around:
            bring_up(around[0])
        if self._marker is None or not isValid(self._marker) or self._marker.parentWidget() is not root:
            self._forget_marker()
            self._marker = Marker(root)
        words = w.WAITS if self._waits else w.GO_BACK if course.is_way_out() else self._hint
        self._marker.show_round(_round(around, root), whole=thing is None, words=words)

    def _forget_marker(self) -> None:
        marker, self._marker = self._marker, None
        if marker is not None and isValid(marker):  # a menu that has closed took its frame away
            marker.hide()
            marker.deleteLater()


def _round(things: Iterable[Thing], window: QWidget) -> QRect:
    box = QRect()
    for thing in things:
        box |= box_of(thing, window)
    return box


def _group_words(names: list[str]) -> str:
    some = ", ".join(names[:NAMED])
    more = len(names) - NAMED
    return w.GROUP.format(names=w.AND_MORE.format(names=some, count=more) if more > 0 else some)
