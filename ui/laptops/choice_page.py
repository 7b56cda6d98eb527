"""One question with a card for each answer, in the place of the page."""

from collections.abc import Iterable, Sequence

from ui.live.question import Choice
from ui.locking.page import LockPage
from ui.widgets.access import announce
from ui.widgets.card_button import CardButton
from ui.widgets.drop import drop


class ChoicePage(LockPage):
    """Asks one thing at a time. The keyboard begins on one of the answers."""

    def __init__(self, picture: str) -> None:
        super().__init__(picture, "")
        self.cards: list[CardButton] = []

    def ask(self, heading: str, lines: Iterable[str], choices: Sequence[Choice], first: int = 0) -> None:
        """Show a question with its answers; `first` is where the keyboard begins, counted from 0."""
        said = tuple(lines)
        self.tell(heading, said)
        for card in self.cards:
            drop(card)
        self.cards = []
        for choice in choices:
            card = CardButton(choice.words, choice.below, picture=choice.picture, icon=choice.icon)
            card.clicked.connect(choice.act)
            self.body.addWidget(card)
            self.cards.append(card)
        self.verticalScrollBar().setValue(0)
        self._first = self.cards[first]
        self._first.setFocus()
        announce(self, " ".join((heading, *said)))

    def take_focus(self) -> None:
        """Put the keyboard where it begins."""
        self._first.setFocus()
