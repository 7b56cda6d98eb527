"""Where Home finds what it needs to make papers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cochair.domain.ids import MeetingId
from cochair.services.earlier import plan_of
from cochair.services.ports import Clock, Library
from ui.before_papers import BeforePapers
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

    def make(self, papers: BeforePapers, meeting: MeetingId) -> None:
        """Make the papers for a meeting; raises StoreFailed."""
        library = self.library()
        plan = plan_of(library, meeting)
        today = plan.local(self.clock.now()).date()
        papers.make(plan, library, self.places(), today, self.needs())
