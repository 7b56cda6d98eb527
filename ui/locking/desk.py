"""What every page about the lock has at hand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from cochair.services.locking import WaysIn
from ui.paper_places import PaperPlaces


@dataclass(frozen=True, slots=True)
class LockDesk:
    """The ways in, whose board it is, which day it is, and where papers go."""

    ways: WaysIn
    board: str
    today: Callable[[], date]
    places: PaperPlaces
