"""Measures how far the words in a window stand out, from what is drawn."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from PIL import Image
from PySide6.QtGui import QPainter, QTextLayout
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from tests.access.looked import Looked, called, place_of, shown
from tests.access.pixels import Box, clusters, differing, ink_contrast, most_common, pairs, picture
from ui.theme.look import look

LEAST = 7.0
_OF_QT = (QLineEdit, QComboBox, QPlainTextEdit)  # Qt draws their words, and nothing but words


@contextmanager
def no_words() -> Iterator[None]:
    """Let our own widgets draw everything but their words."""
    with patch.object(QPainter, "drawText", lambda *_: None), patch.object(QTextLayout, "draw", lambda *_: None):
        yield


def pale_words(root: QWidget, least: float = LEAST) -> Looked:
    """Look at every run of words in a window; those with less contrast than the least to what is behind are faults."""
    told = Looked()
    whole = picture(root)
    with no_words():
        bare = picture(root)
    mask = differing(whole, bare)
    for widget in shown(root):
        box = place_of(widget, root)
        if box.isEmpty() or any(part.isVisibleTo(root) for part in _parts(widget)):
            continue
        area = (box.left(), box.top(), box.right() + 1, box.bottom() + 1)
        if isinstance(widget, _OF_QT):
            _look_inside(told, widget, whole.crop(area), least)
            continue
        for cluster in clusters(mask.crop(area), widget.font().pixelSize()):
            found = pairs(whole.crop(area).crop(cluster), bare.crop(area).crop(cluster))
            told.at(*_fault(widget, ink_contrast(found), least))
        mask.paste(0, area)
    left = mask.getbbox()
    return told if left is None else _with_fault(told, f"Words at {left} belong to nothing that was looked at.")


def inked(image: Image.Image) -> float:
    """Return the contrast of the words in a picture that has only words on one ground; 0 when there are none."""
    found = pairs(image, Image.new("RGB", image.size, most_common(image)))
    return ink_contrast(found) if found else 0.0


def _look_inside(told: Looked, line: QWidget, drawn: Image.Image, least: float) -> None:
    """Look at the words of a line that Qt draws, away from its edge and its arrow."""
    inset = 0 if isinstance(line.parent(), QWidget) and line.parent().inherits("QSpinBox") else look.sizes.focus_width
    arrow = look.grow(look.sizes.icon_small) + look.sizes.row if isinstance(line, QComboBox) else 0
    box: Box = (inset, inset, drawn.width - inset - arrow, drawn.height - inset)
    if box[2] - box[0] > 2 and box[3] - box[1] > 2:
        ratio = inked(drawn.crop(box))
        if ratio:
            told.at(*_fault(line, ratio, least))


def _parts(widget: QWidget) -> list[QWidget]:
    return [] if isinstance(widget, _OF_QT) else [part for part in widget.children() if isinstance(part, QWidget)]


def _fault(widget: QWidget, ratio: float, least: float) -> list[str]:
    return [f"{called(widget)} has words of {ratio:.1f} to 1."] if ratio < least else []


def _with_fault(told: Looked, fault: str) -> Looked:
    told.faults.append(fault)
    return told
