"""Cleans what people type or paste, so that no hidden letter gets into a plan."""

import unicodedata

from cochair.domain.refused import Unclear
from cochair.services import plan_sentences as say

_JOINERS = "\u200c\u200d"
"""Invisible, but part of how some languages and pictures are written."""


def one_line(typed: str, most: int, missing: str) -> str:
    """Return typed words on one line; raises Unclear with `missing` for none, or when over `most` letters."""
    words = " ".join(clean(typed).split())
    if not words:
        raise Unclear(missing)
    if len(words) > most:
        raise Unclear(say.NAME_TOO_LONG.format(most=most))
    return words


def optional_line(typed: str, most: int) -> str:
    """Return typed words on one line, or nothing; raises Unclear when over `most` letters."""
    words = " ".join(clean(typed).split())
    if len(words) > most:
        raise Unclear(say.NAME_TOO_LONG.format(most=most))
    return words


def clean(text: str) -> str:
    """Return text with one kind of line end, and without letters that can not be seen; tabs stay."""
    lines = "\n".join(text.splitlines())
    return "".join(c for c in unicodedata.normalize("NFC", lines) if c in "\n\t" or c in _JOINERS or _is_seen(c))


def _is_seen(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co", "Cn")
