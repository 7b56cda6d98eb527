"""Pictures and drawings, as the process of their own reads them; there, any error at all is a plain no."""

import random
import struct
import zlib
from io import BytesIO

from PIL import Image

from cochair.exports.read_drawing import drawn
from cochair.exports.read_photo import made_small
from tests.torture.fuzzing import mutating
from tests.torture.fuzzing.target import Target

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">'
    b'<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><clipPath id="c">'
    b'<circle r="4"/></clipPath></defs><g transform="rotate(9)" opacity="0.5"><path d="M0 0 L5 5 C1 2 3 4 5 6 Z" '
    b'fill="url(#g)" stroke="#000" stroke-dasharray="1 2" clip-path="url(#c)"/><use xlink:href="#g"/></g></svg>'
)


def chunk(kind: bytes, data: bytes) -> bytes:
    """Return a piece of a PNG with its sum right."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, dots: bytes, *, bits: int = 8, colour: int = 6, before: bytes = b"") -> bytes:
    """Return a PNG that tells any size, with its sums right."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + before + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


def zeros(size: int) -> bytes:
    """Return so many bytes of nothing, packed; the memory never holds them all."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)) + packer.flush()


def saved(kind: str, size: tuple[int, int] = (24, 16), mode: str = "RGB", **how: object) -> bytes:
    """Return a picture as Pillow saves it."""
    stream = BytesIO()
    Image.new(mode, size).save(stream, kind, **how)
    return stream.getvalue()


def _png_or_bytes(data: bytes, chance: random.Random) -> bytes:
    """Change bytes; of a PNG half the time whole pieces, whose sums are made right again."""
    if data[:4] != b"\x89PNG" or chance.randrange(2):
        return mutating.any_bytes(data, chance)
    pieces, place = [], 8
    while place + 8 <= len(data):
        size = int.from_bytes(data[place : place + 4], "big")
        pieces.append((data[place + 4 : place + 8], data[place + 8 : place + 8 + size]))
        place += 12 + size
    if not pieces:
        return mutating.any_bytes(data, chance)
    at = chance.randrange(len(pieces))
    pieces[at] = (
        chance.choice((pieces[at][0], b"tRNS", b"eXIf", b"acTL", b"iCCP")),
        mutating.any_bytes(pieces[at][1], chance),
    )
    return data[:8] + b"".join(chunk(kind, part) for kind, part in pieces)


TARGETS = (
    Target(
        "photo", made_small, (Exception,),
        (
            png(4, 4, zlib.compress(bytes(4 * 17))), saved("JPEG"), saved("JPEG", progressive=True),
            saved("PNG", mode="P"), saved("WEBP"), saved("WEBP", mode="RGBA", lossless=True),
            saved("GIF", mode="P"), saved("BMP"),
        ),
        _png_or_bytes, apart=True,
    ),
    Target("drawing", drawn, (BaseException,), (SVG,), mutating.words, apart=True),
)  # fmt: skip
