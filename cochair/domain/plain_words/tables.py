"""What the rules know: words and phrases with plain ones, and closed lists of English words."""

from collections.abc import Mapping
from dataclasses import dataclass

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class PhraseRows:
    """Words and phrases as their file has them; the first of a row is found, the next is plain, a third says why."""

    verbs: Rows = ()
    nouns: Rows = ()
    words: Rows = ()


@dataclass(frozen=True, slots=True)
class PassiveWords:
    """What tells "was not told" from "is tired"."""

    be: frozenset[str]
    be_now: frozenset[str]
    get: frozenset[str]
    given: frozenset[str]
    not_verbs: frozenset[str]
    states: frozenset[str]
    states_now: frozenset[str]
    get_states: frozenset[str]
    between: frozenset[str]
    before: frozenset[str]
    pronouns: frozenset[str]
    prefixes: frozenset[str]


@dataclass(frozen=True, slots=True)
class NegativeWords:
    """Words that say no, first and second in a sentence; `second` has what "not" before them means."""

    first: frozenset[str]
    second: Mapping[str, str]
    far: frozenset[str]
    stops: frozenset[str]
    shorts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters that stand for words: in full, in plain words, and in plain words for many of them."""

    known: Mapping[str, tuple[str, str, str]]
    familiar: frozenset[str]
    shouted: frozenset[str]
    done_by_people: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cuts:
    """Words that a long sentence may be cut before; `weak` ones often only join 2 things."""

    strong: frozenset[str]
    weak: frozenset[str]


@dataclass(frozen=True, slots=True)
class WordTable:
    """Everything that the rules look up."""

    hard: PhraseRows
    idioms: PhraseRows
    gentle: PhraseRows
    letters: Letters
    passive: PassiveWords
    negatives: NegativeWords
    verb_forms: Mapping[str, str]
    verb_after: frozenset[str]
    given_after: frozenset[str]
    many_before: frozenset[str]
    short_forms: frozenset[str]
    signs: Mapping[str, str]
    figures: Mapping[str, str]
    cuts: Cuts
