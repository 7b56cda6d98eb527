"""Where Home finds what it needs to make papers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cochair.services.ports import Clock, Library
from ui.paper_places import PaperPlaces

if TYPE_CHECKING:  # the first screen must not wait for it
    from cochair.services.needs_act import NeedsOfPlan


@dataclass(frozen=True, slots=True)
class PaperSource:
    """The library that is open, the clock, the places of papers, and what people need."""

    library: Callable[[], Library]
    clock: Clock
    places: Callable[[], PaperPlaces]
    needs: Callable[[], "NeedsOfPlan | None"]
