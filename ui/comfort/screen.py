"""Comfort: everything that makes the screen right for somebody, in one place, on any day."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from ui import words_comfort as w
from ui.aloud.door import AloudDoor
from ui.aloud.levels import Levels
from ui.comfort import cards
from ui.comfort.aloud_part import AloudPart
from ui.comfort.calls_card import CallsCard
from ui.comfort.language_card import LanguageCard
from ui.comfort.presets_card import PresetsCard
from ui.comfort.sample_strip import SampleStrip
from ui.comfort.tied import Tied
from ui.comfort_keys import ComfortKeys
from ui.sounds import Voice
from ui.theme.look import BOLD, look
from ui.wardrobe import Wardrobe
from ui.widgets.ground import Ground
from ui.widgets.reading_order import set_reading_order
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class ComfortScreen(Ground):
    """`back` asks to go where the person came from. Every change is worn and kept at once."""

    back = Signal()

    def __init__(self, wardrobe: Wardrobe, keys: ComfortKeys, door: AloudDoor, voice: Voice | None = None) -> None:
        super().__init__("page")
        tied = Tied(wardrobe)
        aloud = AloudPart(tied, Levels(wardrobe, self), door)
        self._presets = PresetsCard(wardrobe)
        self._size = cards.size_card(tied, keys)
        self._left = (
            self._size,
            cards.meeting_card(tied),
            CallsCard(tied, voice),
            cards.one_key_card(tied),
        )
        self._right = (
            cards.colours_card(tied),
            cards.letters_card(tied),
            cards.sound_card(tied, aloud),
            LanguageCard(),
        )
        self._strip = SampleStrip(w.BACK, "back", w.BACK_KEY)
        self._strip.button.clicked.connect(self.back)
        self._lay_out()
        set_reading_order(self)
        ScreenKeys(self, ((w.BACK_KEY, self._close), (w.UNDO_KEY, self._presets.undo)))
        look.changed.connect(self._fit)

    def take_focus(self) -> None:
        """Put the keyboard on the size that is worn now."""
        self._presets.clear()
        self._size.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards into two columns, or into one."""
        super().resizeEvent(event)
        self._fit()

    def _close(self) -> None:
        """Close the line for a name when it is open, else go back."""
        if not self._presets.close_form():
            self.back.emit()

    def _fit(self) -> None:
        way, sizes = QBoxLayout.Direction, look.sizes
        wide = self.width() >= sizes.two_columns * look.scale
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._strip.show_sample(min(self.width(), self.height()) >= sizes.room_for_sample * look.scale)
        self._scroll.follow_later()

    def _lay_out(self) -> None:
        sizes = look.sizes
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(sizes.pad)
        for side in (self._left, self._right):
            column = QVBoxLayout()
            column.setSpacing(sizes.pad)
            for card in side:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._scroll = ScrollColumn(gap=sizes.pad)
        self._scroll.column.setContentsMargins(sizes.edge, sizes.pad, sizes.edge, sizes.pad)
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(WrapLabel(w.COMFORT, "title", BOLD))
        heading.addWidget(WrapLabel(w.WORDS, colour="muted"))
        self._scroll.column.addLayout(heading)
        self._scroll.column.addWidget(self._presets)
        self._scroll.column.addLayout(self._columns, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._scroll, 1)
        page.addWidget(self._strip)
