"""Pictures and drawings that a board brings, as papers can hold them: strangers made them, so they are read apart."""

from io import BytesIO
from pathlib import Path

from PIL import Image

from cochair.exports.pictures_apart import read_apart

_MOST_BYTES = {"photo": 60_000_000, "drawing": 2_000_000}


def own_picture(file: Path) -> bytes:
    """Return a picture as a small JPEG, or a PNG where it is see-through; raises PictureRefused.

    Only its dots are kept: no place, camera, date, comment, colour profile or small picture of itself.
    """
    return read_apart("photo", file, _MOST_BYTES["photo"])


def own_drawing(file: Path) -> bytes:
    """Return an SVG drawing as a PNG with only its own lines and colours; raises PictureRefused."""
    return read_apart("drawing", file, _MOST_BYTES["drawing"])


def is_high(content: bytes) -> bool:
    """Return whether an own picture is higher than wide."""
    with Image.open(BytesIO(content)) as opened:
        return opened.height > opened.width
