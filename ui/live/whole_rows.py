"""Rows below each other of which only whole ones are shown, and how many more there are."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui import words_live as w
from ui.theme.look import look
from ui.widgets.big_button import BigButton


class WholeRows(QWidget):
    """Shows as many rows as have room, with a button below them that says how many more there are, above and below.

    With `show_all` every row is shown, for a place that scrolls by itself.
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap, self._all, self._first, self._wanted = gap, False, 0, 0
        self._least = QSize()
        self._apart: QBoxLayout | None = None
        self._rows: tuple[QWidget, ...] = ()
        self._above = BigButton(w.MORE_ABOVE, "up", size="small", parent=self)
        self._below = BigButton(w.MORE_BELOW, "down", size="small", parent=self)
        self._above.clicked.connect(lambda: self._turn(back=True))
        self._below.clicked.connect(lambda: self._turn(back=False))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def put_buttons_in(self, row: QBoxLayout) -> None:
        """Let the buttons stand somewhere else, so that the rows have all the room."""
        self._apart = row
        for button in (self._above, self._below):
            row.addWidget(button)

    def set_rows(self, rows: Sequence[QWidget]) -> None:
        """Show other rows, from the first; rows that are not wanted any more go away for good."""
        for row in set(self._rows) - set(rows):
            row.hide()
            row.deleteLater()
        self._rows = tuple(rows)
        before: QWidget = self._above
        for row in self._rows:
            row.setParent(self)
            row.raise_()  # a screen reader goes by the order of children
            self.setTabOrder(before, row)
            before = row
        if self._apart is None:
            self._below.raise_()
        self.setTabOrder(before, self._below)
        self._first = self._wanted = 0
        self.updateGeometry()
        self.place()

    def show_all(self, every: bool) -> None:
        """Show every row, or only whole ones with what has room."""
        if every != self._all:
            self._all = every
            self.updateGeometry()
            self.place()

    def keep_in_sight(self, number: int) -> None:
        """Bring a row into sight, with the one before it where there is room; numbers count from 0."""
        self._wanted = number
        self._first = max(0, number - 1)
        self.place()

    def shown(self) -> range:
        """Return the numbers of the rows that are shown."""
        if self._all:
            return range(len(self._rows))
        return range(self._first, self._last(self._first))

    def place(self) -> None:
        """Put everything where it belongs."""
        if self._all or self.width() <= 0:
            self._first = 0
        else:
            self._first = self._earliest(min(self._first, max(0, len(self._rows) - 1)))
        shown, top = self.shown(), 0
        for number, row in enumerate(self._rows):
            if number in shown:
                row.setGeometry(0, top, self.width(), self._tall(row))
                top += row.height() + self._gap
            row.setVisible(number in shown)
        self._put_buttons(shown.start, len(self._rows) - shown.stop, top)

    def hasHeightForWidth(self) -> bool:
        """Return True: rows wrap, so the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width or, unless all are shown, of the highest with both buttons."""
        talls = [row.heightForWidth(width) + self._gap for row in self._rows]
        return sum(talls) if self._all else max(talls, default=self._gap) + self._button_height()

    def sizeHint(self) -> QSize:
        """Return room for all rows when all are shown, else the least: it takes what room there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest row, and the height where no words wrap: the width says how much it is."""
        wide = max((row.minimumSizeHint().width() for row in self._rows), default=0)
        if self._apart is None:
            wide = max(wide, self._below.minimumSizeHint().width())
        return QSize(wide, self.heightForWidth(look.sizes.one_line))

    def event(self, event: QEvent) -> bool:
        """Place the rows again when one of them has other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            least = QSize(self.minimumSizeHint().width(), self.heightForWidth(self.width()))
            if least != self._least:  # else asking for a layout would never end
                self._least = least
                self.updateGeometry()
            self.place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what has room now; what was kept in sight stays there."""
        super().resizeEvent(event)
        if self._wanted not in self.shown():
            self._first = max(0, self._wanted - 1)
        self.place()
        if self._all and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move by one row."""
        turned = event.angleDelta().y()
        if self._all or not turned:
            event.ignore()
            return
        self._first = self._wanted = max(0, self._first + (-1 if turned > 0 else 1))
        self.place()

    def _turn(self, *, back: bool) -> None:
        before = self.shown()
        self._first = max(0, before.start - max(1, len(before) - 1)) if back else before.stop
        self._wanted = self._first
        self.place()
        fresh = [number for number in self.shown() if number not in before]
        if fresh:
            row = self._rows[fresh[-1] if back else fresh[0]]
            row.setFocus()

    def _earliest(self, first: int) -> int:
        """Return the earliest row to begin with that still shows the last one, or the same."""
        while first > 0 and self._last(first) == len(self._rows) == self._last(first - 1):
            first -= 1
        while self._wanted > first and self._wanted >= self._last(first) and first == max(0, self._wanted - 1):
            first += 1
        return first

    def _last(self, first: int) -> int:
        """Return the number after the last row that has room when `first` is the first shown; at least one row is."""
        talls = [self._tall(row) + self._gap for row in self._rows[first:]]
        if first == 0 and sum(talls) - self._gap <= self.height():
            return len(self._rows)
        room = self.height() - self._button_height() if self._apart is None else self.height() + self._gap
        count, used = 0, 0
        for tall in talls:
            if used + tall > room:
                break
            used += tall
            count += 1
        return min(len(self._rows), first + max(1, count))

    def _tall(self, row: QWidget) -> int:
        return row.heightForWidth(self.width())

    def _button_height(self) -> int:
        return -self._gap if self._apart is not None else self._below.heightForWidth(look.sizes.one_line)

    def _put_buttons(self, above: int, below: int, top: int) -> None:
        """Put the buttons below the rows, beside each other when there is more on both sides."""
        both, left = bool(above and below), 0
        wide = (self.width() - self._gap) // 2 if both else self.width()
        for button, count, words in ((self._above, above, w.MORE_ABOVE), (self._below, below, w.MORE_BELOW)):
            if self._apart is not None and button.isHidden() == (count > 0):
                self._apart.invalidate()  # where nobody sees it, it would keep the height from before
            button.setVisible(count > 0)
            if count > 0:
                whole = words.format(count=count)
                shown = self._shown_words(count, whole, both=both)
                if (shown, whole) != (button.words(), button.accessibleName()):
                    button.set_words(shown, whole)
                if self._apart is None:
                    button.setGeometry(left, top, wide, self._button_height())
                left += wide + self._gap

    def _shown_words(self, count: int, whole: str, *, both: bool) -> str:
        """Return fewer words where two buttons share a line, and the number alone beside a heading."""
        if self._apart is not None and both:
            return str(count)
        return w.MORE_ROWS.format(count=count) if self._apart is not None or both else whole
