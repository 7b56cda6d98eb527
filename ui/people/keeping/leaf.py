"""One step of a page: a picture, a question, and below it what there is to choose or to type."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import words_keeping as w
from ui.people.asking.head import Head
from ui.people.asking.place import Place
from ui.theme.look import BOLD, NORMAL, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel

if TYPE_CHECKING:
    from ui.people.keeping.leaves import Leaves


class Leaf(ScrollColumn):
    """`leaves` is the page it belongs to, and `half` where what is half typed in its `place` lies, if it does."""

    half = ""

    def __init__(self, leaves: "Leaves", picture: str, question: str, below: str = "") -> None:
        super().__init__()
        self.hide()
        self.setParent(leaves)  # it goes with the page, also when nobody ever comes to it
        self.leaves, self.place = leaves, Place()
        self._picture, self._below = picture, below
        self._head = Head(picture, question, below)
        self.column.addLayout(self._head)

    def fill(self, place: Place) -> None:
        """Take what is below the question."""
        self.place = place
        self.column.addWidget(place)
        self.column.addStretch(1)

    def ask(self, question: str) -> None:
        """Show another question."""
        self._head.ask(self._picture, question, self._below)

    def show_now(self) -> None:
        """Show what is kept now; raises StoreFailed."""

    def first(self) -> QWidget | None:
        """Return where the keyboard starts."""
        return self.place.first()

    def leave(self) -> None:
        """Let go what nobody shall find here again."""


class FormLeaf(Leaf):
    """Lines to fill in, kept together with the button or with Enter; until then they wait as they were typed."""

    def fill_in(self, *parts: QWidget, keep: Callable[[], object]) -> None:
        """Take the lines, and what keeps them; it raises Unclear and StoreFailed."""
        self.keep = BigButton(w.KEEP, "check", role="main")
        place = Place(*parts, row_of(self.keep), keep=keep, waits=True)
        self.keep.clicked.connect(self._keep)
        place.go_on.connect(self._keep)
        self.fill(place)

    def _keep(self) -> None:
        if self.leaves.try_to(self.place.finish, w.KEPT):
            self.place.forget()
            self.leaves.step_back()


def row_of(*buttons: BigButton) -> QWidget:
    """Return buttons beside each other where there is room."""
    holder = QWidget()
    flow = FlowLayout(holder)
    for button in buttons:
        flow.addWidget(button)
    return holder


def told(words: str, below: str = "", *buttons: BigButton, late: bool = False) -> Ground:
    """Return a row that tells something, with what can be done about it."""
    ground = Ground("row")
    column = QVBoxLayout(ground)
    column.setContentsMargins(look.sizes.pad, look.sizes.row, look.sizes.pad, look.sizes.row)
    column.setSpacing(look.sizes.gap)
    column.addWidget(WrapLabel(words, "body", BOLD))
    if below:
        column.addWidget(WrapLabel(below, "body", BOLD if late else NORMAL, "hint_text" if late else "muted"))
    if buttons:
        column.addWidget(row_of(*buttons))
    return ground
