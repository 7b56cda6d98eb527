"""Looks a text over with all the rules of plain words."""

from collections.abc import Iterable, Iterator
from copy import copy
from functools import lru_cache

from cochair.domain.plain_words.acronyms import acronyms
from cochair.domain.plain_words.book import book_of
from cochair.domain.plain_words.findings import Finding, Kind, settled
from cochair.domain.plain_words.lines import Line, line_of
from cochair.domain.plain_words.long_sentences import long_sentences
from cochair.domain.plain_words.moments import dates_and_times
from cochair.domain.plain_words.names import Names
from cochair.domain.plain_words.negatives import double_negatives, short_negatives
from cochair.domain.plain_words.numbers import numbers
from cochair.domain.plain_words.passives import passives
from cochair.domain.plain_words.signs import numbers_in_words, sign_pattern, signs
from cochair.domain.plain_words.tables import WordTable
from cochair.domain.plain_words.uncommon import Frequency, uncommon_words

_LINES_KEPT = 1_024
_OF_SENTENCES = (Kind.LONG_SENTENCE, Kind.PASSIVE, Kind.DOUBLE_NEGATIVE)


class PlainWords:
    """The rules of plain words with their tables ready; it never changes a text, and it gives no score."""

    def __init__(self, table: WordTable, frequency: Frequency) -> None:
        self._table, self._frequency = table, frequency
        self._book, self._signs = book_of(table), sign_pattern(table.signs)
        full_names = [full for full, _, _ in table.letters.known.values() if full[:1].isupper()]
        self._official = Names(full_names)
        self._know(())

    def knowing(self, names: Iterable[str]) -> "PlainWords":
        """Return the same rules that leave these names alone."""
        rules = copy(self)
        rules._know(names)
        return rules

    def _know(self, names: Iterable[str]) -> None:
        self._names = Names(names)
        self.line = lru_cache(maxsize=_LINES_KEPT)(self._line)

    def findings(self, text: str) -> list[Finding]:
        """Return what is hard to read in a text, in its order; the end of a line ends a sentence."""
        found, start = [], 0
        for line in text.splitlines(keepends=True):
            found += [finding.moved(start) for finding in self.line(line.rstrip("\r\n"))]
            start += len(line)
        return found

    def _line(self, text: str) -> tuple[Finding, ...]:
        """Return what is hard to read in one line; kept, so that typing looks only at the line that changed."""
        alone = bytearray(len(text))
        for names in (self._official, self._names):
            for start, end in names.spans(text):
                alone[start:end] = b"\1" * (end - start)
        line = line_of(text, self._table.short_forms)
        heard = (f for f in self._rules(line) if f.kind in _OF_SENTENCES or alone.find(0, f.start, f.end) >= 0)
        return settled(heard, len(text))

    def _rules(self, line: Line) -> Iterator[Finding]:
        table = self._table
        yield from self._book.find(line)
        yield from acronyms(line, table.letters, self._names.initials)
        yield from short_negatives(line, table.negatives)
        yield from numbers(line.text)
        yield from numbers_in_words(line, table.figures)
        yield from dates_and_times(line.text)
        yield from signs(line.text, self._signs, table.signs)
        yield from double_negatives(line, table.negatives)
        yield from passives(line, table.passive)
        yield from long_sentences(line, table.cuts)
        yield from uncommon_words(line, self._frequency)


class Unread(PlainWords):
    """Finds nothing: for words in a language that the tables do not know."""

    def _rules(self, _line: Line) -> Iterator[Finding]:
        return iter(())
