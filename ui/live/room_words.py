"""Words and pictures that follow the height of the room's window."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme.look import BOLD, look
from ui.widgets.picture_label import picture_pixmap
from ui.widgets.wrapped_text import WrappedText


class RoomWords(QLabel):
    """Words that wrap, `share` times as high as the smallest words of the window, less where not all fits.

    They keep the room of at least `lines` lines, so that what stands below does not move when they grow shorter.
    """

    def __init__(self, share: float, weight: int, colour: str, lines: int = 1) -> None:
        super().__init__()
        self._lines = lines
        self._share, self._weight, self._colour = share, weight, colour
        self._least, self._kept = 24, 1.0
        self.setProperty("ownSize", True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setVisible(False)
        look.changed.connect(self._restyle)
        self._restyle()

    def setText(self, words: str) -> None:
        """Show other words; no words take no room."""
        if words != self.text():
            super().setText(words)
            self.updateGeometry()
        self.setVisible(bool(words))

    def fit(self, least: int, kept: float) -> None:
        """Take the height of the smallest words, in pixels, and the part of their size that larger ones keep."""
        if (least, kept) != (self._least, self._kept):
            self._least, self._kept = least, kept
            self._restyle()

    def set_share(self, share: float) -> None:
        """Take another height."""
        if share != self._share:
            self._share = share
            self._restyle()

    def hasHeightForWidth(self) -> bool:
        """Return True: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return max(math.ceil(self._wrapped().height(width)), self._lines * self._one_line())

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(math.ceil(self._wrapped().natural_width()), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for one line and a short word; a longer word breaks."""
        wide = min(self._wrapped().longest_word(), 5.0 * self.font().pixelSize())
        return QSize(math.ceil(wide), self._one_line())

    def paintEvent(self, _event: object) -> None:
        """Paint the words."""
        painter = QPainter(self)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._wrapped().paint(painter, QRectF(self.rect()), align, look.colour(self._colour))

    def _one_line(self) -> int:
        return math.ceil(self._wrapped().height(self._wrapped().natural_width()))

    def _wrapped(self) -> WrappedText:
        return WrappedText(self.text(), self.font())

    def _restyle(self) -> None:
        self.setFont(look.font_px(_pixels(self._least, self._share, self._kept), self._weight))
        self.updateGeometry()
        self.update()


class RoomTime(RoomWords):
    """The time in words. Qt never gets them: a screen reader has them from the shape beside, and meets them once."""

    _told = ""

    def __init__(self, share: float) -> None:
        super().__init__(share, BOLD, "text", lines=2)

    def text(self) -> str:
        """Return the words that are seen."""
        return self._told

    def setText(self, words: str) -> None:
        """Show other words; no words take no room."""
        if words != self._told:
            self._told = words
            self.updateGeometry()
            self.update()
        self.setVisible(bool(words))


class RoomPicture(QWidget):
    """A picture, `share` times as high as the smallest words of the window. The words beside it say what it is."""

    def __init__(self, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._code, self._least, self._kept = share, "1F44B", 24, 1.0
        self._resize()

    def set_share(self, share: float) -> None:
        """Take another height."""
        self._share = share
        self._resize()

    def set_picture(self, code: str) -> None:
        """Show another picture."""
        if code != self._code:
            self._code = code
            self.update()

    def fit(self, least: int, kept: float) -> None:
        """Take the height of the smallest words, in pixels, and the part of their size that larger things keep."""
        self._least, self._kept = least, kept
        self._resize()

    def paintEvent(self, _event: object) -> None:
        """Draw the picture."""
        QPainter(self).drawPixmap(0, 0, picture_pixmap(self._code, self.width()))

    def _resize(self) -> None:
        side = _pixels(self._least, self._share, self._kept)
        self.setFixedSize(side, side)


def _pixels(least: int, share: float, kept: float) -> int:
    """Return a height; large things may keep only a part of it, but nothing goes below the smallest words."""
    return round(least * max(1.0, share * kept))
