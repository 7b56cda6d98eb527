"""The board: its own words, its rules, and how it keeps what it keeps."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from cochair.domain.ids import MeetingId
from ui import words_people as w
from ui.people.board_parts import BOARD_PARTS
from ui.people.desk import Desk
from ui.people.part import Part
from ui.people.stage import Stage
from ui.theme.look import look
from ui.widgets.ground import Ground
from ui.widgets.screen_keys import ScreenKeys
from ui.widgets.topbar import TopBar

if TYPE_CHECKING:  # a page is made when it is first opened
    from ui.people.keeping.how_page import HowPage


class BoardScreen(Ground):
    """One card for each part; a part opens in the place of the cards."""

    go_home = Signal()

    def __init__(self, parts: tuple[Part, ...] = BOARD_PARTS) -> None:
        super().__init__("page")
        self.top = TopBar(w.BOARD)
        self.stage = Stage(parts, w.BOARD_PICTURE, back=w.GO_HOME)
        self._lay_out()
        self.top.home_asked.connect(self._leave)
        self.stage.left.connect(self._leave)
        self._keys = ScreenKeys(
            self,
            (
                ("Esc", self.stage.step_back),
                *((f"Alt+{n + 1}", lambda n=n: self.stage.open_number(n)) for n in range(len(parts))),
            ),
        )
        look.changed.connect(self.stage.fit)

    def open(self, desk: Desk, board: str) -> None:
        """Show the cards of a board; raises StoreFailed."""
        self.top.set_title(w.BOARD, board)
        self.stage.show_cards(desk, None, board or w.BOARD_HEADING, w.BOARD_BELOW)

    def ask_how(self, meeting: MeetingId) -> None:
        """Ask how a meeting was."""
        self.stage.open_part("how")
        cast("HowPage", self.stage.page("how")).ask(meeting)

    def take_focus(self) -> None:
        """Put the keyboard where the work starts."""
        self.stage.take_focus()

    def finish_typing(self) -> None:
        """Keep what is half typed."""
        self.stage.finish_typing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many cards stand beside each other."""
        super().resizeEvent(event)
        self.stage.fit()

    def _leave(self) -> None:
        self.stage.finish_typing()
        self.go_home.emit()

    def _lay_out(self) -> None:
        sizes = look.sizes
        below = QVBoxLayout()
        below.setContentsMargins(sizes.zone, sizes.row, sizes.zone, sizes.zone)
        below.addWidget(self.stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(below, 1)
