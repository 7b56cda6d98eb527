"""The page that covers everything while CoChair is locked. It tells nothing of any meeting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.services.locking import LockState
from ui import words_app
from ui import words_locking as w
from ui.locking.page import LockPage, row_of
from ui.locking.secret_line import SecretLine
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground

_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CoverScreen(Ground):
    """`typed` carries a passphrase, `system_asked` asks the computer, `shown_again` that a meeting goes on."""

    typed = Signal(str)
    system_asked = Signal()
    shown_again = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        self._live = False
        self._page = LockPage(w.LOCK_PICTURE, w.COVER)
        self.line = SecretLine(words_app.PASSPHRASE)
        self._open = BigButton(words_app.OPEN_THEM, "lock", role="main")
        self._system, self._meeting = BigButton(w.USE_SYSTEM, "key"), BigButton(w.SHOW_MEETING, "play", role="main")
        self._open.clicked.connect(self._give)
        self.line.entered.connect(lambda _: self._give())
        self._system.clicked.connect(self.system_asked)
        self._meeting.clicked.connect(self.shown_again)
        for part in (self.line, row_of(self._open, self._system, self._meeting)):
            self._page.body.addWidget(part)
        self._card = Ground("card")
        self._lay_out()
        look.changed.connect(self._fit)
        self._fit()

    def stand(self, state: LockState, *, live: bool) -> None:
        """Show what opens it: one key while a meeting goes on, else what the meetings are locked with."""
        self._live = live
        self._page.tell(w.COVER, (w.COVER_LIVE,) if live else (w.COVER_WHY,))
        self.line.start(seen=False)
        types = not live and state.has_way_back
        for part, shown in ((self.line, types), (self._open, types), (self._meeting, live)):
            part.setVisible(shown)
        self._system.setVisible(not live and state.kept != "passphrase")

    def tell(self, sentence: str) -> None:
        """Say why it does not open."""
        if self.line.isHidden():
            self._page.tell(w.COVER, (sentence,))
        else:
            self.line.edit.set_problem(sentence)

    def take_focus(self) -> None:
        """Put the keyboard on what opens it."""
        self._first().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let any key show a meeting that goes on."""
        if self._live and event.key() not in _HELD:
            self.shown_again.emit()
        else:
            super().keyPressEvent(event)

    def _first(self) -> QWidget:
        if self._live:
            return self._meeting
        return self._system if self.line.isHidden() else self.line.edit.line

    def _give(self) -> None:
        if self.line.edit.text().strip():
            self.typed.emit(self.line.edit.text())
        else:
            self.line.edit.set_problem(words_app.PASSPHRASE_NEEDED)

    def _fit(self) -> None:
        self._card.setMaximumWidth(round(look.sizes.opening_card * look.scale))

    def _lay_out(self) -> None:
        pad, edge = look.sizes.pad, look.sizes.edge
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(pad, pad, pad, pad)
        inside.addWidget(self._page)
        row = QHBoxLayout(self)
        row.setContentsMargins(edge, edge, edge, edge)
        row.addStretch(1)
        row.addWidget(self._card, 100)
        row.addStretch(1)
