"""Makes the papers about one person's offer and money in the background, each in a file of its own."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cochair.domain.document import Document
from ui.paper_maker import PaperMaker
from ui.paper_places import PaperPlaces


class MoneyPapers(QObject):
    """`kept` carries where a paper is, `refused` why it could not be made."""

    kept = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._maker = PaperMaker(self)
        self._maker.saved.connect(self.kept)
        self._maker.failed.connect(self.refused)

    def make(self, document: Document, day: date, places: PaperPlaces) -> None:
        """Make a paper whose file is named by whose it is, what it is, and a day."""
        from cochair.commands.papers import letters_told, write_paper
        from cochair.exports.file_names import safe_name

        file = places.folder / f"{safe_name(document.title)}-{day.isoformat()}.pdf"
        cache = places.cache

        def write(made: Path) -> str:
            write_paper(document, "pdf", "standard", made, cache)
            return letters_told([("", document)])

        self._maker.make(write, file)
