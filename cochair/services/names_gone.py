"""Puts the board's own word in the place of one person's name, wherever somebody typed it."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from unicodedata import normalize

from cochair.domain.paper_parts import capital
from cochair.services.common_words import word_frequency

USUAL = 5.0
"""How common a word is that a name must be told apart from by its large letter, such as Will or May (Zipf)."""
_LONG = 3
"""Letters of a name that may have an s at its end."""
_SENTENCE_ENDS = (".", "!", "?", ":")


def names_gone(own: Collection[str], others: Iterable[str], somebody: str) -> Callable[[str], str]:
    """Return what puts `somebody` in the place of a person's names, whole or in part.

    A part that somebody else's name has too stays, and so do other people's whole names and whatever else is in
    `others`.
    """
    known = {name for name in others if name.strip()}
    wholes = {name.casefold() for name in known}
    shared = wholes | {part.casefold() for name in known for part in name.split()}
    gone = {name for name in own if name.strip() and name.casefold() not in wholes}
    gone |= {part for name in own for part in _parts(name) if part.casefold() not in shared}
    if not gone:
        return lambda text: text
    ways = {(way, name in gone) for name in gone | known for way in _written(name)}
    longest = sorted(ways, key=lambda way: (-len(way[0]), way))
    forms = "|".join(f"({_form(way)}){_more(way, shared)}" if goes else _form(way) for way, goes in longest)
    found = re.compile(rf"(?<!\w)(?:{forms})(?!\w)")

    def put(match: re.Match[str]) -> str:
        if match.lastindex is None:
            return match[0]
        before = match.string[: match.start()].rstrip()
        begins = match[0] != match.string and (not before or before.endswith(_SENTENCE_ENDS))
        return capital(somebody) if begins else somebody

    return lambda text: found.sub(put, text)


def _parts(name: str) -> Iterator[str]:
    first, *rest = name.split() or [""]
    yield from (part for part in (first, *(part for part in rest if part[:1].isupper())) if len(part) > 1)


def _written(name: str) -> set[str]:
    """Return a name with its marks on the letters and beside them, and as a common word is shouted."""
    names = {name, name.upper()} if _is_common(name) else {name}
    return {normalize(form, way) for form in ("NFC", "NFD") for way in names}


def _form(way: str) -> str:
    return re.escape(way) if _is_common(way) else f"(?i:{re.escape(way)})"


def _more(way: str, shared: Collection[str]) -> str:
    """Return how a name may go on: some people write an s at its end with no mark before it."""
    one_more = f"{way}s".casefold()
    return "(?i:s?)" if len(way) >= _LONG and one_more not in shared and not _is_common(one_more) else ""


def _is_common(name: str) -> bool:
    return word_frequency()(name.casefold()) >= USUAL
