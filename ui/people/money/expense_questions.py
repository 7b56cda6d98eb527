"""The questions about one thing that cost a person money. It is kept as a cost with the last answer."""

from collections.abc import Callable, Mapping

from cochair.domain.board import BoardPerson, PersonNumber
from cochair.domain.expenses import Expense, ExpenseKind, Way
from cochair.domain.refused import Unclear
from cochair.services.days_typed import day_typed
from cochair.services.expenses import ExpenseTyped, expense_from, keep_expense, read_cost, read_what
from cochair.services.ports import StoreFailed
from ui import words_money as w
from ui.people.desk import Desk
from ui.people.money.half_typed import put_into, texts_of
from ui.people.money.payment_lines import plain
from ui.people.money.steps import Asked, body_of
from ui.widgets.choices import Choices
from ui.widgets.plain_edit import PlainEdit


class ExpenseQuestions:
    """Holds what is typed and picked until all of it is there."""

    def __init__(self) -> None:
        self._desk: Desk | None = None
        self._person: PersonNumber | None = None
        self._name = ""
        self.expense: Expense | None = None
        self._kind, self._receipt, self._way = ExpenseKind.TRAVEL, True, Way.AFTER
        self.kind, self.what = Choices(w.KIND_LABEL, pictures=w.KIND_PICTURES), PlainEdit(w.WHAT, hint=w.WHAT_HINT)
        self.amount, self.day = PlainEdit(w.EXPENSE_AMOUNT, hint=w.AMOUNT_HINT), PlainEdit(w.WHICH_DAY, hint=w.DAY_HINT)
        self.receipt, self.way = Choices(w.RECEIPT_LABEL), Choices(w.WAY_LABEL)
        self.asked_on = PlainEdit(w.ASKED_ON, hint=w.TODAY_HINT)
        self.kind.picked.connect(lambda kind: self._pick(kind, self._receipt, self._way))
        self.receipt.picked.connect(lambda receipt: self._pick(self._kind, receipt, self._way))
        self.way.picked.connect(lambda way: self._pick(self._kind, self._receipt, way))

    def open(self, desk: Desk, person: PersonNumber, expense: Expense | None) -> None:
        """Ask about a cost, or about a new one; raises StoreFailed."""
        self._desk, self._person, self.expense = desk, person, expense
        self._name = desk.books.of(BoardPerson).row(person).name
        today = desk.today()
        self.what.set_text(expense.what if expense else "")
        self.amount.set_text(plain(expense.amount if expense else None))
        self.day.set_text(day_typed(expense.day if expense else None, today))
        self.asked_on.set_text(day_typed(expense.asked_on if expense else None, today))
        if expense is None:
            self._pick(ExpenseKind.TRAVEL, True, Way.AFTER)
        else:
            self._pick(expense.kind, expense.receipt, expense.way)

    def asked(self) -> tuple[Asked, ...]:
        """Return the questions in order."""
        cost, when = body_of(self.amount, self.day, self.receipt), body_of(self.way, self.asked_on)
        return (
            Asked(w.EXPENSES_PICTURE, self._what_for, body_of(self.kind, self.what), _nothing, self._look_at_what),
            Asked(w.COST_PICTURE, lambda: (w.HOW_MUCH_WAS_IT, ""), cost, _nothing, self._look_at_cost),
            Asked(w.DAY_PICTURE, lambda: (w.HOW_PAID, w.HOW_PAID_BELOW), when, _nothing, self._keep),
        )

    def texts(self) -> dict[str, str]:
        """Return all that is typed and picked."""
        picked = {"kind": self._kind.value, "receipt": str(int(self._receipt)), "way": self._way.value}
        return {**texts_of(self._lines()), **picked}

    def put(self, texts: Mapping[str, str]) -> None:
        """Show again what was half typed."""
        put_into(self._lines(), texts)
        self._pick(ExpenseKind(texts["kind"]), texts["receipt"] == "1", Way(texts["way"]))

    def _lines(self) -> dict[str, PlainEdit]:
        return {"what": self.what, "amount": self.amount, "day": self.day, "asked on": self.asked_on}

    def _pick(self, kind: ExpenseKind, receipt: bool, way: Way) -> None:
        self._kind, self._receipt, self._way = kind, receipt, way
        self.kind.show_options(w.KINDS, kind)
        self.receipt.show_options(w.YES_NO, receipt)
        self.way.show_options(w.WAYS, way)

    def _what_for(self) -> tuple[str, str]:
        return w.WHAT_FOR, w.WHAT_FOR_BELOW

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

    def _look_at_what(self) -> str:
        return _problem(lambda: read_what(self._typed()))

    def _look_at_cost(self) -> str:
        return _problem(lambda: read_cost(self._typed()))

    def _keep(self) -> str:
        return _problem(self._kept)

    def _kept(self) -> None:
        assert self._desk is not None and self._person is not None
        typed = expense_from(self._typed(), self._person, self._desk.today(), self.expense)
        self.expense = keep_expense(self._desk.books, typed)


def _problem(act: Callable[[], object]) -> str:
    try:
        act()
    except (Unclear, StoreFailed) as no:
        return str(no)
    return ""


def _nothing() -> None:
    """All is shown already when the first question opens."""
