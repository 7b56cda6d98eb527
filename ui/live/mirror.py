"""The screen for everyone in place of the Run screen, for a projector that shows what the laptop shows.

The keys that only change the meeting go on working.  What must be read or answered waits behind, and nothing of it
comes to the front by itself: a co-chair goes back for it.  Who has no keys but a switch has buttons here.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import words_live as w
from ui.commands import key_of
from ui.live.live_keys import LiveKeys
from ui.live.mirror_bar import MirrorBar
from ui.live.room import RoomView
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel

LIVE = frozenset(
    {
        "pause",
        "more_time",
        "break",
        "next",
        "back",
        "next_speaker",
        "finished",
        "undo",
        "redo",
        "think",
        "groups",
        "message",
        "say_now",
        "room",
        "card",
        "card_down",
        "floor",
        "raise",
    }
)
"""The commands that need nothing of what only the co-chairs see."""


class MirrorScreen(Ground):
    """`asked` carries a command and its number, as a key of the Run screen would."""

    asked = Signal(str, int)

    def __init__(self, runs: Callable[[], bool], parent: QWidget | None = None) -> None:
        """Take what tells whether the meeting runs."""
        super().__init__("page", parent)
        self.setAccessibleName(w.ROOM_SCREEN)
        self.setProperty("inMeeting", True)
        self.room = RoomView()
        self.room.face.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.bar = MirrorBar()
        self.bar.asked.connect(self.asked)
        self.bar.hide()
        self._waits = WrapLabel("", "body", MEDIUM)
        self._back = BigButton(w.MIRROR_BACK, "back", key=key_of("mirror"), live=True)
        self._back.clicked.connect(lambda: self.asked.emit("mirror", 0))
        sizes = look.sizes
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, sizes.gap)
        column.setSpacing(0)
        foot.setContentsMargins(sizes.zone, 0, sizes.zone, 0)
        foot.setSpacing(sizes.row)
        foot.addWidget(self._waits, 1)
        foot.addWidget(self._back)
        column.addWidget(self.room, 1)
        column.addWidget(self.bar)
        column.addLayout(foot)
        for key in (QKeySequence(Qt.Key.Key_Escape), QKeySequence(key_of("mirror"))):
            QShortcut(key, self).activated.connect(lambda: self.asked.emit("mirror", 0))
        self._keys = LiveKeys(self, self.asked.emit, runs, LIVE)

    def show_waits(self, waits: bool) -> None:
        """Say that something waits for the co-chairs, and not what."""
        self._waits.setText(w.MIRROR_WAITS if waits else "")
        self._waits.setHidden(not waits and self._back.isHidden())
        self.bar.show_waits(waits)

    def use_switch(self, on: bool) -> None:
        """Show buttons to who presses with a switch; the screen of others stays free of them."""
        self.bar.setVisible(on)
        self._back.setVisible(not on)
        self._waits.setHidden(on and not self._waits.text())

    def use_keys(self, on: bool) -> None:
        """Let the keys work or rest, as they do on the Run screen; the key to go back always works."""
        self._keys.use(on)

    def take_focus(self) -> None:
        """Put the keyboard on the time, or on the way back while there is no time."""
        back = self.bar.back if self._back.isHidden() else self._back
        (self.room.face if self.room.face.isVisible() else back).setFocus()
