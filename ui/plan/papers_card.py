"""The papers before a meeting, made with one press: the agenda, the script, and a page for each person."""

from datetime import date

from PySide6.QtCore import Signal

from cochair.commands.papers import before_meeting, write_pages
from cochair.domain.agenda import Plan
from cochair.exports.file_names import safe_name
from cochair.services.earlier import answered_before
from cochair.services.ports import Library, StoreFailed
from ui import words_after
from ui import words_plan as w
from ui.paper_maker import PaperMaker, PaperPlaces, saved_words
from ui.widgets.big_button import BigButton
from ui.widgets.headed_card import HeadedCard
from ui.widgets.wrap_label import WrapLabel


class PapersCard(HeadedCard):
    """`told` carries the kind of a message and one sentence: where the papers are, or why they could not be made."""

    told = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(w.PAPERS_CARD)
        self._library: Library | None = None
        self._places: PaperPlaces | None = None
        self._plan: Plan | None = None
        self._today: date | None = None
        self.button = BigButton(w.MAKE_PAPERS, "print", key=w.PAPERS_KEY)
        self.button.clicked.connect(self.make)
        self.body.addWidget(WrapLabel(w.PAPERS_ABOUT, "body", colour="muted"))
        self.body.addWidget(self.button)
        self._maker = PaperMaker(self)
        self._maker.saved.connect(lambda folder: self.told.emit("saved", saved_words(folder)))
        self._maker.failed.connect(lambda sentence: self.told.emit("refused", sentence))

    def open(self, library: Library, places: PaperPlaces | None) -> None:
        """Begin with another draft; without a place for papers there is no card."""
        self._library, self._places = library, places
        self.setVisible(places is not None)

    def show_plan(self, plan: Plan, today: date) -> None:
        """Take the draft as it is now; papers can be made once something is on the agenda."""
        self._plan, self._today = plan, today
        self.button.setEnabled(bool(plan.items))

    def make(self) -> None:
        """Make the papers in the background."""
        plan, places, today = self._plan, self._places, self._today
        if plan is None or places is None or today is None or self._library is None or not plan.items:
            return
        try:
            earlier = answered_before(self._library, plan.board, plan.starts)
        except StoreFailed as failed:
            self.told.emit("refused", str(failed))
            return
        self.told.emit("hint", words_after.MAKING)
        day = w.PAPERS_FOLDER.format(day=plan.local(plan.starts).date().isoformat())
        folder = places.folder / "-".join(filter(None, (day, safe_name(plan.title))))
        papers, cache = before_meeting(plan, earlier, today), places.cache
        self._maker.make(lambda made: write_pages(papers, "standard", made, cache), folder)
