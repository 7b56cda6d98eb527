"""A person at the app: which screen is shown, and which store is open behind it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.refused import Refused, Unclear
from cochair.services.home_view import home_view
from cochair.services.ports import Library, StoreFailed
from cochair.services.recovery import MeetingClock
from cochair.services.requests_view import board_of
from cochair.services.waits import waits_now
from cochair.storage.clock import SteadyClock
from cochair.storage.recovery_code import is_like_code
from cochair.storage.store import Store, open_store
from ui.after_ways import AfterWays
from ui.at_hand import at_hand
from ui.comfort.asking_first import AskingFirst
from ui.comfort_keeper import ComfortKeeper
from ui.copies.door import CopiesDoor
from ui.kept_comfort import is_new
from ui.laptops.door import LaptopsDoor
from ui.laptops.ways import LaptopsWays
from ui.locking.door import LockDoor
from ui.opening import OpeningScreen
from ui.paper_places import PaperPlaces, places_beside
from ui.screens import Screens
from ui.shell import Shell
from ui.troubles import Troubles

if TYPE_CHECKING:  # the first screen must not wait for the others
    from cochair.domain.ear.how import EarWords
    from ui.people.board_screen import BoardScreen
    from ui.people.screen import PeopleScreen
    from ui.running import Running


class Session(QObject):
    """Opens the store, and goes from screen to screen."""

    def __init__(
        self,
        shell: Shell,
        opening: OpeningScreen,
        folder: Path,
        *,
        unlocked: bool,
        welcome: bool = True,
        clock: MeetingClock | None = None,
    ) -> None:
        super().__init__(shell)
        self._shell, self._opening, self._folder, self._unlocked = shell, opening, folder, unlocked
        self._welcome = welcome
        self.clock: MeetingClock = clock or SteadyClock()
        self._store: Store | None = None
        self._keeper = ComfortKeeper(shell.wardrobe, lambda: self._store.library if self._store else None)
        self._running: Running | None = None
        self._first = AskingFirst(shell, self._keeper, self.safe, self._begin_at_home)
        self._screens, self._lock = Screens(self), LockDoor(shell, self)
        self.laptops = LaptopsDoor(shell, self)
        self.others = LaptopsWays(shell, self, folder, self.laptops)
        self.copies = CopiesDoor(shell, opening, folder, self)
        self.troubles = Troubles(folder, self.clock, self)
        self.troubles.found.connect(self._tell_trouble)
        self._opened = MeetingId("")
        self.after = AfterWays(self, self._screens, lambda: self._opened, shell.show_screen)
        self.others.late.connect(self.safe(self.after.show_late))
        self.laptops.read.connect(self.safe(self.after.show_kept))
        shell.places = places_beside(folder)
        opening.passphrase_given.connect(self._open_store)
        opening.again.connect(self._open_store)
        shell.comfort_changed.connect(lambda _: self._keeper.keep_comfort())
        shell.wardrobe.presets_changed.connect(self._keeper.keep_presets)
        shell.closing.connect(self.close)
        shell.aloud.how = self._ear_words
        self._open_store()

    def safe(self, act: Callable[..., None]) -> Callable[..., None]:
        """Return an act that says in the window when the store could not do its part."""

        def safely(*words: object) -> None:
            try:
                act(*words)
            except (StoreFailed, Unclear, Refused) as failed:
                self._leave_run()
                self._shell.show_screen(self._opening)
                self._opening.show_trouble(str(failed))

        return safely

    def library(self) -> Library:
        """Return the library of the store that is open."""
        return self.kept().library

    def kept(self) -> Store:
        """Return the store that is open."""
        assert self._store is not None
        return self._store

    def places(self) -> PaperPlaces:
        """Return where papers go."""
        return places_beside(self._folder)

    def _ear_words(self) -> "EarWords":
        """Return how the board at hand says its words and names."""
        from cochair.services.ear_words import words_at_hand

        return words_at_hand(self.library(), self._running.live.meeting if self._running is not None else None)

    def speech(self) -> tuple[str, int]:
        """Return the voice and the pace that this laptop speaks with."""
        comfort = self._shell.wardrobe.comfort
        return comfort.voice, round(comfort.pace)

    def _use_pictures(self, board: str) -> None:
        at_hand.open(self.kept().pictures, board)

    def _open_store(self, passphrase: str = "") -> None:
        if passphrase:
            self.copies.ask = lambda: passphrase
        try:
            if self._store is None:
                self._store = open_store(self._folder, unlocked=self._unlocked, ask_passphrase=self.copies.ask)
            library = self.library()
            self._keeper.put_on(library)
            ask_first = self._welcome and is_new(library)
            self._lock.begin()
            self.copies.begin()
            self.troubles.begin(self.kept())
        except StoreFailed as failed:
            self._opening.tell(str(failed))
            return
        if is_like_code(passphrase):
            self.safe(self.show_lock)(True)
        else:
            self.safe(self.ask_first if ask_first else self._begin_at_home)()

    def ask_first(self) -> None:
        """Ask the questions of a first start."""
        self._first.ask()

    def _begin_at_home(self) -> None:
        self.others.begin()
        self.show_home()
        self.copies.show_given()

    def show_home(self) -> None:
        """Show the first screen as it is now."""
        self._leave_run()
        store, home, clock = self.kept(), self._screens.home(), self.clock
        library = store.library
        self._use_pictures(next((row.board for row in library.meetings()), ""))
        view = home_view(library, clock, at_hand.chooser(), unlocked=store.unlocked)
        home.show_home(view, waits_now(store, clock.now().date()), looks=self.laptops.look_back())
        home.show_copies(self.copies.trouble)
        home.show_join(self.laptops.can_join())
        home.waiting.show_given(self.copies.has_given())
        self._tell_trouble()
        self._shell.show_screen(home)

    def _tell_trouble(self) -> None:
        self._screens.home().trouble.show_trouble(self.troubles.now())

    def run(self, meeting: str) -> None:
        """Run a meeting, from its start or where it was left."""
        from ui.running import open_meeting

        self._opened = MeetingId(meeting)
        running = open_meeting(self._shell, self.library(), self.clock, meeting)
        self._use_pictures(running.live.meeting.plan.board)
        self._show(running)

    def practise(self) -> None:
        """Run the made-up meeting."""
        from ui.running import open_practice

        running = open_practice(self._shell, self.library(), self.clock)
        assert running.practice is not None
        at_hand.open(running.practice.pictures, running.live.meeting.plan.board)
        self._show(running)

    def _show(self, running: "Running") -> None:
        running.home_wanted.connect(self.safe(self.show_home))
        running.ended.connect(self.safe(self._end_run))
        self._running = running
        self.copies.follow(running)
        self.laptops.follow(running)
        self.troubles.follow(running)
        running.begin()

    def _leave_run(self) -> None:
        if self._running is not None:
            running, self._running = self._running, None
            running.stop()

    def _end_run(self, m: Meeting) -> None:
        if self._running is None:  # somebody left the meeting at the same moment
            return
        practised, entries = self._running.practice is not None, self._running.live.entries
        self._leave_run()
        self.after.show_papers(m, entries, only_read=practised)

    def open_meeting(self, meeting: str) -> None:
        """Open a meeting: its minutes when it has ended, else where it was left."""
        self.safe(self._open_meeting)(meeting)

    def open_again(self) -> None:
        """Go back to the meeting that was opened last."""
        self.open_meeting(self._opened)

    def running(self) -> "Running | None":
        """Return the meeting that runs in the window."""
        return self._running

    def _open_meeting(self, meeting: str) -> None:
        entries, m = self.library().log(MeetingId(meeting)).told()
        if m.phase is Phase.ENDED:
            self._leave_run()
            self._opened = MeetingId(meeting)
            self._use_pictures(m.plan.board)
            self.others.wait_for(self._opened)
            self.after.show_papers(m, entries)
        else:
            self.run(meeting)

    def hear(self, words: str) -> None:
        """Read words aloud where the keyboard is."""
        self._shell.aloud.say(words, self._shell.focusWidget() or self._shell)

    def plan_new(self) -> None:
        """Plan a meeting from nothing."""
        from cochair.services.drafting import start_draft

        self.plan_open(start_draft(self.library(), self.clock))

    def plan_open(self, plan_id: str) -> None:
        """Go on with a plan."""
        plan = self._screens.plan()
        self._use_pictures(next((p.board for i, p in self.library().plans().items() if i == plan_id), ""))
        plan.open(self.kept(), self.clock, plan_id, self.places())
        self._shell.show_screen(plan)

    def plan_requests(self) -> None:
        """Show what people ask to talk about, where the next agenda is made."""
        from cochair.services.drafting import draft_of

        self.plan_open(draft_of(self.library(), board_of(self.library()), self.clock))
        self._screens.plan().show_requests()

    def show_promises(self) -> None:
        """Show what was promised."""
        promises = self._screens.promises()
        promises.open(self.library(), self.clock, self.places())
        self._shell.show_screen(promises)

    def show_lock(self, lost: bool = False) -> None:
        """Show how the meetings are locked, or ask for a new passphrase where one is `lost`."""
        self._lock.show(lost=lost)

    def show_at_board(self, screen: "PeopleScreen | BoardScreen") -> None:
        """Show a screen about the people of the board, or about the board itself."""
        from ui.people.opening import open_at_board

        if open_at_board(screen, self.kept(), self.clock, self.places(), self.hear):
            self._shell.show_screen(screen)

    def close(self) -> None:
        """Keep what is half typed and close the store."""
        self._leave_run()
        self.others.close()
        self._screens.finish()
        self.copies.give_up()
        self.troubles.finish()
        if self._store is not None:
            self._store.close()
            self._store = None
            at_hand.close()

    def forget(self) -> None:
        """Have nothing any more of the meetings that were open: they may be gone, or another board's come."""
        self._keeper.put_away()
        self._screens.forget()
        self._lock.forget()
