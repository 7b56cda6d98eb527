"""A person at the app: which screen is shown, and which store is open behind it."""

import json
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt

from cochair.commands.papers import chooser
from cochair.domain.fold import fold
from cochair.domain.ids import MeetingId
from cochair.domain.meeting import Phase
from cochair.domain.refused import Refused, Unclear
from cochair.resources import resource
from cochair.services.drafting import start_draft
from cochair.services.follow_up import next_meeting
from cochair.services.home_view import found, home_view
from cochair.services.live import LiveMeeting
from cochair.services.ports import Library, StoreFailed
from cochair.services.recovery import carry_on, unfinished
from cochair.services.scripts.header import read_header
from cochair.storage.clock import SteadyClock
from cochair.storage.keys import NEEDS_PASSPHRASE, NO_PLACE
from cochair.storage.store import Store, open_store
from ui import words_app as w
from ui.follow_up.screen import AfterScreen
from ui.home.screen import HomeScreen
from ui.live.room import RoomWindow
from ui.live.screen import RunScreen
from ui.opening import OpeningScreen
from ui.plan.screen import PlanScreen
from ui.shell import Shell
from ui.theme.comfort import Comfort

COMFORT = "comfort"
PAPERS = "CoChair"
KEY_WANTED = (NO_PLACE, NEEDS_PASSPHRASE)


