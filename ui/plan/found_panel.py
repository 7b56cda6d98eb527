"""What was found in a text or a file, shown for a yes before anything of it is kept."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.services.bringing.view import FoundPart, FoundView
from ui import words_plan as w
from ui.plan.found_row import FoundLine
from ui.theme.look import BOLD, MEDIUM, STRONG, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.reading_order import set_reading_order
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class FoundPanel(QWidget):
    """`kept` tells of a yes, `closed` of going back; `left` holds the keys of what somebody left out."""

    kept = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.left: set[str] = set()
        self.rows: list[FoundLine] = []
        self._content: QWidget | None = None
        self._problem = WrapLabel("", "body", MEDIUM, "hint_text")
        self._problem.hide()
        self._scroll = ScrollColumn()
        self.yes = BigButton(w.KEEP_FOUND, "check", role="main", key=w.KEEP_KEY)
        self._back = BigButton(w.GO_BACK_TO_TEXT, "back", hint="Esc")
        self.yes.clicked.connect(self.kept)
        self._back.clicked.connect(self.closed)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.yes)
        flow.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.row)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._problem)
        column.addWidget(buttons)

    def show_found(self, view: FoundView) -> None:
        """Show everything that was found; nothing is left out yet."""
        self.left, self.rows = set(), []
        self.set_problem("")
        drop(self._content)
        self._content = content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        column.addWidget(WrapLabel(view.heading, "lead", BOLD))
        column.addWidget(WrapLabel(w.NOTHING_KEPT, "body", MEDIUM))
        for part in view.parts:
            self._add_part(column, part)
        _add_lines(column, w.WORKED_OUT, view.notes)
        for place, left in enumerate(view.not_used):
            _add_lines(column, "" if place else w.NOT_USED, (left.why, *(f"· {line}" for line in left.lines)))
        column.addStretch(1)
        self._scroll.column.addWidget(content)
        set_reading_order(self)
        announce(self, f"{view.heading} {w.NOTHING_KEPT}")

    def set_problem(self, sentence: str) -> None:
        """Say above the buttons why it can not be kept."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence, assertive=True)

    def problem(self) -> str:
        """Return the sentence above the buttons, empty when all is well."""
        return self._problem.text()

    def take_focus(self) -> None:
        """Put the keyboard on the first thing that can be left out."""
        (self.rows[0].button if self.rows else self.yes).setFocus()
        self._scroll.verticalScrollBar().setValue(0)  # the sentence at the top stays in sight

    def _add_part(self, column: QVBoxLayout, part: FoundPart) -> None:
        head, lines = QHBoxLayout(), [FoundLine(row) for row in part.rows]
        head.setSpacing(look.sizes.row)
        head.addWidget(WrapLabel(part.heading, "heading", STRONG), 1)
        column.addSpacing(look.sizes.gap)
        column.addLayout(head)
        if len(lines) > 1:
            head.addWidget(_AllButton(part.heading, lines))
        for line in lines:
            line.turned.connect(self._turn)
            column.addWidget(line)
        self.rows += lines

    def _turn(self, key: str, left: bool) -> None:
        (self.left.add if left else self.left.discard)(key)
        self.set_problem("")


class _AllButton(BigButton):
    """Leaves all things of one kind out, or puts all of them back."""

    def __init__(self, heading: str, lines: list[FoundLine]) -> None:
        super().__init__(w.LEAVE_ALL_OUT, size="small")
        self._about, self._lines = heading, lines
        self.clicked.connect(self._turn_all)
        for line in lines:
            line.turned.connect(self._say)
        self._say()

    def _turn_all(self) -> None:
        left = not all(line.left for line in self._lines)
        for line in self._lines:
            line.leave_out(left)

    def _say(self) -> None:
        words = w.PUT_ALL_BACK if all(line.left for line in self._lines) else w.LEAVE_ALL_OUT
        self.set_words(words, f"{words}: {self._about}")


def _add_lines(column: QVBoxLayout, heading: str, lines: Iterable[str]) -> None:
    """Add lines that are only read, under a heading where there is one."""
    told = list(lines)
    if not told:
        return
    if heading:
        column.addSpacing(look.sizes.gap)
        column.addWidget(WrapLabel(heading, "heading", STRONG))
    for line in told:
        column.addWidget(WrapLabel(line, "body", colour="muted"))
