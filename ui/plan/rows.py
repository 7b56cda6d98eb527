"""The items of a draft below each other: one can be open, and any can be dragged to another place."""

from datetime import date

from PySide6.QtCore import QPoint, QTimer, Signal

from cochair.domain.agenda import Plan
from cochair.domain.ids import ItemId
from cochair.services import planning
from cochair.services.plan_view import Row
from cochair.services.ports import StoreFailed
from cochair.services.story import Stories
from ui.plan.edits import Change
from ui.plan.item_form import ItemForm
from ui.plan.row import PlanRow
from ui.theme.look import look
from ui.widgets.drop import drop
from ui.widgets.ground import Ground
from ui.widgets.reading_order import read_as_laid_out, set_reading_order
from ui.widgets.scroll_column import ScrollColumn

_SCROLL_EVERY = 30  # milliseconds between steps while a row is held over an edge


class Rows(ScrollColumn):
    """`edited` carries a function from the plan to the changed plan. A row that stays is never made again."""

    edited = Signal(object)

    def __init__(self, change: Change) -> None:
        super().__init__(gap=0)
        self._change = change
        self._plan: Plan | None = None
        self._shown: tuple[Row, ...] = ()
        self._today = date.min
        self._stories: Stories | None = None
        self._read_ahead = QTimer(self, interval=0)
        self._read_ahead.timeout.connect(self._read_on)
        self.rows: dict[ItemId, PlanRow] = {}
        self.form: ItemForm | None = None
        self._open: ItemId | None = None
        self._order: tuple[ItemId | None, ...] = ()
        self.column.addStretch(1)
        self._mark = Ground("drop", self.widget())
        self._mark.hide()
        self._held_at = QPoint()
        self._bring: PlanRow | None = None
        self.verticalScrollBar().rangeChanged.connect(self._bring_up)
        self._creep = QTimer(self, interval=_SCROLL_EVERY)
        self._creep.timeout.connect(self._scroll_on)

    def show_rows(self, plan: Plan, rows: tuple[Row, ...], today: date) -> None:
        """Show the items in their order; what has the keyboard keeps it."""
        self._plan, self._shown, self._today = plan, rows, today
        if self.form is not None:
            self.column.removeWidget(self.form)
        wanted = [row.item.id for row in rows]
        for gone in [item for item in self.rows if item not in wanted]:
            drop(self.rows.pop(gone))
        for place, row in enumerate(rows):
            self._show_row(place, row)
        if self._open not in wanted:
            self.close_form()
        self._place_form()

    def read_stories(self, stories: Stories) -> None:
        """Let each item tell what happened before; the meetings are read while nothing else is to do."""
        self._stories = stories
        self._read_ahead.start()

    def _read_on(self) -> None:
        """Read one meeting, so that the window never waits; what can not be read is asked for again when needed."""
        try:
            more = self._stories is not None and self._stories.read_on()
        except StoreFailed:
            more = False
        if not more:
            self._read_ahead.stop()

    def open_form(self, item: ItemId) -> None:
        """Open everything about an item below its row, with the keyboard on its title; or close it again."""
        was = self._open
        self.close_form()
        if was == item or self._plan is None:
            return
        row = next(row for row in self._shown if row.item.id == item)
        self._open, self.form = item, ItemForm(row, self._change, self._today, self._stories)
        self.form.edited.connect(self.edited)
        self.form.done.connect(lambda: self.close_form(back=True))
        self._place_form()
        self.form.show()  # a line that is not shown yet can not take the keyboard
        self.form.title.setFocus()
        self.form.title.line.selectAll()
        self._bring = self.rows[item]
        self._bring_up()

    def close_form(self, *, back: bool = False) -> None:
        """Close the open item; `back` puts the keyboard on its row again."""
        form, item, self.form, self._open, self._bring = self.form, self._open, None, None, None
        if form is None:
            return
        if back and item in self.rows:
            self.rows[item].change_button.setFocus()
        drop(form)

    def held(self) -> ItemId | None:
        """Return the item that the keyboard is in, with its form."""
        focus = self.focusWidget()
        if focus is None:
            return None
        if self.form is not None and self.form.isAncestorOf(focus):
            return self._open
        return next((item for item, row in self.rows.items() if row.isAncestorOf(focus)), None)

    def _show_row(self, place: int, row: Row) -> None:
        widget = self.rows.get(row.item.id)
        if widget is None:
            widget = self.rows[row.item.id] = self._make(row)
        if self.column.indexOf(widget) != place:
            self.column.removeWidget(widget)
            self.column.insertWidget(place, widget)
        widget.show_row(row)

    def _make(self, row: Row) -> PlanRow:
        made, item = PlanRow(row), row.item.id
        made.up.connect(lambda: self.edited.emit(lambda p: planning.move_up(p, item)))
        made.down.connect(lambda: self.edited.emit(lambda p: planning.move_down(p, item)))
        made.timed.connect(lambda n: self.edited.emit(lambda p: planning.set_minutes(p, item, n)))
        made.change_asked.connect(lambda: self.open_form(item))
        made.dragged.connect(self._carry)
        made.dropped.connect(lambda at: self._put_down(item, at))
        return made

    def _place_form(self) -> None:
        """Put the open form below its row, and let Tab go down the screen when anything moved."""
        if self.form is not None and self._plan is not None:
            row = next(row for row in self._shown if row.item.id == self._open)
            self.column.insertWidget(self._shown.index(row) + 1, self.form)
            self.form.show_item(self._plan, row)
        order = (*(row.item.id for row in self._shown), self._open)
        if order != self._order:
            self._order = order
            set_reading_order(self)
            read_as_laid_out(self.widget())

    def _bring_up(self) -> None:
        """Scroll the row that was just opened to the top, as soon as there is room below it."""
        bar = self.verticalScrollBar()
        if self._bring is not None and self.form is not None:
            bar.setValue(self._bring.y())
            self.bring_up(self.form.title.line)
            self._bring = None if bar.maximum() >= self._bring.y() and self.form.y() else self._bring

    def _carry(self, at: QPoint) -> None:
        """Show between which rows a held row would land, and scroll when it is held over an edge."""
        self._held_at = at
        place = self._place_at(at)
        rows = [self.rows[row.item.id] for row in self._shown]
        top = rows[place].y() if place < len(rows) else rows[-1].geometry().bottom()
        self._mark.setGeometry(0, max(0, top - look.sizes.tight // 2), self.viewport().width(), look.sizes.tight)
        self._mark.raise_()
        self._mark.show()
        self._creep.start()

    def _put_down(self, item: ItemId, at: QPoint) -> None:
        self._creep.stop()
        self._mark.hide()
        place, was = self._place_at(at), [row.item.id for row in self._shown].index(item)
        to = place - 1 if place > was else place
        if to != was:
            self.edited.emit(lambda p: planning.move_item(p, item, to))

    def _place_at(self, at: QPoint) -> int:
        y = self.viewport().mapFromGlobal(at).y() + self.verticalScrollBar().value()
        return sum(y > self.rows[row.item.id].geometry().center().y() for row in self._shown)

    def _scroll_on(self) -> None:
        y, edge = self.viewport().mapFromGlobal(self._held_at).y(), look.sizes.target
        step = -look.sizes.pad if y < edge else look.sizes.pad if y > self.viewport().height() - edge else 0
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step)
