"""What waits quietly on the first screen: a copy, who asked for something, what is too old, whose money is late."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services.copies import CopyTrouble
from cochair.services.waits import Waits
from ui import words_home as w
from ui.aloud.shown import PRIVATE
from ui.theme.look import look
from ui.widgets.card_button import CardButton


class Waiting(QWidget):
    """A card for each; one that has nothing to say is not there."""

    def __init__(self) -> None:
        super().__init__()
        self.copies = CardButton("", icon="shield", size="body")
        self.given = CardButton("", icon="folder", size="body")
        self.asked = CardButton("", icon="speech", size="body")
        self.old = CardButton("", icon="clock", size="body")
        self.money = CardButton("", icon="lock", size="body")
        self.money.setProperty(PRIVATE, True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.row)
        self._cards = (self.copies, self.given, self.asked, self.old, self.money)
        for card in self._cards:
            column.addWidget(card)
            card.hide()
        self.hide()

    def show_waits(self, waits: Waits) -> None:
        """Show each in one line or not at all."""
        lines = (
            (self.asked, waits.asked, w.SEE_ASKED),
            (self.old, waits.old, w.SEE_OLD),
            (self.money, waits.money, w.SEE_MONEY),
        )
        for card, words, below in lines:
            _tell(card, words, below)
        self._stand()

    def show_trouble(self, trouble: CopyTrouble) -> None:
        """Show what is wrong with the copies, or nothing."""
        _tell(self.copies, trouble.words, trouble.below)
        self._stand()

    def show_given(self, waits: bool) -> None:
        """Show whether a copy waits that was pressed outside the window."""
        _tell(self.given, w.GIVEN if waits else "", w.SEE_GIVEN)
        self._stand()

    def _stand(self) -> None:
        self.setVisible(not all(card.isHidden() for card in self._cards))


def _tell(card: CardButton, words: str, below: str) -> None:
    card.set_words(words, below)
    card.setVisible(bool(words))
