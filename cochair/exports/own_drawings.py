"""Drawings from strangers, made into dots with nothing that could run or reach out."""

from pathlib import Path

from lxml import etree
from resvg_py import svg_to_bytes

from cochair.exports import words
from cochair.services.picture_ports import PictureRefused

_SIDE = 640
_MOST_BYTES = 2_000_000
_GAVE_UP = "PanicException"
"""What resvg raises when a drawing is too odd for it; it is no Exception, and has no module to import it from."""
_LEFT_OUT = ("script", "image", "feImage", "foreignObject", "iframe", "audio", "video")
"""Parts of a drawing that run, or that fetch another file."""


def own_drawing(file: Path) -> bytes:
    """Return an SVG drawing as a PNG with only its own lines and colours; raises PictureRefused."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise PictureRefused(words.PICTURE_GONE.format(file=file.name)) from error
    if len(content) > _MOST_BYTES:
        raise PictureRefused(words.PICTURE_TOO_LARGE.format(file=file.name))
    try:
        return svg_to_bytes(svg_string=_safe(content), width=_SIDE, height=_SIDE, skip_system_fonts=True)
    except BaseException as error:
        if isinstance(error, ValueError | etree.LxmlError) or type(error).__name__ == _GAVE_UP:
            raise PictureRefused(words.NOT_A_PICTURE.format(file=file.name)) from error
        raise


def _safe(content: bytes) -> str:
    """Return a drawing without what could run or fetch; raises ValueError for one with words that stand for others."""
    if b"<!ENTITY" in content:
        raise ValueError("entities")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_pis=True)
    root = etree.fromstring(content, parser)
    for part in list(root.iter(*(f"{{*}}{name}" for name in _LEFT_OUT))):
        parent = part.getparent()
        if parent is None:
            raise ValueError("not a drawing")
        parent.remove(part)
    for part in root.iter("*"):
        for name, value in part.attrib.items():
            if etree.QName(name).localname == "href" and not value.startswith("#"):
                del part.attrib[name]
    return str(etree.tostring(root, encoding="unicode"))
