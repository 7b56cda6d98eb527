"""What every page about people has at hand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from cochair.domain.board import Board, BoardNumber
from cochair.services.books import Books
from cochair.services.locking import WaysIn, asks_first
from cochair.services.ports import Clock, Library
from cochair.services.templates import ZONE
from ui.locking.desk import LockDesk
from ui.paper_places import PaperPlaces


@dataclass(frozen=True, slots=True)
class Desk:
    """The books and the library that are open, the board that is shown, and where papers go.

    `hear` says a text; `ways` are the ways to open the meetings, where a lock may be asked for first.
    """

    books: Books
    library: Library
    clock: Clock
    places: PaperPlaces
    board: BoardNumber
    hear: Callable[[str], None]
    ways: WaysIn | None = None

    def today(self) -> date:
        """Return the day it is where the board meets."""
        return self.clock.now().astimezone(ZoneInfo(ZONE)).date()

    def asks_first(self) -> bool:
        """Return whether a way back in must be made before private things are kept; raises StoreFailed."""
        return self.ways is not None and asks_first(self.ways, self.library, self.clock.now())

    def of_lock(self) -> LockDesk:
        """Return what the pages about the lock have at hand; raises StoreFailed."""
        assert self.ways is not None
        return LockDesk(self.ways, self.books.of(Board).row(self.board).name, self.today, self.places)
