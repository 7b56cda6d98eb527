"""The forms of English verbs and of words for things: "help", "helps", "helped", "helping"."""

from collections.abc import Mapping
from typing import NamedTuple

_HISSING = ("s", "x", "z", "ch", "sh", "o")
_VOWELS = "aeiou"


class Forms(NamedTuple):
    """The forms of a verb: help, helps, (she) helped, (it was) helped, helping."""

    base: str
    s: str
    past: str
    given: str
    ing: str


class Verbs:
    """Bends verbs; those that bend in their own way come from a table of "gives gave given giving"."""

    def __init__(self, irregular: Mapping[str, str]) -> None:
        self._irregular = {base: Forms(base, *rest.split()) for base, rest in irregular.items()}

    def bent(self, verb: str) -> Forms:
        """Return the forms of one verb."""
        return self._irregular.get(verb) or Forms(verb, with_s(verb), _with_ed(verb), _with_ed(verb), _with_ing(verb))

    def phrase(self, phrase: str) -> Forms:
        """Return the forms of a phrase by its first word, and by the word after "and": "chose and paid for"."""
        words = phrase.split(" ")
        bending = {0} | ({words.index("and") + 1} if "and" in words[:3] else set())
        bent = [self.bent(word) if n in bending else Forms(*[word] * 5) for n, word in enumerate(words)]
        return Forms(*(" ".join(forms) for forms in zip(*bent, strict=True)))

    def given(self) -> frozenset[str]:
        """Return the forms of "it was given" that do not end in -ed."""
        return frozenset(f.given for f in self._irregular.values() if not f.given.endswith("ed"))


def with_s(word: str) -> str:
    """Return a word with its s: "boxes", "cities", "days"."""
    if word.endswith(_HISSING):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def many(thing: str) -> str:
    """Return more than one of a thing that may have several words: "terms of reference", "care packages"."""
    head, of, rest = thing.partition(" of ")
    first, space, last = head.rpartition(" ")
    bent = last if last.endswith("s") and not last.endswith("ss") else with_s(last)
    return f"{first}{space}{bent}{of}{rest}"


def _with_ed(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ied"
    return verb + "ed"


def _with_ing(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return verb + "ing"
