"""One request for the agenda: who asked for what, and a way to answer it in place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services.drafting import Drafting
from cochair.services.requests import day_of, put_on, say_can_not, say_later
from cochair.services.requests_view import RequestTold
from ui import words_plan as w
from ui.theme.look import MEDIUM, look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped
from ui.widgets.wrap_label import WrapLabel

Make = Callable[[Callable[[Drafting], object]], str]
"""Does something with the draft that is open; returns in one sentence why it can not be, or nothing."""


class RequestRow(Ground):
    """A request that waits. What is typed stays while something about it is wrong."""

    def __init__(self, told: RequestTold, make: Make) -> None:
        super().__init__("row")
        self._told, self._make = told, make
        self._words, self._when = WrapLabel("", "body", MEDIUM), WrapLabel("", "small", colour="muted")
        self._on, self._later, self._can_not = (
            BigButton(words, size="small") for words in (w.PUT_ON, w.LATER, w.CAN_NOT)
        )
        self.when = PlainEdit(w.LATER_WHEN, hint=w.LATER_HINT)
        self.why = helped(PlainEdit(w.CAN_NOT_WHY, hint=w.CAN_NOT_HINT), lambda: (self._told.request.who,))
        self._keep, self._back = BigButton(w.KEEP_ANSWER, "check", size="small"), BigButton(w.GO_BACK, size="small")
        self._on.clicked.connect(lambda: self._say(put_on_agenda(self._told)))
        self._later.clicked.connect(partial(self._open, self.when))
        self._can_not.clicked.connect(partial(self._open, self.why))
        self._keep.clicked.connect(self._go)
        self._back.clicked.connect(self._close)
        for line in (self.when, self.why):
            line.entered.connect(lambda _: self._go())
        self._lay_out()
        self._show_form(None)
        self.show_told(told)

    def show_told(self, told: RequestTold) -> None:
        """Show the request as it is now."""
        self._told = told
        self._words.setText(told.words)
        self._when.setText(told.when)
        named = ((self._on, w.PUT_ON), (self._later, w.LATER), (self._can_not, w.CAN_NOT))
        for button, words in (*named, (self._keep, w.KEEP_ANSWER), (self._back, w.GO_BACK)):
            button.set_words(words, f"{words}. {told.words}")

    def take_focus(self) -> None:
        """Put the keyboard on the first answer."""
        (self._open_line or self._on).setFocus()

    def _open(self, line: PlainEdit) -> None:
        self._show_form(line)
        line.setFocus()

    def _close(self) -> None:
        button = self._later if self._open_line is self.when else self._can_not
        self._show_form(None)
        button.setFocus()

    def _show_form(self, line: PlainEdit | None) -> None:
        self._open_line = line
        for each in (self.when, self.why):
            each.setVisible(each is line)
        for button in (self._on, self._later, self._can_not):
            button.setVisible(line is None)
        for button in (self._keep, self._back):
            button.setVisible(line is not None)

    def _go(self) -> None:
        number, line = self._told.request.number, self._open_line
        if line is self.when:
            self._say(lambda d: say_later(d.requests, number, line.text(), d.today(), day_of(d.plan, d.today())))
        elif line is not None:
            self._say(lambda d: say_can_not(d.requests, number, line.text(), d.today()))

    def _say(self, act: Callable[[Drafting], object]) -> None:
        no, line = self._make(act), self._open_line
        if no and line is not None:
            line.set_problem(no)
            line.setFocus()
        elif no:
            self._when.setText(no)

    def _lay_out(self) -> None:
        sizes, holder, column = look.sizes, QWidget(), QVBoxLayout(self)
        column.setContentsMargins(sizes.row, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.tight)
        flow = FlowLayout(holder)
        for button in (self._on, self._later, self._can_not, self._keep, self._back):
            flow.addWidget(button)
        for part in (self._words, self._when, self.when, self.why, holder):
            column.addWidget(part)


def put_on_agenda(told: RequestTold) -> Callable[[Drafting], object]:
    """Return what puts a request on the draft, as one change that Undo takes back."""
    return lambda drafting: drafting.change(lambda plan: put_on(plan, told.request))


def answered_row(told: RequestTold, make: Make) -> Ground:
    """Return a row for a request that was answered just now, with a way to take the answer back."""
    ground, number, sizes = Ground("row"), told.request.number, look.sizes
    column = QVBoxLayout(ground)
    column.setContentsMargins(sizes.row, sizes.gap, sizes.gap, sizes.gap)
    column.setSpacing(sizes.tight)
    column.addWidget(WrapLabel(told.words, "body", colour="muted"))
    column.addWidget(WrapLabel(told.answer, "body", MEDIUM))
    if told.given_today:
        holder = QWidget()
        back = BigButton(w.TAKE_ANSWER_BACK, "undo", size="small", name=f"{w.TAKE_ANSWER_BACK}. {told.words}")
        back.clicked.connect(lambda: make(lambda drafting: drafting.requests.take_back(number)))
        FlowLayout(holder).addWidget(back)
        column.addWidget(holder)
    return ground
