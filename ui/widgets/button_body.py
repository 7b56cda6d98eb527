"""Paints the body of every button: ground, edge and a focus ring that shows on any ground."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from ui.theme.look import look

Role = Literal["plain", "main", "quiet", "picked"]


@dataclass(frozen=True, slots=True)
class Paint:
    """The colours of one state of a button."""

    ground: QColor | None
    edge: QColor | None
    edge_width: int
    ink: QColor
    icon: QColor
    dashed: bool = False


def paint_for(button: QAbstractButton, role: Role) -> Paint:
    """Return the colours for a button's role and state."""
    c, s = look.colour, look.sizes
    pressed = button.isEnabled() and (button.isDown() or button.underMouse())
    if not button.isEnabled():
        return Paint(None, c("edge"), s.edge_width, c("muted"), c("muted"), dashed=True)
    if role == "main":
        ground = c("primary_down" if pressed else "primary")
        return Paint(ground, None, 0, c("on_primary"), c("on_primary"))
    if role == "picked" or (button.isCheckable() and button.isChecked()):
        return Paint(c("soft"), c("primary"), s.picked_width, c("text"), c("primary"))
    if role == "quiet":
        return Paint(c("soft") if pressed else None, None, 0, c("text"), c("primary"))
    return Paint(c("soft" if pressed else "surface"), c("edge"), s.edge_width, c("text"), c("text"))


def paint_body(painter: QPainter, box: QRectF, paint: Paint, *, focused: bool) -> None:
    """Paint ground and edge in a box; when focused, a ring inside it between two gaps in the colour of the surface.

    The outer gap lies where the edge was: so even of a dark edge, the change to the ring is 3 to 1 or more.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sizes = look.sizes
    ground: QColor | Qt.BrushStyle = paint.ground if paint.ground is not None else Qt.BrushStyle.NoBrush
    if not focused:
        style = Qt.PenStyle.DashLine if paint.dashed else Qt.PenStyle.SolidLine
        _rounded(painter, box, QPen(paint.edge, paint.edge_width, style) if paint.edge else None, ground)
        return
    ring, gap = sizes.focus_width, sizes.focus_gap
    _rounded(painter, box, None, look.colour("surface"))
    _rounded(painter, _inset(box, gap), QPen(look.colour("focus"), ring), Qt.BrushStyle.NoBrush, sizes.radius - gap)
    _rounded(painter, _inset(box, 2 * gap + ring), None, ground, sizes.radius - gap - ring)


def _inset(box: QRectF, by: int) -> QRectF:
    return box.adjusted(by, by, -by, -by)


def _rounded(
    painter: QPainter,
    box: QRectF,
    edge: QPen | None,
    ground: QColor | Qt.BrushStyle,
    radius: int | None = None,
) -> None:
    inset = edge.widthF() / 2 if edge is not None else 0.0
    painter.setPen(edge if edge is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(ground)
    corner = (look.sizes.radius if radius is None else radius) - inset
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner)
