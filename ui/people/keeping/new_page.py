"""What puts people at ease before a meeting, and the papers for who is new and who takes over."""

from PySide6.QtWidgets import QWidget

from cochair.domain.dates import date_words
from cochair.domain.ease import Ease
from cochair.services.board_papers import handover_pack, welcome_pack
from cochair.services.ease import Before, before_next, set_ready
from ui import words_keeping as w
from ui.at_hand import at_hand
from ui.people.asking.place import Place
from ui.people.keeping.ease_grid import EaseGrid
from ui.people.keeping.leaf import Leaf, row_of
from ui.people.keeping.leaves import Leaves
from ui.theme.look import BOLD
from ui.widgets.big_button import BigButton
from ui.widgets.wrap_label import WrapLabel

PICTURE = "1F44B"


def new_page() -> QWidget:
    """Return the page about new people and handing over."""
    leaves = Leaves()
    leaves.start_with(NewLeaf(leaves))
    return leaves


class NewLeaf(Leaf):
    """The papers, and the checklist of the next meeting; each tick is kept at once."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, PICTURE, w.NEW, w.NEW_ASK)
        self._before: Before | None = None
        self.welcome = BigButton(w.MAKE_WELCOME, "paper", role="main")
        self.handover = BigButton(w.MAKE_HANDOVER, "paper")
        self.welcome.clicked.connect(self._make_welcome)
        self.handover.clicked.connect(self._make_handover)
        self._heading = WrapLabel("", "heading", BOLD)
        self.ticks = EaseGrid()
        self.ticks.ticked.connect(self._tick)
        self.fill(Place(row_of(self.welcome, self.handover), self._heading, self.ticks))

    def show_now(self) -> None:
        """Show what is ready now; raises StoreFailed."""
        desk = self.leaves.desk
        self._before = before = before_next(desk.books, desk.library, desk.board)
        self.ticks.setVisible(before is not None)
        if before is None:
            self._heading.setText(w.EASE_NONE)
        else:
            self._heading.setText(w.EASE.format(title=before.title, date=date_words(before.day)))
            self.ticks.show_ready(before.ready)

    def _tick(self, thing: Ease, ready: bool) -> None:
        desk, before = self.leaves.desk, self._before
        assert before is not None
        self.leaves.try_to(
            lambda: set_ready(desk.books, desk.board, before.meeting, thing, ready=ready),
            w.READY if ready else w.NOT_READY,
        )
        self.leaves.try_to(self.show_now)

    def _make_welcome(self) -> None:
        desk = self.leaves.desk
        self.leaves.make(
            lambda: welcome_pack(desk.books, desk.library, desk.board, desk.today(), at_hand.chooser()), w.WELCOME_FILE
        )

    def _make_handover(self) -> None:
        desk = self.leaves.desk
        self.leaves.make(
            lambda: handover_pack(desk.books, desk.library, desk.board, desk.today()),
            w.HANDOVER_FILE.format(day=desk.today().isoformat()),
        )
