"""A person as a button: one tap gives the floor."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ui import words as w
from ui.theme.look import look
from ui.widgets.avatar import first_letter, paint_avatar
from ui.widgets.big_button import BigButton


class PersonChip(BigButton):
    """First letter and name. While speaking: a picture of speech, a thick edge and the word "speaking"."""

    def __init__(self, name: str, *, key: str = "", live: bool = True, parent: QWidget | None = None) -> None:
        """Take the name to show and a key to show with it. `clicked` asks to give this person the floor."""
        self._person = name
        self._speaking = False
        super().__init__(name, key=key, live=live, parent=parent)

    def show_person(self, name: str, *, speaking: bool) -> None:
        """Show a person, and whether this person has the floor."""
        if (name, speaking) == (self._person, self._speaking):
            return
        self._person, self._speaking = name, speaking
        self.set_role("picked" if speaking else "plain")
        self.set_words(w.is_speaking(name) if speaking else name)

    def _lead_side(self) -> int:
        return look.grow(look.sizes.avatar)

    def _lead(self, colour: str) -> QPixmap:
        if self._speaking:
            self._icon = "speech"
            return super()._lead(colour)
        side = self._lead_side()
        pixmap = QPixmap(round(side * self.devicePixelRatioF()), round(side * self.devicePixelRatioF()))
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_avatar(painter, QRectF(0, 0, side, side), first_letter(self._person))
        painter.end()
        return pixmap
