"""The mark that tells, with no colour and no words, why time is not simply running."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from cochair.domain.time_state import TimeState
from ui.theme.look import look
from ui.widgets.icon import icon_pixmap

MARKS = {
    TimeState.NOT_STARTED: "dots",
    TimeState.LAST_MINUTE: "less-time",
    TimeState.UP: "clock",
    TimeState.OVER: "plus",
    TimeState.PAUSED: "pause",
    TimeState.STOPPED: "stop",
    TimeState.BREAK: "cup",
    TimeState.THINKING: "bulb",
    TimeState.GROUPS: "people",
    TimeState.ENDED: "flag",
}
_ICON_SHARE = 0.6  # of the circle's width


def draw_mark(painter: QPainter, centre: QPointF, across: float, state: TimeState) -> None:
    """Draw the mark of a state in a circle of a width in pixels; time that runs has none."""
    icon = MARKS.get(state)
    if icon is None:
        return
    edge = max(2.0, across / 22)
    painter.setPen(QPen(look.colour("text"), edge))
    painter.setBrush(look.colour("surface"))
    painter.drawEllipse(centre, (across - edge) / 2, (across - edge) / 2)
    side = round(across * _ICON_SHARE)
    box = QRectF(0, 0, side, side)
    box.moveCenter(centre)
    painter.drawPixmap(box.topLeft(), icon_pixmap(icon, side, look.colours.text))
