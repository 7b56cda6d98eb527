"""Makes names of files that every system takes."""

import re
from collections.abc import Collection

from cochair.exports.sentences import clean

_LONGEST = 60
_TAKEN = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
"""Names that Windows keeps for itself."""


def safe_name(text: str) -> str:
    """Return words in small letters joined by hyphens, at most 60 letters; nothing where no letter is left."""
    found = re.sub(r"[^\w]+", "-", clean(text).casefold()).strip("-_")[:_LONGEST].strip("-_")
    return f"{found}-" if _TAKEN.fullmatch(found) else found


def own_name(text: str, otherwise: str, taken: Collection[str]) -> str:
    """Return a safe name that is not taken yet, with a number after it where one is needed."""
    name, number = safe_name(text) or otherwise, 1
    found = name
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    return found
