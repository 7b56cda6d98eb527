"""Hard words in the titles of an agenda, and plainer ones."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from cochair.resources import resource


@dataclass(frozen=True, slots=True)
class PlainerTitle:
    """A hard word as it stands in a title, what to write for it, and the title with that."""

    word: str
    plain: str
    title: str


def plainer_title(title: str) -> PlainerTitle | None:
    """Return the first hard word of a title with a plainer title, or None."""
    for hard, plain in _words():
        found = hard.search(title)
        if found:
            start = found.start() == 0
            used = plain if start else plain[:1].lower() + plain[1:]
            return PlainerTitle(found[0], used, f"{title[: found.start()]}{used}{title[found.end() :]}")
    return None


@cache
def _words() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = tomllib.loads(resource("words", "titles.toml").read_text(encoding="utf-8"))["agenda_words"]
    longest_first = sorted(rows, key=lambda row: -len(row[0]))
    return tuple((re.compile(rf"\b{re.escape(hard)}\b", re.IGNORECASE), plain) for hard, plain in longest_first)
