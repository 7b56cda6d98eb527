"""The page of what the board says about its money: who pays, whom to ask, its weeks and months, its own number."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from cochair.domain.board import NEW, PersonNumber
from cochair.domain.dates import date_words
from cochair.domain.money_rules import MoneyRules
from cochair.domain.words_of_dates import DAYS
from cochair.services import money_rules as rules
from ui import words_money as w
from ui.people.asking.half_typed import HalfTyped
from ui.people.asking.keeping import Keeping
from ui.people.asking.page import AskingPage
from ui.people.asking.place import Asked, Place
from ui.people.desk import Desk
from ui.people.money.payment_lines import plain
from ui.widgets.pick_line import PickLine
from ui.widgets.plain_edit import PlainEdit
from ui.widgets.plain_helper import helped

_DAYS = tuple(enumerate(DAYS))


class MoneyPage(AskingPage):
    """4 questions; each answer is kept when somebody goes on."""

    def __init__(self) -> None:
        super().__init__(self._questions, w.KEEP, Keeping(w.SAVED), note=w.FOR_THE_BOARD)
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
        lines = self.lines
        self._payer = self._place(self._with_words("organisation", "purpose"), lines["organisation"], lines["purpose"])
        self._talk = self._place(self._with_words("talk_to", "contact"), lines["talk_to"], lines["contact"])
        self._periods = self._place(self._with_periods, self.week, lines["month"])
        self._ask_at = self._place(self._with_ask_at, lines["ask_at"], lines["checked"])
        self.asking.over.connect(lambda: self.kept.emit(w.SAVED))

    def open(self, desk: Desk, _person: PersonNumber | None) -> None:
        """Ask the first question, or the one that somebody was half through; raises StoreFailed."""
        self.keeping.open(desk)
        self.rules = rules.rules_of(desk.books, desk.board)
        self._show()
        self.asking.open(HalfTyped(desk.library, f"money of board {desk.board}"))

    def _place(self, change: Callable[[MoneyRules], MoneyRules], *parts: QWidget) -> Place:
        return Place(*parts, keep=lambda: self._keep(change))

    def _questions(self) -> tuple[Asked, ...]:
        assert self.rules is not None
        now, usual = self.rules, MoneyRules(NEW, self.rules.board)
        periods = (now.week_starts, now.month_starts) != (usual.week_starts, usual.month_starts)
        payer, talk = bool(now.organisation or now.purpose), bool(now.talk_to or now.contact)
        return (
            Asked("1F3E2", w.ORGANISATION_ASK, w.ORGANISATION_BELOW, self._payer, payer),
            Asked("1F465", w.TALK_ASK, w.TALK_BELOW, self._talk, talk),
            Asked("1F5D3", w.PERIODS_ASK, w.PERIODS_BELOW, self._periods, periods),
            Asked("1F4A1", w.ASK_AT_ASK, w.ASK_AT_BELOW, self._ask_at, now.ask_at is not None),
        )

    def _with_words(self, *names: str) -> Callable[[MoneyRules], MoneyRules]:
        def change(before: MoneyRules) -> MoneyRules:
            for name in names:
                before = rules.with_words(before, name, self.lines[name].text())
            return before

        return change

    def _with_periods(self, before: MoneyRules) -> MoneyRules:
        return replace(rules.with_month(before, self.lines["month"].text()), week_starts=self._week_starts)

    def _with_ask_at(self, before: MoneyRules) -> MoneyRules:
        return rules.with_ask_at(
            before, self.lines["ask_at"].text(), self.lines["checked"].text(), self.keeping.desk.today()
        )

    def _keep(self, change: Callable[[MoneyRules], MoneyRules]) -> None:
        assert self.rules is not None
        changed = change(self.rules)
        if changed != self.rules:
            self.rules = rules.keep_rules(self.keeping.desk.books, changed)

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
