"""A meeting of this laptop while another laptop runs it: the screen to write on stands before the Run screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from cochair.domain.meeting import Phase
from cochair.domain.paper_parts import capital
from cochair.services.laptop_sentences import here_words, running_laptop
from cochair.services.laptops_here import LaptopsHere
from cochair.services.ports import Library
from ui import words_laptops as w
from ui.laptops.beside import Beside, Shown
from ui.laptops.left_typed import LeftTyped
from ui.laptops.near import Near
from ui.live.writing import draft_place
from ui.running import Running
from ui.shell import Shell

if TYPE_CHECKING:  # with one laptop nothing of it is loaded
    from ui.laptops.guest_screen import GuestScreen


class OtherRuns(QObject):
    """One for a meeting of this laptop. The Run screen goes on behind, and with it the screen for everyone."""

    def __init__(self, shell: Shell, running: Running, library: Library, here: LaptopsHere) -> None:
        super().__init__(running)
        self._shell, self._running, self._library, self._here = shell, running, library, here
        self._guest: GuestScreen | None = None
        self._of_guest: Beside | None = None
        self._of_run = self._beside(running.screen)
        self._near = Near(here, self)
        self._near.changed.connect(self._choose)
        running.began.connect(self._choose)
        running.mirrored.left.connect(self._choose)
        running.told.connect(self._say)
        self._left = LeftTyped(running.screen, running.live, self, lines=False)
        self._left.answered.connect(running.tell_end, Qt.ConnectionType.QueuedConnection)
        running.asks_first = self._asks_first

    def close(self) -> None:
        """Take the screen to write on away, and the pages of laptops; what is half typed is kept."""
        self._near.changed.disconnect(self._choose)
        self._leave_guest()
        self._of_run.close()

    def _asks_first(self) -> bool:
        """Ask about a note that people typed together and nobody put in; return whether there is one."""
        if not self._left.waits():
            return False
        self._shell.show_screen(self._running.screen)
        self._left.ask()
        return True

    def _choose(self) -> None:
        """Show the other screen when the running of the meeting went to another laptop, or came back."""
        elsewhere = self._here.runs() != self._here.own_place
        if elsewhere and self._guest is None and self._may_change():
            self._write()
        elif not elsewhere and self._guest is not None:
            self._run()
        if self._guest is not None:
            self._guest.show_who(here_words(self._here, "", over=False))

    def _may_change(self) -> bool:
        """Return whether the meeting goes on, and not everybody looks at this whole screen."""
        return self._running.live.meeting.phase is not Phase.ENDED and self._running.mirrored.screen() is None

    def _write(self) -> None:
        from ui.laptops.guest_screen import GuestScreen

        run = self._running
        run.screen.write.keep_now()
        run.screen.ask.close_question()
        self._of_run.close()
        self._guest = guest = GuestScreen(run.live, self._library, run.clock, run.meeting, has_room=True)
        guest.top.home_asked.connect(run.screen.top.home_asked)
        guest.room_wanted.connect(run.door.switch)
        self._of_guest = self._beside(guest)
        self._shell.show_screen(guest)
        guest.begin()
        guest.say(w.RUNS_THERE_NOW.format(laptop=capital(running_laptop(self._here))))

    def _run(self) -> None:
        self._leave_guest()
        screen = self._running.screen
        self._shell.show_screen(screen)
        screen.begin()
        screen.say(w.RUNS_HERE_NOW, "saved")

    def _leave_guest(self) -> None:
        guest, beside = self._guest, self._of_guest
        self._guest = self._of_guest = None
        if beside is not None:
            beside.close()
            beside.deleteLater()
        if guest is not None:
            guest.stop()
            write = self._running.screen.write
            write.stop_fixing()
            write.restore(self._library.draft(draft_place(self._running.meeting)))
            self._shell.drop_screen(guest)

    def _beside(self, screen: Shown) -> Beside:
        run = self._running
        return Beside(self._shell, screen, run.live, self._here, run.clock, self)

    def _say(self, words: str) -> None:
        if self._guest is not None:
            self._guest.say(words)
