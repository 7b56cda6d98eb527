"""A whole card that is a button: a picture, a heading and what happens next."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme.look import BOLD, look
from ui.theme.tokens import TypeSize
from ui.widgets.avatar import first_letter, paint_avatar
from ui.widgets.button_body import paint_body, paint_for
from ui.widgets.icon import icon_pixmap
from ui.widgets.picture_label import picture_pixmap
from ui.widgets.wrapped_text import WrappedText
from ui.words import key_hint


class CardButton(QPushButton):
    """A card with heading and words below it; the whole card is the target. Screen readers get both."""

    def __init__(
        self,
        heading: str,
        words: str = "",
        *,
        picture: str = "",
        icon: str = "",
        letter: bool = False,
        key: str = "",
        size: TypeSize = "heading",
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take a heading, words for below it, and an OpenMoji code, one of our icons or the `letter` it begins with.

        `key` is the key to show.

        A `compact` card is a row of a list: a small picture, small words below, and no higher than it must be.
        """
        super().__init__(parent)
        self._below = words
        self._picture = picture
        self._icon = icon
        self._letter = letter
        self._key = key
        if key:
            self.setAccessibleDescription(key_hint(key))
            self.setToolTip(key_hint(key))
        self._size: TypeSize = size
        self._compact = compact
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._follow)
        self._restyle()
        self.set_words(heading, words)

    def set_words(self, heading: str, words: str = "") -> None:
        """Show another heading and other words."""
        self.setText(heading.replace("&", "&&"))
        self._below = words
        ending = "" if heading.endswith((".", "?", "!")) else "."
        self.setAccessibleName(f"{heading}{ending} {words}" if words else heading)
        self.updateGeometry()
        self.update()

    def set_picture(self, code: str) -> None:
        """Show another picture, or none."""
        self._picture = code
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height the words and the picture need at a width."""
        tall = max(self._side(), self._words_height(width - self._taken()))
        return max(self._least(), math.ceil(tall) + 2 * (look.sizes.gap if self._compact else look.sizes.row))

    def sizeHint(self) -> QSize:
        """Return the width of the longer line."""
        wide = math.ceil(max(part.natural_width() for part in self._parts())) + self._taken()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word."""
        wide = math.ceil(max(part.longest_word() for part in self._parts())) + self._taken()
        return QSize(wide, self._least())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the card, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        """Paint body, picture, heading and words."""
        painter = QPainter(self)
        paint = paint_for(self, "plain")
        paint_body(painter, QRectF(self.rect()), paint, focused=self.hasFocus())
        side, sizes = self._side(), look.sizes
        if side and self._letter:
            box = QRectF(self._pad(), (self.height() - side) / 2, side, side)
            paint_avatar(painter, box, first_letter(self.text()))
        elif side:
            drawing = (
                picture_pixmap(self._picture, side)
                if self._picture
                else icon_pixmap(self._icon, side, paint.icon.name())
            )
            painter.drawPixmap(self._pad(), (self.height() - side) // 2, drawing)
        room = self.width() - self._taken()
        left = self._pad() + (side + self._pad() if side else 0)
        top = (self.height() - self._words_height(room)) / 2
        for part, ink in zip(self._parts(), (paint.ink, look.colour("muted")), strict=False):
            tall = part.height(room)
            part.paint(painter, QRectF(left, top, room, tall), Qt.AlignmentFlag.AlignLeft, ink)
            top += tall + sizes.tight
        if self._key:
            painter.setFont(look.font("small"))
            painter.setPen(look.colour("muted"))
            middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect().adjusted(0, 0, -self._pad(), 0), middle, self._key)

    def _parts(self) -> list[WrappedText]:
        heading = WrappedText(self.text().replace("&&", "&"), self.font())
        below = look.font("small" if self._compact else "body")
        return [heading, WrappedText(self._below, below)] if self._below else [heading]

    def _words_height(self, room: float) -> float:
        parts = self._parts()
        return sum(part.height(room) for part in parts) + look.sizes.tight * (len(parts) - 1)

    def _side(self) -> int:
        if self._picture or self._letter:
            return look.grow(look.sizes.avatar if self._compact else look.sizes.picture)
        return look.grow(look.sizes.icon) if self._icon else 0

    def _taken(self) -> int:
        lead = self._side() + self._pad() if self._side() else 0
        return 2 * self._pad() + lead + (self._key_width() + self._pad() if self._key else 0)

    def _key_width(self) -> int:
        return math.ceil(QFontMetricsF(look.font("small")).horizontalAdvance(self._key))

    def _pad(self) -> int:
        return look.sizes.row if self._compact else look.sizes.pad

    def _least(self) -> int:
        return look.sizes.target if self._compact else look.sizes.target_main

    def _follow(self) -> None:
        if look.resized:
            self._restyle()
        else:
            self.update()

    def _restyle(self) -> None:
        self.setFont(look.font(self._size, BOLD))
        self.updateGeometry()
        self.update()
