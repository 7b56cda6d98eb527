"""The place where time is shown, in the shape that somebody chose."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cochair.domain.time_state import TimeState
from ui.theme.look import TimeStyle, look
from ui.widgets.painted_label import PaintedLabel
from ui.widgets.time_shapes.bar import draw_bar
from ui.widgets.time_shapes.candle import draw_candle
from ui.widgets.time_shapes.disc import draw_disc
from ui.widgets.time_shapes.numbers import draw_numbers
from ui.widgets.time_shapes.reading import Letters, TimeReading
from ui.widgets.time_shapes.told import draw_hidden, draw_told, told_height

Draw = Callable[[QPainter, QRectF, TimeReading, Letters], None]
_SHAPES: dict[TimeStyle, Draw] = {
    "disc": draw_disc,
    "bar": draw_bar,
    "candle": draw_candle,
    "numbers": draw_numbers,
    "words": draw_told,
    "hidden": draw_hidden,
}
_NOTHING = TimeReading(0, 1, 0, TimeState.NOT_STARTED, "", "", "")


def is_worded() -> bool:
    """Return whether the face shows words and no shape, so that the same words need not stand beside it."""
    return look.time_style in ("words", "hidden")


class TimeFace(PaintedLabel):
    """Time as a shape, a number or words. Its spoken name changes once a minute, never each second. Tab reaches it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = _NOTHING
        self._letters: Letters | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_reading(self, reading: TimeReading) -> None:
        """Show the time; it is painted again only when the reading differs."""
        before, self._reading = self._reading, reading
        if reading != before:
            self.update()
        if is_worded() and self._painted(reading) != self._painted(before):
            self.updateGeometry()
        self._say()

    def set_letters(self, pixels: int) -> None:
        """Take the height of the smallest letters from the screen and not from the text size, and no largest size."""
        letters = Letters(pixels, or_none=True)
        if letters != self._letters:
            self._letters = letters
            self._follow()

    def sizeHint(self) -> QSize:
        """Return a side between the least and the most, growing with the text."""
        side = min(look.sizes.disc_most, look.grow(look.sizes.disc_least * 2))
        return QSize(side, max(side, self.heightForWidth(side)) if is_worded() else side)

    def minimumSizeHint(self) -> QSize:
        """Return the least side at which a shape can be read."""
        side = look.grow(look.sizes.disc_least)
        return QSize(side, side)

    def hasHeightForWidth(self) -> bool:
        """Return whether the height follows from the width: words wrap, and shapes fit any box."""
        return is_worded()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need at a width, and no less than a shape has."""
        if not is_worded():
            return -1
        told = told_height(self._painted(self._reading), width, self._smallest().pixels, self._reading.state)
        return max(told, self.minimumSizeHint().height())

    def draw(self, painter: QPainter) -> None:
        """Draw the shape in the middle of the space."""
        box = QRectF(self.rect())
        if self._letters is None and not is_worded():
            most = float(look.sizes.disc_most)
            middle, size = box.center(), box.size().boundedTo(QSizeF(most, most))
            box.setSize(size)
            box.moveCenter(middle)
        _SHAPES[look.time_style](painter, box, self._reading, self._smallest())

    def _painted(self, reading: TimeReading) -> str:
        return reading.hidden if look.time_style == "hidden" else reading.words

    def _smallest(self) -> Letters:
        return self._letters or Letters(look.grow(look.sizes.type["small"]))

    def _say(self) -> None:
        self.say(self._reading.hidden if look.time_style == "hidden" else self._reading.spoken)

    def _follow(self) -> None:
        super()._follow()
        self._say()
