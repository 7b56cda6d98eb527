"""A question that stands in the window while the meeting goes on. It never takes the keyboard."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.meeting import Meeting
from ui import words_live as w
from ui.commands import key_of
from ui.live.question import Question
from ui.theme.look import BOLD, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.wrap_label import WrapLabel


class AskPanel(Ground):
    """Shows one question at a time. `closed` tells that it went away."""

    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ask", parent)
        sizes = look.sizes
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.pad, sizes.row, sizes.pad, sizes.row)
        column.setSpacing(sizes.gap)
        top = QHBoxLayout()
        self._heading = WrapLabel("", "lead", BOLD, "ask_text")
        self._close = BigButton(w.CLOSE, "cross", role="quiet", key=key_of("close"))
        self._close.clicked.connect(self.close_question)
        top.addWidget(self._heading, 1)
        top.addWidget(self._close)
        column.addLayout(top)
        self._scroll = ScrollColumn(gap=sizes.gap)
        column.addWidget(self._scroll)
        self._content: QWidget | None = None
        self._question: Question | None = None
        self.hide()

    def question(self) -> Question | None:
        """Return the question that is asked now."""
        return self._question

    def ask(self, question: Question) -> None:
        """Show a question, and say it."""
        self._question = question
        self._heading.setText(question.heading)
        self._close.set_words(question.close or w.CLOSE)
        self._fill(question)
        self.setAccessibleName(question.heading)
        self.show()
        self.opened.emit()
        announce(self, " ".join((question.heading, *question.lines)))

    def choose(self, number: int) -> None:
        """Choose an answer by its number, counted from 1; a number with no answer does nothing."""
        question = self._question
        if question is not None and 1 <= number <= len(question.choices):
            self.close_question()
            question.choices[number - 1].act()

    def close_question(self) -> None:
        """Take the question away; nothing else happens."""
        if self._question is not None:
            self._question = None
            self.hide()
            self.closed.emit()

    def meeting_changed(self, m: Meeting) -> None:
        """Take the question away when it no longer stands."""
        if self._question is not None and not self._question.still(m):
            self.close_question()

    def height_wanted(self, width: int) -> int:
        """Return the height at which the whole question can be seen, in pixels."""
        margins = self.contentsMargins().top() + 2 * look.sizes.row + 2 * look.sizes.edge_width
        inside = width - 2 * look.sizes.pad - look.sizes.edge
        close = self._close.sizeHint()
        top = max(self._heading.heightForWidth(inside - close.width()), close.height())
        content = self._content.heightForWidth(inside) if self._content is not None else 0
        return margins + top + look.sizes.gap + content + look.sizes.tight

    def _fill(self, question: Question) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        for line in question.lines:
            column.addWidget(WrapLabel(line))
        if question.choices:
            row = QWidget()
            flow = FlowLayout(row)
            for number, choice in enumerate(question.choices, 1):
                button = BigButton(choice.words, choice.icon, live=True, key=_shown(number))
                button.clicked.connect(lambda _=False, n=number: self.choose(n))
                flow.addWidget(button)
            column.addWidget(row)
        old, self._content = self._content, content
        if old is not None:
            old.setParent(None)
            old.deleteLater()
        self._scroll.column.addWidget(content)


def _shown(number: int) -> str:
    return key_of("answer", number)
