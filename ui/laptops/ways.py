"""Joins the window to other laptops: who is let into a meeting here, and the meeting that this laptop has joined."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from cochair.domain.ids import MeetingId
from cochair.domain.laptops import Role
from cochair.services.laptop_sentences import link_words
from cochair.services.laptops_here import Afterwards, Joined, Joining, KeptMeeting, LaptopsHere
from cochair.services.live import LiveMeeting
from cochair.services.ports import Clock, StoreFailed
from cochair.services.recovery import MeetingClock
from cochair.storage.folders import JOINED
from cochair.storage.store import Store
from ui.laptops.door import LaptopsDoor
from ui.shell import Shell

if TYPE_CHECKING:  # with one laptop nothing that reaches others is loaded
    from cochair.together.guest import Guest
    from cochair.together.hosted import Hosted
    from cochair.together.room_guest import RoomGuest
    from cochair.together.ways_in import WaysIn
    from ui.laptops.joined_meeting import JoinedMeeting
    from ui.laptops.only_room import OnlyRoom
    from ui.laptops.over_screen import OverScreen
    from ui.laptops.waiting_screen import WaitingScreen
    from ui.running import Running

    Screen = JoinedMeeting | OnlyRoom | OverScreen | WaitingScreen


class Behind(Protocol):
    """What is behind the window: the store, and the first screen."""

    clock: MeetingClock

    def kept(self) -> Store: ...
    def show_home(self) -> None: ...
    def safe(self, act: Callable[..., None]) -> Callable[..., None]: ...


class LaptopsWays(QObject):
    """One for a window. What another thread tells is done on the thread of the window, in its order."""

    late = Signal(str)
    """The meeting of which something else came in, or was written, after it had ended."""
    _posted = Signal(object)

    def __init__(self, shell: Shell, behind: Behind, data: Path, door: LaptopsDoor) -> None:
        super().__init__(shell)
        self._shell, self._behind, self._data = shell, behind, data
        self.addresses: tuple[str, ...] = ()
        """Where this laptop may be reached, if not everywhere."""
        self._ways: WaysIn | None = None
        self._hosted: Hosted | None = None
        self._guest: Guest | None = None
        self._room: RoomGuest | None = None
        self._screen: Screen | None = None
        self._live: LiveMeeting | None = None
        self._store: Store | None = None
        door.use(self.joining, self.here, self.go_in, self)
        self._posted.connect(behind.safe(self._do), Qt.ConnectionType.QueuedConnection)

    def joining(self) -> Joining:
        """Return the way into a meeting of another laptop."""
        from cochair.together.ways_in import WaysIn

        if self._ways is not None:
            self._ways.stop()
        self.leave()
        self._ways = WaysIn(self._data, self._behind.clock, self.addresses)
        return self._ways

    def keeps(self) -> bool:
        """Return at once whether anything may be kept here of meetings of other laptops."""
        return (self._data / JOINED).is_dir()

    def kept(self) -> Sequence[KeptMeeting]:
        """Return the meetings of other laptops of which something is kept here, newest first; raises StoreFailed."""
        from cochair.storage.joined import kept_here

        return kept_here(self._data)

    def here(self, running: "Running") -> LaptopsHere:
        """Return the laptops of a meeting that runs in this window; those of another one are let go."""
        return self._stay(running.meeting, running.live, running.clock)

    def begin(self) -> None:
        """Let laptops that were apart when a meeting ended come back to it after a new start too."""
        from cochair.services.late_laptops import waits_for_late

        with suppress(StoreFailed):  # whoever opens that meeting hears of it
            meeting = waits_for_late(self._behind.kept().library, self._behind.clock.now())
            if meeting is not None:
                self.wait_for(meeting)

    def wait_for(self, meeting: MeetingId) -> None:
        """Let laptops hand over what they wrote at a meeting that has ended, unless others are at one that goes on."""
        store, hosted = self._behind.kept(), self._hosted
        is_here = hosted is not None and (not hosted.has_ended() or (hosted.meeting == meeting and hosted.listens()))
        if not is_here and store.pairs.pairs(meeting):
            clock = self._behind.clock
            self._stay(meeting, LiveMeeting(store.library.log(meeting), clock), clock)

    def live_of(self, meeting: MeetingId) -> LiveMeeting | None:
        """Return a meeting as other laptops hear of it, with all that is written by now; None without others."""
        if self._hosted is None or self._hosted.meeting != meeting:
            return None
        self._hosted.read_all()
        return self._hosted.live

    def _stay(self, meeting: MeetingId, live: LiveMeeting, clock: Clock) -> "Hosted":
        from cochair.together.common import Once
        from cochair.together.hosted import Hosted

        store, post, hosted = self._behind.kept(), self._posted.emit, self._hosted
        if hosted is not None and hosted.meeting == meeting and self._store is store:
            hosted.goes_on(live, clock)
        else:
            self._let_go()
            hosted = Hosted(store, meeting, live, clock, post, addresses=self.addresses)
        self._live, self._hosted, self._store = live, hosted, store

        def tell_late() -> None:
            if self._hosted is hosted and hosted.has_ended():
                self.late.emit(meeting)

        told = Once(post, tell_late)
        live.listen(lambda _: told())
        return hosted

    def hosted(self) -> "Hosted | None":
        """Return the laptops of the meeting that was opened last here, if it was one of this laptop."""
        return self._hosted

    def show_after(self, meeting: MeetingId, back: Callable[[], None]) -> bool:
        """Show the laptops of a meeting that has ended; whoever leaves the page goes `back`.

        Return whether they can be shown: not while laptops are at another meeting.
        """
        self.wait_for(meeting)
        hosted, live = self._hosted, self._live
        if hosted is None or live is None or hosted.meeting != meeting:
            return False
        from ui.laptops.after_page import show_after

        show_after(self._shell, hosted, self._behind.clock, lambda: live.meeting, back)
        return True

    def go_in(self, joined: Joined) -> None:
        """Show the meeting that this laptop has joined; raises StoreFailed."""
        self.leave()
        if joined.role is Role.ROOM:
            self._show_room()
            return
        from cochair.storage.joined import open_joined
        from cochair.together.guest import Guest

        store = open_joined(self._data, joined.meeting)
        pair = next(pair for pair in store.pairs.pairs(joined.meeting) if pair.is_host)

        def ready(live: LiveMeeting) -> None:
            self._show(live, joined)

        self._guest = Guest(store, pair, self._behind.clock, self._posted.emit, ready, self.addresses)
        self._guest.hear(self._look_whether_over)
        self._guest.begin()
        if self._guest.live is None:
            self._wait(self._guest)

    def leave(self) -> None:
        """Go out of a meeting that was joined; it goes on without this laptop, and what was written stays."""
        screen, guest, room = self._screen, self._guest, self._room
        self._screen = self._guest = self._room = None
        self._drop(screen)
        if guest is not None:
            guest.close()
            guest.store.close()
        if room is not None:
            room.close()

    def close(self) -> None:
        """Let all other laptops go."""
        if self._ways is not None:
            self._ways.stop()
        self._let_go()
        self.leave()

    def _do(self, act: Callable[[], None]) -> None:
        act()

    def _let_go(self) -> None:
        if self._hosted is not None:
            self._hosted.close()
            self._hosted = None

    def _show(self, live: LiveMeeting, joined: Joined) -> None:
        from ui.laptops.joined_meeting import JoinedMeeting

        assert self._guest is not None
        guest, before = self._guest, self._screen
        self._screen = screen = JoinedMeeting(self._shell, live, guest.store.library, guest.clock, guest, joined)
        screen.home_wanted.connect(self._behind.safe(self._go_home))
        screen.answered.connect(self._behind.safe(self._look_whether_over), Qt.ConnectionType.QueuedConnection)
        screen.begin()
        self._drop(before)

    def _wait(self, guest: "Guest") -> None:
        """Say how the meeting comes to this laptop."""
        from ui.laptops.waiting_screen import WaitingScreen

        self._screen = screen = WaitingScreen(guest.from_stick, by_stick=not guest.pair.addresses)
        screen.left.connect(self._behind.safe(self._go_home), Qt.ConnectionType.QueuedConnection)
        self._shell.show_screen(screen)

    def _show_room(self) -> None:
        from cochair.together.room_guest import RoomGuest
        from ui.laptops.only_room import OnlyRoom

        assert self._ways is not None and self._ways.entered is not None
        entered, clock = self._ways.entered, self._behind.clock
        self._room = room = RoomGuest(entered, clock, self._posted.emit, self._room_changed, self.addresses)
        self._screen = screen = OnlyRoom(room.meeting)
        screen.left.connect(self._behind.safe(self._go_home), Qt.ConnectionType.QueuedConnection)
        self._shell.show_screen(screen)
        screen.begin()

    def _room_changed(self) -> None:
        from ui.laptops.only_room import OnlyRoom

        if isinstance(self._screen, OnlyRoom) and self._room is not None:
            self._screen.show_meeting()
            self._screen.show_link(link_words(self._room.others()))

    def _look_whether_over(self) -> None:
        """Once the meeting is over for this laptop, keep nothing if the other one has all of it, or say where it is."""
        guest = self._guest
        if guest is None or not (guest.is_over() or guest.is_out()) or self._asks_first():
            return
        from cochair.storage.joined import take_off
        from ui.laptops.over_screen import OverScreen

        pair, out = guest.pair, guest.is_out()
        leaves = pair.keeps_nothing and guest.has_handed_over()
        self.leave()
        is_gone = leaves and take_off(self._data, pair.meeting)
        self._screen = over = OverScreen(Afterwards(leaves, is_gone, out))
        over.go_home.connect(self._behind.safe(self._go_home), Qt.ConnectionType.QueuedConnection)
        self._shell.show_screen(over)

    def _asks_first(self) -> bool:
        from ui.laptops.joined_meeting import JoinedMeeting

        return isinstance(self._screen, JoinedMeeting) and self._screen.asks_first()

    def _go_home(self) -> None:
        self._behind.show_home()
        self.leave()

    def _drop(self, screen: "Screen | None") -> None:
        from ui.laptops.joined_meeting import JoinedMeeting
        from ui.laptops.only_room import OnlyRoom

        if isinstance(screen, JoinedMeeting):
            screen.stop()
        elif screen is not None:
            if isinstance(screen, OnlyRoom):
                screen.stop()
            self._shell.drop_screen(screen)
