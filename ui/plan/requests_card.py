"""What people ask to talk about: what waits for an answer, what was answered just now, and a line for a new one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.services.drafting import Drafting
from cochair.services.ports import StoreFailed
from cochair.services.requests_view import RequestTold, requests_view
from ui import words_plan as w
from ui.plan.request_form import RequestForm
from ui.plan.request_row import Make, RequestRow, answered_row
from ui.theme.look import look
from ui.widgets.big_button import BigButton
from ui.widgets.drop import drop
from ui.widgets.headed_card import HeadedCard
from ui.widgets.reading_order import set_reading_order
from ui.widgets.wrap_label import WrapLabel


class RequestsCard(HeadedCard):
    """A row for each request. A row that stays is never made again, so that nothing typed in it is lost."""

    def __init__(self, make: Make) -> None:
        super().__init__(w.ASKED_FOR)
        self._make = make
        self.rows: dict[int, RequestRow] = {}
        self._answered: tuple[RequestTold, ...] = ()
        self._nothing = WrapLabel("", "body", colour="muted")
        self._waiting, self._done = _column(), _column()
        self.form = RequestForm(make)
        self.form.hide()
        self.form.closed.connect(self._close_form)
        self.button = BigButton(w.WRITE_REQUEST, "pencil", hint=w.REQUEST_KEY)
        self.button.clicked.connect(self.write)
        for part in (self._nothing, self._waiting, self._done, self.button, self.form):
            self.body.addWidget(part)

    def show_draft(self, drafting: Drafting) -> None:
        """Show the requests as they are for a draft now, or why nobody can see them."""
        try:
            view = requests_view(drafting.requests, drafting.plan, drafting.today())
        except StoreFailed as failed:
            self._nothing.setText(str(failed))
            self._nothing.show()
            return
        here = self.focusWidget()
        held = here is not None and here.isVisible() and self.isAncestorOf(here)
        self._nothing.setText(view.nothing)
        self._nothing.setVisible(bool(view.nothing))
        self.form.show_names(view.names)
        self._show_waiting(view.waiting)
        if view.answered != self._answered:
            self._show_answered(view.answered)
        if held and (here is None or not self.isAncestorOf(here)):
            self.take_focus()

    def write(self) -> None:
        """Open the line for a new request."""
        self.button.hide()
        self.form.show()
        self.form.words.setFocus()

    def take_focus(self) -> None:
        """Put the keyboard on the first answer that is missing, or on writing a request down."""
        first = next(iter(self.rows.values()), None)
        if first is not None:
            first.take_focus()
        else:
            (self.form.words if self.button.isHidden() else self.button).setFocus()

    def _show_waiting(self, waiting: tuple[RequestTold, ...]) -> None:
        wanted = {told.request.number: told for told in waiting}
        before = list(self.rows)
        for gone in [number for number in self.rows if number not in wanted]:
            drop(self.rows.pop(gone))
        for number, told in wanted.items():
            if number in self.rows:
                self.rows[number].show_told(told)
            else:
                self.rows[number] = RequestRow(told, self._make)
        if list(wanted) != before:
            self.rows = {number: self.rows[number] for number in wanted}
            _fill(self._waiting, tuple(self.rows.values()))
            set_reading_order(self)
        self._waiting.setVisible(bool(wanted))

    def _show_answered(self, answered: tuple[RequestTold, ...]) -> None:
        self._answered = answered
        for row in self._done.children():
            drop(row if isinstance(row, QWidget) else None)
        _fill(self._done, [answered_row(told, self._make) for told in answered])
        self._done.setVisible(bool(answered))
        set_reading_order(self)

    def _close_form(self) -> None:
        self.form.hide()
        self.button.show()
        self.button.setFocus()


def _column() -> QWidget:
    """Return a place for rows below each other."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.sizes.gap)
    holder.hide()
    return holder


def _fill(holder: QWidget, rows: Sequence[QWidget]) -> None:
    """Put rows into their place in this order."""
    layout = holder.layout()
    assert layout is not None
    for row in rows:
        layout.removeWidget(row)
        layout.addWidget(row)
        row.show()
