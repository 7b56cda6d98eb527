"""One step of a page: a picture, a question, and below it what there is to choose or to type."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import BOLD, NORMAL, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.icon import Icon
from ui.widgets.picture_label import PictureLabel
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel
from ui.words_people import ONLY_CHAIRS

if TYPE_CHECKING:
    from ui.people.keeping.leaves import Leaves


class Leaf(ScrollColumn):
    """`body` holds what is below the question; `leaves` is the page it belongs to."""

    def __init__(self, leaves: "Leaves", picture: str, question: str, below: str = "") -> None:
        super().__init__()
        self.leaves = leaves
        self._question = WrapLabel(question, "title", BOLD)
        self._below = WrapLabel(below, "lead", colour="muted")
        if not below:
            self._below.hide()
        words, head = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._question)
        words.addWidget(self._below)
        head.setSpacing(look.sizes.pad)
        head.addWidget(PictureLabel(picture, look.sizes.picture))
        head.addLayout(words, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(look.sizes.row)
        self.column.addLayout(head)
        self.column.addLayout(self.body)
        self.column.addStretch(1)

    def ask(self, question: str) -> None:
        """Show another question."""
        self._question.setText(question)

    def show_now(self) -> None:
        """Show what is kept now; raises StoreFailed."""

    def first(self) -> QWidget:
        """Return where the keyboard starts."""
        return next(button for button in self.findChildren(BigButton) if not button.isHidden())

    def leave(self) -> None:
        """Keep what is half done, as far as that can be; raises Unclear and StoreFailed."""

    def lines(self) -> Sequence[tuple[str, PlainEdit]]:
        """Return the lines to type on that are kept half typed, each with a place of its own."""
        return ()


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


def only_chairs() -> QWidget:
    """Return the line that says who sees this."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.sizes.gap)
    row.addWidget(Icon("lock", "muted", look.sizes.icon_small))
    row.addWidget(WrapLabel(ONLY_CHAIRS, "small", colour="muted"), 1)
    return holder