class Session(QObject):
    """Opens the store, and goes from screen to screen."""

    def __init__(self, shell: Shell, opening: OpeningScreen, folder: Path, *, unlocked: bool) -> None:
        super().__init__(shell)
        self._shell, self._opening, self._folder, self._unlocked = shell, opening, folder, unlocked
        self._clock = SteadyClock()
        self._store: Store | None = None
        self._practice: tuple[Store, tempfile.TemporaryDirectory[str]] | None = None
        self._run: RunScreen | None = None
        self._room: RoomWindow | None = None
        self._home, self._plan, self._after = HomeScreen(), PlanScreen(), AfterScreen()
        self._connect()
        self._open_store()

    def _connect(self) -> None:
        opening, home, plan, after, shell = self._opening, self._home, self._plan, self._after, self._shell
        opening.passphrase_given.connect(self._open_store)
        opening.unlocked_wanted.connect(self._open_unlocked)
        opening.again.connect(self._open_store)
        home.start_meeting.connect(self._safe(self._start))
        home.resume_meeting.connect(self._safe(self._carry_on))
        home.plan_new.connect(self._safe(self._plan_new))
        home.plan_open.connect(self._safe(self._plan_open))
        home.practise.connect(self._safe(self._practise))
        home.open_after.connect(self._safe(self._open_meeting))
        home.search.connect(self._safe(self._search))
        plan.shared.connect(self._safe(lambda _: self.show_home()))
        plan.go_home.connect(self._safe(self.show_home))
        after.go_home.connect(self._safe(self.show_home))
        after.next_meeting_asked.connect(self._safe(self._next_meeting))
        shell.closing.connect(self.close)

    def _safe(self, act: Callable[..., None]) -> Callable[..., None]:
        """Return an act that says in the window when the store could not do its part."""

        def safely(*words: object) -> None:
            try:
                act(*words)
            except (StoreFailed, Unclear, Refused) as failed:
                self._opening.show_failed(str(failed), key_wanted=False)
                self._shell.show_screen(self._opening)

        return safely

    def _library(self) -> Library:
        assert self._store is not None
        return self._store.library

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
            self._opening.show_failed(str(failed), key_wanted=str(failed) in KEY_WANTED)
            return
        self._safe(self.show_home)()

    def _keep_comfort(self, comfort: Comfort) -> None:
        if self._store is not None:
            text = json.dumps({"text_scale": comfort.text_scale, "theme": comfort.theme})
            with suppress(StoreFailed):  # a colour that is not kept loses nobody's words
                self._store.library.keep_setting(COMFORT, text)

    def show_home(self) -> None:
        """Show the first screen as it is now."""
        assert self._store is not None
        self._leave_run()
        self._home.show_home(home_view(self._library(), self._clock, chooser(), unlocked=self._store.unlocked))
        self._shell.show_screen(self._home)

    def _search(self, words: str) -> None:
        self._home.show_found(found(self._library(), words, self._clock.now().date()))

    def _start(self, meeting: str) -> None:
        self._show_run(LiveMeeting(self._library().log(MeetingId(meeting)), self._clock), meeting)

    def _carry_on(self, meeting: str) -> None:
        left = unfinished(self._library())
        if left is not None and left.meeting == meeting:
            self._show_run(carry_on(self._library(), left, self._clock), meeting)
        else:
            self._start(meeting)

    def _show_run(self, live: LiveMeeting, meeting: str, *, practice: bool = False) -> None:
        library = self._practice[0].library if practice and self._practice else self._library()
        run = RunScreen(live, library, self._clock, MeetingId(meeting))
        run.top.home_asked.connect(self.show_home, Qt.ConnectionType.QueuedConnection)
        run.ended.connect(lambda: self._show_after(live), Qt.ConnectionType.QueuedConnection)
        run.room_wanted.connect(lambda: self._switch_room(live))
        self._run = run
        self._shell.show_screen(run)
        run.begin()
        if practice:
            run.say(w.PRACTICE)

    def _switch_room(self, live: LiveMeeting) -> None:
        if self._room is not None:
            self._room.close()
            return
        room = RoomWindow()
        room.closed.connect(self._forget_room)
        self._room = room
        room.show_meeting(live.now())
        if self._run is not None:
            self._run.changed.connect(room.show_meeting)
            self._run.ticked.connect(room.show_time)
        room.show_on_own_screen()

    def _forget_room(self) -> None:
        if self._room is not None:
            self._room.deleteLater()
        self._room = None

    def _leave_run(self) -> None:
        if self._room is not None:
            self._room.close()
        if self._run is not None:
            self._run.stop()
            self._shell.drop_screen(self._run)
            self._run = None
        if self._practice is not None:
            store, folder = self._practice
            self._practice = None
            store.close()
            folder.cleanup()

    def _show_after(self, live: LiveMeeting) -> None:
        m = live.meeting
        self._leave_run()
        places = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._after.open(m, Path(places or self._folder) / PAPERS, self._folder / "cache")
        self._shell.show_screen(self._after)

    def _open_meeting(self, meeting: str) -> None:
        log = self._library().log(MeetingId(meeting))
        m = fold(log.entries())
        if m.phase is Phase.ENDED:
            self._show_after(LiveMeeting(log, self._clock))
        else:
            self._carry_on(meeting)

    def _next_meeting(self) -> None:
        meeting = self._after.meeting()
        if meeting is not None:
            self._plan_open(next_meeting(self._library(), meeting, self._clock))

    def _plan_new(self) -> None:
        self._plan_open(start_draft(self._library(), self._clock))

    def _plan_open(self, plan_id: str) -> None:
        try:
            self._plan.open(self._library(), self._clock, plan_id)
        except (Unclear, Refused, StoreFailed):
            self.show_home()
            return
        self._shell.show_screen(self._plan)

    def _practise(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="cochair-practice-")
        store = open_store(Path(folder.name), unlocked=True)
        self._practice = (store, folder)
        text = resource("samples", "practice.meeting").read_text(encoding="utf-8")
        head = text.split("\n---", 1)[0].splitlines()
        meeting = store.library.new_meeting(read_header(list(enumerate(head, 1))), self._clock.now())
        self._show_run(LiveMeeting(store.library.log(meeting), self._clock), meeting, practice=True)

    def close(self) -> None:
        """Keep what is half typed and close the store."""
        self._leave_run()
        if self._store is not None:
            self._store.close()
            self._store = None


def kept_comfort(text: str) -> Comfort:
    """Return the comfort that was kept, or the first one."""
    try:
        kept = json.loads(text)
        return Comfort(float(kept["text_scale"]), kept["theme"])
    except (ValueError, KeyError, TypeError):
        return Comfort()
