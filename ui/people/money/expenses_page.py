"""The page of what coming costs a person: each cost, and whether they have the money back."""

from cochair.domain.amounts_of_money import pounds
from cochair.domain.board import PersonNumber
from cochair.domain.expenses import Expense
from cochair.domain.statement_paper import expense_words
from cochair.services.expenses import turn_paid
from cochair.services.money_told import expense_stands
from ui import words_money as w
from ui.people.desk import Desk
from ui.people.money.expense_questions import ExpenseQuestions
from ui.people.money.rows_view import RowsView, RowTold
from ui.people.money.written_down import WrittenDown


class ExpensesPage(WrittenDown):
    """A cost is kept with its last answer; until then all of it waits as it was typed."""

    def __init__(self) -> None:
        self.questions = ExpenseQuestions()
        rows = RowsView(w.EXPENSES, w.NEW_EXPENSE, w.NO_EXPENSES, w.EXPENSES_PICTURE)
        super().__init__(rows, self.questions.asked)
        self.rows.acted.connect(lambda number: self.do(lambda d: turn_paid(d.books, number, d.today()), w.SAVED))

    def place_of(self, person: PersonNumber) -> str:
        """Return where a half-typed cost lies."""
        return f"cost of {person}"

    def open_questions(self, desk: Desk, person: PersonNumber, number: int) -> None:
        """Ask about a cost; raises StoreFailed."""
        self.questions.open(desk, person, desk.books.of(Expense).row(number) if number else None)

    def number(self) -> int:
        """Return the number of the cost that is asked about."""
        return self.questions.number()

    def take_away(self, desk: Desk, number: int) -> None:
        """Take a cost away; raises StoreFailed."""
        desk.books.of(Expense).remove(number)

    def told(self, desk: Desk, person: PersonNumber) -> list[RowTold]:
        """Return a line for each cost; raises StoreFailed."""
        rows = sorted(desk.books.of(Expense).rows(person=person), key=lambda row: row.day, reverse=True)
        return [
            RowTold(
                row.number,
                w.EXPENSE_LINE.format(what=expense_words(row), amount=pounds(row.amount)),
                expense_stands(row, desk.today()),
                w.PAY_NOW if row.paid_on is None else w.PAY_UNDO,
            )
            for row in rows
        ]
