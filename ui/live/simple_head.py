"""The top of the big buttons: the time as shape and words, what is talked about, and who is speaking."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.meeting import Meeting
from cochair.domain.telling import groups_words, time_told
from cochair.domain.words_of_events import CARDS
from ui import words_live
from ui import words_simple as w
from ui.live.floor_panel import speaker_words
from ui.live.time_read import laptop_reading
from ui.theme.look import BOLD, MEDIUM, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.quiet_label import QuietLabel
from ui.widgets.time_face import TimeFace, is_worded
from ui.widgets.wrap_label import WrapLabel

SHARE_OF_HEIGHT = 0.32
"""How much of the window the time may take as a shape; its words are always there."""
BESIDE_WORDS = 12
"""Letters of the large words, at least, that the tools leave room for beside them."""


class SimpleHead(Ground):
    """`fit` gives it the size of the window, and tells whether the tools fit here or belong in another place.

    The shape of the time tells it to a screen reader, so words beside the shape do not tell it again.
    """

    def __init__(self, tools: tuple[BigButton, ...], parent: QWidget | None = None) -> None:
        """Take the small buttons that stand at the right where there is room."""
        super().__init__("card", parent)
        self.setAccessibleName(words_live.NOW)
        sizes = look.sizes
        self._tools = tools
        self._low, self._called, self._item = False, "", ""
        self._timeless = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.pad, sizes.gap, sizes.pad, sizes.gap)
        row.setSpacing(sizes.zone)
        self.time = TimeFace()
        self._words = QuietLabel("", "huge", BOLD)
        self._now = WrapLabel("", "heading", MEDIUM, "muted")
        self._card = WrapLabel("", "heading", STRONG, "ask_text")
        row.addWidget(self.time)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self._words, self._now, self._card):
            words.addWidget(label)
        words.addStretch(1)
        row.addLayout(words, 1)
        self._place = QWidget()
        self._grid = QGridLayout(self._place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(sizes.gap)
        row.addWidget(self._place)

    def show_meeting(self, m: Meeting) -> None:
        """Show everything about the open item."""
        up = "" if m.card is None or m.stopped else w.CARD_UP.format(card=CARDS[m.card])
        self._card.setText(up)
        self._card.setVisible(bool(up))
        self._now.setHidden(self._low and bool(up))
        self.show_time(m)

    def show_call(self, words: str) -> None:
        """Show what is heard in the place of the item; nothing ends it."""
        self._called = words
        self._now.setText(words or self._item)
        self._hush()

    def show_time(self, m: Meeting) -> None:
        """Show the time; only what differs is painted again. Why the clock stands still comes first."""
        told, reading, hidden = time_told(m), laptop_reading(m), look.time_style == "hidden"
        self.time.show_reading(reading)
        self._words.setText(reading.hidden if hidden else told.held or told.words)
        self._item = m.plan.title
        if m.now_item is not None:
            speaker = groups_words(m).rstrip(".") or speaker_words(m)
            held = bool(told.held) and not hidden
            parts = {"item": m.now_item.item.title, "speaker": speaker}
            self._item = w.NOW_HELD.format(time=told.words, **parts) if held else w.NOW.format(**parts)
            self._timeless = w.NOW.format(**parts)
        self.show_call(self._called)

    def fit(self, width: int, height: int) -> bool:
        """Choose what there is room for in a window of a width and a height; return whether the tools fit here."""
        self._low = height < look.grow(look.sizes.three_lines_high)
        self._now.setHidden(self._low and not self._card.isHidden())
        side = self.time.minimumSizeHint().height()
        self.time.setVisible(not is_worded() and side <= height * SHARE_OF_HEIGHT)
        self._hush()
        self.time.setFixedSize(side, side)
        wide = max(tool.sizeHint().width() for tool in self._tools)
        high = max(tool.heightForWidth(wide) for tool in self._tools)
        beside = 2 * wide + look.sizes.gap + (side + look.sizes.zone if not self.time.isHidden() else 0)
        words = self._words.font().pixelSize() * BESIDE_WORDS * 0.6
        here = beside + words + 4 * look.sizes.zone <= width and 2 * high <= height * SHARE_OF_HEIGHT
        self._place.setVisible(here)
        return here

    def _hush(self) -> None:
        """Let a screen reader have the time from its shape alone, where there is one."""
        shape = not self.time.isHidden()
        self._words.hush(shape)
        heard = self._timeless if shape and not self._called else ""
        if heard != self._now.accessibleName():
            self._now.setAccessibleName(heard)

    def take_tools(self) -> None:
        """Put the tools at the right, two under two."""
        for number, tool in enumerate(self._tools):
            self._grid.addWidget(tool, number // 2, number % 2)
