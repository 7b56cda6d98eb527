"""A laptop that only shows the screen for everyone, with a small way out. It has nothing of the meeting to keep."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cochair.domain.meeting import Meeting
from cochair.services import laptop_sentences as say
from ui import words_live
from ui.live.room import RoomView
from ui.theme.look import BOLD, look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.wrap_label import WrapLabel

EACH = 1_000
"""Milliseconds between two looks at the time."""


class OnlyRoom(Ground):
    """`left` asks to go. `meeting` returns what everybody may see as it is now, or None before it has come."""

    left = Signal()

    def __init__(self, meeting: Callable[[], Meeting | None]) -> None:
        super().__init__("page")
        self._meeting = meeting
        self.setAccessibleName(words_live.ROOM_SCREEN)
        self.room, self._link = RoomView(), WrapLabel("", "body", colour="muted")
        self._waits = WrapLabel(say.MEETING_COMES, "big", BOLD, align="centre")
        self.leave = BigButton(say.LEAVE_SCREEN, "back", role="quiet", key="Esc")
        self.leave.clicked.connect(self.left)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.left)
        foot, column, sizes = QHBoxLayout(), QVBoxLayout(self), look.sizes
        foot.setContentsMargins(sizes.zone, 0, sizes.zone, 0)
        foot.setSpacing(sizes.row)
        foot.addWidget(self._link, 1)
        foot.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignVCenter)
        column.setContentsMargins(0, 0, 0, sizes.gap)
        column.setSpacing(0)
        column.addWidget(self._waits, 1)
        column.addWidget(self.room, 1)
        column.addLayout(foot)
        self._ticks = QTimer(self, interval=EACH)
        self._ticks.timeout.connect(self._show_time)
        self.show_meeting()

    def begin(self) -> None:
        """Start to follow the clock."""
        self._ticks.start()
        self.take_focus()

    def stop(self) -> None:
        """Follow the clock no more."""
        self._ticks.stop()

    def show_meeting(self) -> None:
        """Show the meeting as it is now, or that it comes."""
        m = self._meeting()
        self._waits.setVisible(m is None)
        self.room.setVisible(m is not None)
        if m is not None:
            self.room.show_meeting(m)

    def show_link(self, words: str) -> None:
        """Show in words how it stands with the laptop that the meeting comes from."""
        self._link.setText(words)

    def take_focus(self) -> None:
        """Put the keyboard on the way out."""
        self.leave.setFocus()

    def _show_time(self) -> None:
        m = self._meeting()
        if m is not None:
            self.room.show_time(m)
