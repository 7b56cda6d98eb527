"""Asks one question after the other: a picture, the question, a place for the answer, and the way on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.refused import Unclear
from cochair.services.ports import StoreFailed
from ui import words_people as w
from ui.aloud.shown import PRIVATE
from ui.people.asking.half_typed import HalfTyped
from ui.people.asking.head import Head, noted
from ui.people.asking.place import Asked, Place
from ui.theme.look import MEDIUM, look
from ui.widgets.access import announce
from ui.widgets.big_button import BigButton
from ui.widgets.icon import Icon
from ui.widgets.reading_order import read_as_laid_out, set_reading_order
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.steps import Steps
from ui.widgets.wrap_label import WrapLabel


class Asking(ScrollColumn):
    """`over` tells that somebody went on from the last question, `refused` carries why the store could not.

    `moved` tells that another question is asked, so that what was said before is over.
    """

    over = Signal()
    refused = Signal(str)
    moved = Signal()

    def __init__(self, questions: Callable[[], Sequence[Asked]], last: str, *, note: str = "") -> None:
        """Take what returns the questions as they stand now, the words of the last button, and who sees the answers.

        `questions` may raise StoreFailed.
        """
        super().__init__()
        self._questions, self._last = questions, last
        self.questions: tuple[Asked, ...] = ()
        self.number = 0
        self.place = Place()
        self._half: HalfTyped | None = None
        self._only_here = False
        self._steps, self._head = Steps(), Head()
        self._problem = WrapLabel("", "body", MEDIUM, "hint_text")
        self.next = BigButton(w.NEXT, "next", role="main")
        self.next.clicked.connect(self.go_on)
        self._lay_out(note)

    def open(self, half: HalfTyped | None = None, number: int = 0, *, resume: bool = True) -> None:
        """Ask from a question on, or go on where somebody was half through; raises StoreFailed."""
        only_here = self._only_here and half == self._half
        self._half = half
        self.questions = tuple(self._questions())
        if only_here:
            number = self.number
        for asked in () if only_here else self.questions:
            asked.place.forget()
        texts = half.read() if half is not None and resume else {}
        self.begin(int(texts.get("step", number)))
        if texts:
            self.place.put(texts)

    def begin(self, number: int = 0) -> None:
        """Ask a question by its place, counted from 0, and show what is kept; raises StoreFailed, and then stays."""
        questions = tuple(self._questions())
        for asked in questions:
            self.hold(asked.place)
        number = min(number, len(questions) - 1)
        place = questions[number].place
        self._put_in(place)
        place.show_now()
        self.place.hide()
        self.questions, self.number, self.place = questions, number, place
        place.show()
        self.set_problem("")
        self._tell()
        self.verticalScrollBar().setValue(0)

    def hold(self, place: Place) -> None:
        """Let a place go when this goes, also when nobody is ever asked there."""
        if place.parent() is None:
            place.hide()
            place.setParent(self.widget())

    def renew(self) -> None:
        """Show the questions as they are now; the one that is asked stays."""
        try:
            self.questions = tuple(self._questions())
            self.place.show_now()
        except StoreFailed as failed:
            self.refused.emit(str(failed))
        else:
            self._tell()

    def go_on(self) -> None:
        """Ask the next question once this one is kept; what can not be kept stays, and says why."""
        self.moved.emit()
        if not self.finish():
            self._go_where_it_is_wrong()
        elif self.number + 1 < len(self.questions):
            self.go_to(self.number + 1)
        else:
            self.over.emit()

    def go_to(self, number: int) -> None:
        """Ask a question by its place, with the keyboard in it; where it can not be shown, this one stays."""
        try:
            self.begin(number)
        except StoreFailed as failed:
            self.refused.emit(str(failed))
        else:
            self.take_focus()

    def step_back(self) -> bool:
        """Ask the question before, and return whether there is one."""
        self.moved.emit()
        self.finish_typing()
        if not self.number:
            return False
        self.go_to(self.number - 1)
        return True

    def finish(self) -> bool:
        """Keep what is typed, and return whether it could be kept."""
        try:
            kept, problem = self.place.finish(), ""
        except (Unclear, StoreFailed) as no:
            kept, problem = False, str(no)
        self.set_problem(problem)
        return kept

    def finish_typing(self) -> None:
        """Keep what is typed; what can not be kept waits as it was typed."""
        waits = self.place.waiting()
        self.keep_half({**waits, "step": str(self.number)} if waits else {})

    def keep_half(self, texts: dict[str, str]) -> None:
        """Keep what is half typed; with none it is forgotten. What can be kept nowhere stays in its line."""
        try:
            if self._half is not None:
                self._half.keep(texts)
            self._only_here = False
        except StoreFailed as failed:
            self._only_here = True
            self.refused.emit(str(failed))

    def take_focus(self) -> None:
        """Put the keyboard where the question is answered, and say the question."""
        self._focus()
        announce(self, self.questions[self.number].words)

    def problem(self) -> str:
        """Return why the answer is not kept, empty when all is well."""
        return self._problem.text()

    def set_problem(self, sentence: str) -> None:
        """Say in one sentence why the answer is not kept; an empty one takes it away."""
        self._problem.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        announce(self, sentence, assertive=True)

    def _focus(self) -> None:
        (self.place.first() or self.next).setFocus()
        self.follow_later()

    def _go_where_it_is_wrong(self) -> None:
        """Put the keyboard in the place of the answer, unless it is there."""
        if not self.place.isAncestorOf(QApplication.focusWidget() or self):
            self._focus()

    def _tell(self) -> None:
        asked, count = self.questions[self.number], len(self.questions)
        last = self.number + 1 == count
        told = w.QUESTION.format(number=self.number + 1, count=count)
        self._steps.show_step(told, self.number, [each.answered for each in self.questions], asked.whom)
        self._head.ask(asked.picture, asked.words, asked.below)
        for label in (self._head.below, self._wrong):
            label.setProperty(PRIVATE, asked.place.property(PRIVATE))
        words = self._last if last else w.NEXT
        self.next.set_words(words)
        self.next.set_icon("next" if words == w.NEXT else "tick")

    def _put_in(self, place: Place) -> None:
        """Lay a place out when it is first asked for; Tab and screen readers come to it where it stands."""
        if self._places.indexOf(place) < 0:
            place.hide()
            place.go_on.connect(self.go_on)
            self._places.addWidget(place)
            set_reading_order(self)
            read_as_laid_out(self.widget())

    def _lay_out(self, note: str) -> None:
        sizes = look.sizes
        self._places = QVBoxLayout()
        self._wrong = QWidget()
        wrong = QHBoxLayout(self._wrong)
        wrong.setContentsMargins(0, 0, 0, 0)
        wrong.setSpacing(sizes.gap)
        wrong.addWidget(Icon("warn", "hint_text", sizes.icon_small))
        wrong.addWidget(self._problem, 1)
        self.column.addWidget(self._steps)
        self.column.addLayout(self._head)
        self.column.addLayout(self._places)
        self.column.addWidget(self._wrong)
        if note:
            self.column.addWidget(noted(note))
        self.column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addStretch(1)
