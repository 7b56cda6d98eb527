"""What a board says about its money, one answer after the other."""

from dataclasses import replace
from datetime import date

from cochair.domain.amounts_of_money import read_amount
from cochair.domain.board import NEW, BoardNumber
from cochair.domain.money_rules import MoneyRules
from cochair.domain.refused import Unclear
from cochair.services import money_sentences as say
from cochair.services.books import Books
from cochair.services.days_typed import past_day
from cochair.services.plain_input import optional_line

LONGEST_WORDS = 300
LAST_DATE = 31


def rules_of(books: Books, board: BoardNumber) -> MoneyRules:
    """Return what a board says about its money, or what holds before it says anything; raises StoreFailed."""
    found = books.of(MoneyRules).rows(board=board)
    return found[0] if found else MoneyRules(NEW, board)


def keep_rules(books: Books, rules: MoneyRules) -> MoneyRules:
    """Keep what a board says about its money and return it; raises StoreFailed."""
    if rules.number == NEW:
        return books.of(MoneyRules).add(rules)
    books.of(MoneyRules).change(rules)
    return rules


def with_words(rules: MoneyRules, field: str, typed: str) -> MoneyRules:
    """Return the rules with other words in a field of words; raises Unclear for too many."""
    words: dict[str, str] = {field: optional_line(typed, LONGEST_WORDS)}
    return replace(rules, **words)  # type: ignore[arg-type]  # a field of words


def with_month(rules: MoneyRules, typed: str) -> MoneyRules:
    """Return the rules with another date on which months begin; raises Unclear."""
    told = typed.strip()
    if not (told.isdecimal() and 1 <= int(told) <= LAST_DATE):
        raise Unclear(say.MONTH_UNCLEAR)
    return replace(rules, month_starts=int(told))


def with_ask_at(rules: MoneyRules, amount: str, checked: str, today: date) -> MoneyRules:
    """Return the rules with another number from which people are asked to get advice; no amount takes it away.

    Raises Unclear, also when nobody says on which day it was checked.
    """
    if not amount.strip():
        return replace(rules, ask_at=None, checked_on=None)
    read = read_amount(amount)
    if not checked.strip():
        raise Unclear(say.CHECKED_NEEDED)
    return replace(rules, ask_at=read, checked_on=past_day(checked, today))
