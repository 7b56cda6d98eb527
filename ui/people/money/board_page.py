"""The page of what the board says about its money: who pays, whom to ask, its weeks and months, its own number."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cochair.domain.board import PersonNumber
from cochair.domain.dates import date_words
from cochair.domain.money_rules import MoneyRules
from cochair.domain.refused import Unclear
from cochair.domain.words_of_dates import DAYS
from cochair.services import money_rules as rules
from cochair.services.ports import StoreFailed
from ui import words_money as w
from ui.people.desk import Desk
from ui.people.money.half_typed import HalfTyped, put_into, texts_of
from ui.people.money.payment_lines import plain
from ui.people.money.steps import Asked, Steps, body_of
from ui.widgets.pick_line import PickLine
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped

_DAYS = tuple(enumerate(DAYS))


class MoneyPage(QWidget):
    """4 questions; each answer is kept at once."""

    kept = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._half: HalfTyped | None = None
        self.rules: MoneyRules | None = None
        self._week_starts = 0
        self.lines = {
            "organisation": PlainEdit(w.ORGANISATION),
            "purpose": helped(PlainEdit(w.PURPOSE, hint=w.PURPOSE_HINT)),
            "talk_to": PlainEdit(w.TALK_TO),
            "contact": PlainEdit(w.CONTACT, hint=w.CONTACT_HINT),
            "month": PlainEdit(w.MONTH_STARTS),
            "ask_at": PlainEdit(w.ASK_AT, hint=w.ASK_AT_HINT),
            "checked": PlainEdit(w.CHECKED_ON, hint=w.TODAY_HINT),
        }
        self.week = PickLine(w.WEEK_STARTS)
        self.week.picked.connect(self._pick_week)
        self.steps = Steps(self._asked(), w.KEEP, note=w.FOR_THE_BOARD)
        self.steps.finished.connect(self._finish)
        self.steps.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.steps)

    def open(self, desk: Desk, _person: PersonNumber | None) -> None:
        """Ask the first question, or the one that somebody was half through; raises StoreFailed."""
        self._desk = desk
        self._half = HalfTyped(desk.library, f"money of board {desk.board}")
        self.rules = rules.rules_of(desk.books, desk.board)
        self._show()
        texts = self._half.read()
        self.steps.begin(int(texts.get("step", "0")))
        put_into(self.lines, texts)

    def take_focus(self) -> None:
        """Put the keyboard where the work starts."""
        self.steps.take_focus()

    def step_back(self) -> bool:
        """Go to the question before, and return whether there was one."""
        self.finish_typing()
        if not self.steps.number:
            return False
        self.steps.step_back()
        return True

    def finish_typing(self) -> None:
        """Keep what is typed as the answer, or as it was typed where it can be none."""
        if self._half is None:
            return
        waits = bool(self.steps.asked[self.steps.number].keep())
        texts = {**texts_of(self.lines), "step": str(self.steps.number)}
        try:
            self._half.keep(texts if waits else {})
        except StoreFailed as failed:
            self.refused.emit(str(failed))

    def _asked(self) -> tuple[Asked, ...]:
        lines = self.lines
        words = tuple(lines)[:4]
        return (
            self._one("1F3E2", w.ORGANISATION_ASK, w.ORGANISATION_BELOW, words[:2], self._with_words(words[:2])),
            self._one("1F465", w.TALK_ASK, w.TALK_BELOW, words[2:], self._with_words(words[2:])),
            Asked(
                "1F5D3",
                lambda: (w.PERIODS_ASK, w.PERIODS_BELOW),
                body_of(self.week, lines["month"], private=False),
                _nothing,
                lambda: self._keep(self._with_periods),
            ),
            self._one("1F4A1", w.ASK_AT_ASK, w.ASK_AT_BELOW, ("ask_at", "checked"), self._with_ask_at),
        )

    def _one(
        self, picture: str, title: str, below: str, names: tuple[str, ...], change: Callable[[MoneyRules], MoneyRules]
    ) -> Asked:
        body = body_of(*(self.lines[name] for name in names), private=False)
        return Asked(picture, lambda: (title, below), body, _nothing, lambda: self._keep(change))

    def _with_words(self, names: tuple[str, ...]) -> Callable[[MoneyRules], MoneyRules]:
        def change(before: MoneyRules) -> MoneyRules:
            for name in names:
                before = rules.with_words(before, name, self.lines[name].text())
            return before

        return change

    def _with_periods(self, before: MoneyRules) -> MoneyRules:
        return replace(rules.with_month(before, self.lines["month"].text()), week_starts=self._week_starts)

    def _with_ask_at(self, before: MoneyRules) -> MoneyRules:
        assert self._desk is not None
        return rules.with_ask_at(before, self.lines["ask_at"].text(), self.lines["checked"].text(), self._desk.today())

    def _keep(self, change: Callable[[MoneyRules], MoneyRules]) -> str:
        """Keep what one question changes; return in one sentence why not."""
        assert self._desk is not None and self.rules is not None
        try:
            changed = change(self.rules)
            if changed != self.rules:
                self.rules = rules.keep_rules(self._desk.books, changed)
        except (Unclear, StoreFailed) as no:
            return str(no)
        return ""

    def _pick_week(self, day: int) -> None:
        self._week_starts = day
        self.week.show_options(_DAYS, day)

    def _show(self) -> None:
        assert self.rules is not None
        kept = self.rules
        day = date_words(kept.checked_on) if kept.checked_on is not None else ""
        shown = (kept.organisation, kept.purpose, kept.talk_to, kept.contact, plain(kept.month_starts))
        for line, text in zip(self.lines.values(), (*shown, plain(kept.ask_at), day), strict=True):
            line.set_text(text)
        self._pick_week(kept.week_starts)

    def _finish(self) -> None:
        self.kept.emit(w.SAVED)
        self.left.emit()


def _nothing() -> None:
    """All lines show what is kept when the page opens."""
