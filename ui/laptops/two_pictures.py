"""Two pictures with their words: how a laptop that shows a code is known from another one."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from cochair.services.laptops_here import CodePicture, CodePictures
from ui import words_laptops as w
from ui.theme.look import BOLD, look
from ui.widgets.button_body import paint_body, paint_for
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.picture_label import PictureLabel, picture_pixmap
from ui.widgets.wrap_label import WrapLabel
from ui.widgets.wrapped_text import WrappedText


class TwoPictures(QWidget):
    """Big pictures, each with its word; below each other where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures = (_Pictured(), _Pictured())
        flow = FlowLayout(self, look.sizes.zone)
        for picture in self._pictures:
            flow.addWidget(picture)

    def show_pictures(self, pictures: CodePictures) -> None:
        """Show two other pictures."""
        for part, picture in zip(self._pictures, pictures, strict=True):
            part.show_picture(picture)


class _Pictured(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._picture = PictureLabel("", look.sizes.picture_big)
        self._words = WrapLabel("", "title", BOLD)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.sizes.row)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words)

    def show_picture(self, picture: CodePicture) -> None:
        self._picture.set_picture(picture.picture)
        self._words.setText(picture.words)


class TwoPicturesCard(QPushButton):
    """A card that is a button: both pictures, and what they show in words beside or below them."""

    def __init__(self, pictures: CodePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._restyle)
        self._restyle()
        first, second = pictures
        self.setText(w.SHOWS.format(first=first.words, second=second.words))
        self.setAccessibleName(self.text())

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, where the words stand below the pictures if they have no room beside them."""
        words, sizes = self._words().height(self._room(width)), look.sizes
        inside = max(self._side(), words) if self._beside(width) else self._side() + sizes.row + words
        return math.ceil(inside) + 2 * sizes.pad

    def sizeHint(self) -> QSize:
        """Return both pictures with the words in one line beside them."""
        width = self._taken() + math.ceil(self._words().natural_width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the width of both pictures, or of the longest word."""
        pictures = 2 * self._side() + look.sizes.row
        wide = max(pictures, math.ceil(self._words().longest_word())) + 2 * look.sizes.pad
        return QSize(wide, look.sizes.target_main)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the card, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        """Paint body, pictures and words."""
        painter, paint, sizes = QPainter(self), paint_for(self, "plain"), look.sizes
        paint_body(painter, QRectF(self.rect()), paint, focused=self.hasFocus())
        side, room = self._side(), self._room(self.width())
        beside, tall = self._beside(self.width()), self._words().height(room)
        top = (self.height() - side) // 2 if beside else sizes.pad
        for number, picture in enumerate(self._pictures):
            left = sizes.pad + number * (side + sizes.row)
            painter.drawPixmap(left, top, picture_pixmap(picture.picture, side))
        left = self._taken() - sizes.pad if beside else sizes.pad
        above = (self.height() - tall) / 2 if beside else top + side + sizes.row
        self._words().paint(painter, QRectF(left, above, room, tall), Qt.AlignmentFlag.AlignLeft, paint.ink)

    def _words(self) -> WrappedText:
        return WrappedText(self.text(), self.font())

    def _side(self) -> int:
        return min(look.grow(look.sizes.picture_big), look.sizes.picture_big * 3 // 2)

    def _taken(self) -> int:
        return 2 * self._side() + look.sizes.row + 3 * look.sizes.pad

    def _beside(self, width: int) -> bool:
        return width - self._taken() >= max(self._words().longest_word(), 8 * self.font().pixelSize())

    def _room(self, width: int) -> int:
        return width - (self._taken() if self._beside(width) else 2 * look.sizes.pad)

    def _restyle(self) -> None:
        self.setFont(look.font("lead", BOLD))
        self.updateGeometry()
        self.update()
