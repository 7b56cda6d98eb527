"""A person at the app: which screen is shown, and which store is open behind it."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cochair.domain.events import Entry
from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Meeting, Phase
from cochair.domain.refused import Refused, Unclear
from cochair.services.earlier import board_before, planned_after
from cochair.services.home_view import found, home_view
from cochair.services.ports import Library, StoreFailed
from cochair.services.recovery import MeetingClock
from cochair.services.requests_view import board_of, home_words
from cochair.storage.clock import SteadyClock
from cochair.storage.store import Store, open_store
from ui.at_hand import at_hand
from ui.home.screen import HomeScreen, PaperSource
from ui.kept_comfort import COMFORT, comfort_text, kept_comfort
from ui.opening import OpeningScreen
from ui.paper_places import places_beside
from ui.shell import Shell
from ui.theme.comfort import Comfort

if TYPE_CHECKING:  # the first screen must not wait for the others
    from cochair.services.check_path import Aim
    from ui.follow_up.check_screen import CheckScreen
    from ui.follow_up.pictures_screen import PicturesScreen
    from ui.follow_up.screen import AfterScreen
    from ui.plan.screen import PlanScreen
    from ui.promises.screen import PromisesScreen
    from ui.running import Running


class Session(QObject):
    """Opens the store, and goes from screen to screen. A screen is made when it is first needed."""

    def __init__(
        self,
        shell: Shell,
        opening: OpeningScreen,
        folder: Path,
        *,
        unlocked: bool,
        clock: MeetingClock | None = None,
    ) -> None:
        super().__init__(shell)
        self._shell, self._opening, self._folder, self._unlocked = shell, opening, folder, unlocked
        self._clock: MeetingClock = clock or SteadyClock()
        self._store: Store | None = None
        self._running: Running | None = None
        self._made_home: HomeScreen | None = None
        self._made_plan: PlanScreen | None = None
        self._made_after: AfterScreen | None = None
        self._made_promises: PromisesScreen | None = None
        self._made_check: CheckScreen | None = None
        self._made_pictures: PicturesScreen | None = None
        self._opened = MeetingId("")
        shell.places = places_beside(folder)
        opening.passphrase_given.connect(self._open_store)
        opening.unlocked_wanted.connect(self._open_unlocked)
        opening.again.connect(self._open_store)
        shell.closing.connect(self.close)
        self._open_store()

    def _safe(self, act: Callable[..., None]) -> Callable[..., None]:
        """Return an act that says in the window when the store could not do its part."""

        def safely(*words: object) -> None:
            try:
                act(*words)
            except (StoreFailed, Unclear, Refused) as failed:
                self._leave_run()
                self._shell.show_screen(self._opening)
                self._opening.show_trouble(str(failed))

        return safely

    def _library(self) -> Library:
        assert self._store is not None
        return self._store.library

    def _use_pictures(self, board: str) -> None:
        assert self._store is not None
        at_hand.open(self._store.pictures, board)

    def _open_unlocked(self) -> None:
        self._unlocked = True
        self._open_store()

    def _open_store(self, passphrase: str = "") -> None:
        ask = (lambda: passphrase) if passphrase else None
        try:
            if self._store is None:
                self._store = open_store(self._folder, unlocked=self._unlocked, ask_passphrase=ask)
                self._shell.comfort_changed.connect(self._keep_comfort)
            self._shell.wear(kept_comfort(self._library().setting(COMFORT)))
        except StoreFailed as failed:
            self._opening.tell(str(failed))
            return
        self._safe(self.show_home)()

    def _keep_comfort(self, comfort: Comfort) -> None:
        if self._store is not None:
            with suppress(StoreFailed):  # a colour that is not kept loses nobody's words
                self._store.library.keep_setting(COMFORT, comfort_text(comfort))

    def show_home(self) -> None:
        """Show the first screen as it is now."""
        assert self._store is not None
        self._leave_run()
        home = self._home()
        library, clock = self._store.library, self._clock
        asked = home_words(self._store.requests, library, clock.now().date())
        self._use_pictures(next((row.board for row in library.meetings()), ""))
        home.show_home(home_view(library, clock, at_hand.chooser(), unlocked=self._store.unlocked), asked)
        self._shell.show_screen(home)

    def _run(self, meeting: str) -> None:
        from ui.running import open_meeting

        self._opened = MeetingId(meeting)
        running = open_meeting(self._shell, self._library(), self._clock, meeting)
        self._use_pictures(running.live.meeting.plan.board)
        self._show(running)

    def _practise(self) -> None:
        from ui.running import open_practice

        running = open_practice(self._shell, self._library(), self._clock)
        assert running.practice is not None
        at_hand.open(running.practice.pictures, running.live.meeting.plan.board)
        self._show(running)

    def _show(self, running: "Running") -> None:
        running.home_wanted.connect(self._safe(self.show_home))
        running.ended.connect(self._safe(self._end_run))
        self._running = running
        running.begin()

    def _leave_run(self) -> None:
        if self._running is not None:
            running, self._running = self._running, None
            running.stop()

    def _end_run(self, m: Meeting) -> None:
        assert self._running is not None
        practised, entries = self._running.practice is not None, self._running.live.entries
        self._leave_run()
        self._show_after(m, entries, practised=practised)

    def _show_after(self, m: Meeting, entries: Sequence[Entry], *, practised: bool = False) -> None:
        from ui.follow_up.papers import Told

        after = self._after()
        board = (self._library(), m.plan.board, m.plan.starts)
        earlier, following = ((), None) if practised else (board_before(*board), planned_after(*board))
        told = Told(m, tuple(entries), earlier, following, at_hand.chooser())
        places = places_beside(self._folder)
        after.open(told, places.folder, places.cache, practised=practised)
        self._shell.show_screen(after)

    def open_meeting(self, meeting: str) -> None:
        """Open a meeting: its minutes when it has ended, else where it was left."""
        self._safe(self._open_meeting)(meeting)

    def running(self) -> "Running | None":
        """Return the meeting that runs in the window."""
        return self._running

    def _open_meeting(self, meeting: str) -> None:
        entries = self._library().log(MeetingId(meeting)).entries()
        m = fold(entries)
        if m.phase is Phase.ENDED:
            self._leave_run()
            self._opened = MeetingId(meeting)
            self._use_pictures(m.plan.board)
            self._show_after(m, entries)
        else:
            self._run(meeting)

    def _choose_pictures(self) -> None:
        from ui.follow_up.pictures_screen import PicturesScreen

        m = self._after().meeting()
        assert m is not None
        if self._made_pictures is None:
            self._made_pictures = PicturesScreen()
            self._made_pictures.go_home.connect(self._safe(self.show_home))
            self._made_pictures.left.connect(lambda: self.open_meeting(self._opened))
        self._made_pictures.open(m, m.plan.local(self._clock.now()).date())
        self._shell.show_screen(self._made_pictures)

    def _check_minutes(self, aim: "Aim | None" = None) -> None:
        from cochair.services.check_path import CheckPath
        from cochair.services.checking import Checking
        from cochair.services.live import LiveMeeting

        live = LiveMeeting(self._library().log(self._opened), self._clock)
        check = self._check()
        check.open(CheckPath(Checking(live), at_hand.chooser(), aim), self._library(), self._opened)
        self._shell.show_screen(check)

    def _next_meeting(self) -> None:
        from cochair.services.follow_up import next_meeting

        meeting = self._after().meeting()
        if meeting is not None:
            self._plan_open(next_meeting(self._library(), meeting, self._clock))

    def _plan_new(self) -> None:
        from cochair.services.drafting import start_draft

        self._plan_open(start_draft(self._library(), self._clock))

    def _plan_open(self, plan_id: str) -> None:
        assert self._store is not None
        plan = self._plan()
        self._use_pictures(next((p.board for i, p in self._library().plans().items() if i == plan_id), ""))
        plan.open(self._library(), self._clock, plan_id, self._store.requests, places_beside(self._folder))
        self._shell.show_screen(plan)

    def _plan_requests(self) -> None:
        from cochair.services.drafting import draft_of

        self._plan_open(draft_of(self._library(), board_of(self._library()), self._clock))
        self._plan().show_requests()

    def _home(self) -> HomeScreen:
        if self._made_home is None:
            self._made_home = home = HomeScreen()
            home.use_source(PaperSource(self._library, self._clock, lambda: places_beside(self._folder)))
            home.start_meeting.connect(self._safe(self._run))
            home.resume_meeting.connect(self._safe(self._run))
            home.plan_new.connect(self._safe(self._plan_new))
            home.plan_open.connect(self._safe(self._plan_open))
            home.practise.connect(self._safe(self._practise))
            home.open_after.connect(self.open_meeting)
            home.look_with(lambda words: found(self._library(), words, self._clock.now().date()))
            home.promises_asked.connect(self._safe(self._show_promises))
            home.requests_asked.connect(self._safe(self._plan_requests))
        return self._made_home

    def _show_promises(self) -> None:
        if self._made_promises is None:
            from ui.promises.screen import PromisesScreen

            self._made_promises = PromisesScreen()
            self._made_promises.go_home.connect(self._safe(self.show_home))
        self._made_promises.open(self._library(), self._clock, places_beside(self._folder))
        self._shell.show_screen(self._made_promises)

    def _plan(self) -> "PlanScreen":
        if self._made_plan is None:
            from ui.plan.screen import PlanScreen

            self._made_plan = PlanScreen()
            self._made_plan.shared.connect(self._safe(lambda _: self.show_home()))
            self._made_plan.go_home.connect(self._safe(self.show_home))
            self._made_plan.promises_asked.connect(self._safe(self._show_promises))
        return self._made_plan

    def _after(self) -> "AfterScreen":
        if self._made_after is None:
            from ui.follow_up.screen import AfterScreen

            self._made_after = AfterScreen()
            self._made_after.go_home.connect(self._safe(self.show_home))
            self._made_after.next_meeting_asked.connect(self._safe(self._next_meeting))
            self._made_after.check_asked.connect(self._safe(self._check_minutes))
            self._made_after.pictures_asked.connect(self._safe(self._choose_pictures))
            self._made_after.fix_asked.connect(self._safe(self._check_minutes))
        return self._made_after

    def _check(self) -> "CheckScreen":
        if self._made_check is None:
            from ui.follow_up.check_screen import CheckScreen

            self._made_check = CheckScreen()
            self._made_check.go_home.connect(self._safe(self.show_home))
            self._made_check.left.connect(lambda _: self.open_meeting(self._opened))
        return self._made_check

    def close(self) -> None:
        """Keep what is half typed and close the store."""
        self._leave_run()
        if self._made_plan is not None:
            self._made_plan.finish_typing()
        if self._made_home is not None:
            self._made_home.finish_looking()
        if self._store is not None:
            self._store.close()
            self._store = None
            at_hand.close()
