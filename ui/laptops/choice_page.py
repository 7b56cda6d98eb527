"""One question with a card for each answer, in the place of the page."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import words_laptops as w
from ui.live.question import Choice
from ui.locking.page import LockPage, row_of
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton
from ui.widgets.drop import drop


class ChoicePage(LockPage):
    """Asks one thing at a time. The keyboard begins on the first answer, and `left` asks to go back."""

    left = Signal()

    def __init__(self, picture: str) -> None:
        super().__init__(picture, "")
        self.cards: list[CardButton] = []
        holder = QWidget()
        self._answers = QVBoxLayout(holder)
        self._answers.setContentsMargins(0, 0, 0, 0)
        self._answers.setSpacing(look.sizes.row)
        back = BigButton(w.BACK, "back", key="Esc")
        back.clicked.connect(self.left)
        self.body.addWidget(holder)
        self.body.addWidget(row_of(back))

    def ask(self, heading: str, lines: Iterable[str], choices: Sequence[Choice]) -> None:
        """Show a question with its answers."""
        said = tuple(lines)
        self.tell(heading, said)
        for card in self.cards:
            drop(card)
        self.cards = []
        for choice in choices:
            card = CardButton(choice.words, choice.below, picture=choice.picture, icon=choice.icon)
            card.clicked.connect(choice.act)
            self._answers.addWidget(card)
            self.cards.append(card)
        self.verticalScrollBar().setValue(0)
        self.take_focus()
        announce(self, " ".join((heading, *said)))

    def take_focus(self) -> None:
        """Put the keyboard where it begins."""
        self.cards[0].setFocus()
