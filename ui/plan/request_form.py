"""Writing down what somebody asks for: their own words, and a name or none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from cochair.services.plan_details import LONGEST_NAME
from cochair.services.requests import write_down
from ui import words_plan as w
from ui.plan.request_row import Make
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped


class RequestForm(QWidget):
    """`closed` asks to go back. What is typed stays until it is kept."""

    closed = Signal()

    def __init__(self, make: Make) -> None:
        super().__init__()
        self._make = make
        self._names: tuple[str, ...] = ()
        self.words = helped(PlainEdit(w.ASKS_WHAT, hint=w.ASKS_WHAT_HINT), lambda: self._names)
        self.who = PlainEdit(w.ASKS_WHO, hint=w.ASKS_WHO_HINT)
        keep, back = BigButton(w.KEEP_REQUEST, "check", size="small"), BigButton(w.GO_BACK, size="small")
        keep.clicked.connect(self._keep)
        back.clicked.connect(self.closed)
        self.words.entered.connect(lambda _: self.who.setFocus())
        self.who.entered.connect(lambda _: self._keep())
        holder, column = QWidget(), QVBoxLayout(self)
        flow = FlowLayout(holder)
        flow.addWidget(keep)
        flow.addWidget(back)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.sizes.gap)
        for part in (self.words, self.who, holder):
            column.addWidget(part)

    def show_names(self, names: tuple[str, ...]) -> None:
        """Complete these names while somebody types one."""
        if names == self._names:
            return
        self._names = names
        completer = QCompleter(list(names), self.who)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.who.line.setCompleter(completer)

    def _keep(self) -> None:
        words, who = self.words.text(), self.who.text()
        kept: list[int] = []
        no = self._make(lambda d: kept.append(write_down(d.requests, d.plan.board, words, who, d.today())))
        if kept:
            self.words.set_text("")
            self.who.set_text("")
            self.closed.emit()
        elif no:
            wrong = self.who if len(who.strip()) > LONGEST_NAME else self.words
            wrong.set_problem(no)
            wrong.setFocus()
