"""What a laptop says when the meeting is over for it: that it keeps nothing, or how to read it."""

from PySide6.QtCore import Signal

from cochair.services.laptops_here import Afterwards
from ui import words_laptops as w
from ui.locking.page import LockPage, row_of
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.ground import Ground
from ui.widgets.one_page import stand_below
from ui.widgets.topbar import TopBar


class OverScreen(Ground):
    """`go_home` asks for the first screen."""

    go_home = Signal()

    def __init__(self, afterwards: Afterwards) -> None:
        super().__init__("page")
        heading, lines = (w.OUT if afterwards.taken_out else w.OVER), _lines(afterwards)
        self.top, page = TopBar(heading), LockPage(w.OVER_PICTURE, heading)
        self.home = BigButton(w.HOME, "home", role="main")
        page.tell(heading, lines)
        page.body.addWidget(row_of(self.home))
        self.top.home_asked.connect(self.go_home)
        self.home.clicked.connect(self.go_home)
        stand_below(self.top, self, page)
        announce(self, " ".join((heading, *lines)))

    def take_focus(self) -> None:
        """Put the keyboard on the way on."""
        self.home.setFocus()


def _lines(afterwards: Afterwards) -> tuple[str, ...]:
    again = (w.OUT_HOW,) if afterwards.taken_out else ()
    if not afterwards.keeps_nothing:
        return (*again, w.OVER_KEPT, w.OVER_READ)
    return (*again, w.OVER_NOTHING if afterwards.is_gone else w.OVER_LEFT)
