"""Makes the papers before a meeting in the background: the agenda, the script, and a page for each person."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from cochair.domain.agenda import Plan
from cochair.services.ports import Library, StoreFailed
from ui import words_papers as w
from ui.at_hand import at_hand
from ui.paper_maker import PaperMaker
from ui.paper_places import PaperPlaces

if TYPE_CHECKING:  # the first screen must not wait for it
    from cochair.services.needs_act import NeedsOfPlan


class BeforePapers(QObject):
    """`told` carries the kind of a message and one sentence: where the papers are, or why they could not be made."""

    told = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._maker, self._ending = PaperMaker(self), False
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self._end)
        self._maker.saved.connect(lambda sentence: self.told.emit("saved", sentence))
        self._maker.failed.connect(lambda sentence: self.told.emit("refused", sentence))

    def _end(self) -> None:
        """Let a recording be that is still being made; no file of it is left."""
        self._ending = True

    def make(
        self, plan: Plan, library: Library, places: PaperPlaces, today: date, needs: "NeedsOfPlan | None" = None
    ) -> None:
        """Make the papers of a planned meeting, in a folder with its day and title; `needs` tells who needs which."""
        from cochair.commands.papers import letters_told, pack_of, spoken_of, write_pack
        from cochair.commands.recording import write_spoken
        from cochair.exports.file_names import safe_name
        from cochair.services.earlier import answered_before

        try:
            earlier = answered_before(library, plan.board, plan.starts)
            forms = {} if needs is None else needs.forms(plan)
            listeners = frozenset() if needs is None else needs.listeners(plan)
        except StoreFailed as failed:
            self.told.emit("refused", str(failed))
            return
        self.told.emit("hint", w.MAKING)
        day = w.BEFORE_FOLDER.format(day=plan.local(plan.starts).date().isoformat())
        folder = places.folder / "-".join(filter(None, (day, safe_name(plan.title))))
        pictures, cache = at_hand.chooser_of(plan.board), places.cache

        def write(made: Path) -> str:
            papers = pack_of(plan, earlier, today, forms, pictures)
            write_pack(papers, made, cache)
            for name, page in spoken_of(plan, earlier, today, listeners, pictures):
                write_spoken(page, plan, earlier, made / f"{safe_name(name)}.wav", lambda _done, _of: not self._ending)
            return letters_told([(name, document) for name, document, _ in papers])

        self._maker.make(write, folder)
