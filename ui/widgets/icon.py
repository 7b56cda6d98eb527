"""Our own line icons, painted in any colour."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from cochair.resources import resource
from ui.theme.look import look


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)  # what one look needs, some times over: each size and each colour is another one
def _pixmap(name: str, side: int, colour: str, ratio: float) -> QPixmap:
    drawing = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, side: int, colour: str) -> QPixmap:
    """Return an icon as a square of `side` pixels in a `#RRGGBB` colour. Raises FileNotFoundError for no such icon."""
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    return _pixmap(name, side, colour, ratio)


def menu_icon(name: str) -> QIcon:
    """Return an icon for a menu, in the colour of the main button."""
    return QIcon(icon_pixmap(name, look.grow(look.sizes.icon), look.colours.primary))


class Icon(QLabel):
    """An icon beside words. It has no name of its own, because the words say it."""

    def __init__(
        self, name: str, colour: str = "text", pixels: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Take an icon name, a colour token and a size at 100 % text (body icons when not given)."""
        super().__init__(parent)
        self._name = name
        self._colour = colour
        self._pixels = pixels or look.sizes.icon
        look.changed.connect(self._redraw)
        self._redraw()

    def set_icon(self, name: str, colour: str | None = None) -> None:
        """Show another icon, in another colour token when given."""
        self._name = name
        self._colour = colour or self._colour
        self._redraw()

    def _redraw(self) -> None:
        side = look.grow(self._pixels)
        self.setFixedSize(QSize(side, side))
        self.setPixmap(icon_pixmap(self._name, side, look.colours.named(self._colour)))
