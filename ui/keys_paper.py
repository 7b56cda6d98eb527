"""The page of keys, to print and to read on a screen: those that a meeting needs most, in large letters."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import words_app as w
from ui import words_guide, words_papers
from ui.commands import COMMANDS
from ui.paper_places import PaperPlaces

if TYPE_CHECKING:  # the first drawing must not wait for papers
    from cochair.domain.document import Document

MAIN_KEYS = ("next", "pause", "more_time", "break", "back", "next_speaker", "undo", "write", "room")
"""The commands on the page: what the big buttons of a meeting do, and the line to write on."""
FORM = "simple"
EVERYWHERE = 4
"""So many keys that work everywhere have room below them."""


class KeysPaper(QObject):
    """`told` carries the kind of a message and one sentence: where the page is, or why it could not be made."""

    told = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places: PaperPlaces | None = None
        self._maker: QObject | None = None

    def make(self) -> None:
        """Make the page in the background; without a place for papers nothing happens."""
        if self.places is None:
            return
        from cochair.commands.papers import write_paper
        from ui.paper_maker import PaperMaker

        if self._maker is None:
            self._maker = maker = PaperMaker(self)
            maker.saved.connect(lambda sentence: self.told.emit("saved", sentence))
            maker.failed.connect(lambda sentence: self.told.emit("refused", sentence))
        assert isinstance(self._maker, PaperMaker)
        places = self.places

        def write(file: Path) -> str:
            page = file.with_suffix(".html")
            write_paper(keys_page(), "pdf", FORM, file, places.cache)
            write_paper(keys_page(), "html", FORM, page, places.cache)
            return words_guide.AS_PAGE_TOO.format(file=page.name)

        self.told.emit("hint", words_papers.MAKING)
        self._maker.make(write, places.folder / f"{w.PAPER_OF_KEYS_FILE}.pdf")


def keys_page() -> "Document":
    """Return the page of keys as a Document."""
    from cochair.domain.document import NO_PICTURE, Bullets, Document, Heading

    meeting = {command.name: command for command in COMMANDS if command.number <= 1}
    main = [(meeting[name].keys, meeting[name].tip) for name in MAIN_KEYS]
    blocks = (
        Heading(1, w.PAPER_OF_KEYS),
        Bullets(NO_PICTURE, (w.PAPER_OF_KEYS_ABOUT,), _lines(tuple(main))),
        Heading(2, w.KEYS_EVERYWHERE),
        Bullets(NO_PICTURE, (), _lines(w.KEYS[:EVERYWHERE])),
    )
    return Document(w.PAPER_OF_KEYS, w.PAPER_OF_KEYS, w.TITLE, blocks, checked=True)


def _lines(keys: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    return tuple(w.PAPER_LINE.format(key=key, tip=tip) for key, tip in keys)
