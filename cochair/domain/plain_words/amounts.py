"""Says a number so that people can picture it: "about half", "1 in 4", "about 1 million pounds"."""

from cochair.domain import words_of_numbers as say

BIG = 10_000
"""The least number that has too many digits: more than 4 (rule A-40 of our standards)."""

NEAR = say.ABOUT.format(amount="")
"""What stands before an amount that is not exact."""

_BIG_MONEY = 1_000
_UNITS = {
    "": 1,
    "k": 10**3,
    "m": 10**6,
    "bn": 10**9,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
}
_SIMPLE = (
    *((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (1, 6), (5, 6), (1, 8), (7, 8)),
    *((some, 10) for some in range(1, 10)),
    *((1, 20), (19, 20)),
)
"""Shares that are easy to picture."""


def value(digits: str, unit: str | None) -> float:
    """Return what a written number is worth, such as "1.2" with "million"."""
    return float(digits.replace(",", "")) * _UNITS[(unit or "").casefold()]


def share(percent: float) -> str | None:
    """Return parts of 100 in words; None over 100."""
    if percent > 100:
        return None
    if percent in (0, 100):
        return say.NONE if percent == 0 else say.ALL
    if percent < 1:
        return say.FEW
    if percent > 96:
        return say.NEARLY_ALL
    if percent < 4 or 5 < percent < 7.5:
        return _near(parts(round(percent), 100), percent == round(percent))
    some, whole = min(_SIMPLE, key=lambda part: (round(abs(part[0] / part[1] * 100 - percent), 6), part[1]))
    return _near(parts(some, whole), abs(some / whole * 100 - percent) < 0.5 and percent == int(percent))


def parts(some: int, whole: int) -> str:
    """Return some of a whole, such as "3 in 4" and "half"."""
    return say.HALF if (some, whole) == (1, 2) else say.PARTS.format(some=some, whole=whole)


def money(amount: float, sign: str) -> str | None:
    """Return much money in words; None where it is little, or easy to read as it is."""
    if amount < _BIG_MONEY:
        return None
    if amount >= BIG:
        return f"{many(amount)} {say.CURRENCIES[sign]}"
    near = int(amount / 100 + 0.5) * 100
    return None if near == amount else say.ABOUT.format(amount=f"{sign}{near:,}")


def many(amount: float) -> str:
    """Return a big number to 1 or 2 figures, such as "about 12 thousand"."""
    for size, word in ((10**9, say.BILLION), (10**6, say.MILLION), (10**3, say.THOUSAND)):
        near = round(amount / size * 2) / 2 if amount < 10 * size else float(round(amount / size))
        if near >= 1:
            return _near(f"{_halves(near)} {word}", near * size == amount)
    return rounded(amount)


def rounded(amount: float) -> str:
    """Return a number with no decimals, such as "3 and a half" and "about 63"; less than 1 is a share."""
    if amount < 1:
        return share(amount * 100) or say.ALL
    if amount % 1 == 0.5:
        return _halves(amount)
    return say.ABOUT.format(amount=round(amount))


def _halves(amount: float) -> str:
    whole, rest = divmod(amount, 1)
    if not rest:
        return f"{whole:.0f}"
    return say.AND_A_HALF.format(whole=f"{whole:.0f}")


def _near(words: str, exact: bool) -> str:
    return words if exact else say.ABOUT.format(amount=words)
