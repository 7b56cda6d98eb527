"""What is heard, in words for everyone, in the place of what comes next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.live.call_line import BELL
from ui.live.room_words import RoomPicture, RoomWords
from ui.theme.look import BOLD, look

SHARE = 1.1
"""The height of the words: that of what comes next, so that nothing below moves."""


class RoomCall(QWidget):
    """A bell and words, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._words = RoomPicture(SHARE), RoomWords(SHARE, BOLD, "text")
        self._picture.set_picture(BELL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.sizes.gap)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def words(self) -> str:
        """Return what is shown."""
        return self._words.text()

    def show_words(self, words: str) -> None:
        """Show words, or nothing."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def fit(self, least: int, kept: float) -> None:
        """Take the height of the smallest words, in pixels, and the part of their size that larger things keep."""
        self._picture.fit(least, kept)
        self._words.fit(least, kept)
