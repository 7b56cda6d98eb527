"""A meeting of another laptop in this window: the screen that this laptop's part asks for, and none of the rest."""

from PySide6.QtCore import QObject, Qt, Signal

from cochair.domain.laptops import Role
from cochair.domain.meeting import Phase
from cochair.services.laptop_sentences import here_words
from cochair.services.laptops_here import Joined, LaptopsHere
from cochair.services.live import LiveMeeting
from cochair.services.ports import Library
from cochair.services.recovery import MeetingClock
from ui.laptops.beside import Beside
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.near import Near
from ui.live.screen import RunScreen
from ui.running import Running
from ui.shell import Shell


class JoinedMeeting(QObject):
    """Who may run the meeting has the whole Run screen while this laptop runs it, and else the screen to write on.

    `home_wanted` asks to leave it as it is, and `ended` carries the meeting once it has ended.
    """

    home_wanted = Signal()
    ended = Signal(object)

    def __init__(
        self,
        shell: Shell,
        live: LiveMeeting,
        library: Library,
        clock: MeetingClock,
        here: LaptopsHere,
        joined: Joined,
    ) -> None:
        super().__init__(shell)
        self.live, self._shell, self._library, self._clock = live, shell, library, clock
        self._here, self._joined = here, joined
        self.guest: GuestScreen | None = None
        self.running: Running | None = None
        self._beside: Beside | None = None
        self._near = Near(here, self)
        self._near.changed.connect(self._choose)

    def begin(self) -> None:
        """Show the screen of this laptop."""
        self._choose()

    def stop(self) -> None:
        """Keep what is half typed, and take everything away; what is told later of the laptops shows nothing."""
        self._near.changed.disconnect(self._choose)
        self._leave_guest()
        self._leave_run()
        self.deleteLater()

    def _choose(self) -> None:
        """Show the other screen when the running of the meeting came here, or went; by itself it never does."""
        runs = self._joined.role is Role.RUNS and self._here.runs() == self._here.own_place
        if runs and self.running is None:
            self._leave_guest()
            self._run()
        elif not runs and self.guest is None:
            self._leave_run()
            self._write()
        if self.guest is not None:
            over = self.live.meeting.phase is Phase.ENDED
            self.guest.show_who(here_words(self._here, self._joined.name, over=over))

    def _run(self) -> None:
        meeting = self._joined.meeting
        screen = RunScreen(self.live, self._library, self._clock, meeting)
        self.running = running = Running(self._shell, screen, self.live, self._clock)
        running.home_wanted.connect(self.home_wanted)
        running.ended.connect(self.ended)
        running.stand_beside(Beside(self._shell, screen, self.live, self._here, self._clock, running))
        running.begin()

    def _write(self) -> None:
        answers = self._joined.person if self._joined.role is Role.KEY else None
        self.guest = screen = GuestScreen(self.live, self._library, self._clock, self._joined.meeting, answers=answers)
        queued = Qt.ConnectionType.QueuedConnection  # the screen may not go while it still tells
        screen.top.home_asked.connect(self.home_wanted, queued)
        screen.ended.connect(self._end, queued)
        self._beside = Beside(self._shell, screen, self.live, self._here, self._clock, self)
        self._shell.show_screen(screen)
        screen.begin()

    def _end(self) -> None:
        self.ended.emit(self.live.meeting)

    def _leave_guest(self) -> None:
        if self.guest is not None:
            guest, self.guest = self.guest, None
            guest.stop()
            if self._beside is not None:
                self._beside.close()
                self._beside.deleteLater()
                self._beside = None
            self._shell.drop_screen(guest)

    def _leave_run(self) -> None:
        if self.running is not None:
            running, self.running = self.running, None
            running.stop()
