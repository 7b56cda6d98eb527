"""How a board says its names and short forms, from what the board has written down."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress

from cochair.domain.agenda import Plan
from cochair.domain.ear.how import EarWords
from cochair.domain.meeting import Meeting
from cochair.domain.people import Person
from cochair.services.ports import Library, StoreFailed
from cochair.services.word_table import emoji_names, word_table

_LETTERS = re.compile(r"[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*")
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = re.compile(r"\s*(?:$|[.,;:(–—=-])")
_SMALL = frozenset(("a", "an", "and", "for", "in", "of", "on", "the", "to", "with"))
_BETWEEN = 2
"""How many small words may stand between 2 that are in the letters: "Code of the Road"."""


def ear_words(plan: Plan, meetings: Iterable[Meeting] = ()) -> EarWords:
    """Return how the people of a plan say their names, and the short forms that the board's meetings wrote in full.

    A hard word keeps its own sound, because what is heard is what is shown; its meaning stands beside it.
    """
    explained = (word for m in meetings for word in m.hard_words)
    words = {hard.word: full for hard in explained if (full := in_full(hard.word, hard.meaning))}
    letters = word_table().letters
    return EarWords(words, names_said(plan.people), frozenset(letters.known), letters.shouted, emoji_names())


def words_at_hand(library: Library, now: Meeting | None) -> EarWords:
    """Return how things are said in the meeting that runs now; with none, as in the newest one and in every plan.

    What can not be read is said as it is written.
    """
    if now is not None:
        return ear_words(now.plan, (now,))
    told: list[EarWords] = []
    with suppress(StoreFailed):
        rows = library.meetings()
        if rows:
            _, m = library.log(rows[0].id).told()
            told.append(ear_words(m.plan, (m,)))
        told += [ear_words(plan) for plan in library.plans().values()]
    words = {word: full for each in told for word, full in each.words.items()}
    names = {name: as_said for each in told for name, as_said in each.names.items()}
    letters = word_table().letters
    return EarWords(words, names, frozenset(letters.known), letters.shouted, emoji_names())


def names_said(people: Sequence[Person]) -> dict[str, str]:
    """Return how names are said, by how they are written: whole ones, and first ones that only one person has."""
    firsts = Counter(person.name.split()[0] for person in people)
    said: dict[str, str] = {}
    for person in people:
        names, parts = person.name.split(), person.said_as.split()
        if not parts:
            continue
        said[person.name] = " ".join(parts + names[len(parts) :])
        if firsts[names[0]] == 1 and len(parts) in (1, len(names)):
            said[names[0]] = parts[0] if len(names) > 1 else person.said_as
    return said


def in_full(word: str, meaning: str) -> str:
    """Return the words that letters stand for, when a meaning begins with them; nothing for any other meaning."""
    if not _LETTERS.fullmatch(word):
        return ""
    wanted, between, end = list(word.casefold()), 0, 0
    for found in _WORD.finditer(meaning):
        if not wanted:
            break
        if found[0][0].casefold() == wanted[0]:
            del wanted[0]
            between, end = 0, found.end()
        elif found[0].casefold() in _SMALL and between < _BETWEEN:
            between += 1
        else:
            return ""
    return meaning[:end].strip() if not wanted and _ENDS.match(meaning, end) else ""
