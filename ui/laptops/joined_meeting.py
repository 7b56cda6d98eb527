"""A meeting of another laptop in this window: the screen that this laptop's part asks for, and none of the rest."""

from PySide6.QtCore import QObject, Qt, Signal

from cochair.domain.laptops import Role
from cochair.domain.meeting import Phase
from cochair.domain.paper_parts import capital
from cochair.services.laptop_sentences import here_words, running_laptop
from cochair.services.laptops_here import Joined, LaptopsHere
from cochair.services.live import LiveMeeting
from cochair.services.ports import Library
from cochair.services.recovery import MeetingClock
from ui import words_laptops as w
from ui.laptops.beside import Beside
from ui.laptops.guest_screen import GuestScreen
from ui.laptops.left_typed import LeftTyped
from ui.laptops.near import Near
from ui.live.screen import RunScreen
from ui.running import Running
from ui.shell import Shell


class JoinedMeeting(QObject):
    """Who may run the meeting has the whole Run screen while this laptop runs it, and else the screen to write on.

    `home_wanted` asks to leave it as it is, and `ended` carries the meeting once it has ended.
    `answered` tells that somebody said what shall become of words that were half typed then.
    """

    home_wanted = Signal()
    ended = Signal(object)
    answered = Signal()

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
        self._left: LeftTyped | None = None
        self._near = Near(here, self)
        self._near.changed.connect(self._choose)

    def begin(self) -> None:
        """Show the screen of this laptop."""
        self._choose()

    def asks_first(self) -> bool:
        """Return whether words are half typed here that nobody must lose; whoever typed them is asked about them."""
        if self.guest is None or self._left is None or not self._left.waits():
            return False
        self._shell.show_screen(self.guest)
        self._left.ask()
        return True

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
            ran = self.running is not None
            self._leave_run()
            self._write(ran=ran)
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
        screen.say(w.RUNS_HERE_NOW, "saved")

    def _write(self, *, ran: bool) -> None:
        answers = self._joined.person if self._joined.role is Role.KEY else None
        self.guest = screen = GuestScreen(self.live, self._library, self._clock, self._joined.meeting, answers=answers)
        queued = Qt.ConnectionType.QueuedConnection  # the screen may not go while it still tells
        screen.top.home_asked.connect(self.home_wanted, queued)
        screen.ended.connect(self._end, queued)
        self._beside = Beside(self._shell, screen, self.live, self._here, self._clock, self)
        self._left = LeftTyped(screen, self.live, screen)
        screen.ended.connect(self._left.ask, queued)
        self._left.answered.connect(self.answered)
        self._shell.show_screen(screen)
        screen.begin()
        if ran:
            screen.say(w.RUNS_THERE_NOW.format(laptop=capital(running_laptop(self._here))))

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
