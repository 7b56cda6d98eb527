"""Leaves other people's names out of what one person is told."""

import re
from collections.abc import Callable, Collection, Iterable

from cochair.domain.language import _
from cochair.services.common_words import word_frequency

SOMEBODY_ELSE = _("somebody else")
_USUAL = 5.0
"""How common a word is that a name must be told apart from by its large letter, such as Will or May (Zipf)."""


def without_others(others: Iterable[str], own: Collection[str]) -> Callable[[str], str]:
    """Return what puts "somebody else" in the place of other people's names, whole or their first part."""
    mine = {part.casefold() for name in own for part in (name, *name.split())}
    names = {
        part for name in others for part in (name, *(p for p in name.split() if p[:1].isupper()), *name.split()[:1])
    }
    names = {name for name in names if name and name.casefold() not in mine}
    if not names:
        return lambda text: text
    often = word_frequency()
    longest = sorted(names, key=len, reverse=True)
    forms = "|".join(
        re.escape(name) if often(name.casefold()) >= _USUAL else f"(?i:{re.escape(name)})" for name in longest
    )
    found = re.compile(rf"(?<!\w)(?:{forms})(?!\w)")
    return lambda text: found.sub(SOMEBODY_ELSE, text)
