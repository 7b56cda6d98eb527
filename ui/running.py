"""The meeting that runs in the window: its screen, its room, and its made-up store when it is practice."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from cochair.domain.ids import MeetingId
from cochair.services.earlier import put_off_before
from cochair.services.live import LiveMeeting
from cochair.services.ports import Library
from cochair.services.recovery import LaterClock, MeetingClock, carry_on, left_at
from ui import words_app as w
from ui import words_room
from ui.commands import key_of
from ui.live.calls import Calls
from ui.live.kind_messages import KindMessage
from ui.live.room_door import RoomDoor
from ui.live.screen import RunScreen
from ui.mirrored import Mirrored
from ui.practice import Practice
from ui.shell import Shell
from ui.sounds import Sounds

if TYPE_CHECKING:  # with one laptop nothing of it is loaded
    from ui.laptops.beside import Beside
    from ui.laptops.other_runs import OtherRuns


class Running(QObject):
    """`ended` carries the meeting once it has ended; `home_wanted` asks to leave it as it is.

    `began` tells that its screen is in front, and `told` carries what was said there.
    """

    home_wanted = Signal()
    ended = Signal(object)
    began = Signal()
    told = Signal(str)

    def __init__(
        self, shell: Shell, screen: RunScreen, live: LiveMeeting, clock: MeetingClock, practice: Practice | None = None
    ) -> None:
        super().__init__(shell)
        self.live, self._shell, self.screen, self.clock = live, shell, screen, clock
        self.practice = practice
        self.meeting = MeetingId("")
        self._beside: Beside | OtherRuns | None = None
        self.asks_first: Callable[[], bool] = lambda: False
        """Asks about words that the end would lose; returns whether there are any, after which `tell_end` goes on."""
        self._has_told = False
        self.door = RoomDoor(live, self)
        self.mirrored = Mirrored(shell, screen, live, self)
        queued = Qt.ConnectionType.QueuedConnection  # the screen may not go while it still tells
        screen.top.home_asked.connect(self.home_wanted, queued)
        screen.ended.connect(self.tell_end, queued)
        screen.simple_wanted.connect(shell.keys.switch_simple)
        screen.room_wanted.connect(self.door.switch)
        screen.changed.connect(self.door.showed)
        screen.message_changed.connect(self._show_message)
        screen.ticked.connect(self.door.ticked)
        self.calls = Calls(live.now(), Sounds(shell.voice, shell.aloud.said), self)
        self._connect_calls()

    def begin(self) -> None:
        """Bring the screen to the front and let its clock run."""
        self._shell.show_screen(self.screen)
        self.screen.begin()
        if self.practice is not None:
            self.screen.say(w.PRACTICE)
        self.began.emit()

    def stand_beside(self, beside: "Beside | OtherRuns") -> None:
        """Take what shows the other laptops of this meeting, and goes with it."""
        self._beside = beside

    def say(self, words: str) -> None:
        """Say something on the screen of the meeting that is in front."""
        self.screen.say(words)
        self.told.emit(words)

    def _connect_calls(self) -> None:
        for look_at in (self.screen.changed, self.screen.ticked):
            look_at.connect(self.calls.look)
        for show in (self.screen.show_call, self.door.show_call, self.mirrored.show_call):
            self.calls.shown.connect(show)
        self.calls.on.connect(self.screen.keep_call_line)
        self.calls.failed.connect(self.screen.say)
        self.calls.hushed.connect(self._shell.aloud.hush)
        self.screen.call_wanted.connect(self._say_now)
        self._shell.wardrobe.put.connect(self.calls.wear)
        self.calls.wear(self._shell.wardrobe.comfort)

    def _say_now(self) -> None:
        """Say the time and whose turn it is; a screen that is read meanwhile is read no further."""
        self._shell.aloud.hush()
        self.calls.ask(self.live.now())

    def stop(self) -> None:
        """Keep what is half typed, and take the screen, the room and a practice away."""
        self.calls.close()
        self.door.close()
        self.mirrored.close()
        if self._beside is not None:
            self._beside.close()
        self.screen.stop()
        self._shell.drop_screen(self.screen)
        if self.practice is not None:
            self.practice.close()
        self.deleteLater()

    def _show_message(self, message: KindMessage | None) -> None:
        """Show a message on the screen for everyone; while that is closed, say how to open it."""
        self.door.show_message(message)
        if message is not None and self.door.room() is None and self.mirrored.screen() is None:
            self.screen.say(words_room.ROOM_CLOSED.format(key=key_of("room")))

    def tell_end(self) -> None:
        """Tell once that the meeting has ended; while everybody sees the screen, not before a co-chair went back."""
        if self.mirrored.screen() is not None:
            self.mirrored.left.connect(self.tell_end, Qt.ConnectionType.QueuedConnection)
        elif not self._has_told and not self.asks_first():
            self._has_told = True
            self.ended.emit(self.live.meeting)


def open_meeting(shell: Shell, library: Library, clock: MeetingClock, meeting: str) -> Running:
    """Open a meeting: at its start, or where it was left; raises StoreFailed."""
    left = left_at(library, MeetingId(meeting))
    if left is None:
        own = MeetingId(meeting)
        live = LiveMeeting(library.log(own), clock, put_off_before(library, own))
    else:
        clock = LaterClock(clock, left.since)
        live = carry_on(library, left, clock)
    running = Running(shell, RunScreen(live, library, clock, MeetingId(meeting)), live, clock)
    running.meeting = MeetingId(meeting)
    return running


def open_practice(shell: Shell, settings: Library, clock: MeetingClock) -> Running:
    """Open the practice meeting in a store that is gone afterwards; raises StoreFailed."""
    practice = Practice(clock, settings)
    live = LiveMeeting(practice.library.log(practice.meeting), clock)
    return Running(shell, RunScreen(live, practice.library, clock, practice.meeting), live, clock, practice)
