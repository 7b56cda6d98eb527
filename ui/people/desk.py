"""What every page about people has at hand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from cochair.domain.board import BoardNumber
from cochair.services.books import Books
from cochair.services.ports import Clock, Library
from cochair.services.templates import ZONE
from ui.paper_places import PaperPlaces


@dataclass(frozen=True, slots=True)
class Desk:
    """The books and the library that are open, the board that is shown, and where papers go; `hear` says a text."""

    books: Books
    library: Library
    clock: Clock
    places: PaperPlaces
    board: BoardNumber
    hear: Callable[[str], None]

    def today(self) -> date:
        """Return the day it is where the board meets."""
        return self.clock.now().astimezone(ZoneInfo(ZONE)).date()
