"""Finds words and phrases of the table in every form they have."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cochair.domain.plain_words.findings import Finding, Kind
from cochair.domain.plain_words.lines import Line, Word, fold

_PARTS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LITTLE = frozenset(("not", "also", "already", "never", "then", "now", "all"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words to find, and what to write: as a thing, as a verb, and as what was done to it ("was given").

    `alone` phrases, such as "the deaf", count only where no thing follows that they would describe.
    """

    kind: Kind
    words: tuple[str, ...]
    plain: str
    why: str
    as_verb: str | None = None
    as_given: str | None = None
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """Words that tell how a phrase is used from what stands around it."""

    verb_after: frozenset[str]
    given_after: frozenset[str]
    many_before: frozenset[str]


def parts_of(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase as a line has them: hyphens cut, the owner's s left out."""
    return tuple(fold(part).removesuffix("'s") for part in _PARTS.findall(phrase))


class PhraseBook:
    """Phrases by their first 2 words, the longest first, so that most words of a text cost 2 look-ups."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._by_words: dict[tuple[str, ...], Phrase] = {}
        self._by_pair: dict[tuple[str, str], list[Phrase]] = {}

    def add(self, phrase: Phrase) -> None:
        """Add a phrase; one that is there already keeps its plain words and learns how it is used as a verb."""
        known = self._by_words.get(phrase.words)
        if known is None:
            self._keep(phrase)
        elif phrase.as_verb is not None and known.as_verb is None and known.kind is phrase.kind:
            self._keep(replace(known, as_verb=phrase.as_verb, as_given=phrase.as_given))

    def _keep(self, phrase: Phrase) -> None:
        self._by_words[phrase.words] = phrase
        if len(phrase.words) > 1:
            rows = self._by_pair.setdefault((phrase.words[0], phrase.words[1]), [])
            rows[:] = sorted([p for p in rows if p.words != phrase.words] + [phrase], key=lambda p: -len(p.words))

    def find(self, line: Line) -> Iterator[Finding]:
        """Find the longest phrase that begins at each word."""
        starts, words = line.starts(), line.words
        for number, word in enumerate(words):
            after = words[number + 1].folded if number + 1 < len(words) else ""
            for phrase in self._by_pair.get((word.folded, after), ()):
                if self._stands(phrase, words, number):
                    yield self._finding(phrase, line, number, starts)
                    break
            else:
                single = self._by_words.get((word.folded,))
                if single is not None:
                    yield self._finding(single, line, number, starts)

    def _stands(self, phrase: Phrase, words: tuple[Word, ...], number: int) -> bool:
        end = number + len(phrase.words)
        if end > len(words):
            return False
        pairs = zip(phrase.words[1:], words[number + 1 : end], strict=True)
        if not all(word.joined and word.folded == wanted for wanted, word in pairs):
            return False
        follows = words[end] if phrase.alone and end < len(words) else None
        return follows is None or not follows.joined or follows.folded in self._context.many_before

    def _finding(self, phrase: Phrase, line: Line, number: int, starts: frozenset[int]) -> Finding:
        start, end = line.words[number].start, line.words[number + len(phrase.words) - 1].end
        text, plain = line.text[start:end], self._plain(phrase, line.words, number)
        if start in starts and text[:1].isupper():
            plain = plain[:1].upper() + plain[1:]
        return Finding(start, end, phrase.kind, text, phrase.why, plain)

    def _plain(self, phrase: Phrase, words: tuple[Word, ...], number: int) -> str:
        if phrase.as_verb is None:
            return phrase.plain
        place = number - 1
        if place > 0 and (words[place].folded in _LITTLE or words[place].folded.endswith("ly")):
            place -= 1
        before = words[place].folded if place >= 0 else ""
        if phrase.as_given is not None and before in self._context.given_after:
            return phrase.as_given
        return phrase.as_verb if before in self._context.verb_after else phrase.plain
