"""A very big button: a picture, a few words, and below them what it will do now."""

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import words as w
from ui.theme.look import BOLD, look
from ui.theme.tokens import TypeSize
from ui.widgets.button_body import Paint, Role, paint_body, paint_for
from ui.widgets.icon import icon_pixmap
from ui.widgets.picture_label import picture_pixmap
from ui.widgets.tip import tip_shown
from ui.widgets.wrapped_text import WrappedText

_BELOW: dict[TypeSize, TypeSize] = {"huge": "heading", "big": "body", "title": "body", "heading": "small"}
_PALE = 0.4  # how much of a picture is left on a button that can not be pressed now
_ROUND, _MARGIN = 0.14, 0.08  # of the side of the tile under a picture on a filled button


class BigCard(QPushButton):
    """Screen readers get both lines. A second press of a double click is not a press: hands may shake.

    The picture stands above the words, or beside them, and takes what room is left.
    """

    def __init__(
        self,
        words: str,
        below: str = "",
        *,
        picture: str = "",
        icon: str = "",
        role: Role = "plain",
        key: str = "",
        size: TypeSize = "title",
        parent: QWidget | None = None,
    ) -> None:
        """Take the words, the line below them, a picture by its code or an icon, and a key to be spoken."""
        super().__init__(parent)
        self._below, self._picture, self._icon = below, picture, icon
        self._role: Role = role
        self._size: TypeSize = size
        self._over = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if key:
            self.setAccessibleDescription(w.key_hint(key))
            self.setToolTip(w.key_hint(key))
        look.changed.connect(self._restyle)
        self._restyle()
        self.set_words(words, below)

    def words(self) -> str:
        """Return the words on the button, without the line below."""
        return self.text().replace("&&", "&")

    def below(self) -> str:
        """Return the line below the words."""
        return self._below

    def set_words(self, words: str, below: str = "") -> None:
        """Show other words, and another line below them."""
        if (words, below) == (self.words(), self._below) and self.accessibleName():
            return
        self.setText(words.replace("&", "&&"))
        self._below = below
        ending = "" if words.endswith((".", "?", "!")) else "."
        self.setAccessibleName(f"{words}{ending} {below}" if below else words)
        self.updateGeometry()
        self.update()

    def set_picture(self, picture: str, icon: str = "") -> None:
        """Show another picture, or an icon where there is none."""
        self._picture, self._icon = picture, icon
        self.update()

    def set_role(self, role: Role) -> None:
        """Take another role."""
        if role != self._role:
            self._role = role
            self.update()

    def set_size(self, size: TypeSize) -> None:
        """Take a larger or smaller size of words."""
        if size != self._size:
            self._size = size
            self._restyle()

    def set_over(self, over: bool) -> None:
        """Put the picture above the words, or beside them."""
        if over != self._over:
            self._over = over
            self.updateGeometry()
            self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the least height at a width, with the smallest picture."""
        side = self._least_side()
        words = self._words_height(self._room(width, side))
        tall = side + (look.sizes.gap if side else 0) + words if self._over else max(side, words)
        return max(look.sizes.target_main, math.ceil(tall) + 2 * look.sizes.row)

    def sizeHint(self) -> QSize:
        """Return the least width at its least height; the place decides how much more there is."""
        width = self.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest shape that breaks no word."""
        longest = math.ceil(max(part.longest_word() for part in self._parts()))
        return QSize(longest + self._beside(self._least_side()) + 2 * look.sizes.row, look.sizes.target_main)

    def event(self, event: QEvent) -> bool:
        """Show the tip so that Escape takes it away, and the mouse does not."""
        return tip_shown(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button, as Space does; a key that is held down presses once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave a second quick press unanswered."""
        event.accept()

    def paintEvent(self, _event: object) -> None:
        """Paint body, picture, words and the line below."""
        painter = QPainter(self)
        paint = paint_for(self, self._role)
        paint_body(painter, QRectF(self.rect()), paint, focused=self.hasFocus())
        side = self._side()
        room = self._room(self.width(), side)
        words = self._words_height(room)
        gap = look.sizes.gap if side else 0
        if self._over:
            top = (self.height() - side - gap - words) / 2
            self._paint_picture(painter, (self.width() - side) / 2, top, side, paint)
            self._paint_words(painter, look.sizes.row, top + side + gap, room, paint)
        else:
            self._paint_picture(painter, look.sizes.pad, (self.height() - side) / 2, side, paint)
            left = look.sizes.row + self._beside(side)
            self._paint_words(painter, left, (self.height() - words) / 2, room, paint)

    def _paint_picture(self, painter: QPainter, left: float, top: float, side: int, paint: Paint) -> None:
        if not side:
            return
        painter.setOpacity(1.0 if self.isEnabled() else _PALE)
        edge = round(side * _MARGIN) if self._role == "main" and self._picture else 0
        if edge:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("surface"))
            painter.drawRoundedRect(QRectF(left, top, side, side), side * _ROUND, side * _ROUND)
        painter.drawPixmap(round(left) + edge, round(top) + edge, self._drawing(side - 2 * edge, paint))
        painter.setOpacity(1.0)

    def _drawing(self, side: int, paint: Paint) -> QPixmap:
        return (
            picture_pixmap(self._picture, side) if self._picture else icon_pixmap(self._icon, side, paint.icon.name())
        )

    def _paint_words(self, painter: QPainter, left: float, top: float, room: float, paint: Paint) -> None:
        align = Qt.AlignmentFlag.AlignHCenter if self._over else Qt.AlignmentFlag.AlignLeft
        below = paint.ink if self._role == "main" else look.colour("muted")
        for part, ink in zip(self._parts(), (paint.ink, below), strict=False):
            tall = part.height(room)
            part.paint(painter, QRectF(left, top, room, tall), align, ink)
            top += tall

    def _parts(self) -> list[WrappedText]:
        words = WrappedText(self.words(), self.font())
        return [words, WrappedText(self._below, look.font(_BELOW[self._size]))] if self._below else [words]

    def _words_height(self, room: float) -> float:
        return sum(part.height(room) for part in self._parts())

    def _room(self, width: int, side: int) -> int:
        return width - 2 * look.sizes.row - self._beside(side)

    def _beside(self, side: int) -> int:
        """Return the width that the picture takes from the words."""
        return 0 if self._over or not side else side + look.sizes.pad

    def _side(self) -> int:
        """Return the side of the picture: what room the words leave, within reason."""
        least, sizes = self._least_side(), look.sizes
        if not least:
            return 0
        if not self._over:
            return least
        free = self.height() - 2 * sizes.row - sizes.gap - self._words_height(self._room(self.width(), 0))
        most = look.grow(sizes.picture_big)
        return max(least, min(most, math.floor(free), self.width() // 2))

    def _least_side(self) -> int:
        return look.grow(look.sizes.picture_small) if self._picture or self._icon else 0

    def _restyle(self) -> None:
        self.setFont(look.font(self._size, BOLD))
        self.updateGeometry()
        self.update()
