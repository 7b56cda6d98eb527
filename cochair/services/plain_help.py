"""Help with hard words while somebody types: where they are, why, and what to write in their place."""

from collections.abc import Iterable
from dataclasses import dataclass

from cochair.domain.agenda import Plan
from cochair.domain.plain_words.findings import Finding, Kind
from cochair.services.word_table import plain_words

_SWAPPED = (Kind.HARD_WORD, Kind.IDIOM, Kind.GENTLE_WORD, Kind.ACRONYM, Kind.SHORT_NEGATIVE, Kind.NUMBER)
"""What has other words to put in its place; of the rest only the writer can know what to say."""
QUOTED, WRITE = "“{text}”: {why}", "{told} Plainer: {words}"
LONGEST_QUOTE = 40


@dataclass(frozen=True, slots=True)
class Hint:
    """One finding: where it is, what to say about it, and the words to swap it for, empty where there are none."""

    start: int
    end: int
    sentence: str
    swap: str


class PlainHelp:
    """Looks typed words over; names are left alone, and nothing is ever changed by itself."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._rules = plain_words(names)

    def hints(self, text: str) -> tuple[Hint, ...]:
        """Return a hint for each finding, in the order of the text."""
        return tuple(_hint(finding) for finding in self._rules.findings(text))


def nearest(hints: tuple[Hint, ...], caret: int) -> Hint | None:
    """Return the hint that the caret is in, else the last one before it, else the first."""
    before = [hint for hint in hints if hint.start <= caret]
    return before[-1] if before else hints[0] if hints else None


def swapped(text: str, hint: Hint) -> tuple[str, int]:
    """Return a text with the plainer words in it, and where the caret then stands."""
    words = hint.swap
    if text[hint.start : hint.start + 1].isupper() and not text[hint.start : hint.end].isupper():
        words = words[:1].upper() + words[1:]
    return text[: hint.start] + words + text[hint.end :], hint.start + len(words)


def names_of_plan(plan: Plan) -> tuple[str, ...]:
    """Return the names that a meeting knows: its people, groups, board and place."""
    return (*(p.name for p in plan.people), *(g.name for g in plan.groups), plan.board, plan.place)


def _hint(found: Finding) -> Hint:
    swap = found.suggestion if found.kind in _SWAPPED else ""
    told = found.why
    if len(found.text) <= LONGEST_QUOTE:
        told = QUOTED.format(text=found.text, why=found.why)
    if swap:
        told = WRITE.format(told=told, words=swap)
    elif found.suggestion:
        told = f"{told} {found.suggestion}"
    return Hint(found.start, found.end, told, swap)
