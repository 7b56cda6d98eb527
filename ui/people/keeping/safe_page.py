"""How a board keeps things safe: old things, how long, who may open it, who asked, and papers about it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cochair.commands.planned import newest_plan
from cochair.domain.agenda import Plan
from cochair.domain.document import Document
from cochair.domain.keeping import AskedOfUs, MayOpen
from cochair.domain.keeping_paper import BoardKeeps, compose_keeping
from cochair.domain.risks_paper import compose_risks
from cochair.services import keeping_sentences as say
from cochair.services.board_papers import keeping_of, lost_laptop, notice_of
from cochair.services.retention import old_things
from cochair.storage.keys import is_unlocked
from ui import words_keeping as w
from ui.people.asking.place import Place
from ui.people.keeping.asked_leaf import AskedLeaf
from ui.people.keeping.leaf import Leaf, row_of
from ui.people.keeping.leaves import Leaves
from ui.people.keeping.length_leaf import LengthLeaf
from ui.people.keeping.old_leaf import OldLeaf
from ui.people.keeping.open_leaf import OpenLeaf
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.card_button import CardButton
from ui.widgets.even_layout import EvenLayout

PICTURE = "1F512"
_OLD, _LONG, _KEY, _ASKED = "1F9F9", "23F3", "1F511", "1F4EC"


def safe_page() -> QWidget:
    """Return the page about keeping things safe."""
    leaves = Leaves(private=True)
    leaves.start_with(SafeLeaf(leaves))
    return leaves


class SafeLeaf(Leaf):
    """What can be looked at, each with how it stands, and the papers."""

    def __init__(self, leaves: Leaves) -> None:
        super().__init__(leaves, PICTURE, w.SAFE, w.SAFE_ASK)
        self.cards = {
            OldLeaf(leaves): CardButton(w.OLD, picture=_OLD),
            AskedLeaf(leaves): CardButton(w.ASKED, picture=_ASKED),
            LengthLeaf(leaves): CardButton(w.LENGTHS, w.LENGTHS_BELOW, picture=_LONG),
            OpenLeaf(leaves): CardButton(w.MAY_OPEN, picture=_KEY),
        }
        holder = QWidget()
        grid = EvenLayout(holder, look.sizes.row)
        for leaf, card in self.cards.items():
            card.clicked.connect(lambda _=False, leaf=leaf: leaves.go_to(leaf))
            grid.addWidget(card)
        self.notice, self.lost = BigButton(w.MAKE_NOTICE, "paper"), BigButton(w.MAKE_LOST, "warn")
        self.notice.clicked.connect(self._make_notice)
        self.lost.clicked.connect(self._make_lost)
        self.hear = BigButton(w.HEAR_NOTICE, "volume", name=w.ABOUT.format(act=w.HEAR_NOTICE, words=w.MAKE_NOTICE))
        self.record, self.risks = BigButton(w.MAKE_RECORD, "list"), BigButton(w.MAKE_RISKS, "eye")
        self.hear.clicked.connect(self._hear_notice)
        self.record.clicked.connect(lambda: self._make_of_data(compose_keeping, w.RECORD_FILE))
        self.risks.clicked.connect(lambda: self._make_of_data(compose_risks, w.RISKS_FILE))
        self.fill(Place(holder, row_of(self.notice, self.hear, self.record, self.risks, self.lost)))
        self._ending = False
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self._end)

    def show_now(self) -> None:
        """Show how each stands now; raises StoreFailed."""
        desk = self.leaves.desk
        old = len(old_things(desk.books, desk.library, desk.board, desk.today()))
        waits = sum(asked.answered_on is None for asked in desk.books.of(AskedOfUs).rows(board=desk.board))
        may = len(desk.books.of(MayOpen).rows(board=desk.board))
        words = (
            say.OLD_COUNT.of(old) if old else say.NOTHING_OLD,
            w.ASKED_WAIT.of(waits) if waits else w.ASKED_NOBODY,
            w.LENGTHS_BELOW,
            w.MAY_OPEN_COUNT.of(may) if may else w.MAY_NOBODY,
        )
        for card, below in zip(self.cards.values(), words, strict=True):
            card.set_words(card.text(), below)

    def _is_locked(self) -> bool:
        return not is_unlocked(self.leaves.desk.places.cache.parent)

    def _make_notice(self) -> None:
        desk, locked = self.leaves.desk, self._is_locked()
        self.leaves.make(lambda: notice_of(desk.books, desk.library, desk.board, locked=locked), w.NOTICE_FILE)

    def _hear_notice(self) -> None:
        """Make the paper about what we keep as a recording, in a folder with the paper itself."""
        from cochair.commands.recording import write_spoken

        desk, locked = self.leaves.desk, self._is_locked()
        made: list[tuple[Plan, Document]] = []
        if not self.leaves.try_to(
            lambda: made.append(
                (newest_plan(desk.library), notice_of(desk.books, desk.library, desk.board, locked=locked))
            )
        ):
            return
        ((plan, document),) = made

        def more(folder: Path) -> None:
            write_spoken(document, plan, (), folder / f"{w.NOTICE_FILE}.wav", lambda _done, _of: not self._ending)

        self.leaves.make(lambda: document, w.HEARD_FOLDER, more)

    def _make_of_data(self, compose: Callable[[BoardKeeps], Document], name: str) -> None:
        desk, locked = self.leaves.desk, self._is_locked()
        self.leaves.make(lambda: compose(keeping_of(desk.books, desk.board, desk.today(), locked=locked)), name)

    def _end(self) -> None:
        """Let a recording be that is still being made; no file of it is left."""
        self._ending = True

    def _make_lost(self) -> None:
        desk, locked = self.leaves.desk, self._is_locked()
        name = w.LOST_FILE.format(day=desk.today().isoformat())
        self.leaves.make(lambda: lost_laptop(desk.books, desk.board, desk.today(), locked=locked), name)
