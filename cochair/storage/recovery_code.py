"""The recovery code: letters on a sheet of paper that open the meetings when the passphrase is lost.

24 random symbols of 30 (118 bits) and a check letter (storage.md, section 3).
"""

from cochair.domain.language import _
from cochair.services.ports import StoreFailed
from cochair.services.typed_codes import LETTERS, bare, has_slip, in_groups, new_letters

GROUP = 5
LENGTH = 25
_NEAR = 2
"""So many symbols too many or too few still look like a slip in a code."""

CODE_LENGTH = _("A recovery code has 25 letters and digits. Please look at the sheet again.")
CODE_SLIP = _("A letter in the recovery code is not right. Please look at each one again.")
CODE_OTHER = _("This recovery code does not open these meetings. Is there a newer sheet?")


def new_code() -> str:
    """Return a new code, in groups with a space between."""
    return in_groups(new_letters(LENGTH), GROUP)


def read_code(typed: str) -> str:
    """Return a typed code as its 25 symbols; raises StoreFailed when a symbol is missing or wrong."""
    code = bare(typed)
    if len(code) != LENGTH:
        raise StoreFailed(CODE_LENGTH)
    if has_slip(code):
        raise StoreFailed(CODE_SLIP)
    return code


def is_like_code(typed: str) -> bool:
    """Return whether typed words look like a code, perhaps with a slip in it, and not like a passphrase."""
    code = bare(typed)
    near = abs(len(code) - LENGTH) <= _NEAR and code.isascii() and code.isalnum()
    return near and any(letter.isdigit() for letter in code) and len(set(code) - set(LETTERS)) <= _NEAR
