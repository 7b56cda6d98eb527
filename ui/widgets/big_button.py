"""A big button with words and, beside or over them, an icon or a picture."""

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import words as w
from ui.theme.look import BOLD, STRONG, look
from ui.theme.tokens import TypeSize
from ui.widgets.button_body import Role, paint_body, paint_for
from ui.widgets.icon import icon_pixmap
from ui.widgets.picture_label import picture_pixmap
from ui.widgets.tip import tip_shown
from ui.widgets.wrapped_text import WrappedText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_EMS = 16  # longer words wrap before a button grows wider than this


class BigButton(QPushButton):
    """A button that says in words what it does. Words wrap, and the button grows with the text.

    Enter and Space press it. `role` is plain, main, quiet or picked; one main button in a zone.
    """

    def __init__(
        self,
        words: str,
        icon: str = "",
        *,
        picture: str = "",
        role: Role = "plain",
        key: str = "",
        hint: str = "",
        over: bool = False,
        live: bool = False,
        left: bool = False,
        badge: bool = False,
        size: TypeSize = "body",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the words (may be empty when `name` says them), an icon or an OpenMoji code, and the key to show.

        `hint` is a key that is spoken and in the tip, but not shown.
        `over` puts the icon above the words. `left` puts icon and words at the left, for buttons below each other.
        `live` makes the target at least 60 px high and wide.  With `badge` the tick of a chosen or picked button
        stands in its corner, where the words have no room for it beside them.
        """
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        super().__init__(parent)
        self._icon = icon
        self._picture = picture
        self._role: Role = role
        self._over = over
        self._live = live
        self._left = left
        self._badge = badge
        self._size: TypeSize = size
        self._key = key
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if key or hint:
            self.setAccessibleDescription(w.key_hint(key or hint))
            self.setToolTip(w.key_hint(key or hint))
        look.changed.connect(self._follow)
        self.toggled.connect(self.updateGeometry)  # the tick of a chosen button needs room
        self._restyle()
        self.set_words(words, name)

    def words(self) -> str:
        """Return the words on the button."""
        return self.text().replace("&&", "&")

    def set_words(self, words: str, name: str = "") -> None:
        """Show other words; `name` is what is spoken when it must say more than the words."""
        if words != self.words() or not self.accessibleName():
            self.setText(words.replace("&", "&&"))
        self.setAccessibleName(name or words)
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_over(self, over: bool) -> None:
        """Put the icon above the words, or beside them."""
        self._over = over
        self._restyle()

    def set_role(self, role: Role) -> None:
        """Take another role."""
        self._role = role
        self._restyle()

    def heightForWidth(self, width: int) -> int:
        """Return the height the words and the icon need at a width."""
        if width not in self._heights:
            self._heights[width] = self._height(width)
        return self._heights[width]

    def _height(self, width: int) -> int:
        words = self._wrapped().height(width - self._taken_width()) if self.words() else 0.0
        lead = self._lead_side()
        tall = lead + (look.sizes.tight if lead and words else 0) + words if self._over else max(lead, words)
        return max(self._least(), math.ceil(tall) + 2 * look.sizes.gap)

    def sizeHint(self) -> QSize:
        """Return one line of words, or a comfortable width when they are long."""
        if self._hint is None:
            words = min(self._wrapped().natural_width(), self.font().pixelSize() * _MOST_EMS) if self.words() else 0
            width = max(self._least_width(), math.ceil(words) + self._taken_width())
            self._hint = QSize(width, self.heightForWidth(width))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest shape that does not break a word."""
        word = self._wrapped().longest_word() if self.words() else 0
        width = max(self._least_width(), math.ceil(word) + self._taken_width())
        return QSize(width, self._least())

    def updateGeometry(self) -> None:
        """Forget the sizes, for something about the button is another; Qt asks for them many times over."""
        self._heights.clear()
        self._hint = None
        super().updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Show the tip so that Escape takes it away, and the mouse does not."""
        return tip_shown(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button, as Space does."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        """Paint body, icon, words and key."""
        painter = QPainter(self)
        paint = paint_for(self, self._role)
        paint_body(painter, QRectF(self.rect()), paint, focused=self.hasFocus())
        if self._badge and (self.isChecked() or self._role == "picked"):
            side = look.grow(look.sizes.icon_small)
            tick = icon_pixmap("tick", side, paint.icon.name())
            painter.drawPixmap(self.width() - side - look.sizes.tight, look.sizes.tight, tick)
        if self._key:
            self._paint_key(painter, paint.ink if self._role == "main" else look.colour("muted"))
        lead, words = self._boxes()
        if self._lead_side():
            painter.drawPixmap(lead.topLeft(), self._lead(paint.icon.name()))
        if self.words():
            self._wrapped().paint(painter, words, self._align(), paint.ink)

    def letters(self, start: int, length: int) -> list[QRectF]:
        """Return where some letters of the words are painted: a rectangle for each line that has any of them."""
        return self._wrapped().boxes(self._boxes()[1], self._align(), start, length)

    def _align(self) -> Qt.AlignmentFlag:
        across = Qt.AlignmentFlag.AlignHCenter if self._over else Qt.AlignmentFlag.AlignLeft
        return across | Qt.AlignmentFlag.AlignVCenter

    def _lead_side(self) -> int:
        """Return the side of the square before or above the words, 0 for none."""
        if self._picture:
            return look.grow(look.sizes.picture_small)
        return look.grow(look.sizes.icon) if self._shown_icon() else 0

    def _lead(self, colour: str) -> QPixmap:
        """Return the drawing before or above the words."""
        side = self._lead_side()
        if self._picture:
            return picture_pixmap(self._picture, side)
        return icon_pixmap(self._shown_icon(), side, colour)

    def _shown_icon(self) -> str:
        chosen = self.isCheckable() and self.isChecked() and not self._picture and not self._badge
        return "check" if chosen else self._icon

    def _wrapped(self) -> WrappedText:
        return WrappedText(self.words(), self.font())

    def _least(self) -> int:
        return look.sizes.target_live if self._live else look.sizes.target

    def _key_width(self) -> int:
        return math.ceil(QFontMetricsF(look.font("small")).horizontalAdvance(self._key)) if self._key else 0

    def _taken_width(self) -> int:
        """Return the width that is not for words."""
        sizes = look.sizes
        edges = 2 * ((sizes.pad if self._left else sizes.row) if self.words() else sizes.gap)
        if self._over:
            return edges
        lead = self._lead_side() + (sizes.gap if self._lead_side() and self.words() else 0)
        return edges + lead + (self._key_width() + sizes.row if self._key else 0)

    def _least_width(self) -> int:
        """Return the least width, with room for a key beside the icon that is over the words."""
        beside_icon = 2 * (self._key_width() + 2 * look.sizes.gap) if self._over and self._key else 0
        return max(self._least(), self._lead_side() + beside_icon)

    def _boxes(self) -> tuple[QRectF, QRectF]:
        """Return where the icon and the words go, together in the middle of the button."""
        side, room = self._lead_side(), self.width() - self._taken_width()
        wrapped = self._wrapped()
        if self._over:
            gap = look.sizes.tight if side else 0
            tall = wrapped.height(room)
            top = (self.height() - side - gap - tall) / 2
            lead = QRectF(round((self.width() - side) / 2), round(top), side, side)
            return lead, QRectF(self._taken_width() / 2, top + side + gap, room, tall)
        wide = min(room, math.ceil(wrapped.natural_width())) if self.words() else 0
        gap = look.sizes.gap if side and wide else 0
        key = self._key_width() + look.sizes.row if self._key else 0
        left = look.sizes.pad if self._left else round((self.width() - key - side - gap - wide) / 2)
        lead = QRectF(left, round((self.height() - side) / 2), side, side)
        return lead, QRectF(left + side + gap, 0, wide, self.height())

    def _paint_key(self, painter: QPainter, ink: QColor) -> None:
        gap = look.sizes.gap
        place = Qt.AlignmentFlag.AlignTop if self._over else Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font("small"))
        painter.setPen(ink)
        edge = gap if self._over else look.sizes.row + look.sizes.tight
        painter.drawText(self.rect().adjusted(gap, gap, -edge, -gap), Qt.AlignmentFlag.AlignRight | place, self._key)

    def _follow(self) -> None:
        if look.resized:
            self._restyle()
        else:
            self.update()

    def _restyle(self) -> None:
        self.setFont(look.font(self._size, BOLD if self._role == "main" else STRONG))
        self.updateGeometry()
        self.update()
