"""Questions that come one after the other, each on a screen of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import words_people as w
from ui.theme.look import BOLD, MEDIUM, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.icon import Icon
from ui.widgets.picture_label import PictureLabel
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.steps import Steps as Pips
from ui.widgets.wrap_label import WrapLabel


@dataclass(frozen=True, slots=True)
class Asked:
    """One question. `show` shows in its `body` what is kept; `keep` keeps the answer and returns why not.

    `words` returns the question and the line below it.
    """

    picture: str
    words: Callable[[], tuple[str, str]]
    body: QWidget
    show: Callable[[], None]
    keep: Callable[[], str]


class Steps(ScrollColumn):
    """`finished` tells that the last question has its answer, `left` that somebody went back from the first."""

    finished = Signal()
    left = Signal()

    def __init__(self, asked: Sequence[Asked], last: str, *, note: str = w.ONLY_CHAIRS) -> None:
        """Take the questions, the words of the button of the last one, and who sees the answers."""
        super().__init__()
        self.asked, self._last = asked, last
        self.number = 0
        self._steps = Pips()
        self._picture = PictureLabel(asked[0].picture, look.sizes.picture)
        self._title, self._below = WrapLabel("", "title", BOLD), WrapLabel("", "lead", colour="muted")
        self._problem = WrapLabel("", "body", MEDIUM, "hint_text")
        self.next = BigButton(w.NEXT, "next", role="main")
        self.next.clicked.connect(self.go_on)
        for line in (line for each in asked for line in each.body.findChildren(PlainEdit)):
            line.entered.connect(lambda _: self.go_on())
        self._lay_out(note)

    def begin(self, number: int = 0) -> None:
        """Show a question with what is kept."""
        self.number = number
        asked = self.asked[number]
        title, below = asked.words()
        count = len(self.asked)
        told = w.QUESTION.format(number=number + 1, count=count)
        self._steps.show_step(told, number, [place < number for place in range(count)])
        self._picture.set_picture(asked.picture)
        self._title.setText(title)
        self._below.setText(below)
        self.next.set_words(w.NEXT if number + 1 < len(self.asked) else self._last)
        self.set_problem("")
        for label in (self._below, self._wrong):
            label.setProperty("private", asked.body.property("private"))
        asked.show()
        for each in self.asked:
            each.body.setVisible(each is asked)
        self.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Put the keyboard on the first thing to answer."""
        body = self.asked[self.number].body
        for child in (body, *body.findChildren(QWidget)):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(body) and child.isEnabled():
                self._focus_on(child)
                return
        self.next.setFocus()

    def go_on(self) -> None:
        """Keep the answer and show the next question, or say what is missing; what is typed stays."""
        problem = self.asked[self.number].keep()
        if problem:
            self.set_problem(problem)
            announce(self, problem, assertive=True)
        elif self.number + 1 < len(self.asked):
            self.begin(self.number + 1)
            self.take_focus()
        else:
            self.finished.emit()

    def step_back(self) -> None:
        """Show the question before, or leave; the page keeps what is half typed before that."""
        if self.number:
            self.begin(self.number - 1)
            self.take_focus()
        else:
            self.left.emit()

    def problem(self) -> str:
        """Return what is missing, empty when all is well."""
        return self._problem.text()

    def set_problem(self, sentence: str) -> None:
        """Show in one sentence what is missing; an empty one takes it away."""
        self._problem.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def _focus_on(self, child: QWidget) -> None:
        parent = child.parentWidget()
        rows = parent.findChildren(ChoiceRow) if isinstance(child, ChoiceRow) and parent is not None else []
        next((row for row in rows if row.isChecked()), child).setFocus()

    def _lay_out(self, note: str) -> None:
        sizes = look.sizes
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._below)
        head = QHBoxLayout()
        head.setSpacing(sizes.pad)
        head.addWidget(self._picture)
        head.addLayout(words, 1)
        self._wrong = QWidget()
        wrong = QHBoxLayout(self._wrong)
        wrong.setContentsMargins(0, 0, 0, 0)
        wrong.setSpacing(sizes.gap)
        wrong.addWidget(Icon("warn", "hint_text", sizes.icon_small))
        wrong.addWidget(self._problem, 1)
        self.column.addWidget(self._steps)
        self.column.addLayout(head)
        for each in self.asked:
            self.column.addWidget(each.body)
        self.column.addWidget(self._wrong)
        self.column.addLayout(noted(note))
        self.column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addStretch(1)


def noted(words: str) -> QHBoxLayout:
    """Return a row with a lock that says who sees this."""
    row = QHBoxLayout()
    row.setSpacing(look.sizes.gap)
    row.addWidget(Icon("lock", "muted", look.sizes.icon_small))
    row.addWidget(WrapLabel(words, "small", colour="muted"), 1)
    return row


def body_of(*parts: QWidget, private: bool = True) -> QWidget:
    """Return parts below each other; what is private is read aloud only after a yes."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.sizes.row)
    for part in parts:
        column.addWidget(part)
    holder.setProperty("private", private)
    return holder
