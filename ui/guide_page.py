"""The quick guide on the screen, and the way to print it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.commands.papers import write_paper
from ui import words_guide as w
from ui import words_papers
from ui.guide_paper import guide
from ui.paper_maker import PaperMaker
from ui.paper_places import PaperPlaces
from ui.theme.look import look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.read_button import ReadButton
from ui.widgets.reading import Reading

FORM = "standard"


class GuidePage(QWidget):
    """`back` asks to go where the person came from."""

    back = Signal()

    def __init__(self, back_key: str, print_key: str) -> None:
        super().__init__()
        self._places: PaperPlaces | None = None
        self._maker = PaperMaker(self)
        self._banner, self._reading = Banner(), Reading()
        self._maker.saved.connect(lambda sentence: self._banner.say("saved", sentence))
        self._maker.failed.connect(lambda sentence: self._banner.say("refused", sentence))
        self._back = BigButton(w.BACK_TO_KEYS, "back", role="main", hint=back_key)
        self._print = BigButton(w.PRINT_GUIDE, "print", hint=print_key)
        self._back.clicked.connect(self.back)
        self._print.clicked.connect(self.make)
        self._lay_out()
        self._reading.show_document(guide())

    def use_places(self, places: PaperPlaces | None) -> None:
        """Take where papers go; with none the guide is only read."""
        self._places = places
        self._print.setVisible(places is not None)

    def take_focus(self) -> None:
        """Put the keyboard on the way back."""
        self._back.setFocus()

    def page(self, pages: int) -> None:
        """Read on by so many pages, or back when below 0."""
        self._reading.page(pages)

    def make(self) -> None:
        """Make the guide to print, and beside it one to read on a screen, in the background."""
        if self._places is None:
            return
        places = self._places

        def write(file: Path) -> str:
            page = file.with_suffix(".html")
            write_paper(guide(), "pdf", FORM, file, places.cache)
            write_paper(guide(), "html", FORM, page, places.cache)
            return w.AS_PAGE_TOO.format(file=page.name)

        self._banner.say("hint", words_papers.MAKING)
        self._maker.make(write, places.folder / f"{w.GUIDE_FILE}.pdf")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card, ways = HeadedCard(w.GUIDE, "title"), QWidget()
        flow = FlowLayout(ways)
        for button in (ReadButton(), self._print, self._back):
            flow.addWidget(button)
        card.beside.addWidget(ways)
        card.body.setSpacing(look.sizes.row)
        card.body.addWidget(self._banner)
        card.body.addWidget(self._reading, 1)
        column.addWidget(card)
