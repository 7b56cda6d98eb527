"""What puts people at ease, each as a card that says whether it is ready."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from cochair.domain.ease import Ease
from ui import words_keeping as w
from ui.theme.look import look
from ui.widgets.card_button import CardButton
from ui.widgets.even_layout import EvenLayout

_CARD_EMS = 18
"""How wide a card is at least, in letters."""


class EaseGrid(QWidget):
    """`ticked` carries a thing, and whether it is ready now."""

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._grid = EvenLayout(self, look.sizes.gap)
        self.cards: dict[Ease, CardButton] = {}
        for thing, code, words in w.EASE_LINES:
            card = CardButton(words, picture=code, size="body", compact=True)
            card.setCheckable(True)
            card.clicked.connect(lambda on, thing=thing: self.ticked.emit(thing, on))
            self.cards[thing] = card
            self._grid.addWidget(card)

    def show_ready(self, ready: Collection[Ease]) -> None:
        """Show what is ready; a card that has the keyboard keeps it."""
        for thing, _, words in w.EASE_LINES:
            self.cards[thing].setChecked(thing in ready)
            self.cards[thing].set_words(words, w.IS_READY if thing in ready else w.IS_NOT_READY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards in two columns where there is room."""
        super().resizeEvent(event)
        columns = 2 if self.width() >= 2 * _CARD_EMS * look.grow(look.sizes.type["body"]) else 1
        if columns != self._grid.columns:
            self._grid.columns = columns
            self._grid.invalidate()
            self.updateGeometry()
