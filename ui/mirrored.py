"""Puts the screen for everyone in front of the Run screen, on the whole laptop, and takes it away again."""

from PySide6.QtCore import QObject, Qt, Signal

from cochair.domain.meeting import Meeting, Phase
from cochair.services.live import LiveMeeting
from ui.live.kind_messages import KindMessage
from ui.live.mirror import MirrorScreen
from ui.live.screen import RunScreen
from ui.shell import Shell
from ui.theme.comfort import Comfort


class Mirrored(QObject):
    """`left` tells that a co-chair went back to the Run screen."""

    left = Signal()

    def __init__(self, shell: Shell, screen: RunScreen, live: LiveMeeting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell, self._screen, self._live = shell, screen, live
        self._mirror: MirrorScreen | None = None
        self._message: KindMessage | None = None
        self._call = ""
        self._before = Qt.WindowState.WindowNoState
        screen.mirror_wanted.connect(self.switch)
        screen.changed.connect(self._show)
        screen.ticked.connect(self._show_time)
        screen.message_changed.connect(self._show_message)
        screen.ask.opened.connect(self._show_waits)
        screen.ask.closed.connect(self._show_waits)
        shell.wardrobe.put.connect(self._wear)

    def screen(self) -> MirrorScreen | None:
        """Return what is in front of the Run screen, if anything is."""
        return self._mirror

    def switch(self) -> None:
        """Put the screen for everyone in front, or go back."""
        if self._mirror is not None:
            self.close()
            self._shell.show_screen(self._screen)
            self.left.emit()
            return
        self._mirror = mirror = MirrorScreen(lambda: self._live.meeting.phase is Phase.RUNNING)
        mirror.asked.connect(self._do)
        mirror.use_keys(self._screen.keys_work())
        self._wear(self._shell.wardrobe.comfort)
        self._show(self._live.now())
        self._show_message(self._message)
        mirror.room.show_call(self._call)
        self._before = self._shell.windowState()
        self._shell.show_screen(mirror)
        self._shell.setWindowState(self._before | Qt.WindowState.WindowFullScreen)

    def show_call(self, words: str) -> None:
        """Show in words what is heard, or nothing."""
        self._call = words
        if self._mirror is not None:
            self._mirror.room.show_call(words)

    def close(self) -> None:
        """Take it away, and give the window the size that it had."""
        if self._mirror is None:
            return
        mirror, self._mirror = self._mirror, None
        mirror.hide()
        self._shell.drop_screen(mirror)
        self._shell.setWindowState(self._before)

    def _do(self, command: str, number: int) -> None:
        if command == "mirror":
            self.switch()
        else:
            self._screen.do(command, number)
            self._show_waits()

    def _wear(self, comfort: Comfort) -> None:
        if self._mirror is not None:
            self._mirror.use_switch(comfort.scanning != "off")

    def _show(self, m: Meeting) -> None:
        if self._mirror is not None:
            self._mirror.room.show_meeting(m)
            self._mirror.bar.show_meeting(m)
            self._show_waits()

    def _show_time(self, m: Meeting) -> None:
        if self._mirror is not None:
            self._mirror.room.show_time(m)
            self._show_waits()

    def _show_message(self, message: KindMessage | None) -> None:
        self._message = message
        if self._mirror is not None:
            self._mirror.room.show_message(message)

    def _show_waits(self) -> None:
        if self._mirror is not None:
            waits = self._screen.ask.question() is not None or not self._screen.banner.isHidden()
            self._mirror.show_waits(waits)
