"""How the meetings are locked, and every way to change it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cochair.services.locking import LOCK_AFTER, keep_lock_after, lock_after
from cochair.services.ports import Library, StoreFailed
from ui import words_locking as w
from ui.locking.desk import LockDesk
from ui.locking.pages import LockPages
from ui.theme.look import look
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.choices import Choices
from ui.widgets.ground import Ground
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.topbar import TopBar
from ui.words_people import BACK


class LockScreen(Ground):
    """`after_chosen` carries the minutes without a touch after which CoChair locks, 0 for never."""

    go_home = Signal()
    after_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__("page")
        self._library: Library | None = None
        self.top, self.banner, self.pages = TopBar(w.LOCK), Banner(), LockPages(gate=False)
        self.after = Choices(w.AFTER)
        self.pages.extra.addWidget(self.after)
        self.back = BigButton(BACK, "back", key="Esc")
        self._lay_out()
        self.top.home_asked.connect(self.go_home)
        self.back.clicked.connect(self.step_back)
        self.after.picked.connect(self._choose_after)
        self.pages.kept.connect(self._say_kept)
        self.pages.refused.connect(lambda sentence: self.banner.say("refused", sentence))
        self.pages.made.connect(self._show_after)
        self._keys = ScreenKeys(self, (("Esc", self.step_back),))

    def open(self, desk: LockDesk, library: Library, *, lost: bool = False) -> None:
        """Show how the lock stands, or ask for a new passphrase where one is `lost`; raises StoreFailed."""
        self._library = library
        self._desk = desk
        self.top.set_title(w.LOCK, desk.board)
        self.banner.clear()
        self.pages.open(desk)
        self._show_after()
        if lost:
            self.pages.show_words(lost=True)

    def take_focus(self) -> None:
        """Put the keyboard where the work starts."""
        self.pages.take_focus()

    def step_back(self) -> None:
        """Go one step back: to the choice, or home."""
        if not self.pages.step_back():
            self.go_home.emit()

    def _show_after(self) -> None:
        """Offer to lock by itself where there is something that opens the lock again."""
        assert self._library is not None
        locked = self._desk.ways.state().kept != "file"
        options = [(n, w.AFTER_MINUTES.of(n) if n else w.NEVER) for n in LOCK_AFTER]
        self.after.show_options(options, lock_after(self._library))
        self.after.setVisible(locked)

    def _choose_after(self, minutes: int) -> None:
        assert self._library is not None
        try:
            keep_lock_after(self._library, minutes)
        except StoreFailed as failed:
            self.banner.say("refused", str(failed))
            return
        self._show_after()
        self.banner.say("saved", w.AFTER_KEPT)
        self.after_chosen.emit(minutes)

    def _say_kept(self, sentence: str) -> None:
        if sentence:
            self.banner.say("saved", sentence)
        else:
            self.banner.clear()

    def _lay_out(self) -> None:
        sizes = look.sizes
        card = Ground("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.pad, sizes.pad, sizes.pad, sizes.pad)
        inside.setSpacing(sizes.row)
        inside.addWidget(self.banner)
        inside.addWidget(self.pages, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        inside.addLayout(foot)
        below = QVBoxLayout()
        below.setContentsMargins(sizes.zone, sizes.row, sizes.zone, sizes.zone)
        below.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(below, 1)
