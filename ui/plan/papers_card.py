"""The papers before a meeting, made with one press from the draft as it is."""

from datetime import date

from cochair.domain.agenda import Plan
from cochair.services.needs_act import NeedsOfPlan
from cochair.services.ports import Library
from ui import words_plan as w
from ui.before_papers import BeforePapers
from ui.paper_places import PaperPlaces
from ui.widgets.big_button import BigButton
from ui.widgets.headed_card import HeadedCard
from ui.widgets.wrap_label import WrapLabel


class PapersCard(HeadedCard):
    """`papers` tells what came of it."""

    def __init__(self) -> None:
        super().__init__(w.PAPERS_CARD)
        self._library: Library | None = None
        self._places: PaperPlaces | None = None
        self._needs: NeedsOfPlan | None = None
        self._plan: Plan | None = None
        self._today: date | None = None
        self.papers = BeforePapers(self)
        self.button = BigButton(w.MAKE_PAPERS, "print", key=w.PAPERS_KEY)
        self.button.clicked.connect(self.make)
        self.body.addWidget(WrapLabel(w.PAPERS_ABOUT, "body", colour="muted"))
        self.body.addWidget(self.button)

    def open(self, library: Library, places: PaperPlaces | None, needs: NeedsOfPlan | None = None) -> None:
        """Begin with another draft; without a place for papers there is no card."""
        self._library, self._places, self._needs = library, places, needs
        self.setVisible(places is not None)

    def show_plan(self, plan: Plan, today: date) -> None:
        """Take the draft as it is now; papers can be made once something is on the agenda."""
        self._plan, self._today = plan, today
        self.button.setEnabled(bool(plan.items))

    def make(self) -> None:
        """Make the papers in the background."""
        plan, library, places, today = self._plan, self._library, self._places, self._today
        if plan is not None and plan.items and library is not None and places is not None and today is not None:
            self.papers.make(plan, library, places, today, self._needs)
