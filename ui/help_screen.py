"""Every key, and what it does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ui import words_app as w
from ui.commands import COMMANDS
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class HelpScreen(Ground):
    """`back` asks to go where the person came from."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        column = QVBoxLayout(self)
        edge = look.sizes.edge
        column.setContentsMargins(edge, edge, edge, edge)
        card = HeadedCard(w.HELP)
        self._button = BigButton(w.BACK, "back", role="main")
        self._button.clicked.connect(self.back)
        card.body.addWidget(WrapLabel(w.HELP_FIRST))
        scroll = ScrollColumn()
        lines = (*w.KEYS, *((c.keys, c.tip) for c in COMMANDS if c.number <= 1))
        for keys, tip in lines:
            scroll.column.addWidget(WrapLabel(w.KEY_LINE.format(keys=keys, tip=tip)))
        card.body.addWidget(scroll, 1)
        card.body.addWidget(self._button)
        column.addWidget(card, 1)

    def take_focus(self) -> None:
        """Put the keyboard on Back."""
        self._button.setFocus()
