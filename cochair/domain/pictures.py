"""Chooses the picture that goes with a sentence, from a table of things and the words that ask for them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from cochair.domain.document import NO_PICTURE, Picture
from cochair.domain.picture_clock import clock

_WORD = re.compile(r"\d+:\d\d|£|[^\W_]+(?:['-][^\W_]+)*")
LONGEST_PHRASE = 4
"""Words that can ask for a picture together."""
_EXACT, _STEM, _WEAK, _EACH_WORD_MORE, _FIRST_MENTIONED = 1.0, 0.85, 0.35, 0.6, 0.15
"""How strongly words ask for a picture; the balance was found by trying sentences from real boards."""

BESIDE = " + "
"""What stands between the words of a sentence that a choice is remembered for."""
OFFERED = 3
"""How many pictures a person chooses from, besides none."""

_NO_PICTURE = frozenset(
    (
        "please",
        "at a time",
        "no one",
        "all right",
        "cross",
        "right away",
        "next to",
        "kind of",
        "a lot",
        "of course",
        "in place of",
        "is flat",
        "are flat",
        "birthday card",
        "step by step",
        "turn into",
    )
)


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing that has a picture: its code, words for a person who can not see it, and what asks for it.

    `weak` words, such as "people", ask only when nothing clearer is said.
    """

    name: str
    code: str
    alt: str
    words: tuple[str, ...]
    weak: tuple[str, ...] = ()


class _Entry(NamedTuple):
    phrase: str
    concepts: tuple[Concept, ...]
    strength: float


@dataclass(frozen=True, slots=True)
class Asking:
    """Words of a sentence that ask for a picture, as the table has them, and how strongly.

    `picture` is what they get, and may be none; `given` is what they get where nobody chose, and `others` what else
    they could get.
    """

    words: str
    picture: Picture
    given: Picture
    others: tuple[Picture, ...]
    score: float


class PictureChooser:
    """Chooses pictures; the same words always get the same picture, and a picture stands for one thing only.

    `stem` folds the forms of a word into one, such as "buses" into "bus".  `choices` are a board's own, by the words
    of `asked_for`.  `content` gives a board's own picture by its code, or None while that is not there.
    """

    def __init__(
        self,
        concepts: Sequence[Concept],
        stem: Callable[[str], str],
        choices: Mapping[str, Picture] | None = None,
        content: Callable[[str], bytes | None] = lambda _: b"",
    ) -> None:
        self._stem, self._choices, self._content = stem, choices or {}, content
        self._exact, self._stems = _tables(tuple(concepts), stem)

    def best(self, sentence: str, count: int = OFFERED) -> tuple[Picture, ...]:
        """Return up to `count` pictures that fit, the best first; none when no word asks for one."""
        found = dict.fromkeys(asking.picture for asking in self.asking(sentence))
        return tuple(picture for picture in found if picture != NO_PICTURE)[:count]

    def first(self, sentence: str, otherwise: Picture) -> Picture:
        """Return the picture that fits best, or `otherwise`; NO_PICTURE where the board chose to have none."""
        asking = self.asking(sentence)
        chosen = self._chosen(asked_for(sentence, asking))
        if chosen is not None:
            return chosen
        shown = (a.picture for a in asking if a.picture != NO_PICTURE)
        return next(shown, NO_PICTURE if asking else otherwise)

    def own(self, code: str, alt: str) -> Picture | None:
        """Return a board's own photo by its id, with what it shows, or None where it is not there."""
        content = self._content(code)
        return Picture(code, alt, content) if content else None

    def offered(self, sentence: str, otherwise: Picture) -> tuple[Picture, ...]:
        """Return what a person chooses from: the present picture, the next best (3 in all), and none."""
        asking = self.asking(sentence)
        found = [self.first(sentence, otherwise), *(a.picture for a in asking)]
        found += [other for a in asking for other in a.others]
        shown = dict.fromkeys(picture for picture in (*found, otherwise) if picture != NO_PICTURE)
        return (*tuple(shown)[:OFFERED], NO_PICTURE)

    def asking(self, sentence: str) -> tuple[Asking, ...]:
        """Return the words of a sentence that ask for a picture, those that ask most strongly first."""
        folded = _folded(sentence)
        words = _WORD.findall(folded)
        found: dict[str, Asking] = {}
        for start, length, entry in self._found(words):
            score = entry.strength * (1 + _EACH_WORD_MORE * (length - 1))
            score += _FIRST_MENTIONED * (1 - start / len(words)) * entry.strength
            self._ask(found, entry.phrase, self._drawn(entry.concepts), score)
        said = clock(folded)
        if said is not None:
            self._ask(found, said[0], (said[1],), _EXACT)
        return tuple(sorted(found.values(), key=lambda asking: -asking.score))

    def _ask(self, found: dict[str, Asking], words: str, drawn: tuple[Picture, ...], score: float) -> None:
        """Add words that ask, with the board's own choice for them; the same words ask once."""
        chosen = self._chosen(words)
        every = drawn if chosen is None else (chosen, *(picture for picture in drawn if picture != chosen))
        if every and (words not in found or found[words].score < score):
            given = drawn[0] if drawn else NO_PICTURE
            found[words] = Asking(words, every[0], given, every[1:], score)

    def _chosen(self, words: str) -> Picture | None:
        """Return what the board chose for words; nothing where that is an own picture that is not there."""
        chosen = self._choices.get(words)
        content = self._content(chosen.code) if chosen is not None else None
        return None if chosen is None or content is None else Picture(chosen.code, chosen.alt, content or chosen.own)

    def _drawn(self, concepts: tuple[Concept, ...]) -> tuple[Picture, ...]:
        """Return the pictures of things; one whose file is gone is left out."""
        content = ((concept, self._content(concept.code)) for concept in concepts)
        return tuple(Picture(concept.code, concept.alt, own) for concept, own in content if own is not None)

    def _found(self, words: list[str]) -> Iterator[tuple[int, int, _Entry]]:
        """Give what the words ask for, with where and how many words; the longest phrase at a place wins."""
        start = 0
        while start < len(words):
            length, entry = self._longest(words, start)
            if entry:
                yield start, length, entry
            start += length

    def _longest(self, words: list[str], start: int) -> tuple[int, _Entry | None]:
        for length in range(min(LONGEST_PHRASE, len(words) - start), 0, -1):
            phrase = " ".join(words[start : start + length])
            entry = self._exact.get(phrase)
            if entry is None and phrase in _NO_PICTURE:
                return length, None
            entry = entry or self._stems.get(self._stemmed(phrase))
            if entry:
                return length, entry
        return 1, None

    def _stemmed(self, phrase: str) -> str:
        return _stemmed(phrase, self._stem)


