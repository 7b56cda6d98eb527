"""The hard words of the minutes: marked and explained where they come first, and all together near the end."""

import re

from cochair.domain import paper_parts as part
from cochair.domain import words_of_papers as words
from cochair.domain.document import Block, Heading, Say
from cochair.domain.meeting import Meeting
from cochair.domain.minutes_check import rows_beside
from cochair.domain.paper_parts import Chooser
from cochair.domain.records import HardWord


class Explainer:
    """Marks each hard word the first time it is used, and says what it means in the next sentence (rule A-35)."""

    def __init__(self, m: Meeting) -> None:
        self._waiting = newest(m)

    def told(self, lines: tuple[str, ...]) -> tuple[str, ...]:
        """Return the lines with the meanings of the hard words that nobody explained before."""
        found: list[str] = []
        for line in lines:
            meanings: list[str] = []
            for key, word in tuple(self._waiting.items()):
                marked, count = _marked(line, word.word)
                if count:
                    del self._waiting[key]
                    line = marked
                    meanings += explained(word)
            found += [line, *meanings]
        return tuple(found)


def hard_words(m: Meeting, chooser: Chooser) -> tuple[Block, ...]:
    """Return every hard word of the meeting with its meaning, in the order of the alphabet."""
    found: list[tuple[str, Say]] = [("minutes", Say(part.NOTES, words.MINUTES_WORD))]
    if any(p.co_chair and p.id in m.came for p in m.plan.people):
        found.append(("co-chair", Say(part.CO_CHAIRS, words.CO_CHAIR_WORD)))
    for key, word in newest(m).items():
        picture = chooser.first(word.word, chooser.first(word.meaning, part.HARD_WORD))
        for idea in part.ideas((f"**{_name(word)}**", *_meaning(word))):
            found.append((key, Say(picture, idea)))
        found += [(key, row) for row in rows_beside(m, word.number)]
    return (Heading(2, words.HARD_WORDS), *(block for _, block in sorted(found, key=lambda pair: pair[0])))


def newest(m: Meeting) -> dict[str, HardWord]:
    """Return each word once, as it was explained last."""
    found: dict[str, HardWord] = {}
    for word in m.hard_words:
        if part.typed(word.word) and (word.meaning or word.word.casefold() not in found):
            found[word.word.casefold()] = word
    return found


def _marked(line: str, word: str) -> tuple[str, int]:
    pattern = re.compile(rf"(?<![\w*])({re.escape(part.typed(word))}(?:s|es)?)(?![\w*])", re.IGNORECASE)
    return pattern.subn(r"**\1**", line, count=1)


def explained(word: HardWord) -> tuple[str, ...]:
    """Return what a hard word means."""
    if not word.meaning:
        return _meaning(word)
    return (words.MEANS.format(word=_name(word)), *_meaning(word))


def _meaning(word: HardWord) -> tuple[str, ...]:
    if not word.meaning:
        return (words.MEANING_LATER.format(word=_name(word)),)
    return part.sentences(part.capital(word.meaning))


def _name(word: HardWord) -> str:
    return part.capital(part.typed(word.word))
