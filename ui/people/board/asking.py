"""Asks one question after the other: a picture, the question, and a place for the answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import words_board as w
from ui import words_people as people_words
from ui.theme.look import BOLD, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.picture_label import PictureLabel
from ui.widgets.reading_order import read_as_laid_out, set_reading_order
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.steps import Steps
from ui.widgets.wrap_label import WrapLabel


class Place(Protocol):
    """Where a question is answered; it is also a QWidget. `first` is where the keyboard starts in it."""

    first: QWidget

    def finish(self) -> bool:
        """Keep what is typed, and return whether it could be kept; what can not be kept says why, and stays."""


@dataclass(frozen=True, slots=True)
class Question:
    """`make` returns the Place of the answer, a QWidget."""

    picture: str
    words: str
    below: str
    make: Callable[[], QWidget]


class Asking(ScrollColumn):
    """`over` tells that the last question is answered."""

    over = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.questions: tuple[Question, ...] = ()
        self.number = 0
        self.place: QWidget | None = None
        self._picture = PictureLabel("", look.sizes.picture)
        self._steps = Steps()
        self._words, self._below = WrapLabel("", "title", BOLD), WrapLabel("", "lead", colour="muted")
        self.next = BigButton(people_words.NEXT, "next", role="main")
        self.next.clicked.connect(self.go_on)
        self._lay_out()

    def ask(self, questions: Sequence[Question], number: int = 0) -> None:
        """Ask some questions, from the one with a number on, counted from 0."""
        self.questions = tuple(questions)
        self._show(min(number, len(self.questions) - 1))

    def renew(self, questions: Sequence[Question]) -> None:
        """Take the questions as they are now; the one that is asked stays."""
        self.questions = tuple(questions)
        self._tell_count()

    def go_on(self) -> None:
        """Ask the next question, once this one is kept."""
        if not self.finish():
            return
        if self.number + 1 < len(self.questions):
            self._show(self.number + 1)
            self.take_focus()
        else:
            self.over.emit()

    def step_back(self) -> bool:
        """Ask the question before, and return whether there is one."""
        if self.number == 0:
            return False
        self.finish()
        self._show(self.number - 1)
        self.take_focus()
        return True

    def finish(self) -> bool:
        """Keep what is typed, and return whether it could be kept."""
        return self.place is None or cast(Place, self.place).finish()

    def take_focus(self) -> None:
        """Put the keyboard where the question is answered."""
        if self.place is not None:
            cast(Place, self.place).first.setFocus()
            self.follow_later()
            announce(self, self._words.text())

    def _show(self, number: int) -> None:
        self.number = number
        question = self.questions[number]
        self._picture.set_picture(question.picture)
        self._words.setText(question.words)
        self._below.setText(question.below)
        self._tell_count()
        if self.place is not None:
            drop(self.place)
        self.place = question.make()
        self._holder.addWidget(self.place)
        self.place.show()  # what is not shown yet can not take the keyboard
        self.verticalScrollBar().setValue(0)
        set_reading_order(self)
        read_as_laid_out(self.widget())

    def _tell_count(self) -> None:
        count = len(self.questions)
        last = self.number + 1 == count
        told = people_words.QUESTION.format(number=self.number + 1, count=count)
        self._steps.show_step(told, self.number, [place < self.number for place in range(count)])
        self.next.set_words(w.DONE if last else people_words.NEXT)
        self.next.set_icon("tick" if last else "next")

    def _lay_out(self) -> None:
        sizes = look.sizes
        words = QVBoxLayout()
        words.setSpacing(sizes.tight)
        for label in (self._words, self._below):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(sizes.pad)
        head.addWidget(self._picture)
        head.addLayout(words, 1)
        self._holder = QVBoxLayout()
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.next)
        self.column.setSpacing(sizes.pad)
        self.column.addWidget(self._steps)
        self.column.addLayout(head)
        self.column.addLayout(self._holder)
        self.column.addLayout(foot)
        self.column.addStretch(1)
