"""The screen of promises: what people said and what came of it, and who will do what."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cochair.commands.papers import letters_told, said_of, write_pages
from cochair.domain.refused import Refused, Unclear
from cochair.services.keeping import Keeping
from cochair.services.kept_promises import ActionTold, PromisesView, SaidTold, promises_view
from cochair.services.ports import Clock, Library, StoreFailed
from cochair.services.templates import ZONE
from ui import words_papers
from ui import words_promises as w
from ui.at_hand import at_hand
from ui.paper_maker import PaperMaker
from ui.paper_places import PaperPlaces
from ui.promises.cards import ActionCard, SaidCard
from ui.theme.look import BOLD, look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.big_tabs import BigTabs
from ui.widgets.drop import drop
from ui.widgets.ground import Ground
from ui.widgets.picture_label import PictureLabel
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.topbar import TopBar
from ui.widgets.wrap_label import WrapLabel

_PICTURE = "1F5E8"


class PromisesScreen(Ground):
    """Every answer is on disk before it is shown as kept."""

    go_home = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        self._library: Library | None = None
        self._clock: Clock | None = None
        self._view: PromisesView | None = None
        self.top, self.banner, self.tabs = TopBar(""), Banner(), BigTabs()
        self._heading, self._below = WrapLabel("", "title", BOLD), WrapLabel("", "lead")
        self.oldest = BigButton(w.ANSWER_OLDEST, "pencil", role="main", key=w.ANSWER_KEY)
        self.print_button = BigButton(w.PRINT, "print", key=w.PRINT_KEY)
        self.places: PaperPlaces | None = None
        self._maker = PaperMaker(self)
        self.list = ScrollColumn(gap=look.sizes.row)
        self.cards: list[SaidCard | ActionCard] = []
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._holder: QWidget | None = None
        self._grid = QGridLayout()
        self.tabs.add(w.YOU_SAID, icon="speech")
        self.tabs.add(w.ACTIONS, icon="list")
        self._lay_out()
        look.changed.connect(self._place)
        self.top.set_title(w.TITLE, "")
        self.top.home_asked.connect(self.go_home)
        self.oldest.clicked.connect(self.answer_oldest)
        self.print_button.clicked.connect(self.make_sheets)
        self._maker.saved.connect(lambda sentence: self.banner.say("saved", sentence))
        self._maker.failed.connect(lambda sentence: self.banner.say("refused", sentence))
        self.tabs.currentChanged.connect(lambda _: self._fill())
        self._keys = ScreenKeys(
            self,
            (
                (w.ANSWER_KEY, self.answer_oldest),
                (w.PRINT_KEY, self.make_sheets),
                ("Esc", self._close),
                *((f"Alt+{n + 1}", partial(self.tabs.setCurrentIndex, n)) for n in range(2)),
            ),
        )

    def open(self, library: Library, clock: Clock, places: PaperPlaces | None = None) -> None:
        """Show every promise; sheets go where `places` says, else there are none.  Raises StoreFailed."""
        self._library, self._clock, self.places = library, clock, places
        self.banner.clear()
        self.show_promises()

    def show_promises(self) -> None:
        """Show everything as it is now; raises StoreFailed."""
        assert self._library is not None and self._clock is not None
        self._view = view = promises_view(self._library, self._today(), at_hand.chooser())
        self._heading.setText(view.heading)
        self._below.setText(view.below)
        self._below.setVisible(bool(view.below))
        self.oldest.setVisible(any(said.outcome is None for said in view.said))
        self.print_button.setVisible(self.places is not None and bool(view.said))
        self._fill()

    def _today(self) -> date:
        assert self._clock is not None
        return self._clock.now().astimezone(ZoneInfo(ZONE)).date()

    def make_sheets(self) -> None:
        """Make the sheets “You said, we did” in the background: one for each board, one for each person."""
        if self.print_button.isHidden() or self._library is None or self.places is None:
            return
        today, cache, library = self._today(), self.places.cache, self._library
        try:
            ours, boards = at_hand.chooser(), {row.board for row in library.meetings()}
            choosers = {board: at_hand.chooser_of(board) for board in boards}
        except StoreFailed as failed:
            self.banner.say("refused", str(failed))
            return
        self.banner.say("hint", words_papers.MAKING)
        folder = self.places.folder / w.FOLDER.format(day=today.isoformat())

        def write(made: Path) -> str:
            sheets = said_of(library, today, lambda board: choosers.get(board, ours))
            write_pages(sheets, "standard", made, cache)
            return letters_told(sheets)

        self._maker.make(write, folder)

    def answer_oldest(self) -> None:
        """Open the form of what has waited longest."""
        self.tabs.setCurrentIndex(0)
        if self.cards and isinstance(self.cards[0], SaidCard):
            self.cards[0].open()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard where the work starts."""
        super().showEvent(event)
        (self.oldest if not self.oldest.isHidden() else self.tabs).setFocus()

    def _close(self) -> None:
        if not any(card.close_form() for card in self.cards if isinstance(card, SaidCard)):
            self.go_home.emit()

    def _fill(self) -> None:
        view = self._view
        if view is None:
            return
        drop(self._holder)
        self._holder = holder = QWidget()
        self._grid = grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.sizes.row)
        said = self.tabs.currentIndex() == 0
        self.cards = [self._said(s) for s in view.said] if said else [self._action(a) for a in view.actions]
        for card in self.cards:
            card.setParent(holder)
        self._place()
        if not said and not self.cards:
            grid.addWidget(WrapLabel(w.NOTHING_TO_DO, "lead"), 0, 0)
        self.list.column.insertWidget(self.list.column.count() - 1, holder)

    def _place(self) -> None:
        """Put the cards beside each other where there is room, else below each other; no card is made again."""
        beside, way = self._has_room(), QBoxLayout.Direction
        self._ways.setDirection(way.LeftToRight if beside > 1 else way.TopToBottom)
        self._head.setDirection(way.LeftToRight)
        seen = self.width() - 2 * look.sizes.zone - self.list.verticalScrollBar().sizeHint().width()
        if self._head.minimumSize().width() > seen:
            self._head.setDirection(way.TopToBottom)
        for card in self.cards:
            self._grid.removeWidget(card)
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // beside, place % beside)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, beside - 1)

    def _has_room(self) -> int:
        """Return how many cards stand beside each other."""
        return 2 if self.width() >= look.sizes.two_columns * look.scale else 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where there is no room for two."""
        super().resizeEvent(event)
        self._place()

    def _said(self, told: SaidTold) -> SaidCard:
        meeting, number = told.meeting, told.number
        return SaidCard(
            told,
            lambda outcome, text, by, again: self._keep(
                lambda keeping: keeping.answer(meeting, number, outcome, text, by, again), w.KEPT
            ),
            lambda by, due: self._keep(lambda keeping: keeping.promise(meeting, number, by, due), w.KEPT),
        )

    def _action(self, told: ActionTold) -> ActionCard:
        return ActionCard(
            told,
            lambda done, text: self._keep(
                lambda keeping: (keeping.report_carried if told.carried else keeping.report)(
                    told.meeting, told.number, text, done=done
                ),
                w.REPORTED,
            ),
        )

    def _keep(self, act: Callable[[Keeping], None], told: str) -> str:
        """Keep something and show it; return in one sentence why it could not be kept."""
        assert self._library is not None and self._clock is not None
        try:
            act(Keeping(self._library, self._clock))
            self.show_promises()
        except (Refused, Unclear, StoreFailed) as no:
            return str(no)
        self.banner.say("saved", told)
        (self.oldest if not self.oldest.isHidden() else self.tabs).setFocus()
        return ""

    def _lay_out(self) -> None:
        column, below, sizes = QVBoxLayout(self), QVBoxLayout(), look.sizes
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        below.setContentsMargins(sizes.zone, sizes.row, sizes.zone, sizes.zone)
        below.setSpacing(sizes.row)
        self._head.setSpacing(sizes.pad)
        heading, words = QHBoxLayout(), QVBoxLayout()
        heading.setSpacing(sizes.pad)
        words.setSpacing(0)
        words.addWidget(self._heading)
        words.addWidget(self._below)
        heading.addWidget(PictureLabel(_PICTURE, sizes.picture))
        heading.addLayout(words, 1)
        self._head.addLayout(heading, 1)
        self._head.addLayout(self._ways)
        self._ways.setSpacing(sizes.gap)
        for button in (self.print_button, self.oldest):
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.list.column.addLayout(self._head)
        self.list.column.addWidget(self.tabs)
        self.list.column.addStretch(1)
        below.addWidget(self.banner)
        below.addWidget(self.list, 1)
        column.addLayout(below, 1)
