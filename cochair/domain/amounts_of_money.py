"""Amounts of money and hours as people type them and as they are said."""

import re
from decimal import Decimal

from cochair.domain import words_of_amounts as amounts
from cochair.domain import words_of_money as words
from cochair.domain.refused import Unclear
from cochair.domain.sentences import names_of

MOST_MONEY, MOST_HOURS = Decimal(100_000), Decimal(24)
_MONEY = re.compile(r"£?\s*(?P<pounds>\d+|\d{1,3}(?:,\d{3})+)(?:\.(?P<pence>\d{2}))?")
_PENCE = re.compile(r"(\d{1,2})\s*p", re.IGNORECASE)
_COMMA = re.compile(r"£?\s*(\d+),(\d{1,2})")
_ONE_FIGURE = re.compile(r"£?\s*(\d+)\.(\d)")
_HOURS = re.compile(r"(\d{1,2}(?:\.\d{1,2})?|\.\d{1,2})(?:\s*(?:h|hours?))?", re.IGNORECASE)


def read_amount(typed: str) -> Decimal:
    """Return the pounds that words name, such as "12", "£12.50", "1,200" or "50p"; raises Unclear for anything else."""
    told = typed.strip()
    if pence := _PENCE.fullmatch(told):
        return (Decimal(pence[1]) / 100).quantize(Decimal("0.01"))
    for unsure in (_COMMA, _ONE_FIGURE):
        if found := unsure.fullmatch(told):
            raise Unclear(words.MEANT.format(amount=f"{found[1]}.{found[2]:0<2}"))
    found = _MONEY.fullmatch(told)
    if found is None:
        raise Unclear(words.AMOUNT_UNCLEAR)
    amount = Decimal(f"{found['pounds'].replace(',', '')}.{found['pence'] or '00'}")
    if amount > MOST_MONEY:
        raise Unclear(words.AMOUNT_TOO_LARGE.format(most=pounds(MOST_MONEY)))
    return amount


def read_hours(typed: str) -> Decimal:
    """Return the hours that words name, such as "2.25" or "2 and a half", and none for nothing; raises Unclear."""
    told = re.sub(r"\s*(½| and a half)", ".5", typed.strip())
    if not told:
        return Decimal(0)
    found = _HOURS.fullmatch(told)
    if found is None or Decimal(found[1]) > MOST_HOURS:
        raise Unclear(words.HOURS_UNCLEAR)
    return Decimal(found[1])


def pounds(amount: Decimal) -> str:
    """Return an amount as it is said and shown, such as "£12.50" or "£1,200.00"."""
    return f"£{amount:,.2f}"


def hours_words(hours: Decimal) -> str:
    """Return hours as they are said, such as "2 hours" or "1 hour and 30 minutes"."""
    whole, minutes = divmod(round(hours * 60), 60)
    told = (amounts.HOURS.of(whole) if whole else "", amounts.MINUTES.of(minutes) if minutes else "")
    return names_of(tuple(filter(None, told)))
