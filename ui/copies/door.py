"""Copies the meetings beside the window when it is time, and leads to the screen of copies."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeGuard
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cochair.services.copies import ALL_COPIED, CopyTrouble, copied, not_copied
from cochair.services.copy_times import CopyTimes
from cochair.services.recovery import MeetingClock, unfinished
from cochair.services.templates import ZONE
from cochair.storage.copy_sentences import COPYING, STOPPED
from cochair.storage.copying import Copier, Made
from cochair.storage.keys import Ask, find_key
from cochair.storage.store import Store
from ui import words_copies as w
from ui.copies.background import Act, Background
from ui.home.screen import HomeScreen
from ui.opening import OpeningScreen
from ui.paper_places import PaperPlaces
from ui.shell import Shell

if TYPE_CHECKING:  # the first screen must not wait for them
    from cochair.storage.copy_file import CopyFile
    from ui.copies.screen import CopiesScreen
    from ui.running import Running


AT_LEISURE = 5_000
"""Milliseconds from when the meetings are open until what was not copied is caught up."""
GRACE = 500
"""Milliseconds that a copy has to come to its end when the window closes, before it is given up."""
PATIENCE = 2_500
"""Milliseconds more that what is given up has to stop, for a stick may hang: nobody waits before a frozen window."""


class Behind(Protocol):
    """What is copied, and how it is closed and opened again."""

    clock: MeetingClock

    def kept(self) -> Store: ...
    def places(self) -> PaperPlaces: ...
    def show_home(self) -> None: ...
    def close(self) -> None: ...
    def forget(self) -> None: ...
    def safe(self, act: Callable[..., None]) -> Callable[..., None]: ...


class CopiesDoor(QObject):
    """One for a window. Practice is never copied. `told` carries what is wrong with the copies now, a CopyTrouble.

    `waits` tells whether a copy that was pressed outside the window waits to be shown.
    """

    told = Signal(object)
    waits = Signal(bool)

    def __init__(self, shell: Shell, opening: OpeningScreen, folder: Path, behind: Behind) -> None:
        super().__init__(shell)
        self._shell, self._opening, self._folder, self._behind = shell, opening, folder, behind
        self.ask: Ask | None = None
        """Gives the words that opened the meetings last."""
        self._copier: Copier | None = None
        self._given: Path | None = None
        self._screen: CopiesScreen | None = None
        self.trouble = ALL_COPIED
        self._copies, self._long = Background(self), Background(self, to_the_end=True)
        self._wanted = Background(self, beside=self._copies)
        self._catching_up = QTimer(self, singleShot=True, interval=AT_LEISURE)
        self._catching_up.timeout.connect(self.catch_up)
        queued = Qt.ConnectionType.QueuedConnection
        for copies in (self._copies, self._wanted):
            copies.done.connect(self._tell_made, queued)
            copies.failed.connect(self._tell_failed, queued)
        self._wanted.done.connect(self._show_made, queued)
        self._wanted.failed.connect(self._show_failed, queued)
        self._long.done.connect(self._tell_back, queued)
        self._long.failed.connect(self._tell_not_done, queued)
        self._say_not_done = opening.show_trouble
        opening.mend_wanted.connect(self.mend)

    def begin(self) -> None:
        """Copy what is open now, and catch up soon with what was not copied when CoChair was open before."""
        self._copier = self._behind.kept().copier
        self._catching_up.start()

    def catch_up(self) -> None:
        """Make a copy now when something is kept that the newest one has not."""
        if self._copier is not None:
            self._copies.start(self._copier.catch_up)

    def follow(self, running: "Running") -> None:
        """Copy a meeting every 10 minutes while it goes on, and once more when it has ended."""
        if running.practice is not None:
            return
        times = CopyTimes(self._behind.clock.now(), len(running.live.entries))

        def look(_: object) -> None:
            if times.is_due(self._behind.clock.now(), len(running.live.entries)):
                self._make(closed=False)

        running.screen.ticked.connect(look)
        running.ended.connect(lambda _: self._make(closed=True))

    def show(self) -> None:
        """Show how copies stand; raises StoreFailed."""
        from ui.copies.screen import CopiesScreen

        if self._screen is None:
            self._screen = screen = CopiesScreen()
            self._screen.go_home.connect(self._behind.safe(self._behind.show_home))
            self._screen.make_wanted.connect(self._make_wanted)
            self._screen.back_wanted.connect(self.bring_back)
            self._hand_over(screen)
        self._screen.open(self._behind.kept(), self._behind.clock, self._behind.places())
        self._shell.show_screen(self._screen)
        if self._given is not None:
            given, self._given = self._given, None
            self._screen.back.take_file(str(given))

    def take(self, copy: Path) -> None:
        """Take a copy that was pressed outside the window: it is shown now, or waits until nobody is busy."""
        self._given = copy
        self.waits.emit(True)
        self._behind.safe(self.show_given)()

    def show_given(self) -> None:
        """Show a copy that waits, but never over a meeting that goes on or what somebody does; raises StoreFailed."""
        if self.has_given() and self._is_free() and unfinished(self._behind.kept().library) is None:
            self.show()

    def has_given(self) -> bool:
        """Return whether a copy waits to be shown."""
        return self._given is not None

    def bring_back(self, copy: "CopyFile", typed: str) -> None:
        """Close the meetings, and put a copy in their place; `typed` opens a copy of another laptop."""
        from cochair.services.copies import inside_words
        from cochair.storage.bringing_back import bring_back

        key, folder, today = self._behind.kept().copier.key, self._folder, self._today()

        def act() -> object:
            bring_back(copy, folder, key=key, ask=(lambda: typed) if typed else None)
            return w.BACK_WORDS, (inside_words(copy.inside, today),)

        self._aside(act)

    def mend(self) -> None:
        """Bring back what can be read of a damaged file, with the newest copy."""
        from cochair.services.mended import mended_words
        from cochair.storage.mending import mend

        folder, today, ask = self._folder, self._today(), self.ask
        self._aside(lambda: (w.BACK_WORDS, mended_words(mend(folder, find_key(folder, False, ask)), today)))
        self._say_not_done = self._opening.show_failed

    def empty(self, file: Path) -> None:
        """Close the meetings, and empty this laptop of them; a file that was read back has all of it."""
        from cochair.services import handing_sentences as say
        from cochair.storage.emptying import empty
        from cochair.storage.handing_over import read_back

        key, folder = self._behind.kept().copier.key, self._folder

        def act() -> object:
            read_back(file, folder, key)
            empty(folder)
            self.ask = None
            return w.EMPTIED_WORDS, (say.EMPTIED, say.FILE_STAYS.format(file=file))

        self._aside(act, w.EMPTYING)

    def wait(self) -> None:
        """Return when everything is copied that was asked for."""
        self._copies.finish()

    def give_up(self) -> None:
        """Return within about 3 seconds, so that the store can be closed: nothing of it is copied any more.

        A stick that hangs keeps what came to it; it has no good name, and the next start clears it.
        """
        self._catching_up.stop()
        copier, self._copier = self._copier, None
        if copier is not None and not self._copies.finish(GRACE):
            copier.stop()
            self._copies.finish(PATIENCE)

    def _hand_over(self, screen: "CopiesScreen") -> None:
        from ui.copies.handing import Handing

        handing = Handing(self._behind, self._copies, self)
        handing.began.connect(lambda sentence: screen.banner.say("hint", sentence))
        handing.failed.connect(self._show_failed)
        handing.done.connect(self._show_read)
        screen.other.write_wanted.connect(handing.write)
        screen.other.read_wanted.connect(handing.read)
        screen.other.empty_wanted.connect(self.empty)

    def _aside(self, act: Act, waiting: str = w.BRINGING) -> None:
        self._say_not_done = self._opening.show_trouble
        self._behind.close()
        self._shell.keep_only(self._opening)
        self._behind.forget()
        self._screen = None
        self._opening.show_waiting(waiting)
        self._long.start(act)

    def _make_wanted(self) -> None:
        if self._copier is not None:
            self._wanted.start(self._copier.make)

    def _make(self, *, closed: bool) -> None:
        if self._copier is not None:
            self._copies.start(partial(self._copier.make, closed=closed))

    def _tell(self, trouble: CopyTrouble) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            self.told.emit(trouble)

    def _tell_made(self, made: Made | None) -> None:
        if self._copier is None:
            return  # closed meanwhile
        self._tell(copied(made.second) if made is not None else ALL_COPIED)
        if self._is_in_front(self._screen):
            self._screen.tell_how_copies_stand()

    def _tell_failed(self, sentence: str) -> None:
        if self._copier is None or sentence == STOPPED:
            return
        if sentence != COPYING:  # else another CoChair makes one
            newest = self._copier.newest()
            self._tell(not_copied(sentence, newest.inside if newest is not None else None, self._today()))

    def _show_made(self, made: Made) -> None:
        if self._is_in_front(self._screen):
            self._screen.show_made(made)

    def _show_failed(self, sentence: str) -> None:
        if self._is_in_front(self._screen):
            self._screen.banner.say("refused", sentence)

    def _show_read(self, file: Path) -> None:
        if self._is_in_front(self._screen):
            self._screen.show_read(file)

    def _is_free(self) -> bool:
        return isinstance(self._shell.front(), HomeScreen) or (
            self._is_in_front(self._screen) and self._screen.shows_copies()
        )

    def _is_in_front(self, screen: "CopiesScreen | None") -> "TypeGuard[CopiesScreen]":
        return self._copier is not None and screen is not None and self._shell.front() is screen

    def _tell_back(self, told: tuple[str, tuple[str, ...]]) -> None:
        self._opening.show_told(*told)

    def _tell_not_done(self, sentence: str) -> None:
        self._say_not_done(sentence)

    def _today(self) -> date:
        return self._behind.clock.now().astimezone(ZoneInfo(ZONE)).date()
