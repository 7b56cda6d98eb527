"""How common English words are, from the lists that come with CoChair."""

import tomllib
from functools import cache

from cochair.domain.plain_words.uncommon import Frequency
from cochair.resources import resource

_WELL_KNOWN = 5.0
"""What a word of daily life counts as: as well known as "table", however seldom it is written."""


def word_frequency() -> Frequency:
    """Return what tells the Zipf frequency of a word in small letters; 0 for one that is not in the lists."""
    known = _known()
    return lambda word: known.get(word, 0.0)


@cache
def _known() -> dict[str, float]:
    known: dict[str, float] = {}
    with resource("words", "common.txt").open(encoding="utf-8") as rows:
        for row in rows:
            if not row.startswith("#"):
                often, *words = row.split()
                known.update(dict.fromkeys(words, float(often)))
    everyday = tomllib.loads(resource("words", "everyday.toml").read_text(encoding="utf-8"))
    return known | dict.fromkeys(everyday["words"].split(), _WELL_KNOWN)
