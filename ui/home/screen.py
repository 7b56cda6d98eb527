"""The first screen: the next meeting, what was promised, and the ways on from here."""

from functools import partial

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cochair.services.copies import CopyTrouble
from cochair.services.home_view import HomeView, Line
from cochair.services.ports import StoreFailed
from cochair.services.waits import NOTHING, Waits
from cochair.services.way_back import WayBack
from ui import words_home as w
from ui.before_papers import BeforePapers
from ui.home.first import First
from ui.home.foot import Foot
from ui.home.in_sight import InSight
from ui.home.lines_card import LinesCard
from ui.home.lists import KINDS, Lists
from ui.home.looking import Look, Looking
from ui.home.paper_source import PaperSource
from ui.home.promises_card import PromisesCard
from ui.home.trouble import TroubleLine
from ui.home.waiting import Waiting
from ui.home.ways import HomeWays
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.topbar import TopBar
from ui.words_app import MEND_KEY
from ui.words_laptops import JOIN_KEY

_PAUSE = 200  # milliseconds without typing before the meetings are searched
_LARGE_TEXT = 1.5


class HomeScreen(Ground):
    """`search` carries typed words; the answer comes by `show_found`. Empty words ask for nothing."""

    start_meeting = Signal(str)
    resume_meeting = Signal(str)
    plan_new = Signal()
    plan_open = Signal(str)
    practise = Signal()
    open_after = Signal(str)
    search = Signal(str)
    promises_asked = Signal()
    requests_asked = Signal()
    people_asked = Signal()
    board_asked = Signal()
    join_asked = Signal()
    go_back = Signal()
    lock_asked = Signal()
    copies_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._view: HomeView | None = None
        self._looking: Looking | None = None
        self._source: PaperSource | None = None
        self._papers = BeforePapers(self)
        self.top = TopBar("", home=False)
        self._search = PlainEdit(w.SEARCH, hint=w.SEARCH, show_label=False)
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE)
        self._first, self._promises = First(), PromisesCard()
        self._next = self._first.card
        self.ways = HomeWays()
        self.waiting, self.trouble = Waiting(), TroubleLine()
        self._found = LinesCard(w.FOUND, "search")
        self._lists = Lists()
        self._foot, self._large = Foot(), False
        self._lay_out()
        self._connect()
        self._keys = ScreenKeys(
            self,
            (
                (w.START_KEY, self._next.press),
                (w.PAPERS_KEY, self.make_papers),
                (w.SEARCH_KEY, self._search.line.setFocus),
                (w.PLAN_KEY, self.plan_new.emit),
                (w.PRACTISE_KEY, self.practise.emit),
                (w.PEOPLE_KEY, self.ways.see_people),
                (w.BOARD_KEY, self.ways.see_board),
                (w.ALL_KEY, self.promises_asked.emit),
                (w.ASKED_KEY, partial(self._go, self.waiting.asked, self.requests_asked)),
                (w.LOCK_KEY, self._foot.ask),
                (w.COPIES_KEY, self._foot.ask_copies),
                (JOIN_KEY, self.ways.see_join),
                (w.BACK_KEY, partial(self._go, self._first.beside, self.go_back)),
                (MEND_KEY, self.trouble.press),
                *((kind.key, partial(self._lists.switch, kind.name)) for kind in KINDS),
            ),
        )
        look.changed.connect(self._fit)

    def show_home(self, view: HomeView, waits: Waits = NOTHING, *, looks: bool = False) -> None:
        """Show everything as it is now, and what waits; an old search is over.

        `looks` says that `show_back` follows: nothing else takes the place of what it may show first.
        """
        self._view = view
        self.waiting.show_waits(waits)
        self.top.set_title(view.board, view.co_chairs)
        self._first.show_view(view, looks=looks)
        self._show_ways(view)
        self._promises.show_promises(view.actions, view.you_said, view.no_promises)
        self._lists.show_lines(drafts=view.plans, planned=view.planned, past=view.past)
        self._foot.show_words(view.foot, unlocked=view.unlocked, lockable=not view.first_time)
        self._search.set_text("")
        self._found.hide()
        self._fit()

    def show_back(self, back: WayBack | None) -> None:
        """Show the way back into a meeting of another laptop, or none: first, or beside a meeting of this laptop."""
        is_other = self._first.show_back(back)
        if is_other and self._view is not None:
            self._show_ways(self._view)
            if self.isVisible():
                self.take_focus()

    def show_copies(self, trouble: CopyTrouble) -> None:
        """Show what is wrong with the copies, or nothing where all is well."""
        self.waiting.show_trouble(trouble)

    def tell_copies(self, trouble: CopyTrouble) -> None:
        """Show what is wrong with the copies from now on, and say it where somebody is on this screen."""
        self.show_copies(trouble)
        if self.isVisible():
            announce(self, self.waiting.copies.accessibleName())

    def show_join(self, can_join: bool) -> None:
        """Show the way into a meeting of another laptop, or none."""
        self.ways.show_join(can_join)

    def use_source(self, source: PaperSource) -> None:
        """Take where papers for the next meeting come from, and where they go."""
        self._source = source

    def make_papers(self) -> None:
        """Make the papers for the next meeting, unless it goes on already."""
        following = self._view.next if self._view is not None else None
        if following is None or following.question or self._source is None:
            return
        try:
            self._source.make(self._papers, following.id)
        except StoreFailed as failed:
            self._next.tell(str(failed))

    def look_with(self, look: Look) -> None:
        """Take what looks for typed words; it goes on beside the window."""
        self._looking = Looking(look, self)
        self._looking.found.connect(self.show_found)
        self._looking.failed.connect(self.show_not_looked)
        self.search.connect(self._looking.ask)

    def finish_looking(self) -> None:
        """Return when nothing is looked for any more, so that the store can be closed."""
        if self._looking is not None:
            self._looking.finish()

    def show_found(self, lines: tuple[Line, ...]) -> None:
        """Show where the typed words stand, unless nothing is typed any more."""
        if self._search.text().strip():
            self._found.show_lines(lines, w.FOUND_NONE)

    def show_not_looked(self, sentence: str) -> None:
        """Say in one sentence why nobody could look for the typed words."""
        self._found.show_lines((), sentence)

    def use_keys(self, on: bool) -> None:
        """Turn the keys of this screen on or off."""
        self._keys.use(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the promises beside the rest, or below it."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keyboard begin where a person goes on from, unless it is in use here already."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on the main button."""
        if not self._first.holds():
            (self._next.button if self._next.isVisible() else self.ways.plan).setFocus()

    def _show_ways(self, view: HomeView) -> None:
        self.ways.show_ways(first_time=view.first_time, plan=not view.first_time or self._first.leads_back())

    def _fit(self) -> None:
        self._fit_foot()
        self._in_sight.fit(self)
        wide = self.width() >= look.sizes.two_columns * look.scale
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._zones.direction() != way:
            self._zones.setDirection(way)
        beside = self.width() >= look.sizes.two_columns * look.scale / 2
        pairs = QBoxLayout.Direction.LeftToRight if beside else way
        self.ways.stand(pairs)
        self._lists.stand(pairs)

    def _lay_out(self) -> None:
        sizes = look.sizes
        left = QVBoxLayout()
        left.setSpacing(sizes.pad)
        looking = QHBoxLayout()
        looking.setSpacing(sizes.row)
        looking.addWidget(Icon("search"))
        looking.addWidget(self._search, 1)
        left.addLayout(looking)
        left.addWidget(self._found)
        left.addWidget(self._first)
        left.addWidget(self.waiting)
        left.addWidget(self.ways)
        left.addWidget(self._lists)
        left.addStretch(1)
        self._zones = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._zones.setSpacing(sizes.zone)
        self._zones.addLayout(left, 5)
        self._zones.addWidget(self._promises, 3)
        self._found.hide()
        self._scroll = scroll = ScrollColumn()
        scroll.column.setContentsMargins(sizes.edge, sizes.zone, sizes.edge, sizes.gap)
        scroll.column.addLayout(self._zones, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        self._in_sight = InSight(self.trouble, scroll)
        column.addLayout(self._in_sight)
        column.addWidget(scroll, 1)
        column.addWidget(self._foot)

    def _fit_foot(self) -> None:
        """Let the last line scroll with the rest when the text is large, so that the rest has the room."""
        large, own = look.scale >= _LARGE_TEXT, self.layout()
        if large != self._large and own is not None:
            self._large = large
            (self._scroll.column if large else own).addWidget(self._foot)

    def _connect(self) -> None:
        self._next.papers_asked.connect(self.make_papers)
        self._papers.told.connect(lambda _, sentence: self._next.tell(sentence))
        self.trouble.shown.connect(self._fit)
        ways, following = self.ways, self._next
        for told, wanted in (
            (following.start_meeting, self.start_meeting),
            (following.resume_meeting, self.resume_meeting),
            (following.plan_new, self.plan_new),
            (following.go_back, self.go_back),
            (self._first.beside.clicked, self.go_back),
            (ways.plan_new, self.plan_new),
            (ways.practise, self.practise),
            (ways.people_asked, self.people_asked),
            (ways.board_asked, self.board_asked),
            (ways.join_asked, self.join_asked),
        ):
            told.connect(wanted)
        self.waiting.asked.clicked.connect(self.requests_asked)
        for card in (self.waiting.copies, self.waiting.given):
            card.clicked.connect(self.copies_asked)
        self._promises.opened.connect(self.promises_asked)
        self._foot.lock_asked.connect(self.lock_asked)
        self._foot.copies_asked.connect(self.copies_asked)
        self.waiting.old.clicked.connect(self.board_asked)
        self.waiting.money.clicked.connect(self.people_asked)
        self._lists.opened.connect(self._open_line)
        self._found.opened.connect(self.open_after)
        self._search.changed.connect(lambda _: self._wait.start())
        self._search.entered.connect(lambda _: self._ask())
        self._wait.timeout.connect(self._ask)

    def _open_line(self, name: str, line: str) -> None:
        {"drafts": self.plan_open, "planned": self.start_meeting, "past": self.open_after}[name].emit(line)

    def _ask(self) -> None:
        self._wait.stop()
        words = self._search.text().strip()
        if words:
            self.search.emit(words)
        else:
            self._found.hide()

    def _go(self, button: QWidget, way: SignalInstance) -> None:
        if not button.isHidden():
            way.emit()
