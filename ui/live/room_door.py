"""Opens and closes the screen for everyone, and knows when somebody closed it by hand."""

from PySide6.QtCore import QObject, Signal

from cochair.services.live import LiveMeeting
from ui.live.kind_messages import KindMessage
from ui.live.room_window import RoomWindow


class RoomDoor(QObject):
    """One room window at most. `showed` carries the meeting to show, `ticked` the same when only time has passed."""

    showed = Signal(object)
    ticked = Signal(object)

    def __init__(self, live: LiveMeeting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._room: RoomWindow | None = None
        self._message: KindMessage | None = None
        self._call = ""
        self._plain = False

    def room(self) -> RoomWindow | None:
        """Return the window while it is open."""
        return self._room

    def switch(self) -> None:
        """Open the window, or close it when it is open."""
        if self._room is not None:
            self._room.close()
            return
        self._room = room = RoomWindow()
        room.closed.connect(self._forget)
        self.showed.connect(room.show_meeting)
        self.ticked.connect(room.show_time)
        room.show_plain(self._plain)
        room.show_meeting(self._live.now())
        room.show_message(self._message)
        room.show_call(self._call)
        room.show_on_own_screen()

    def show_message(self, message: KindMessage | None) -> None:
        """Show a kind message, or none; it waits while the window is closed."""
        self._message = message
        if self._room is not None:
            self._room.show_message(message)

    def show_call(self, words: str) -> None:
        """Show in words what is heard, or nothing."""
        self._call = words
        if self._room is not None:
            self._room.show_call(words)

    def show_plain(self, plain: bool) -> None:
        """Show only what is talked about and the time, while the laptop is locked."""
        self._plain = plain
        if self._room is not None:
            self._room.show_plain(plain)

    def close(self) -> None:
        """Close the window if it is open."""
        if self._room is not None:
            self._room.close()

    def _forget(self) -> None:
        if self._room is not None:
            self._room.deleteLater()
        self._room = None
