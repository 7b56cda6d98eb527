"""What a laptop that had joined says when the meeting is over: that it keeps nothing, or where it keeps it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from cochair.services.laptops_here import Afterwards
from ui import words_laptops as w
from ui.locking.page import LockPage, row_of
from ui.theme.look import look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.topbar import TopBar


class OverScreen(Ground):
    """`go_home` asks for the first screen."""

    go_home = Signal()

    def __init__(self, afterwards: Afterwards) -> None:
        super().__init__("page")
        self.top, page = TopBar(w.OVER), LockPage(w.OVER_PICTURE, w.OVER)
        self.home = BigButton(w.HOME, "home", role="main")
        lines = _lines(afterwards)
        page.tell(w.OVER, lines)
        page.body.addWidget(row_of(self.home))
        self.top.home_asked.connect(self.go_home)
        self.home.clicked.connect(self.go_home)
        sizes = look.sizes
        below = QVBoxLayout()
        below.setContentsMargins(sizes.zone, sizes.row, sizes.zone, sizes.zone)
        below.addWidget(page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(below, 1)
        announce(self, " ".join((w.OVER, *lines)))

    def take_focus(self) -> None:
        """Put the keyboard on the way on."""
        self.home.setFocus()


def _lines(afterwards: Afterwards) -> tuple[str, ...]:
    if not afterwards.keeps_nothing:
        return (w.OVER_READ, w.OVER_KEPT.format(place=afterwards.place))
    return (w.OVER_NOTHING if afterwards.is_gone else w.OVER_LEFT,)
