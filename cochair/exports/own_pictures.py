"""Pictures that a board brings: read with care, turned upright, made small, and made again from what is seen alone."""

import warnings
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from cochair.exports import words
from cochair.services.picture_ports import PictureRefused

LONGEST = 800
"""Dots along a photo: 40 mm of paper with 500 dots an inch, and sharp on a screen at 300 %."""
_READ = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
_MOST_BYTES = 60_000_000
_MOST_DOTS = 40_000_000
"""Dots of a picture that must be read whole; a JPEG is read at an eighth, so Pillow's own limit holds for it."""
_QUALITY = 88


def own_picture(file: Path) -> bytes:
    """Return a picture as a small JPEG, or a PNG where it is see-through; raises PictureRefused.

    Only its dots are kept: no place, camera, date, comment, colour profile or small picture of itself.
    """
    try:
        if file.stat().st_size > _MOST_BYTES:
            raise PictureRefused(words.PICTURE_TOO_LARGE.format(file=file.name))
        content = file.read_bytes()
    except OSError as error:
        raise PictureRefused(words.PICTURE_GONE.format(file=file.name)) from error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            warnings.simplefilter("ignore", UserWarning)  # of odd marks in a file, which are not kept
            return _small(content)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise PictureRefused(words.PICTURE_TOO_LARGE.format(file=file.name)) from error
    except Exception as error:  # a broken file makes Pillow raise nearly anything
        raise PictureRefused(words.NOT_A_PICTURE.format(file=file.name)) from error


def _small(content: bytes) -> bytes:
    with Image.open(BytesIO(content), formats=_READ) as opened:
        opened.draft("RGB", (2 * LONGEST, 2 * LONGEST))
        if opened.width * opened.height > _MOST_DOTS:
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


def is_high(content: bytes) -> bool:
    """Return whether an own picture is higher than wide."""
    with Image.open(BytesIO(content)) as opened:
        return opened.height > opened.width
