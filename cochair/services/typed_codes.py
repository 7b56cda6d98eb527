"""Codes that somebody reads in one place and types in another.

The last symbol is a check: the weighted sum of all is nothing modulo 31, a prime. So one wrong symbol, or two that
changed places, never pass for a right code.
"""

import secrets

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No letter or digit that looks like another: no 0, 1, I, L, O or U."""
_PRIME = 31


def new_letters(length: int) -> str:
    """Return a new code of so many symbols, the check among them."""
    while True:
        symbols = [secrets.randbelow(len(LETTERS)) for _ in range(length - 1)]
        check = -_weighted(symbols) * pow(length, -1, _PRIME) % _PRIME
        if check < len(LETTERS):
            return "".join(LETTERS[n] for n in (*symbols, check))


def in_groups(code: str, size: int) -> str:
    """Return a code in groups with a space between, as it is shown."""
    return " ".join(code[at : at + size] for at in range(0, len(code), size))


def bare(typed: str) -> str:
    """Return typed symbols in capitals, with none of the signs that people put between them."""
    return "".join(letter for letter in typed.upper() if not letter.isspace() and letter not in "-–—.,_")


def has_slip(code: str) -> bool:
    """Return whether a symbol of a bare code is wrong or in the wrong place."""
    return not set(code) <= set(LETTERS) or bool(_weighted([LETTERS.index(letter) for letter in code]) % _PRIME)


def _weighted(symbols: list[int]) -> int:
    return sum(place * symbol for place, symbol in enumerate(symbols, 1))
