"""Reads a photo with care: turned upright, made small, and made again from what is seen alone."""

import warnings
from io import BytesIO

from PIL import Image, ImageOps

LONGEST = 800
"""Dots along a photo: 40 mm of paper with 500 dots an inch, and sharp on a screen at 300 %."""
_READ = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
_MOST_DOTS = 25_000_000
"""Dots of a picture that must be read whole; a JPEG is read at an eighth, so Pillow's own limit holds for it."""
_LONGEST_READ = 30_000
"""Dots along a picture; a strip of one dot takes Pillow 20 times the memory of its dots."""
_QUALITY = 88


class FarTooLarge(Exception):
    """A picture takes more memory than CoChair gives to one."""


def made_small(content: bytes) -> bytes:
    """Return a picture made small; raises FarTooLarge, and nearly anything for a broken one: so it is called apart."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            warnings.simplefilter("ignore", UserWarning)  # of odd marks in a file, which are not kept
            return _small(content)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise FarTooLarge from error


def _small(content: bytes) -> bytes:
    with Image.open(BytesIO(content), formats=_READ) as opened:
        if max(opened.size) > _LONGEST_READ or (opened.info.get("progressive") and _dots(opened) > _MOST_DOTS):
            raise Image.DecompressionBombError
        opened.draft("RGB", (2 * LONGEST, 2 * LONGEST))
        if _dots(opened) > _MOST_DOTS:
            raise Image.DecompressionBombError
        opened.load()
        clear = opened.has_transparency_data
        opened.thumbnail((2 * LONGEST, 2 * LONGEST))
        upright = ImageOps.exif_transpose(opened).convert("RGBA" if clear else "RGB")
    upright.thumbnail((LONGEST, LONGEST))
    dots = Image.frombytes(upright.mode, upright.size, upright.tobytes())
    made = BytesIO()
    if clear:
        dots.save(made, "PNG", optimize=True)
    else:
        dots.save(made, "JPEG", quality=_QUALITY, optimize=True)
    return made.getvalue()


def _dots(opened: Image.Image) -> int:
    return opened.width * opened.height
