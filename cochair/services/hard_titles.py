"""Hard words in the titles of an agenda, and plainer ones."""

import re
from dataclasses import dataclass
from functools import cache

from cochair.domain.plain_words.engine import PlainWords
from cochair.domain.plain_words.findings import Kind
from cochair.services.word_table import plain_words_in_use, title_words


@dataclass(frozen=True, slots=True)
class PlainerTitle:
    """A hard word as it stands in a title, what to write for it, and the title with that."""

    word: str
    plain: str
    title: str


def plainer_title(title: str) -> PlainerTitle | None:
    """Return the first hard word of a title with a plainer title, or None; what is made for titles comes first."""
    for hard, plain in _made_for_titles():
        found = hard.search(title)
        if found:
            return _with(title, found.start(), found.end(), plain)
    for finding in _rules().findings(title):
        if finding.kind is Kind.HARD_WORD and finding.suggestion:
            return _with(title, finding.start, finding.end, finding.suggestion)
    return None


def _with(title: str, start: int, end: int, plain: str) -> PlainerTitle:
    first = plain[:1].upper() if start == 0 else plain[:1].lower()
    used = first + plain[1:]
    return PlainerTitle(title[start:end], used, f"{title[:start]}{used}{title[end:]}")


@cache
def _made_for_titles() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(rf"\b{re.escape(hard)}\b", re.IGNORECASE), plain) for hard, plain in title_words())


@cache
def _rules() -> PlainWords:
    return plain_words_in_use()
