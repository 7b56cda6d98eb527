"""The page of what coming costs a person: each cost, and whether they have the money back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from cochair.domain.amounts_of_money import pounds
from cochair.domain.board import PersonNumber
from cochair.domain.expenses import Expense
from cochair.domain.statement_paper import expense_words
from cochair.services.expenses import turn_paid
from cochair.services.money_told import expense_stands
from cochair.services.ports import StoreFailed
from ui import words_money as w
from ui.people.desk import Desk
from ui.people.money.expense_questions import ExpenseQuestions
from ui.people.money.half_typed import HalfTyped
from ui.people.money.rows_view import RowsView, RowTold
from ui.people.money.steps import Steps


class ExpensesPage(QWidget):
    """The list, or the questions about one cost."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._person: PersonNumber | None = None
        self._half: HalfTyped | None = None
        self._as_opened: dict[str, str] = {}
        self.questions = ExpenseQuestions()
        self.rows = RowsView(w.EXPENSES, w.NEW_EXPENSE, w.NO_EXPENSES, w.EXPENSES_PICTURE)
        self.steps = Steps(self.questions.asked(), w.KEEP)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.steps)
        self.rows.asked_new.connect(lambda: self._ask(0))
        self.rows.chosen.connect(self._ask)
        self.rows.acted.connect(self._turn_paid)
        self.rows.removed.connect(self._remove)
        self.rows.changed.connect(self._show_rows)
        self.rows.refused.connect(self.refused)
        self.steps.finished.connect(self._finish)
        self.steps.left.connect(self._go_back)

    def open(self, desk: Desk, person: PersonNumber | None) -> None:
        """Show what is written down, or go on where somebody was half through; raises StoreFailed."""
        assert person is not None
        self._desk, self._person = desk, person
        self._half = HalfTyped(desk.library, f"cost of {person}")
        self._show_rows()
        self._stack.setCurrentWidget(self.rows)
        if texts := self._half.read():
            self._ask(int(texts["row"]))
            self.questions.put(texts)
            self.steps.begin(int(texts["step"]))

    def take_focus(self) -> None:
        """Put the keyboard where the work starts."""
        (self.steps if self._asks() else self.rows).take_focus()

    def step_back(self) -> bool:
        """Go to the question before, or from the first one to the list."""
        if not self._asks():
            return False
        self.finish_typing()
        self.steps.step_back()
        return True

    def finish_typing(self) -> None:
        """Keep what is typed about a cost, as it was typed."""
        if not self._asks():
            return
        typed, expense = self.questions.texts(), self.questions.expense
        at = {"row": str(expense.number if expense else 0), "step": str(self.steps.number)}
        self._keep_half({**typed, **at} if typed != self._as_opened else {})

    def _asks(self) -> bool:
        return self._stack.currentWidget() is self.steps

    def _ask(self, number: int) -> None:
        """Ask about a cost that is written down, or about a new one."""
        assert self._desk is not None and self._person is not None
        try:
            expense = self._desk.books.of(Expense).row(number) if number else None
            self.questions.open(self._desk, self._person, expense)
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        self._as_opened = self.questions.texts()
        self.steps.begin()
        self._stack.setCurrentWidget(self.steps)
        self.steps.take_focus()

    def _keep_half(self, texts: dict[str, str]) -> None:
        assert self._half is not None
        try:
            self._half.keep(texts)
        except StoreFailed as failed:
            self.refused.emit(str(failed))

    def _finish(self) -> None:
        self._keep_half({})
        self.kept.emit(w.SAVED)
        self._go_back()

    def _go_back(self) -> None:
        self._show_rows()
        self._stack.setCurrentWidget(self.rows)
        self.rows.take_focus(self.questions.expense.number if self.questions.expense else 0)

    def _turn_paid(self, number: int) -> None:
        assert self._desk is not None
        try:
            turn_paid(self._desk.books, number, self._desk.today())
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        self._show_rows()
        self.kept.emit(w.SAVED)

    def _remove(self, number: int) -> None:
        assert self._desk is not None
        try:
            self._desk.books.of(Expense).remove(number)
        except StoreFailed as failed:
            self.refused.emit(str(failed))
            return
        self._keep_half({})
        self._show_rows()
        self.rows.take_focus()
        self.kept.emit(w.TAKEN_AWAY)

    def _show_rows(self) -> None:
        assert self._desk is not None and self._person is not None
        today = self._desk.today()
        rows = sorted(self._desk.books.of(Expense).rows(person=self._person), key=lambda row: row.day, reverse=True)
        told = [
            RowTold(
                row.number,
                w.EXPENSE_LINE.format(what=expense_words(row), amount=pounds(row.amount)),
                expense_stands(row, today),
                w.PAY_NOW if row.paid_on is None else w.PAY_UNDO,
            )
            for row in rows
        ]
        self.rows.show_rows(self._desk, self._person, told)
