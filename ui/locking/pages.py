"""The pages about the lock: how it stands and what can be done, a passphrase, the recovery sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from cochair.services.home_sentences import UNLOCKED
from cochair.services.locking import told, use_own_words
from cochair.services.ports import StoreFailed
from ui import words_locking as w
from ui.locking.desk import LockDesk
from ui.locking.page import LockPage
from ui.locking.sheet_page import SheetFor, SheetPage
from ui.locking.words_page import WordsPage
from ui.theme.look import look
from ui.widgets.card_button import CardButton
from ui.widgets.even_layout import EvenLayout


class LockPages(QWidget):
    """`kept` and `refused` carry one sentence; `made` tells that there is a way back in, `left` that a person is done.

    At a `gate` it asks before something private is kept; else it tells how the lock stands.
    """

    kept = Signal(str)
    refused = Signal(str)
    made = Signal()
    left = Signal()

    def __init__(self, *, gate: bool, why: str = w.GATE_WHY, not_now: str = w.NOT_NOW_BELOW) -> None:
        """Take why a gate asks, and what becomes of it when it is not now."""
        super().__init__()
        self._gate, self._why = gate, why
        self._desk: LockDesk | None = None
        self._choose = LockPage(w.LOCK_PICTURE, w.GATE if gate else w.LOCK_ASK)
        self.extra = self._choose.body
        self.words = CardButton(w.USE_WORDS, w.USE_WORDS_BELOW, picture=w.WORDS_PICTURE)
        self.sheet = CardButton(w.MAKE_SHEET, w.MAKE_SHEET_BELOW, picture=w.SHEET_PICTURE)
        self.system = CardButton(w.USE_SYSTEM, w.USE_SYSTEM_BELOW, picture=w.SYSTEM_PICTURE)
        self.not_now = CardButton(w.NOT_NOW, not_now, picture=w.NOT_NOW_PICTURE)
        self._words_page, self._sheet_page = WordsPage(self._use_words), SheetPage()
        self._stack = QStackedLayout(self)
        for page in (self._choose, self._words_page, self._sheet_page):
            self._stack.addWidget(page)
        holder = QWidget()
        grid = EvenLayout(holder, look.sizes.row)
        for card in (self.words, self.sheet, self.system, self.not_now):
            grid.addWidget(card)
        self._choose.body.addWidget(holder)
        self._connect()

    def open(self, desk: LockDesk) -> None:
        """Show how the lock stands, or ask for one; raises StoreFailed."""
        self._desk = desk
        self._show_choice()

    def show_words(self, *, lost: bool = False) -> None:
        """Ask for a passphrase; `lost` says that the one before may be."""
        self._words_page.start(lost=lost)
        self._show(self._words_page)

    def show_sheet(self) -> None:
        """Show a new recovery sheet."""
        desk = self._at()
        self._sheet_page.start(SheetFor(desk.ways, desk.board, desk.today(), desk.places))
        self._show(self._sheet_page)

    def take_focus(self) -> None:
        """Put the keyboard where the page starts."""
        page = self._stack.currentWidget()
        assert isinstance(page, LockPage)
        page.first().setFocus()

    def step_back(self) -> bool:
        """Go back to the choice, and return whether there was a step to go back."""
        if self._stack.currentWidget() is self._choose:
            return False
        self._sheet_page.leave()
        self._show_choice()
        self.take_focus()
        return True

    def finish_typing(self) -> None:
        """Keep nothing: half a passphrase is nobody's, and a code that nobody took opens nothing."""

    def _at(self) -> LockDesk:
        assert self._desk is not None
        return self._desk

    def _use_words(self, typed: str) -> None:
        use_own_words(self._at().ways, typed)

    def _use_system(self) -> None:
        try:
            done = self._at().ways.use_system()
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        self._show_choice()
        self.take_focus()
        if done:
            self.kept.emit(w.SYSTEM_KEPT)
        else:
            self.refused.emit(w.NO_SYSTEM)

    def _show_choice(self) -> None:
        state = self._at().ways.state()
        self.words.set_words(w.CHANGE_WORDS if state.passphrase else w.USE_WORDS, w.USE_WORDS_BELOW)
        self.sheet.set_words(w.NEW_SHEET if state.recovery else w.MAKE_SHEET, w.MAKE_SHEET_BELOW)
        self.system.setVisible(not self._gate and state.kept != "system")
        self.not_now.setVisible(self._gate)
        asked = (self._why, *((UNLOCKED,) if state.unlocked else ()))
        self._choose.tell(*((w.GATE, asked) if self._gate else (w.LOCK_ASK, told(state))))
        self._stack.setCurrentWidget(self._choose)

    def _show(self, page: LockPage) -> None:
        self.kept.emit("")
        self._stack.setCurrentWidget(page)
        page.first().setFocus()

    def _done(self, sentence: str) -> None:
        self._sheet_page.leave()
        self._show_choice()
        if not self._gate:
            self.take_focus()
        self.made.emit()
        if sentence:
            self.kept.emit(sentence)

    def _connect(self) -> None:
        self.words.clicked.connect(lambda: self.show_words())
        self.sheet.clicked.connect(self.show_sheet)
        self.system.clicked.connect(self._use_system)
        self.not_now.clicked.connect(self.left)
        self._words_page.done.connect(lambda: self._done(w.WORDS_KEPT))
        self._sheet_page.done.connect(lambda: self._done(""))
        self._sheet_page.kept.connect(self.kept)
        self._sheet_page.refused.connect(self.refused)
