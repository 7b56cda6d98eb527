"""A frame whose ground and edge say what kind of thing lies on it."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme.look import look

# fmt: off
Kind = Literal[
    "page", "card", "top", "strip", "plain", "row", "lined", "soft", "now", "keep",
    "hint", "ask", "asked", "saved", "rule", "drop",
]
# fmt: on
Corner = Literal["", "small", "usual", "card"]


@dataclass(frozen=True, slots=True)
class _Shape:
    """Colour tokens of ground and edge (empty for none), where a thin line runs, how round, and whether dashed."""

    ground: str = ""
    edge: str = ""
    line: Literal["", "round", "above", "below"] = ""
    corner: Corner = ""
    thin: bool = False
    dashed: bool = False


_SHAPES: dict[Kind, _Shape] = {
    "page": _Shape("bg"),
    "card": _Shape("surface", "line", "round", "card", thin=True),
    "top": _Shape("surface", "line", "below", thin=True),
    "strip": _Shape("surface", "line", "above", thin=True),
    "plain": _Shape(line="round", corner="usual"),
    "row": _Shape("sunk", "line", "round", "usual", thin=True),
    "lined": _Shape("", "line", "below", thin=True),
    "soft": _Shape("soft", corner="usual"),
    "now": _Shape("now", "now_line", "round", "usual"),
    "keep": _Shape("now", corner="usual"),
    "hint": _Shape("hint", "hint_line", "round", "usual"),
    "ask": _Shape("ask", "ask_line", "round", "card"),
    "asked": _Shape("", "ask_line", "round", "usual", dashed=True),
    "saved": _Shape("soft", "primary", "round", "usual"),
    "rule": _Shape("line"),
    "drop": _Shape("focus", corner="small"),
}


class Ground(QFrame):
    """A frame that paints itself, with a ring when the keyboard is on it. Put a layout on it as on any widget."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground: Kind = kind
        look.changed.connect(self._lay_ground)
        self._lay_ground()

    def ground(self) -> Kind:
        """Return what kind of ground it is now."""
        return self._ground

    def set_kind(self, kind: Kind) -> None:
        """Paint another ground."""
        if self._ground != kind:
            self._ground = kind
            self._lay_ground()

    def paintEvent(self, _event: object) -> None:
        """Paint ground and edge."""
        shape, painter = _SHAPES[self._ground], QPainter(self)
        if shape.line in ("above", "below") or not shape.corner:
            self._paint_flat_ground(painter, shape)
            return
        wide = self._ground_line() if shape.edge else 0
        edge = shape.edge
        if self.hasFocus():
            wide, edge = look.sizes.focus_width, "focus"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.DashLine if shape.dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.colour(edge), wide, style) if wide else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(look.colour(shape.ground) if shape.ground else Qt.BrushStyle.NoBrush)
        radius, half = self._ground_corner() - wide / 2, wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _paint_flat_ground(self, painter: QPainter, shape: _Shape) -> None:
        if shape.ground:
            painter.fillRect(self.rect(), look.colour(shape.ground))
        if shape.edge:
            wide = self._ground_line()
            top = 0 if shape.line == "above" else self.height() - wide
            painter.fillRect(0, top, self.width(), wide, look.colour(shape.edge))

    def _ground_line(self) -> int:
        return look.colours.card_border if _SHAPES[self._ground].thin else look.sizes.edge_width

    def _ground_corner(self) -> int:
        sizes = look.sizes
        return {"": 0, "small": sizes.tight, "usual": sizes.radius, "card": sizes.card_radius}[
            _SHAPES[self._ground].corner
        ]

    def _lay_ground(self) -> None:
        """Leave room for the line, also when it is not painted now: nothing moves when the kind changes."""
        if self._ground == "rule":
            self.setFixedHeight(look.colours.card_border)
        line, wide = _SHAPES[self._ground].line, self._ground_line()
        all_round = wide if line == "round" else 0
        above, below = (wide if line == side else all_round for side in ("above", "below"))
        self.setContentsMargins(all_round, above, all_round, below)
        self.update()
