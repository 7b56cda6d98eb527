"""How common English words are, where a list of that is installed."""

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module

_LIST, _LANGUAGE, _KEPT = "wordfreq", "en", 16_384


def word_frequency() -> Callable[[str], float] | None:
    """Return what tells the Zipf frequency of a word, or None where the list is not installed."""
    try:
        zipf = import_module(_LIST).zipf_frequency
    except ImportError:
        return None
    return lru_cache(maxsize=_KEPT)(lambda word: float(zipf(word, _LANGUAGE)))
