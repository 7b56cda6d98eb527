"""What waits quietly on the first screen: who asked for something, what is older than was said, whose money is late."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services.waits import Waits
from ui import words_home as w
from ui.aloud.shown import PRIVATE
from ui.theme.look import look
from ui.widgets.card_button import CardButton


class Waiting(QWidget):
    """A card for each; one that has nothing to say is not there."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = CardButton("", icon="speech", size="body")
        self.old = CardButton("", icon="clock", size="body")
        self.money = CardButton("", icon="lock", size="body")
        self.money.setProperty(PRIVATE, True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.row)
        column.addWidget(self.asked)
        column.addWidget(self.old)
        column.addWidget(self.money)

    def show_waits(self, waits: Waits) -> None:
        """Show each in one line or not at all."""
        lines = (
            (self.asked, waits.asked, w.SEE_ASKED),
            (self.old, waits.old, w.SEE_OLD),
            (self.money, waits.money, w.SEE_MONEY),
        )
        for card, words, below in lines:
            card.set_words(words, below)
            card.setVisible(bool(words))
        self.setVisible(any(words for _, words, _ in lines))
