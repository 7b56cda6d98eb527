"""Every key, and what it does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import words_after, words_check, words_comfort, words_home, words_pictures, words_plan, words_promises
from ui import words_app as w
from ui.commands import COMMANDS
from ui.theme.look import BOLD, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel

_KEY_WIDTH = 130  # pixels at 100 % text

Keys = tuple[tuple[str, str], ...]


class HelpScreen(Ground):
    """`back` asks to go where the person came from."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        column = QVBoxLayout(self)
        edge = look.sizes.edge
        column.setContentsMargins(edge, edge, edge, edge)
        card = HeadedCard(w.HELP, "title")
        self._button = BigButton(w.BACK, "back", role="main")
        self._button.clicked.connect(self.back)
        card.beside.addWidget(self._button)
        card.body.addWidget(WrapLabel(w.HELP_FIRST, "lead"))
        self._keys: list[WrapLabel] = []
        self.list = ScrollColumn(gap=look.sizes.tight)
        meeting: Keys = tuple((c.keys, c.tip) for c in COMMANDS if c.number <= 1)
        for heading, lines in (
            (w.KEYS_EVERYWHERE, w.KEYS),
            (w.KEYS_COMFORT, words_comfort.KEYS),
            (w.KEYS_HOME, words_home.KEYS),
            (w.SEARCH_WORDS, words_home.SEARCH_WORDS),
            (w.KEYS_PROMISES, words_promises.KEYS),
            (w.KEYS_PLAN, words_plan.KEYS),
            (w.KEYS_MEETING, meeting),
            (w.KEYS_AFTER, words_after.KEYS),
            (w.KEYS_CHECK, words_check.KEYS),
            (w.KEYS_PICTURES, words_pictures.KEYS),
        ):
            self._add(heading, lines)
        card.body.addWidget(self.list, 1)
        column.addWidget(card, 1)
        look.changed.connect(self._fit)
        self._fit()

    def take_focus(self) -> None:
        """Put the keyboard on Back."""
        self._button.setFocus()

    def _add(self, heading: str, lines: Keys) -> None:
        self.list.column.addWidget(WrapLabel(heading, "heading", BOLD))
        for keys, tip in lines:
            row = Ground("row")
            beside = QHBoxLayout(row)
            beside.setContentsMargins(look.sizes.row, look.sizes.gap, look.sizes.row, look.sizes.gap)
            beside.setSpacing(look.sizes.row)
            shown = WrapLabel(keys, "body", STRONG)
            self._keys.append(shown)
            beside.addWidget(shown)
            beside.addWidget(WrapLabel(tip), 1)
            self.list.column.addWidget(row)
        self.list.column.addWidget(QWidget())

    def _fit(self) -> None:
        for label in self._keys:
            label.setFixedWidth(round(_KEY_WIDTH * look.scale))
