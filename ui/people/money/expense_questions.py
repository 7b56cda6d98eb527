"""The questions about one thing that cost a person money. It is kept as a cost with the last answer."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from cochair.domain.board import NEW, PersonNumber
from cochair.domain.expenses import Expense, ExpenseKind, Way
from cochair.services.days_typed import day_typed
from cochair.services.expenses import ExpenseTyped, expense_from, keep_expense, read_cost, read_what
from ui import words_money as w
from ui.people.asking.place import Asked, Place
from ui.people.desk import Desk
from ui.people.money.payment_lines import plain
from ui.widgets.choices import Choices
from ui.widgets.plain_edit import PlainEdit


class ExpenseQuestions:
    """Holds what is typed and picked until all of it is there."""

    def __init__(self) -> None:
        self._desk: Desk | None = None
        self._person: PersonNumber | None = None
        self.expense: Expense | None = None
        self._kind, self._receipt, self._way = ExpenseKind.TRAVEL, True, Way.AFTER
        self.kind, self.what = Choices(w.KIND_LABEL, pictures=w.KIND_PICTURES), PlainEdit(w.WHAT, hint=w.WHAT_HINT)
        self.amount, self.day = PlainEdit(w.EXPENSE_AMOUNT, hint=w.AMOUNT_HINT), PlainEdit(w.WHICH_DAY, hint=w.DAY_HINT)
        self.receipt, self.way = Choices(w.RECEIPT_LABEL), Choices(w.WAY_LABEL)
        self.asked_on = PlainEdit(w.ASKED_ON, hint=w.TODAY_HINT)
        self.kind.picked.connect(lambda kind: self._pick(kind, self._receipt, self._way))
        self.receipt.picked.connect(lambda receipt: self._pick(self._kind, receipt, self._way))
        self.way.picked.connect(lambda way: self._pick(self._kind, self._receipt, way))
        self._answered = 0
        self._as_opened: dict[str, str] = {}
        self._places = (
            _ExpensePlace(self, 0, self.kind, self.what),
            _ExpensePlace(self, 1, self.amount, self.day, self.receipt),
            _ExpensePlace(self, 2, self.way, self.asked_on),
        )

    def open(self, desk: Desk, person: PersonNumber, expense: Expense | None) -> None:
        """Ask about a cost, or about a new one; raises StoreFailed."""
        self._desk, self._person, self.expense = desk, person, expense
        today = desk.today()
        self.what.set_text(expense.what if expense else "")
        self.amount.set_text(plain(expense.amount if expense else None))
        self.day.set_text(day_typed(expense.day if expense else None, today))
        self.asked_on.set_text(day_typed(expense.asked_on if expense else None, today))
        if expense is None:
            self._pick(ExpenseKind.TRAVEL, True, Way.AFTER)
        else:
            self._pick(expense.kind, expense.receipt, expense.way)
        self._answered, self._as_opened = 3 if expense else 0, self.texts()

    def asked(self) -> tuple[Asked, ...]:
        """Return the questions in order."""
        words = (
            (w.EXPENSES_PICTURE, w.WHAT_FOR, w.WHAT_FOR_BELOW),
            (w.COST_PICTURE, w.HOW_MUCH_WAS_IT, ""),
            (w.DAY_PICTURE, w.HOW_PAID, w.HOW_PAID_BELOW),
        )
        return tuple(
            Asked(*each, place, number < self._answered)
            for number, (each, place) in enumerate(zip(words, self._places, strict=True))
        )

    def number(self) -> int:
        """Return the number of the cost, 0 while it is not kept."""
        return self.expense.number if self.expense is not None else NEW

    def texts(self) -> dict[str, str]:
        """Return all that is typed and picked, and of which cost."""
        picked = {"kind": self._kind.value, "receipt": str(int(self._receipt)), "way": self._way.value}
        typed = {name: line.text() for name, line in self._lines().items()}
        return {**typed, **picked, "row": str(self.number())}

    def put(self, texts: Mapping[str, str]) -> None:
        """Show again what was half typed."""
        for name, line in self._lines().items():
            line.set_text(texts[name])
        self._pick(ExpenseKind(texts["kind"]), texts["receipt"] == "1", Way(texts["way"]))
        self._answered = int(texts["step"])

    def waiting(self) -> Mapping[str, str]:
        """Return all that is typed, once any of it is new."""
        typed = self.texts()
        return typed if typed != self._as_opened else {}

    def _lines(self) -> dict[str, PlainEdit]:
        return {"what": self.what, "amount": self.amount, "day": self.day, "asked on": self.asked_on}

    def _pick(self, kind: ExpenseKind, receipt: bool, way: Way) -> None:
        self._kind, self._receipt, self._way = kind, receipt, way
        self.kind.show_options(w.KINDS, kind)
        self.receipt.show_options(w.YES_NO, receipt)
        self.way.show_options(w.WAYS, way)

    def _typed(self) -> ExpenseTyped:
        return ExpenseTyped(
            self._kind,
            self.what.text(),
            self.amount.text(),
            self.day.text(),
            self._receipt,
            self._way,
            self.asked_on.text(),
        )

    def answer(self, number: int) -> None:
        """Take what is typed as the answer to a question; all is kept with the last; raises Unclear and StoreFailed."""
        match number:
            case 0:
                read_what(self._typed())
            case 1:
                read_cost(self._typed())
            case _:
                self._keep()
        self._answered = max(self._answered, number + 1)

    def _keep(self) -> None:
        assert self._desk is not None and self._person is not None
        typed = expense_from(self._typed(), self._person, self._desk.today(), self.expense)
        self.expense = keep_expense(self._desk.books, typed)


class _ExpensePlace(Place):
    """One question; what is typed in all of them waits together."""

    def __init__(self, questions: ExpenseQuestions, number: int, *parts: QWidget) -> None:
        super().__init__(*parts, keep=lambda: questions.answer(number), private=True)
        self._questions = questions

    def waiting(self) -> Mapping[str, str]:
        """Return all that is typed, once any of it is new."""
        return self._questions.waiting()

    def put(self, texts: Mapping[str, str]) -> None:
        """Show again what was half typed."""
        self._questions.put(texts)
