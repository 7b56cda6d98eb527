"""A few big tabs, for one zone of the screen at a time when the text is large."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from ui.theme.look import BOLD, look
from ui.theme.tokens import TypeSize
from ui.widgets.button_body import Paint, paint_body
from ui.widgets.icon import icon_pixmap
from ui.widgets.picture_label import picture_pixmap
from ui.widgets.wrapped_text import WrappedText

_LETTERS: tuple[TypeSize, ...] = ("lead", "body")
_LOOKS = ((True, _LETTERS[0]), (False, _LETTERS[0]), (False, _LETTERS[1]))
"""Whether drawings are shown, and the size of the words: the first in which all tabs fit is taken."""


class BigTabs(QTabBar):
    """Tabs of one width with a picture or icon and words. Arrows move; `currentChanged(int)` tells which is shown.

    Where the row is narrow the drawings go, and then the words are as small as body text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leads: list[tuple[str, str]] = []
        self._drawn, self._letters = True, _LETTERS[0]
        self.setExpanding(True)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self._restyle)
        self._restyle()

    def add(self, words: str, *, picture: str = "", icon: str = "") -> int:
        """Add a tab and return its number."""
        self._leads.append((picture, icon))
        place = self.addTab(words.replace("&", "&&"))
        self._fit()
        return place

    def removeTab(self, index: int) -> None:
        """Take a tab away."""
        super().removeTab(index)
        del self._leads[index]
        self._fit()

    def tabSizeHint(self, index: int) -> QSize:
        """Return an equal share of the width, as high as the highest tab needs."""
        least = self.minimumTabSizeHint(index).width()
        share = max(least, self.width() // max(1, self.count()))
        tall = max((self._tall(tab, share) for tab in range(self.count())), default=0)
        return QSize(share, tall)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the width of the longest word with its drawing."""
        return QSize(self._least(index, self._drawn, self._letters), look.sizes.target_main)

    def sizeHint(self) -> QSize:
        """Return room for all tabs."""
        tall = (self.tabSizeHint(tab).height() for tab in range(self.count()))
        return QSize(self._wide(*_LOOKS[0]), max(tall, default=look.sizes.target_main))

    def minimumSizeHint(self) -> QSize:
        """Return room for the words of all tabs: no tab is cut."""
        return QSize(self._wide(*_LOOKS[-1]), self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """Share the new width."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # the event is only handed on
        self._fit()
        self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel alone, so that scrolling never changes the tab."""
        event.ignore()

    def paintEvent(self, _event: object) -> None:
        """Paint every tab."""
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        sizes, picked = look.sizes, index == self.currentIndex()
        half = sizes.gap / 2
        box = QRectF(self.tabRect(index)).adjusted(half if index else 0, 0, -half if index < self.count() - 1 else 0, 0)
        ink = look.colour("text")
        edge = look.colour("primary" if picked else "edge")
        ground = look.colour("soft" if picked else "surface")
        width = sizes.picked_width if picked else sizes.edge_width
        paint_body(painter, box, Paint(ground, edge, width, ink, ink), focused=picked and self.hasFocus())
        if picked:
            self._paint_bar(painter, box)
        side, room = self._side(index), box.width() - self._taken(index) + sizes.gap
        wrapped = self._wrapped(index)
        wide = min(room, math.ceil(wrapped.natural_width()))
        left = box.center().x() - (side + (sizes.row if side else 0) + wide) / 2
        if side:
            picture, icon = self._leads[index]
            lead = picture_pixmap(picture, side) if picture else icon_pixmap(icon, side, ink.name())
            painter.drawPixmap(round(left), round(box.center().y() - side / 2), lead)
            left += side + sizes.row
        words = QRectF(left, box.top(), wide, box.height())
        wrapped.paint(painter, words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, ink)

    def _paint_bar(self, painter: QPainter, box: QRectF) -> None:
        """Paint a bar at the foot of the tab in front: a thicker edge alone is not seen by everybody."""
        sizes = look.sizes
        bar = box.adjusted(sizes.edge, box.height() - sizes.row - sizes.tight, -sizes.edge, -sizes.row)
        painter.fillRect(bar, look.colour("primary"))

    def _tall(self, index: int, width: int) -> int:
        words = self._wrapped(index).height(width - self._taken(index))
        return max(look.sizes.target_main, math.ceil(max(words, self._side(index))) + 2 * look.sizes.row)

    def _wrapped(self, index: int) -> WrappedText:
        return WrappedText(self.tabText(index).replace("&&", "&"), look.font(self._letters, BOLD))

    def _least(self, index: int, drawn: bool, letters: TypeSize) -> int:
        """Return the width of the longest word of a tab with its drawing, in one of the looks."""
        words = WrappedText(self.tabText(index).replace("&&", "&"), look.font(letters, BOLD))
        return math.ceil(words.longest_word()) + self._taken(index, drawn)

    def _wide(self, drawn: bool, letters: TypeSize) -> int:
        return sum(self._least(tab, drawn, letters) for tab in range(self.count()))

    def _fit(self) -> None:
        """Take the first look in which all tabs fit."""
        found = next((one for one in _LOOKS if self._wide(*one) <= self.width()), _LOOKS[-1])
        if found != (self._drawn, self._letters):
            self._drawn, self._letters = found
            self._wear()

    def _side(self, index: int, drawn: bool | None = None) -> int:
        shown = self._drawn if drawn is None else drawn
        picture, icon = self._leads[index] if shown and index < len(self._leads) else ("", "")
        return look.grow(look.sizes.picture_small if picture else look.sizes.icon) if picture or icon else 0

    def _taken(self, index: int, drawn: bool | None = None) -> int:
        side = self._side(index, drawn)
        return 2 * look.sizes.row + look.sizes.gap + (side + look.sizes.row if side else 0)

    def _restyle(self) -> None:
        self._fit()
        self._wear()

    def _wear(self) -> None:
        self.setFont(look.font(self._letters, BOLD))
        self.updateGeometry()
        self.update()
