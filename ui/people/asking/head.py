"""What stands above an answer: a picture, a question and a line below it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import BOLD, look
from ui.widgets.icon import Icon
from ui.widgets.picture_label import PictureLabel
from ui.widgets.wrap_label import WrapLabel


class Head(QHBoxLayout):
    """Where there is no picture, or no line below, there is no gap."""

    def __init__(self, picture: str = "", words: str = "", below: str = "") -> None:
        super().__init__()
        self._picture = PictureLabel(picture, look.sizes.picture)
        self._words, self.below = WrapLabel(words, "title", BOLD), WrapLabel(below, "lead", colour="muted")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self.below)
        self.setSpacing(look.sizes.pad)
        self.addWidget(self._picture)
        self.addLayout(column, 1)
        for label, told in ((self._picture, picture), (self.below, below)):
            if not told:
                label.hide()

    def ask(self, picture: str, words: str, below: str = "") -> None:
        """Show another question."""
        self._picture.set_picture(picture)
        self._picture.setVisible(bool(picture))
        self._words.setText(words)
        self.below.setText(below)
        self.below.setVisible(bool(below))


def noted(words: str) -> QWidget:
    """Return a row with a lock that says who sees this."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.sizes.gap)
    row.addWidget(Icon("lock", "muted", look.sizes.icon_small))
    row.addWidget(WrapLabel(words, "small", colour="muted"), 1)
    return holder
