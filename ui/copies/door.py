"""Copies the meetings beside the window when it is time, and leads to the screen of copies."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt

from cochair.services.copy_times import CopyTimes
from cochair.services.recovery import MeetingClock
from cochair.services.templates import ZONE
from cochair.storage.copying import Made
from cochair.storage.keys import Ask, find_key
from cochair.storage.store import Store
from ui import words_copies as w
from ui.copies.background import Act, Background
from ui.opening import OpeningScreen
from ui.shell import Shell

if TYPE_CHECKING:  # the first screen must not wait for them
    from cochair.storage.copy_file import CopyFile
    from ui.copies.screen import CopiesScreen
    from ui.running import Running


class Behind(Protocol):
    """What is copied, and how it is closed and opened again."""

    clock: MeetingClock

    def kept(self) -> Store: ...
    def show_home(self) -> None: ...
    def close(self) -> None: ...
    def safe(self, act: Callable[..., None]) -> Callable[..., None]: ...


class CopiesDoor(QObject):
    """One for a window. Practice is never copied."""

    def __init__(self, shell: Shell, opening: OpeningScreen, folder: Path, behind: Behind) -> None:
        super().__init__(shell)
        self._shell, self._opening, self._folder, self._behind = shell, opening, folder, behind
        self.ask: Ask | None = None
        """Gives the words that opened the meetings last."""
        self._screen: CopiesScreen | None = None
        self._copies, self._long = Background(self), Background(self)
        queued = Qt.ConnectionType.QueuedConnection
        self._copies.done.connect(self._tell_made, queued)
        self._copies.failed.connect(self._tell_failed, queued)
        self._long.done.connect(self._tell_back, queued)
        self._long.failed.connect(opening.show_failed, queued)
        opening.mend_wanted.connect(self.mend)

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
            self._screen = CopiesScreen()
            self._screen.go_home.connect(self._behind.safe(self._behind.show_home))
            self._screen.make_wanted.connect(lambda: self._make(closed=True))
            self._screen.back_wanted.connect(self.bring_back)
        self._screen.open(self._behind.kept(), self._today())
        self._shell.show_screen(self._screen)

    def bring_back(self, copy: "CopyFile", typed: str) -> None:
        """Close the meetings, and put a copy in their place; `typed` opens a copy of another laptop."""
        from cochair.services.copies import inside_words
        from cochair.storage.bringing_back import bring_back

        key, folder, today = self._behind.kept().copier.key, self._folder, self._today()

        def act() -> object:
            bring_back(copy, folder, key=key, ask=(lambda: typed) if typed else None)
            return (inside_words(copy.inside, today),)

        self._aside(act)

    def mend(self) -> None:
        """Bring back what can be read of a damaged file, with the newest copy."""
        from cochair.services.mended import mended_words
        from cochair.storage.mending import mend

        folder, today, ask = self._folder, self._today(), self.ask
        self._aside(lambda: mended_words(mend(folder, find_key(folder, False, ask)), today))

    def finish(self) -> None:
        """Return when nothing is copied any more, so that the store can be closed."""
        self._copies.finish()

    def _aside(self, act: Act) -> None:
        self._behind.close()
        self._shell.show_screen(self._opening)
        self._opening.show_waiting(w.BRINGING)
        self._long.start(act)

    def _make(self, *, closed: bool) -> None:
        copier = self._behind.kept().copier
        self._copies.start(lambda: copier.make(closed=closed))

    def _tell_made(self, made: Made) -> None:
        if self._screen is not None and self._shell.front() is self._screen:
            self._screen.show_made(made)

    def _tell_failed(self, sentence: str) -> None:
        if self._screen is not None and self._shell.front() is self._screen:
            self._screen.banner.say("refused", sentence)

    def _tell_back(self, lines: tuple[str, ...]) -> None:
        self._opening.show_told(w.BACK_WORDS, lines)

    def _today(self) -> date:
        return self._behind.clock.now().astimezone(ZoneInfo(ZONE)).date()
