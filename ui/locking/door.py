"""Locks the window, and opens it again; and leads to the page where the lock is chosen."""

from datetime import date
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from cochair.domain.meeting import Phase
from cochair.services.locking import lock_after
from cochair.services.people_of_board import board_at_hand
from cochair.services.ports import StoreFailed
from cochair.services.recovery import MeetingClock
from cochair.services.templates import ZONE
from cochair.storage.store import Store
from ui.paper_places import PaperPlaces
from ui.shell import Shell

if TYPE_CHECKING:  # the first screen must not wait for the others
    from ui.locking.cover import CoverScreen
    from ui.locking.screen import LockScreen
    from ui.locking.watch import IdleWatch
    from ui.running import Running


class Behind(Protocol):
    """What is behind the lock."""

    clock: MeetingClock

    def kept(self) -> Store: ...
    def places(self) -> PaperPlaces: ...
    def running(self) -> "Running | None": ...
    def show_home(self) -> None: ...


class LockDoor(QObject):
    """One for a window; nothing is made before it is needed."""

    def __init__(self, shell: Shell, behind: Behind) -> None:
        super().__init__(shell)
        self._shell, self._behind = shell, behind
        self._screen: LockScreen | None = None
        self._cover: CoverScreen | None = None
        self._watch: IdleWatch | None = None

    def begin(self) -> None:
        """Watch from now on as somebody chose; raises StoreFailed."""
        self._use(lock_after(self._behind.kept().library))

    def show(self, *, lost: bool = False) -> None:
        """Show how the meetings are locked, or ask for a new passphrase where one is `lost`; raises StoreFailed."""
        from ui.locking.desk import LockDesk
        from ui.locking.screen import LockScreen

        if self._screen is None:
            self._screen = LockScreen()
            self._screen.go_home.connect(self._behind.show_home)
            self._screen.after_chosen.connect(self._use)
        store = self._behind.kept()
        board = board_at_hand(store.books, store.library)
        desk = LockDesk(store.ways, board.name if board is not None else "", self._today, self._behind.places())
        self._screen.open(desk, store.library, lost=lost)
        self._shell.show_screen(self._screen)

    def forget(self) -> None:
        """Make the screens anew when they are next needed: those that were are gone."""
        self._screen = self._cover = None

    def lock(self) -> None:
        """Cover the window, unless everybody is shown what stands on it."""
        running = self._behind.running()
        if self._shell.is_covered() or (running is not None and running.mirrored.screen() is not None):
            return
        live = running is not None and running.live.meeting.phase is Phase.RUNNING
        cover = self._made_cover()
        cover.stand(self._behind.kept().ways.state(), live=live)
        if running is not None:
            running.door.show_plain(True)
        self._shell.cover(cover)

    def open(self) -> None:
        """Show again what was covered."""
        running = self._behind.running()
        if running is not None:
            running.door.show_plain(False)
        self._shell.uncover()

    def _today(self) -> date:
        return self._behind.clock.now().astimezone(ZoneInfo(ZONE)).date()

    def _made_cover(self) -> "CoverScreen":
        if self._cover is None:
            from ui.locking.cover import CoverScreen

            self._cover = CoverScreen()
            self._cover.typed.connect(self._try)
            self._cover.system_asked.connect(self._ask_system)
            self._cover.shown_again.connect(self.open)
        return self._cover

    def _try(self, typed: str) -> None:
        try:
            self._behind.kept().ways.opens(typed)
        except StoreFailed as failed:
            self._made_cover().tell(str(failed))
        else:
            self.open()

    def _ask_system(self) -> None:
        from cochair.storage.keys import NO_ANSWER

        if self._behind.kept().ways.system_answers():
            self.open()
        else:
            self._made_cover().tell(NO_ANSWER)

    def _use(self, minutes: int) -> None:
        if self._watch is None and minutes:
            from ui.locking.watch import IdleWatch

            self._watch = IdleWatch(self._behind.clock, self)
            self._watch.due.connect(self.lock)
        if self._watch is not None:
            self._watch.use(minutes)
