"""What waits quietly on the first screen: who asked to talk about something, and what is older than was said."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import words_home as w
from ui.theme.look import look
from ui.widgets.card_button import CardButton


class Waiting(QWidget):
    """A card for each; one that has nothing to say is not there."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = CardButton("", icon="speech", size="body")
        self.old = CardButton("", icon="clock", size="body")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.row)
        column.addWidget(self.asked)
        column.addWidget(self.old)

    def show_lines(self, asked: str, old: str) -> None:
        """Show who waits for an answer, and what is old, each in one line or not at all."""
        for card, words, below in ((self.asked, asked, w.SEE_ASKED), (self.old, old, w.SEE_OLD)):
            card.set_words(words, below)
            card.setVisible(bool(words))
        self.setVisible(bool(asked or old))
