"""A photo as it would be kept, before it is."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel

from ui import words_pictures as w
from ui.theme.look import look
from ui.widgets.picture_label import own_pixmap


class PhotoLabel(QLabel):
    """Shows a photo that no code stands for yet."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content = content
        self.setAccessibleName(w.NEW_PHOTO)
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        side = look.grow(look.sizes.picture_big)
        self.setFixedSize(QSize(side, side))
        self.setPixmap(own_pixmap(self._content, side))
