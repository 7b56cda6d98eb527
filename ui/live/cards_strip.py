"""The five cards that anybody may hold up. Nobody writes down who did."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cochair.domain.events import CardKind
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.words_of_events import CARDS
from ui import words as kit
from ui import words_live as w
from ui.commands import key_of
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.wrap_label import WrapLabel

PICTURES = {
    CardKind.STOP: "1F6D1",
    CardKind.SLOW_DOWN: "1F40C",
    CardKind.DO_NOT_UNDERSTAND: "1F615",
    CardKind.AGREE: "1F44D",
    CardKind.NEED_A_BREAK: "2615",
}


class CardsStrip(QFrame):
    """`held` carries the card that was pressed; `lowered` asks to take it down."""

    held = Signal(object)
    lowered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(w.HOLD_UP)
        flow = FlowLayout(self, look.sizes.row)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(WrapLabel(w.HOLD_UP, "body", BOLD))
        words.addWidget(WrapLabel(w.NOT_WHO, "small", colour="muted"))
        flow.addWidget(self._words)
        self._down = BigButton(w.CARD_DOWN, "down", role="main", live=True)
        self._down.setAccessibleDescription(kit.key_hint(key_of("card_down")))
        self._down.clicked.connect(self.lowered)
        flow.addWidget(self._down)
        self._buttons: dict[CardKind, BigButton] = {}
        for number, card in enumerate(CardKind, 1):
            button = BigButton(CARDS[card], picture=PICTURES[card], live=True, badge=True)
            button.setAccessibleDescription(kit.key_hint(key_of("card", number)))
            button.setToolTip(kit.key_hint(key_of("card", number)))
            button.clicked.connect(lambda _=False, c=card: self.held.emit(c))
            self._buttons[card] = button
            flow.addWidget(button)

    def show_meeting(self, m: Meeting) -> None:
        """Show which card is up."""
        up = m.card is not None or m.stopped
        self._down.setVisible(up)
        self._words.setVisible(not up)
        for card, button in self._buttons.items():
            held = card is m.card
            button.set_role("picked" if held else "plain")
            button.set_words(CARDS[card], w.THIS_CARD_IS_UP.format(card=CARDS[card]) if held else "")
            button.setEnabled(m.phase is Phase.RUNNING)
