"""Looks around beside the window: the file, the room on the disk, the folder and the clock. It is never in the way."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cochair.services.ports import StoreFailed
from cochair.services.recovery import MeetingClock
from cochair.services.troubles import Around, Trouble, first_trouble
from cochair.storage.looking_over import LookOver
from cochair.storage.places import harm_to
from cochair.storage.store import Store
from ui import words_live as w
from ui.copies.background import Background

if TYPE_CHECKING:
    from ui.running import Running

AT_LEISURE = 2_000
"""Milliseconds from the meetings being open until their file is read."""

_AGAIN = 50
"""Milliseconds until a look that has not ended is told to stop again."""


class Troubles(QObject):
    """One for a window; `found` tells that something has come up since it was asked last."""

    found = Signal()

    def __init__(self, folder: Path, clock: MeetingClock, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._clock = folder, clock
        self._store: Store | None = None
        self._look: LookOver | None = None
        self._damaged = False
        self._background = Background(self)
        self._background.done.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._wait = QTimer(self, singleShot=True, interval=AT_LEISURE)
        self._wait.timeout.connect(self.look)

    def begin(self, store: Store) -> None:
        """Look around in a store that was just opened, as soon as the window has had its time."""
        self._store, self._damaged = store, False
        self._wait.start()

    def look(self) -> None:
        """Read the whole file and set room on the disk aside, beside the window."""
        self._wait.stop()
        if self._store is None or self._look is not None:
            return
        self._look = LookOver(self._folder, self._store.copier.key)
        self._background.start(self._store.set_room_aside)
        self._background.start(self._look.finds_damage)

    def finish(self) -> None:
        """Stop at once, so that the store can be closed."""
        self._wait.stop()
        while self._look is not None:
            self._look.stop()
            if self._background.finish(within=_AGAIN):
                break
        self._store = self._look = None

    def wait(self) -> None:
        """Return when everything has been looked at."""
        self._background.finish()

    def now(self) -> Trouble | None:
        """Return what has to be known first on Home."""
        harm = harm_to(self._folder)
        return first_trouble(
            Around(
                self._clock.now(),
                damaged=self._damaged,
                disk_is_full=self._is_full(),
                program=harm.program if harm is not None else "",
                far=harm is not None,
            )
        )

    def follow(self, running: "Running") -> None:
        """Say once in a meeting that the disk is full, when the room that was set aside is used."""
        reserve = self._store.reserve if self._store is not None else None
        if running.practice is not None or reserve is None:
            return
        told = [reserve.given_up]

        def look() -> None:
            if reserve.given_up and not told[0]:
                told[0] = True
                running.say(w.DISK_FULL)

        running.screen.ticked.connect(look)

    def _is_full(self) -> bool:
        reserve = self._store.reserve if self._store is not None else None
        try:
            return reserve is not None and reserve.is_little()
        except StoreFailed:  # the folder itself is gone, which is told when something is kept
            return False

    def _tell(self, damaged: object) -> None:
        if damaged is True:
            self._damaged = True
            self.found.emit()