def asked_for(sentence: str, asking: Sequence[Asking]) -> str:
    """Return under which words a choice for a sentence is remembered.

    That is all the words that ask for a picture together, in the order of the alphabet, else the whole sentence.
    """
    if asking:
        return BESIDE.join(sorted(a.words for a in asking))
    folded = _folded(sentence)
    return " ".join(_WORD.findall(folded)) or folded.strip()


@lru_cache(maxsize=2)
def _tables(concepts: tuple[Concept, ...], stem: Callable[[str], str]) -> tuple[dict[str, _Entry], dict[str, _Entry]]:
    """Return what each phrase asks for, and each phrase without its endings; made once for the same pictures."""
    exact: dict[str, _Entry] = {}
    stems: dict[str, _Entry] = {}
    for concept in concepts:
        for strong, phrases in ((True, concept.words), (False, concept.weak)):
            for phrase in map(_folded, phrases):
                _add(exact, phrase, _Entry(phrase, (concept,), _EXACT if strong else _WEAK))
                _add(stems, _stemmed(phrase, stem), _Entry(phrase, (concept,), _STEM if strong else _WEAK))
    return {p: _as_one(entry, exact, stems[_stemmed(p, stem)].phrase) for p, entry in exact.items()}, stems


def _as_one(entry: _Entry, exact: Mapping[str, _Entry], stem: str) -> _Entry:
    """Return forms of one word that stand for one thing, such as "buses", as the first of them."""
    phrase = entry.phrase
    for form in (stem, phrase.removesuffix("s"), phrase.removesuffix("es")):
        base = exact.get(form)
        if base is not None and form != phrase and entry.concepts[0] in base.concepts:
            concepts = tuple(dict.fromkeys((*base.concepts, *entry.concepts)))
            return entry._replace(phrase=base.phrase, concepts=concepts)
    return entry


def _stemmed(phrase: str, stem: Callable[[str], str]) -> str:
    return " ".join(map(stem, phrase.split(" ")))


def _add(entries: dict[str, _Entry], words: str, entry: _Entry) -> None:
    """Add what words ask for; what came first goes first."""
    known = entries.get(words)
    entries[words] = entry if known is None else known._replace(concepts=(*known.concepts, *entry.concepts))


def _folded(text: str) -> str:
    return text.lower().replace("’", "'").replace("\u00a0", " ").replace("**", "")
