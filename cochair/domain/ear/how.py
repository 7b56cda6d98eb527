"""How a board says its words and its people's names."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from cochair.domain.ear.change import Change, Changes
from cochair.domain.plain_words.forms import many

_NOTHING = re.compile(r"(?!)")
_SHOUTED = 4
"""From so many letters on a name may also be written in capitals; a shorter one may be other letters then."""


@dataclass(frozen=True, slots=True)
class EarWords:
    """`words` has short forms in full, `names` how people say their names, such as "Siân": "Sharn".

    `letters` are short forms that are said letter by letter, `shouted` short words that people write in capitals.
    `pictures` says what small pictures that people type are called; under "" is what any other is called.
    """

    words: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    letters: frozenset[str] = frozenset()
    shouted: frozenset[str] = frozenset()
    pictures: Mapping[str, str] = field(default_factory=dict)


class Own:
    """Finds the words and the names of a board in a text, the longest first."""

    def __init__(self, how: EarWords) -> None:
        self._names = {form: said for name, said in how.names.items() if said.strip() for form in _forms(name)}
        self._words = {word: said for word, said in how.words.items() if said.strip() and word.strip()}
        known = sorted({*self._names, *self._words}, key=len, reverse=True)
        one_of = "|".join(map(re.escape, known))
        self._first = frozenset(form[0] for form in known)
        self._pattern = re.compile(rf"(?<!\w)(?P<own>{one_of})(?P<s>s)?(?!\w)") if known else _NOTHING

    def at(self, text: str, at: int) -> Changes:
        """Return how an own word that begins at a place is said; none where there is none."""
        found = self._pattern.match(text, at) if text[at] in self._first else None
        if found is None:
            return ()
        own, several = found["own"], bool(found["s"])
        if own in self._names:
            return (Change(at, found.end(), self._names[own] + "s" * several),)
        full = self._words[own]
        if _stands_before(text, at, full):
            return ()
        return (Change(at, found.end(), many(full) if several else full),)


def _forms(name: str) -> tuple[str, ...]:
    """Return the ways in which a name can be written: with its accents in one letter or two, and shouted."""
    name = name.strip()
    forms = (name, unicodedata.normalize("NFC", name), unicodedata.normalize("NFD", name))
    shouted = tuple(form.upper() for form in forms) if len(name) >= _SHOUTED else ()
    return tuple(form for form in (*forms, *shouted) if form)


def _stands_before(text: str, at: int, full: str) -> bool:
    """Tell if the words in full were said just now, as in "Integrated Care Board (ICB)"."""
    near = text[max(0, at - len(full) - 3) : at].casefold().rstrip("( ")
    return near.endswith(full.casefold())
