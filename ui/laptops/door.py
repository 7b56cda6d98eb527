"""The ways to and from other laptops: joining a meeting of another one, and what stands beside a meeting here."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from cochair.services.laptops_here import Joined, Joining, KeptMeeting, LaptopsHere
from cochair.services.ports import Library, StoreFailed
from cochair.services.way_back import WayBack, way_back
from ui import words_live
from ui.shell import Shell

if TYPE_CHECKING:  # the first screen must not wait for them
    from ui.laptops.join_screen import JoinScreen
    from ui.running import Running


class Behind(Protocol):
    """What is behind, and where a person goes from here."""

    def show_home(self) -> None: ...
    def library(self) -> Library: ...
    def safe(self, act: Callable[..., None]) -> Callable[..., None]: ...


class Keeping(Protocol):
    """What this laptop keeps of meetings of other laptops."""

    def keeps(self) -> bool:
        """Return at once whether there may be anything."""

    def kept(self) -> Sequence[KeptMeeting]:
        """Return what there is, newest first; raises StoreFailed."""


class LaptopsDoor(QObject):
    """One for a window. Without a way to other laptops nothing of them is on the screen, and nothing is loaded.

    `joinable` tells whether a meeting of another laptop can be joined from here. `read` carries the log of one that
    was joined and is kept here, to be read. `back` carries the way back into one that goes on, or None.
    """

    joinable = Signal(bool)
    read = Signal(object)
    back = Signal(object)

    def __init__(self, shell: Shell, behind: Behind) -> None:
        super().__init__(shell)
        self._shell, self._behind = shell, behind
        shell.closing.connect(self._give_up)
        self._screen: JoinScreen | None = None
        self._joining: Callable[[], Joining] | None = None
        self._here: Callable[[Running], LaptopsHere] | None = None
        self._go_in: Callable[[Joined], None] | None = None
        self._keeping: Keeping | None = None
        self._back: WayBack | None = None

    def use(
        self,
        joining: Callable[[], Joining],
        here: "Callable[[Running], LaptopsHere]",
        go_in: Callable[[Joined], None],
        keeping: Keeping,
    ) -> None:
        """Take what makes the way into a meeting of another laptop, what returns the laptops of a meeting that runs
        in this window, what shows a meeting that this laptop has joined, and what it keeps of such meetings."""
        self._joining, self._here, self._go_in, self._keeping = joining, here, go_in, keeping
        self.joinable.emit(True)

    def can_join(self) -> bool:
        """Return whether there is a way into a meeting of another laptop."""
        return self._joining is not None

    def look_back(self) -> bool:
        """Look for a meeting to go back into, once the screen is drawn; return whether there may be one."""
        may = self._keeping is not None and self._keeping.keeps()
        if may:
            QTimer.singleShot(0, self, self._look_back)
        return may

    def go_back(self) -> None:
        """Go into the meeting that was found last; raises StoreFailed."""
        if self._back is not None:
            self._enter(self._back.joined)

    def show_join(self) -> None:
        """Show how to join a meeting of another laptop."""
        if self._joining is None:
            return
        from ui.laptops.join_screen import JoinScreen

        self._leave()
        self._screen = screen = JoinScreen(self._joining())
        screen.go_home.connect(self._behind.safe(self._go_home))
        screen.go_in.connect(self._behind.safe(self._enter))
        screen.read.connect(self._read)
        self._shell.show_screen(screen)
        screen.begin()

    def follow(self, running: "Running") -> None:
        """Stand beside a meeting that runs; practice is on one laptop only."""
        if self._here is None or running.practice is not None:
            running.screen.laptops_wanted.connect(lambda: running.screen.say(words_live.NO_OTHER_LAPTOPS))
            return
        from ui.laptops.other_runs import OtherRuns

        running.stand_beside(OtherRuns(self._shell, running, self._behind.library(), self._here(running)))

    def _give_up(self) -> None:
        if self._screen is not None:
            self._screen.give_up()

    def _look_back(self) -> None:
        if self._keeping is None or not self._shell.isVisible():
            return
        self._back = None
        with suppress(StoreFailed):  # the list of what is kept says so
            self._back = way_back(self._keeping.kept())
        self.back.emit(self._back)

    def _go_home(self) -> None:
        self._behind.show_home()
        self._leave()

    def _enter(self, joined: Joined) -> None:
        if self._go_in is not None:
            self._go_in(joined)
            self._leave()

    def _read(self, entries: object) -> None:
        self.read.emit(entries)
        self._leave()

    def _leave(self) -> None:
        if self._screen is not None:
            self._shell.drop_screen(self._screen)
            self._screen = None
