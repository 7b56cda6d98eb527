"""One of a few choices, as a big row: a ring or a tick, an edge and bold words show which."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.button_body import paint_body, paint_for
from ui.widgets.icon import icon_pixmap
from ui.widgets.picture_label import picture_pixmap
from ui.widgets.whole_choice import WholeChoice
from ui.widgets.wrapped_text import WrappedText


class ChoiceRow(WholeChoice):
    """A choice among its siblings in the same parent; arrows move between them. The whole row can be tapped."""

    def __init__(self, words: str, *, picture: str = "", parent: QWidget | None = None) -> None:
        """Take the words and, to show before them, an OpenMoji code. `toggled(bool)` tells of a change."""
        super().__init__(words.replace("&", "&&"), parent)
        self._picture = picture
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._restyle)
        look.changed.connect(self._follow)
        self._restyle()

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, the same whether picked or not."""
        tall = max(self._side(), self._wrapped().height(width - self._taken()))
        return max(look.sizes.target, math.ceil(tall) + 2 * look.sizes.row)

    def sizeHint(self) -> QSize:
        """Return the width of one line."""
        wide = math.ceil(self._wrapped().natural_width()) + self._taken()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word."""
        return QSize(math.ceil(self._wrapped().longest_word()) + self._taken(), look.sizes.target)

    def paintEvent(self, _event: object) -> None:
        """Paint the row, its ring or tick, its picture and its words."""
        painter = QPainter(self)
        paint = paint_for(self, "plain")
        paint_body(painter, QRectF(self.rect()), paint, focused=self.hasFocus())
        left, side = look.sizes.pad, look.grow(look.sizes.icon)
        shape = icon_pixmap("tick" if self.isChecked() else "ring", side, paint.icon.name())
        painter.drawPixmap(left, (self.height() - side) // 2, shape)
        left += side + look.sizes.row
        if self._picture:
            side = self._side()
            painter.drawPixmap(left, (self.height() - side) // 2, picture_pixmap(self._picture, side))
            left += side + look.sizes.row
        box = QRectF(left, 0, self.width() - left - look.sizes.pad, self.height())
        words = WrappedText(self._wrapped().words, look.font("body", BOLD if self.isChecked() else MEDIUM))
        words.paint(painter, box, Qt.AlignmentFlag.AlignVCenter, paint.ink)

    def _wrapped(self) -> WrappedText:
        """Measure in bold, so that picking does not move anything."""
        return WrappedText(self.text().replace("&&", "&"), look.font("body", BOLD))

    def _side(self) -> int:
        return look.grow(look.sizes.picture_small if self._picture else look.sizes.icon)

    def _taken(self) -> int:
        picture = look.grow(look.sizes.picture_small) + look.sizes.row if self._picture else 0
        return 2 * look.sizes.pad + look.grow(look.sizes.icon) + look.sizes.row + picture

    def _follow(self) -> None:
        if look.resized:
            self._restyle()
        else:
            self.update()

    def _restyle(self) -> None:
        self.setFont(look.font("body", BOLD))
        self.updateGeometry()
        self.update()
