"""Help with hard words while somebody types: where they are, why, and what to write in their place."""

from collections.abc import Iterable
from dataclasses import dataclass

from cochair.domain.agenda import Plan
from cochair.domain.meeting import Meeting
from cochair.domain.plain_words.findings import Finding, Kind
from cochair.domain.plain_words.swapping import in_place, swap_of
from cochair.domain.records import HardWord, words_of
from cochair.services.word_table import plain_words_in_use

QUOTED, WRITE = "“{text}”: {why}", "{told} Plainer: {words}"
LONGEST_QUOTE = 40
NEWEST_LINES, MOST_WORDS = 5, 4


@dataclass(frozen=True, slots=True)
class Hint:
    """One finding: where it is, what to say about it, and the words to swap it for, empty where there are none.

    `explains` says that these words tell what the others mean.
    """

    start: int
    end: int
    sentence: str
    swap: str
    explains: bool = False


class PlainHelp:
    """Looks typed words over; names are left alone, and nothing is ever changed by itself."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._rules = plain_words_in_use(names)

    def hints(self, text: str) -> tuple[Hint, ...]:
        """Return a hint for each finding, in the order of the text; a last word may not be finished yet."""
        found = self._rules.findings(text)
        return tuple(_hint(f) for f in found if f.kind is not Kind.UNCOMMON_WORD or f.end < len(text))


def nearest(hints: tuple[Hint, ...], caret: int) -> Hint | None:
    """Return the hint that the caret is in, else the last one before it, else the first."""
    before = [hint for hint in hints if hint.start <= caret]
    return before[-1] if before else hints[0] if hints else None


def swapped(text: str, hint: Hint) -> tuple[str, int]:
    """Return a text with the plainer words in it, and where the caret then stands."""
    return in_place(text, hint.start, hint.end, hint.swap)


def meaning_of(rules: PlainHelp, word: str) -> str:
    """Return plain words for a word or letters as a whole, or nothing when the tables do not know it."""
    return next((hint.swap for hint in rules.hints(word) if (hint.start, hint.end) == (0, len(word))), "")


def hard_words_of(m: Meeting, rules: PlainHelp) -> tuple[str, ...]:
    """Return the newest hard words that are written down and not explained yet, a few at most."""
    explained = {hard.word.casefold() for hard in m.hard_words}
    texts = [words_of(record) for record in reversed(m.records) if not isinstance(record, HardWord)][:NEWEST_LINES]
    found = (text[hint.start : hint.end] for text in texts for hint in rules.hints(text) if hint.explains)
    return tuple(dict.fromkeys(word for word in found if word.casefold() not in explained))[:MOST_WORDS]


def names_of_plan(plan: Plan) -> tuple[str, ...]:
    """Return the names that a meeting knows: its people, groups, board and place."""
    return (*(p.name for p in plan.people), *(g.name for g in plan.groups), plan.board, plan.place)


def _hint(found: Finding) -> Hint:
    swap = swap_of(found)
    told = found.why
    if len(found.text) <= LONGEST_QUOTE:
        told = QUOTED.format(text=found.text, why=found.why)
    if swap:
        told = WRITE.format(told=told, words=swap)
    elif found.suggestion:
        told = f"{told} {found.suggestion}"
    explains = found.kind in (Kind.HARD_WORD, Kind.ACRONYM) and bool(swap) and found.text[-1:].isalnum()
    return Hint(found.start, found.end, told, swap, explains)
