"""Answering what somebody said: what came of it, in words, and who answers."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.ids import PersonId
from cochair.domain.written import Outcome
from cochair.services.kept_promises import SaidTold
from ui import words_promises as w
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.choices import Choices
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.pick_line import PickLine
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped
from ui.widgets.wrap_label import WrapLabel

Answer = Callable[[Outcome, str, PersonId | None, str], str]
"""Keeps an answer: what came of it, the words, who answers, when to ask again; returns in one sentence why not."""
Promise = Callable[[PersonId, str], str]
"""Keeps who answers and by when; returns in one sentence why not."""


class AnswerForm(QWidget):
    """`closed` asks to go back; what is typed stays while something about it is wrong."""

    closed = Signal()

    def __init__(self, told: SaidTold, answer: Answer, promise: Promise) -> None:
        super().__init__()
        self._answer, self._promise = answer, promise
        self._outcome = told.outcome
        self._by: PersonId | None = None
        self._outcomes = Choices(w.WHAT_CAME)
        self._outcomes.picked.connect(self._pick)
        self.words = helped(PlainEdit(w.ANSWER_WORDS, hint=w.ANSWER_HINT))
        self.again = PlainEdit(w.AGAIN, hint=w.AGAIN_HINT)
        self.due = PlainEdit(w.BY_WHEN, hint=w.BY_WHEN_HINT)
        self._who = PickLine(w.WHO_ANSWERS)
        self._people = ((None, w.NOBODY), *told.people)
        self._who.picked.connect(self._choose)
        self._problem = WrapLabel("", "body", MEDIUM, "hint_text")
        self._keep = BigButton(w.KEEP, "check", role="main")
        back = BigButton(w.GO_BACK, "back")
        self._keep.clicked.connect(self._go)
        back.clicked.connect(self.closed)
        for line in (self.words, self.again, self.due):
            line.entered.connect(lambda _: self._go())
        holder, column = QWidget(), QVBoxLayout(self)
        flow = FlowLayout(holder)
        flow.addWidget(self._keep)
        flow.addWidget(back)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.row)
        for part in (self._outcomes, self.words, self.again, self._who, self.due, self._problem, holder):
            column.addWidget(part)
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard on the first question."""
        first = self._outcomes.findChild(ChoiceRow)
        if first is not None:
            first.setFocus()

    def _pick(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._show()

    def _choose(self, person: PersonId | None) -> None:
        self._by = person
        self._show()

    def _show(self) -> None:
        """Show only the lines that this answer needs; without an answer, who will give one and by when."""
        self._outcomes.show_options(w.OUTCOMES, self._outcome)
        self._who.show_options(self._people, self._by)
        self.words.setVisible(self._outcome not in (None, Outcome.NOT_KNOWN))
        self.again.setVisible(self._outcome is Outcome.NOT_KNOWN)
        self.due.setVisible(self._outcome is None and self._by is not None)
        self._keep.set_words(w.KEEP_WHO if self._outcome is None else w.KEEP)
        self._problem.hide()

    def _go(self) -> None:
        if self._outcome is None and self._by is None:
            self._say(w.CHOOSE_OUTCOME)
        elif self._outcome is None and self._by is not None:
            self._say(self._promise(self._by, self.due.text()))
        elif self._outcome is not None:
            self._say(self._answer(self._outcome, self.words.text(), self._by, self.again.text()))

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._problem.setAccessibleName(problem)
