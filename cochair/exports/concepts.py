"""Loads the table of pictures, and the folding of word forms that goes with it."""

import tomllib
from functools import lru_cache
from pathlib import Path

import snowballstemmer

from cochair.domain.pictures import Concept


@lru_cache(maxsize=1)
def load_concepts(path: Path) -> tuple[Concept, ...]:
    """Return the things that have a picture, in the order of the file."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Concept(name, row["code"], row["alt"], tuple(row["words"]), tuple(row.get("weak", ())))
        for name, row in table.items()
    )


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return what is left of an English word without its endings: "buses" and "bus" become one."""
    return str(snowballstemmer.stemmer("english").stemWord(word))  # a stemmer of its own: they are not safe to share
