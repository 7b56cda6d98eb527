"""A choice that is painted as it will look: in its own size, colours or letters."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import BOLD, MEDIUM, FontName, look
from ui.theme.tokens import load_colours
from ui.widgets.button_body import Paint, paint_body, paint_for
from ui.widgets.icon import icon_pixmap
from ui.widgets.picture_label import picture_pixmap
from ui.widgets.whole_choice import WholeChoice
from ui.widgets.wrapped_text import WrappedText


@dataclass(frozen=True, slots=True)
class Sample:
    """What is different in a sample: a text scale, a theme by its file, letters, or only a picture beside the words."""

    scale: float | None = None
    theme: str = ""
    font: FontName | None = None
    picture: str = ""


class LookChoice(WholeChoice):
    """A heading, and words below it; the tick, the edge and bold words say which holds. All of it can be tapped."""

    def __init__(self, heading: str, words: str, sample: Sample, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self._below, self._sample = words, sample
        self.setAccessibleName(f"{heading}. {words}")
        self.setProperty("ownSize", sample.scale is not None)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._restyle)
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        """Return True: a narrow choice wraps its words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need at a width."""
        tall = sum(part.height(width - self._taken()) for part in self._parts())
        return max(look.sizes.target, math.ceil(max(tall, self._side())) + 2 * look.sizes.row)

    def sizeHint(self) -> QSize:
        """Return the width of the longer line."""
        wide = math.ceil(max(part.natural_width() for part in self._parts())) + self._taken()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word."""
        wide = math.ceil(max(part.longest_word() for part in self._parts())) + self._taken()
        return QSize(wide, look.sizes.target)

    def paintEvent(self, _event: object) -> None:
        """Paint the ground, the tick, the picture and the words."""
        painter = QPainter(self)
        paint, inks = self._paint()
        paint_body(painter, QRectF(self.rect()), paint, focused=self.hasFocus())
        tick, pad = look.grow(look.sizes.icon), look.sizes.pad
        shape = icon_pixmap("tick" if self.isChecked() else "ring", tick, paint.icon.name())
        painter.drawPixmap(pad, (self.height() - tick) // 2, shape)
        left = pad + tick + look.sizes.row
        if side := self._side():
            painter.drawPixmap(left, (self.height() - side) // 2, picture_pixmap(self._sample.picture, side))
            left += side + look.sizes.row
        room, parts = self.width() - self._taken(), self._parts()
        top = (self.height() - sum(part.height(room) for part in parts)) / 2
        for part, ink in zip(parts, inks, strict=True):
            part.paint(painter, QRectF(left, top, room, part.height(room)), Qt.AlignmentFlag.AlignLeft, ink)
            top += part.height(room)

    def _paint(self) -> tuple[Paint, tuple[QColor, QColor]]:
        """Return how the body is painted, and the colours of heading and words."""
        paint = paint_for(self, "plain")
        if not self._sample.theme:
            return paint, (paint.ink, look.colour("muted" if not self.isChecked() else "text"))
        own = load_colours(self._sample.theme)
        text, muted, icon = QColor(own.text), QColor(own.muted), QColor(own.primary if self.isChecked() else own.text)
        return Paint(QColor(own.surface), paint.edge, paint.edge_width, text, icon), (text, muted)

    def _parts(self) -> tuple[WrappedText, WrappedText]:
        heading, words = self._font(BOLD), self._font(MEDIUM)
        return WrappedText(self.text(), heading), WrappedText(self._below, words)

    def _font(self, weight: int) -> QFont:
        scale, body = self._sample.scale, look.sizes.type["body"]
        pixels = round(body * scale) if scale is not None else look.grow(body)
        return look.font_px(pixels, weight, self._sample.font)

    def _side(self) -> int:
        return look.grow(look.sizes.picture_small) if self._sample.picture else 0

    def _taken(self) -> int:
        picture = self._side() + look.sizes.row if self._sample.picture else 0
        return 2 * look.sizes.pad + look.grow(look.sizes.icon) + look.sizes.row + picture

    def _restyle(self) -> None:
        self.setFont(self._font(BOLD))
        self.updateGeometry()
        self.update()
