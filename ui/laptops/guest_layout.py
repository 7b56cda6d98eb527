"""Where everything stands on the screen of a laptop that joined: what must be seen stays above what scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from ui.live.ask_panel import AskPanel
from ui.live.now import NowZone
from ui.live.write_zone import WriteZone
from ui.live.wrote import WroteList
from ui.theme.look import look
from ui.widgets.reading_order import read_as_laid_out
from ui.widgets.scroll_column import ScrollColumn

Zones = tuple[NowZone, WriteZone, WroteList]


class GuestLayout(QObject):
    """What is said stays above the part that scrolls, as far as it leaves room to write or for a question."""

    def __init__(self, screen: QWidget, top: QWidget, said: Sequence[QWidget], ask: AskPanel, zones: Zones) -> None:
        """Take what is said, the most needed first; in the window it stands the other way round."""
        super().__init__(screen)
        self._screen, self._top, self._said, self._ask = screen, top, said, ask
        self._now, self._write, self._wrote = zones
        self._scroll = ScrollColumn(gap=look.sizes.gap)
        self._stays, self._gives_way = QWidget(), QWidget()
        self._pinned: list[QWidget] | None = None
        self._lay_out()
        for part in (*said, self._write, self._scroll.viewport()):
            part.installEventFilter(self)
        look.changed.connect(self.fit)

    def fit(self) -> None:
        """Put the zones beside or below each other, and what is said where there is room for it."""
        wide = self._screen.width() >= look.sizes.two_columns * look.scale
        self._stand(wide=wide)
        width, room = self._screen.width() - 2 * look.sizes.zone, self._screen.height() - self._top.height()
        inside = width - self._scroll.verticalScrollBar().sizeHint().width()
        self._ask.fit_large(inside, room)
        free = room - self._needed(inside)
        pinned = []
        for part in self._said:
            tall = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
            if part.isHidden() or tall + look.sizes.gap <= free:
                pinned.append(part)
                free -= 0 if part.isHidden() else tall + look.sizes.gap
        self._pin(pinned)

    def show_question(self) -> None:
        """Show the whole question, with its answers in the shape that there is room for."""
        self.fit()
        self._scroll.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose anew when something else is said, and keep the line and its button in sight."""
        if watched is self._scroll.viewport():
            if event.type() == QEvent.Type.Resize:
                self._see_line()
        elif watched is self._write:
            if event.type() == QEvent.Type.LayoutRequest:
                self.fit()
        elif event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.fit()
        return super().eventFilter(watched, event)

    def _needed(self, width: int) -> int:
        """Return the height that a question needs, or the box of a note together, or the line and its button."""
        if self._ask.question() is not None:
            return self._ask.heightForWidth(width) + 2 * look.sizes.gap
        line, button = self._write.to_write()
        together = self._write.together
        if together.is_open():
            return together.note.box.height() + 2 * look.sizes.zone
        between = button.mapTo(self._write, QPoint(0, 0)).y() - line.mapTo(self._write, QPoint(0, 0)).y()
        return between + button.sizeHint().height() + 2 * look.sizes.pad

    def _see_line(self) -> None:
        line, button = self._write.to_write()
        if line.hasFocus():
            self._scroll.bring_up(button)
            self._scroll.bring_up(line)

    def _stand(self, *, wide: bool) -> None:
        """Put what is on now beside the line to write on, or below it."""
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._zones.direction() == way and self._left.count() + self._right.count() == 5:
            return
        self._zones.setDirection(way)
        self._zones.setStretch(0, int(wide))
        if wide:
            self._left.insertWidget(0, self._now)
        else:
            self._right.insertWidget(1, self._now)
        read_as_laid_out(self._zones.parentWidget())

    def _pin(self, pinned: list[QWidget]) -> None:
        """Let some of what is said stay in sight, and the rest scroll with what is written."""
        if pinned == self._pinned:
            return
        self._pinned = pinned
        focus = QApplication.focusWidget()
        for part in reversed(self._said):
            (self._staying if part in pinned else self._giving_way).addWidget(part)
        if focus is not None and focus in self._said:
            focus.setFocus()
        for holder in (self._stays, self._gives_way):
            read_as_laid_out(holder)

    def _lay_out(self) -> None:
        sizes, zones = look.sizes, QWidget()
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.addWidget(self._now)
        self._left.addStretch(1)
        self._right.setSpacing(sizes.gap)
        self._right.addWidget(self._write)
        self._right.addWidget(self._wrote)
        self._right.addStretch(1)
        self._zones = QBoxLayout(QBoxLayout.Direction.LeftToRight, zones)
        self._zones.setContentsMargins(0, 0, 0, 0)
        self._zones.setSpacing(sizes.zone)
        self._zones.addLayout(self._left, 1)
        self._zones.addLayout(self._right, 1)
        self._staying, self._giving_way = QVBoxLayout(self._stays), QVBoxLayout(self._gives_way)
        for inside, edge in ((self._staying, sizes.zone), (self._giving_way, 0)):
            inside.setContentsMargins(edge, 0, edge, 0)
            inside.setSpacing(sizes.gap)
        for part in reversed(self._said):
            self._giving_way.addWidget(part)  # what stands nowhere would be a window of its own
        self._scroll.column.setContentsMargins(sizes.zone, sizes.gap, sizes.zone, sizes.zone)
        for part in (self._ask, self._gives_way):
            self._scroll.column.addWidget(part)
        self._scroll.column.addWidget(zones, 1)
        column = QVBoxLayout(self._screen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._stays)
        column.addWidget(self._scroll, 1)
