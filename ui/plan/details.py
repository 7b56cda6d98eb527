"""When and where a draft meeting is, and what it is called."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from cochair.domain.agenda import Plan
from cochair.domain.dates import date_words
from cochair.services import plan_details as change
from ui import words_plan as w
from ui.widgets.headed_card import HeadedCard
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.scroll_column import ScrollColumn


class Details(HeadedCard):
    """`edited` carries a function from the plan to the changed plan."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__(w.DETAILS)
        scroll = ScrollColumn()
        self.body.addWidget(scroll, 1)
        self._plan: Plan | None = None
        self._fields: dict[str, PlainEdit] = {}
        edits: tuple[tuple[str, Callable[[Plan, str], Plan]], ...] = (
            (w.BOARD, change.name_board),
            (w.MEETING, change.name_meeting),
            (w.DATE, lambda p, typed: change.choose_date(p, typed, p.local(p.starts).date())),
            (w.START, change.choose_start),
            (w.MUST_END, change.choose_must_end),
            (w.PLACE, change.choose_place),
        )
        for label, edit in edits:
            field = PlainEdit(label)
            field.line.editingFinished.connect(lambda f=field, e=edit, n=label: self._finished(f, e, n))
            self._fields[label] = field
            scroll.column.addWidget(field)
        scroll.column.addStretch(1)

    def show_plan(self, plan: Plan) -> None:
        """Show the draft; a field that is being typed in stays."""
        self._plan = plan
        for label, words in _words(plan).items():
            field = self._fields[label]
            if not field.line.hasFocus() and field.text() != words:
                field.set_text(words)

    def _finished(self, field: PlainEdit, edit: Callable[[Plan, str], Plan], label: str) -> None:
        if self._plan is not None and field.text() != _words(self._plan)[label]:
            typed = field.text()
            self.edited.emit(lambda plan: edit(plan, typed))


def _words(plan: Plan) -> dict[str, str]:
    starts = plan.local(plan.starts)
    latest = "" if plan.must_end <= plan.starts else f"{plan.local(plan.must_end):%H:%M}"
    return {
        w.BOARD: plan.board,
        w.MEETING: plan.title,
        w.DATE: date_words(starts.date()),
        w.START: f"{starts:%H:%M}",
        w.MUST_END: latest,
        w.PLACE: plan.place,
    }
