"""The screen of copies: when the last one was made, a second place, bringing one back, and another laptop."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cochair.services.copies import CopiesView, copies_view
from cochair.services.locking import asks_first
from cochair.services.people_of_board import board_at_hand
from cochair.services.ports import Clock, StoreFailed
from cochair.services.templates import ZONE
from cochair.storage import second_place
from cochair.storage.copy_file import CopyFile
from cochair.storage.copying import Made
from cochair.storage.store import Store
from ui import words_copies as w
from ui.copies.back_card import BackCard
from ui.copies.other_page import OtherPage
from ui.copies.second_card import SecondCard
from ui.locking.desk import LockDesk
from ui.locking.pages import LockPages
from ui.paper_places import PaperPlaces
from ui.theme.look import BOLD, look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.headed_card import HeadedCard
from ui.widgets.one_page import OnePage, stand_below
from ui.widgets.picture_label import PictureLabel
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.topbar import TopBar
from ui.widgets.wrap_label import WrapLabel


class CopiesScreen(Ground):
    """`back_wanted` carries the copy to bring back, and what was typed to open it."""

    go_home = Signal()
    make_wanted = Signal()
    back_wanted = Signal(object, str)

    def __init__(self) -> None:
        super().__init__("page")
        self._store: Store | None = None
        self._today = date.min
        self.top, self.banner = TopBar(w.COPIES), Banner()
        self._heading, self._lines = WrapLabel("", "title", BOLD), WrapLabel("", "lead")
        self.make = BigButton(w.MAKE, "check", role="main", key=w.MAKE_KEY)
        self.second, self.back = SecondCard(self.banner, self._through), BackCard(self.banner)
        self.go, self.other = BigButton(w.GO, "next", key=w.GO_KEY), OtherPage()
        self.gate = LockPages(gate=True, why=w.GATE_WHY, not_now=w.NOT_NOW_BELOW)
        self._first, self._then = ScrollColumn(gap=look.sizes.row), _nothing
        self._lay_out()
        self._pages = OnePage(self._first, self.gate, self.other)
        stand_below(self.top, self, self.banner, self._pages)
        self.top.home_asked.connect(self.go_home)
        self.make.clicked.connect(self.make_copy)
        self.second.changed.connect(self._show)
        self.back.chosen.connect(self.back_wanted)
        self.go.clicked.connect(self.go_elsewhere)
        self.other.left.connect(self._come_back)
        self.gate.left.connect(self._come_back)
        self.gate.made.connect(self._pass)
        self.gate.kept.connect(self._say_kept)
        self.gate.refused.connect(lambda sentence: self.banner.say("refused", sentence))
        keys = (
            (w.MAKE_KEY, self._at_first(self.make_copy)),
            (w.CHOOSE_KEY, self._at_first(self.second.ask_folder)),
            (w.ELSEWHERE_KEY, self._at_first(self.back.ask_file)),
            (w.GO_KEY, self._at_first(self.go_elsewhere)),
            ("Esc", self.step_back),
        )
        self._keys = ScreenKeys(self, keys)

    def open(self, store: Store, clock: Clock, places: PaperPlaces) -> None:
        """Show how copies stand; raises StoreFailed."""
        self._store, self._clock, self._places = store, clock, places
        self._today = clock.now().astimezone(ZoneInfo(ZONE)).date()
        self._pages.show_page(self._first)
        board = board_at_hand(store.books, store.library)
        self.top.set_title(w.COPIES, board.name if board is not None else "")
        self.banner.clear()
        self._show()

    def shows_copies(self) -> bool:
        """Return whether the copies are shown, and nothing that is done step by step."""
        return self._pages.shown() is self._first

    def make_copy(self) -> None:
        """Ask for a copy, which is made beside the window."""
        self.banner.say("hint", w.MAKING)
        self.make_wanted.emit()

    def tell_how_copies_stand(self) -> None:
        """Say when the last copy was made, and move nothing, for nobody may have asked for it."""
        assert self._store is not None
        copies = self._store.copier.all()
        view = self._view(copies)
        self._heading.setText(view.heading)
        self._lines.setText("\n".join(view.lines))

    def show_made(self, made: Made) -> None:
        """Tell that a copy is made, and show it."""
        self._show()
        words = {None: w.MADE, True: w.MADE_BOTH, False: w.NO_SECOND_NOW}[made.second]
        self.banner.say("hint" if made.second is False else "saved", words)

    def go_elsewhere(self) -> None:
        """Show how all of it goes to another laptop, once there is a way back in."""
        self._through(self._show_other)

    def show_read(self, file: Path) -> None:
        """Tell that all of it is in a file for another laptop."""
        self.banner.clear()
        self._pages.show_page(self.other)
        self.other.show_read(file)

    def take_focus(self) -> None:
        """Put the keyboard on the main button."""
        self.make.setFocus()

    def step_back(self) -> None:
        """Say no to what is asked, go one step back, or go home."""
        shown = self._pages.shown()
        if shown is self.other:
            self.other.step_back()
        elif shown is self.gate:
            if not self.gate.step_back():
                self._come_back()
        elif not self.back.close_question():
            self.go_home.emit()

    def _through(self, act: Callable[[], None]) -> None:
        """Do something as soon as a copy can be opened elsewhere: at once, or after the question in its place."""
        assert self._store is not None
        store = self._store
        try:
            asks = asks_first(store.ways, store.library, self._clock.now())
            board = board_at_hand(store.books, store.library)
        except StoreFailed as failed:
            self.banner.say("refused", str(failed))
            return
        if not asks:
            act()
            return
        self._then = act
        self.banner.clear()
        self.gate.open(LockDesk(store.ways, board.name if board is not None else "", self._day, self._places))
        self._pages.show_page(self.gate)
        self.gate.take_focus()

    def _pass(self) -> None:
        act, self._then = self._then, _nothing
        self._come_back()
        act()

    def _come_back(self) -> None:
        self.banner.clear()
        self._pages.show_page(self._first)
        self._show()
        self.take_focus()

    def _show_other(self) -> None:
        self.banner.clear()
        self._pages.show_page(self.other)
        self.other.start()

    def _say_kept(self, sentence: str) -> None:
        if sentence:
            self.banner.say("saved", sentence)
        else:
            self.banner.clear()

    def _at_first(self, act: Callable[[], None]) -> Callable[[], None]:
        """Return an act that is done only while the copies are shown."""

        def only_there() -> None:
            if self.shows_copies():
                act()

        return only_there

    def _day(self) -> date:
        return self._today

    def _show(self) -> None:
        assert self._store is not None
        self.tell_how_copies_stand()
        copies = self._store.copier.all()
        self.second.show_place(self._store.library, self._view(copies))
        self.back.show_copies(copies, self._store.copier.key, self._today)

    def _view(self, copies: list[CopyFile]) -> CopiesView:
        """Return how copies stand, the newest first; raises StoreFailed."""
        assert self._store is not None
        return copies_view(
            copies[0].inside if copies else None,
            self._today,
            second_place.told(self._store.library),
            opens_elsewhere=self._store.ways.state().has_way_back,
        )

    def _lay_out(self) -> None:
        sizes = look.sizes
        head, words = QHBoxLayout(), QVBoxLayout()
        head.setSpacing(sizes.pad)
        words.setSpacing(sizes.tight)
        words.addWidget(self._heading)
        words.addWidget(self._lines)
        head.addWidget(PictureLabel(w.COPIES_PICTURE, sizes.picture))
        head.addLayout(words, 1)
        press = QHBoxLayout()
        press.addWidget(self.make)
        press.addStretch(1)
        scroll = self._first
        scroll.column.addLayout(head)
        scroll.column.addLayout(press)
        scroll.column.addWidget(self.second)
        scroll.column.addWidget(self.back)
        elsewhere = HeadedCard(w.OTHER_HEADING)
        elsewhere.body.addWidget(WrapLabel(w.OTHER_LINE))
        going = QHBoxLayout()
        going.addWidget(self.go)
        going.addStretch(1)
        elsewhere.body.addLayout(going)
        scroll.column.addWidget(elsewhere)
        scroll.column.addStretch(1)


def _nothing() -> None:
    """Do nothing, for nothing was asked before the question."""
