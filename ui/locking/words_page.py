"""Where a board chooses the passphrase that opens its meetings."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.domain.refused import Unclear
from cochair.services.ports import StoreFailed
from ui import words_locking as w
from ui.locking.page import LockPage, row_of
from ui.locking.secret_line import SecretLine
from ui.widgets.big_button import BigButton


class WordsPage(LockPage):
    """`done` tells that a passphrase is kept."""

    done = Signal()

    def __init__(self, use: Callable[[str], None]) -> None:
        """Take what keeps a passphrase, and raises Unclear or StoreFailed when it can not."""
        super().__init__(w.WORDS_PICTURE, w.WORDS_ASK)
        self._use = use
        self.line = SecretLine(w.PASSPHRASE)
        keep = BigButton(w.KEEP_WORDS, "lock", role="main")
        keep.clicked.connect(self._keep)
        self.line.entered.connect(lambda _: self._keep())
        self.body.addWidget(self.line)
        self.body.addWidget(row_of(keep))

    def start(self, *, lost: bool = False) -> None:
        """Begin with an empty line, whose letters are seen so that nobody is locked out by a slip."""
        self.tell(w.WORDS_ASK, (w.LOST_WHY,) if lost else (w.WORDS_WHY,))
        self.line.start(seen=True)

    def first(self) -> QWidget:
        """Return where the keyboard starts."""
        return self.line.edit.line

    def _keep(self) -> None:
        try:
            self._use(self.line.edit.text())
        except (Unclear, StoreFailed) as no:
            self.line.edit.set_problem(str(no))
            return
        self.line.start(seen=False)
        self.done.emit()
