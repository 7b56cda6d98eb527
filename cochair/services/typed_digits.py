"""The digits of a code: as they are typed, shown and heard."""

import unicodedata

from cochair.services.laptops_here import DIGITS


def digits_in(typed: str) -> str:
    """Return the digits of what somebody typed or pasted, of any alphabet, and at most as many as a code has."""
    return "".join(str(unicodedata.digit(letter)) for letter in typed if letter.isdecimal())[:DIGITS]


def in_threes(digits: str) -> str:
    """Return digits in groups of three, such as "482 917"."""
    return " ".join(digits[start : start + 3] for start in range(0, len(digits), 3))


def heard_one_by_one(digits: str) -> str:
    """Return digits as they are heard, each for itself, with a pause after three."""
    return ". ".join(", ".join(group) for group in in_threes(digits).split())


def place_after(typed: str, place: int) -> int:
    """Return where the caret belongs in the groups of three, when it stood at a place of what was typed."""
    before = len(digits_in(typed[:place]))
    return before + (before - 1) // 3 if before else 0
