"""Pictures as PNG, for files that can not hold a drawing."""

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw
from resvg_py import svg_to_bytes

from cochair.exports.profile import NAVY, WHITE
from cochair.exports.svg_pictures import svg

_SIDE = 640
"""Dots along a picture before it is cut to what is drawn: then 40 mm have about 300 dots an inch."""
_ROW = 10
_SQUARE, _GAP, _LINE = 60, 12, 5


@lru_cache(maxsize=512)
def png(code: str) -> bytes:
    """Return a picture by its code, in the smallest square that holds all of it."""
    drawn = svg_to_bytes(svg_string=svg(code).decode(), width=_SIDE, skip_system_fonts=True)
    whole = Image.open(BytesIO(drawn)).convert("RGBA")
    left, top, right, bottom = whole.getbbox() or (0, 0, *whole.size)
    side = max(right - left, bottom - top)
    square = Image.new("RGBA", (side, side))
    square.paste(whole.crop((left, top, right, bottom)), ((side - right + left) // 2, (side - bottom + top) // 2))
    return _saved(square)


def squares(count: int, full: bool) -> bytes:
    """Return squares that can be counted, in rows of ten."""
    step = _SQUARE + _GAP
    rows = -(-count // _ROW)
    picture = Image.new("RGB", (_ROW * step, rows * step), WHITE)
    pen = ImageDraw.Draw(picture)
    for number in range(count):
        x, y = number % _ROW * step, number // _ROW * step
        pen.rectangle((x, y, x + _SQUARE, y + _SQUARE), fill=NAVY if full else WHITE, outline=NAVY, width=_LINE)
    return _saved(picture)


def _saved(picture: Image.Image) -> bytes:
    content = BytesIO()
    picture.save(content, "PNG", optimize=True)
    return content.getvalue()
