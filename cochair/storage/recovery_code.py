"""The recovery code: letters on a sheet of paper that open the meetings when the passphrase is lost.

24 random symbols of 30 (118 bits) and a check letter (storage.md, section 3). The weighted sum of all 25 is nothing
modulo 31, a prime: so one wrong symbol, or two that changed places, never pass for a right code.
"""

import secrets

from cochair.domain.language import _
from cochair.services.ports import StoreFailed

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No letter or digit that looks like another: no 0, 1, I, L, O or U."""
GROUP = 5
LENGTH = 25
_PRIME = 31
_NEAR = 2
"""So many symbols too many or too few still look like a slip in a code."""

CODE_LENGTH = _("A recovery code has 25 letters and digits. Please look at the sheet again.")
CODE_SLIP = _("A letter in the recovery code is not right. Please look at each one again.")
CODE_OTHER = _("This recovery code does not open these meetings. Is there a newer sheet?")


def new_code() -> str:
    """Return a new code, in groups with a space between."""
    while True:
        symbols = [secrets.randbelow(len(LETTERS)) for _ in range(LENGTH - 1)]
        check = -_weighted(symbols) * pow(LENGTH, -1, _PRIME) % _PRIME
        if check < len(LETTERS):
            return grouped("".join(LETTERS[n] for n in (*symbols, check)))


def grouped(code: str) -> str:
    """Return a code in groups, as it stands on the sheet."""
    return " ".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def read_code(typed: str) -> str:
    """Return a typed code as its 25 symbols; raises StoreFailed when a symbol is missing or wrong."""
    code = _bare(typed)
    if len(code) != LENGTH:
        raise StoreFailed(CODE_LENGTH)
    if not set(code) <= set(LETTERS) or _weighted([LETTERS.index(letter) for letter in code]) % _PRIME:
        raise StoreFailed(CODE_SLIP)
    return code


def is_like_code(typed: str) -> bool:
    """Return whether typed words look like a code, perhaps with a slip in it, and not like a passphrase."""
    code = _bare(typed)
    near = abs(len(code) - LENGTH) <= _NEAR and code.isascii() and code.isalnum()
    return near and any(letter.isdigit() for letter in code) and len(set(code) - set(LETTERS)) <= _NEAR


def _bare(typed: str) -> str:
    return "".join(letter for letter in typed.upper() if not letter.isspace() and letter not in "-–—.,_")


def _weighted(symbols: list[int]) -> int:
    return sum(place * symbol for place, symbol in enumerate(symbols, 1))
