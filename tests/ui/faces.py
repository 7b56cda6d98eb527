"""Faces that show a time, for tests that look at them."""

from PySide6.QtGui import QColor, QImage

from cochair.domain.time_state import TimeState
from ui.theme.look import TimeStyle
from ui.widgets.time_face import TimeFace
from ui.widgets.time_shapes.reading import TimeReading, in_steps

STYLES: tuple[TimeStyle, ...] = ("disc", "bar", "candle", "numbers", "words", "hidden")
SHAPES: tuple[TimeStyle, ...] = ("disc", "bar", "candle")


def reading(
    left_seconds: float, total: int, state: TimeState | None = None, words: str = "", hidden: str = "Hidden"
) -> TimeReading:
    """The time of an item; its state follows from the seconds left unless it is told."""
    over = int(-left_seconds / 60)
    found = TimeState.RUNNING if left_seconds > 60 else TimeState.LAST_MINUTE if left_seconds > 0 else TimeState.UP
    found = TimeState.OVER if over > 0 else found
    number = over if over > 0 else max(0, int(-(-left_seconds // 60)))
    return TimeReading(in_steps(left_seconds, total), total, number, state or found, words, words, hidden)


def face(told: TimeReading, wide: int = 240, tall: int = 240) -> TimeFace:
    """A face of a size in pixels that shows a time."""
    made = TimeFace()
    made.resize(wide, tall)
    made.show_reading(told)
    return made


def count(image: QImage, colour: str) -> int:
    """How many pixels of a picture have a colour."""
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))
