"""Finds sentences that do not say who does it, such as "Sam was not told"."""

from collections.abc import Iterator

from cochair.domain import words_of_findings as say
from cochair.domain.plain_words.findings import Finding, Kind
from cochair.domain.plain_words.lines import Line, Word
from cochair.domain.plain_words.tables import PassiveWords

_MOST_BETWEEN = 4
_SHORTEST = 4
_HYPHENS = ("-", "\u2010", "\u2011")


def passives(line: Line, known: PassiveWords) -> Iterator[Finding]:
    """Find a form of "be" or "get" with what was done to it."""
    for sentence in line.sentences:
        words = line.of(sentence)
        done_up_to = 0
        for number, word in enumerate(words):
            if number < done_up_to or (word.folded not in known.be and word.folded not in known.get):
                continue
            end = _end(line.text, words, number, known)
            if end:
                done_up_to = end
                start = words[_start(words, number, known)].start
                text = line.text[start : words[end - 1].end]
                yield Finding(start, start + len(text), Kind.PASSIVE, text, say.PASSIVE, say.SAY_WHO)


def _start(words: tuple[Word, ...], number: int, known: PassiveWords) -> int:
    place = number
    if words[place].folded not in ("been", "being"):
        return place
    while place and words[place].joined and words[place - 1].folded in known.between:
        place -= 1
    has_before = place and words[place].joined and words[place - 1].folded in known.before
    return place - 1 if has_before else number


def _end(text: str, words: tuple[Word, ...], number: int, known: PassiveWords) -> int:
    """Return the place after what was done, or 0 when nothing was."""
    helper = last_be = words[number].folded
    asked = number == 0 and len(words) > 1 and words[1].folded in known.pronouns
    first = number + (2 if asked else 1)
    for place in range(first, min(first + _MOST_BETWEEN, len(words))):
        word = words[place]
        if not word.joined:
            return 0
        if text[word.end : word.end + 1] in _HYPHENS:
            if word.folded not in known.prefixes:
                return 0
        elif _is_done(word.folded, known):
            return 0 if _is_state(word.folded, helper, last_be, known) else place + 1
        elif word.folded in known.be:
            last_be = word.folded
        elif word.folded not in known.between and not word.folded.endswith("ly"):
            return 0
    return 0


def _is_done(word: str, known: PassiveWords) -> bool:
    return word in known.given or (len(word) >= _SHORTEST and word.endswith("ed") and word not in known.not_verbs)


def _is_state(word: str, helper: str, last_be: str, known: PassiveWords) -> bool:
    if word in known.states or (helper in known.get and word in known.get_states):
        return True
    return word in known.states_now and helper in known.be_now and last_be == helper
