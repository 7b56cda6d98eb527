"""The screen of copies: when the last one was made, one more now, a second place, and bringing one back."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cochair.services.copies import copies_view
from cochair.services.people_of_board import board_at_hand
from cochair.storage import second_place
from cochair.storage.copying import Made
from cochair.storage.store import Store
from ui import words_copies as w
from ui.copies.back_card import BackCard
from ui.copies.second_card import SecondCard
from ui.theme.look import BOLD, look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
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
        self.second, self.back = SecondCard(self.banner), BackCard(self.banner)
        self._lay_out()
        self.top.home_asked.connect(self.go_home)
        self.make.clicked.connect(self.make_copy)
        self.second.changed.connect(self._show)
        self.back.chosen.connect(self.back_wanted)
        keys = (
            (w.MAKE_KEY, self.make_copy),
            (w.CHOOSE_KEY, self.second.ask_folder),
            (w.ELSEWHERE_KEY, self.back.ask_file),
            ("Esc", self.step_back),
        )
        self._keys = ScreenKeys(self, keys)

    def open(self, store: Store, today: date) -> None:
        """Show how copies stand; raises StoreFailed."""
        self._store, self._today = store, today
        board = board_at_hand(store.books, store.library)
        self.top.set_title(w.COPIES, board.name if board is not None else "")
        self.banner.clear()
        self._show()

    def make_copy(self) -> None:
        """Ask for a copy, which is made beside the window."""
        self.banner.say("hint", w.MAKING)
        self.make_wanted.emit()

    def show_made(self, made: Made) -> None:
        """Tell that a copy is made, and show it."""
        self._show()
        words = {None: w.MADE, True: w.MADE_BOTH, False: w.NO_SECOND_NOW}[made.second]
        self.banner.say("hint" if made.second is False else "saved", words)

    def take_focus(self) -> None:
        """Put the keyboard on the main button."""
        self.make.setFocus()

    def step_back(self) -> None:
        """Say no to what is asked, or go home."""
        if not self.back.close_question():
            self.go_home.emit()

    def _show(self) -> None:
        assert self._store is not None
        copier = self._store.copier
        copies = copier.all()
        told = self._store.library.setting(second_place.SETTING)
        place = Path(told) if told else None
        view = copies_view(
            copies[0].inside if copies else None,
            self._today,
            place,
            opens_elsewhere=self._store.ways.state().has_way_back,
            is_there=place is not None and place.is_dir(),
        )
        self._heading.setText(view.heading)
        self._lines.setText("\n".join(view.lines))
        self.second.show_place(self._store.library, view)
        self.back.show_copies(copies, copier.key, self._today)

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
        scroll = ScrollColumn(gap=sizes.row)
        scroll.column.addLayout(head)
        scroll.column.addLayout(press)
        scroll.column.addWidget(self.second)
        scroll.column.addWidget(self.back)
        scroll.column.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(sizes.zone, sizes.row, sizes.zone, sizes.zone)
        below.setSpacing(sizes.row)
        below.addWidget(self.banner)
        below.addWidget(scroll, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(below, 1)
