"""Cards of the screen of promises: what somebody said with what came of it, and what somebody will do."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cochair.domain.written import Outcome
from cochair.services.kept_promises import ActionTold, SaidTold
from ui import words_promises as w
from ui.promises.answer_form import Answer, AnswerForm, Promise
from ui.theme.look import BOLD, MEDIUM, STRONG, look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground, Kind
from ui.widgets.icon import Icon
from ui.widgets.picture_label import PictureLabel
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped
from ui.widgets.wrap_label import WrapLabel

_STATES: dict[Outcome | None, tuple[str, Kind]] = {
    None: ("clock", "now"),
    Outcome.NOT_KNOWN: ("help", "now"),
    Outcome.DOING: ("play", "soft"),
    Outcome.DONE: ("tick", "saved"),
    Outcome.CAN_NOT: ("stop", "strip"),
}
"""The sign and the ground of each answer: a shape for each, never colour alone."""

Report = Callable[[bool, str], str]
"""Keeps what came of an action: whether it is done, and more words; returns in one sentence why not."""


class SaidCard(Ground):
    """`opened` tells that its form was opened."""

    opened = Signal()

    def __init__(self, told: SaidTold, answer: Answer, promise: Promise) -> None:
        super().__init__("card")
        self.told, self._answer, self._promise = told, answer, promise
        self.form: AnswerForm | None = None
        words = w.ANSWER if told.outcome in (None, Outcome.NOT_KNOWN) else w.CHANGE_ANSWER
        self.button = BigButton(words, "pencil", name=w.ABOUT.format(words=words, about=told.quote))
        self.button.clicked.connect(self.open)
        self._column = _column(self)
        self._column.addLayout(_head(told.picture.code, told.quote, told.who))
        self._column.addWidget(_strip(told))
        below = QWidget()
        flow = FlowLayout(below, look.sizes.zone)
        for text in filter(None, (told.promise, told.when)):
            flow.addWidget(WrapLabel(text, "body", MEDIUM, "muted"))
        self._column.addWidget(below)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.setAccessibleName(f"{told.quote} {told.who}. {told.heading}. {told.answer}")

    def open(self) -> None:
        """Open the form to answer, with the keyboard in it."""
        if self.form is None:
            self.form = AnswerForm(self.told, self._answer, self._promise)
            self.form.closed.connect(self.close_form)
            self._column.insertWidget(self._column.count() - 1, self.form)
            self.button.hide()
            self.form.take_focus()
            self.opened.emit()

    def close_form(self) -> bool:
        """Close the form, and return whether it was open."""
        was = self.form is not None
        if was:
            drop(self.form)
            self.form = None
            self.button.show()
            self.button.setFocus()
        return was


class ActionCard(Ground):
    """What somebody will do, with two buttons that say what came of it."""

    def __init__(self, told: ActionTold, report: Report) -> None:
        super().__init__("card")
        self._report = report
        self.told = told
        self.words = helped(PlainEdit(w.MORE_WORDS, hint=w.MORE_HINT))
        column, holder = _column(self), QWidget()
        colour = "hint_text" if told.late else "muted"
        column.addLayout(_head(told.picture.code, told.words, ""))
        when = QHBoxLayout()
        when.setSpacing(look.sizes.gap)
        sign = "clock" if told.done is None else "tick" if told.done else "stop"
        when.addWidget(Icon(sign, colour, look.sizes.icon_small))
        when.addWidget(WrapLabel(told.when, "body", BOLD if told.late else MEDIUM, colour), 1)
        column.addLayout(when)
        self.setAccessibleName(f"{told.words}. {told.when}")
        if told.done is not None:
            self.words.setParent(self)
            self.words.hide()
            column.addStretch(1)
            return
        flow = FlowLayout(holder)
        for text, icon, done in ((w.DONE, "check", True), (w.NOT_HAPPEN, "cross", False)):
            button = BigButton(text, icon, name=w.ABOUT.format(words=text, about=told.words))
            button.clicked.connect(lambda _=False, d=done: self._go(d))
            flow.addWidget(button)
        column.addWidget(self.words)
        column.addWidget(holder)
        column.addStretch(1)

    def _go(self, done: bool) -> None:
        self.words.set_problem(self._report(done, self.words.text()))


def _column(ground: Ground) -> QVBoxLayout:
    column, sizes = QVBoxLayout(ground), look.sizes
    column.setContentsMargins(sizes.pad, sizes.pad, sizes.pad, sizes.pad)
    column.setSpacing(sizes.row)
    return column


def _head(picture: str, words: str, who: str) -> QHBoxLayout:
    row, column = QHBoxLayout(), QVBoxLayout()
    row.setSpacing(look.sizes.pad)
    column.setSpacing(look.sizes.tight)
    row.addWidget(PictureLabel(picture, look.sizes.picture), 0, Qt.AlignmentFlag.AlignTop)
    column.addWidget(WrapLabel(words, "lead", STRONG))
    if who:
        column.addWidget(WrapLabel(who, "body", colour="muted"))
    row.addLayout(column, 1)
    return row


def _strip(told: SaidTold) -> Ground:
    icon, kind = _STATES[told.outcome]
    ground, sizes = Ground(kind), look.sizes
    row, column = QHBoxLayout(ground), QVBoxLayout()
    row.setContentsMargins(sizes.pad, sizes.row, sizes.pad, sizes.row)
    row.setSpacing(sizes.pad)
    column.setSpacing(0)
    row.addWidget(Icon(icon, "text"), 0, Qt.AlignmentFlag.AlignVCenter)
    column.addWidget(WrapLabel(told.heading, "body", BOLD))
    if told.answer:
        column.addWidget(WrapLabel(told.answer))
    row.addLayout(column, 1)
    return ground
