"""What the window shows until the meetings are open, and while they can not be opened."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import words_app as w
from ui.theme.look import BOLD, look
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel

if TYPE_CHECKING:  # the first drawing must not wait for what can be asked
    from ui.opening_card import OpeningCard


class OpeningScreen(Ground):
    """`passphrase_given` carries what was typed: a passphrase, or the code on a recovery sheet.

    `drawn` says that it can be seen.
    `mend_wanted` asks to bring back what can be read of a damaged file, with the newest copy.
    """

    drawn = Signal()
    passphrase_given = Signal(str)
    mend_wanted = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        self._asked: OpeningCard | None = None
        self._opens = Ground("card")
        inside = QVBoxLayout(self._opens)
        pad, edge = look.sizes.pad, look.sizes.edge
        inside.setContentsMargins(pad, pad, pad, pad)
        inside.addWidget(WrapLabel(w.OPENING, "title", BOLD))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._first = QWidget()
        first = QVBoxLayout(self._first)
        first.setContentsMargins(0, 0, 0, 0)
        _put_in_the_middle(self._opens, first)
        self._column.addWidget(self._first)
        look.changed.connect(self._fit)
        self._fit()

    def tell(self, sentence: str) -> None:
        """Say why the meetings are not open; where a passphrase helps, ask for one."""
        self._ask().tell(sentence)

    def show_failed(self, sentence: str) -> None:
        """Say why the meetings are not open; the way on is to try again."""
        self._ask().show_failed(sentence)

    def show_trouble(self, sentence: str) -> None:
        """Say why something that was asked could not be done; the meetings are as they were."""
        self._ask().show_trouble(sentence)

    def show_waiting(self, sentence: str) -> None:
        """Say what goes on; there is nothing to press until it is done."""
        self._ask().show_waiting(sentence)

    def show_told(self, heading: str, lines: Sequence[str]) -> None:
        """Tell what came of it; the way on is to open the meetings."""
        self._ask().show_told(heading, lines)

    def paintEvent(self, event: object) -> None:
        """Paint the ground, and say so."""
        super().paintEvent(event)
        self.drawn.emit()

    def take_focus(self) -> None:
        """Put the keyboard where the person goes on from here."""
        if self._asked is not None:
            self._asked.take_focus()

    def _ask(self) -> "OpeningCard":
        """Return the card that asks, made when there is something to ask for the first time."""
        if self._asked is None:
            from ui.opening_card import OpeningCard
            from ui.widgets.scroll_column import ScrollColumn

            self._asked = card = OpeningCard()
            card.passphrase_given.connect(self.passphrase_given)
            card.mend_wanted.connect(self.mend_wanted)
            card.again.connect(self.again)
            self._first.hide()
            scroll = ScrollColumn()
            _put_in_the_middle(card, scroll.column)
            self._column.addWidget(scroll)
            self._fit()
        return self._asked

    def _fit(self) -> None:
        for card in (self._opens, self._asked):
            if card is not None:
                card.setMaximumWidth(round(look.sizes.opening_card * look.scale))


def _put_in_the_middle(card: QWidget, column: QVBoxLayout) -> None:
    middle = QHBoxLayout()
    middle.addStretch(1)
    middle.addWidget(card, 100)
    middle.addStretch(1)
    column.addStretch(1)
    column.addLayout(middle)
    column.addStretch(2)
