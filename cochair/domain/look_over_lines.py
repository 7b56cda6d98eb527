"""Looks the written lines of a meeting over, one finding for each line however much is in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from cochair.domain import paper_parts as part
from cochair.domain import words_of_looking as words
from cochair.domain.check import Standing
from cochair.domain.check_lines import line_about, lines_to_check
from cochair.domain.checking import ANYTHING_ELSE
from cochair.domain.dates import date_words
from cochair.domain.meeting import Meeting
from cochair.domain.minutes_hard_words import newest
from cochair.domain.plain_words.engine import PlainWords
from cochair.domain.plain_words.findings import Finding, Kind
from cochair.domain.plain_words.swapping import plainer, swap_of
from cochair.domain.records import Action, HardWord, Record, YouSaid

MOST_TOLD = 3
"""Things told about one line."""
LONGEST = 60
"""Letters of a line that say where it is."""
_TO_EXPLAIN = (Kind.HARD_WORD, Kind.ACRONYM)
"""What is explained where it stands in somebody's own words."""
_EXPLAINED = (*_TO_EXPLAIN, Kind.UNCOMMON_WORD)
"""What may stay as it is where the paper says what it means."""


@dataclass(frozen=True, slots=True)
class LineFound:
    """A written line by its number, what was found in it, and what could stand there.

    Of somebody's `own` words only the hard ones are told, and the suggestion says what the first of them means.
    """

    number: int
    where: str
    sentences: tuple[str, ...]
    suggestion: str
    own: bool = False
    swapped: bool = False


def found_in_lines(m: Meeting, rules: PlainWords) -> Iterator[LineFound]:
    """Give each line of the minutes that breaks a rule, in the order of the minutes.

    A line that was put right is looked at as it is now.  Somebody's own words are never asked to be other words.
    """
    explained = {key for key, word in newest(m).items() if part.typed(word.meaning)}
    for record in lines_to_check(m):
        text = _text(m, record)
        own = isinstance(record, YouSaid)
        findings = [f for f in rules.findings(text) if not _is_explained(m, f, explained)]
        findings = [f for f in findings if not own or f.kind in _TO_EXPLAIN]
        told = tuple(dict.fromkeys((*_wrong(m, record), *_late(m, record), *map(_told, findings))))
        if told:
            where = words.LINE.format(about=shortened(line_about(m, record)), text=shortened(text))
            meaning = meaning_of(findings[0].text, swap_of(findings[0])) if own and findings else ""
            better = meaning or plainer(text, findings)
            yield LineFound(record.number, where, told[:MOST_TOLD], better, bool(meaning), better != text)


def is_added(m: Meeting, beginning: str) -> bool:
    """Return whether somebody has added to the minutes already what begins so."""
    said = [c.text for c in m.check.corrections if c.number == ANYTHING_ELSE]
    said += [r.words for r in m.check.remarks if r.number == ANYTHING_ELSE]
    return any(text.casefold().startswith(beginning.strip().casefold()) for text in said)


def meaning_of(word: str, meaning: str) -> str:
    """Return what a word means as the line that is added to the minutes."""
    return words.MEANS.format(word=part.capital(part.typed(word)), meaning=meaning)


def shortened(text: str) -> str:
    """Return the beginning of a text, with dots where something is left out."""
    text = " ".join(part.typed(text).split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def _text(m: Meeting, record: Record) -> str:
    """Return the words of a line as they stand now: what is right beside them, else what was written."""
    put = [c.text for c in m.check.corrections if c.number == record.number]
    if put:
        return put[-1]
    return record.meaning if isinstance(record, HardWord) else record.text


def _is_explained(m: Meeting, found: Finding, explained: set[str]) -> bool:
    if found.kind not in _EXPLAINED:
        return False
    word = found.text.casefold()
    return not explained.isdisjoint((word, word.removesuffix("s"), f"{word}s")) or is_added(m, meaning_of(word, ""))


def _wrong(m: Meeting, record: Record) -> Iterator[str]:
    answer = m.check.answers.get(record.number)
    if answer is not None and answer.standing is Standing.WRONG:
        yield words.SAID_WRONG


def _late(m: Meeting, record: Record) -> Iterator[str]:
    """Tell of an action whose day had gone when the meeting began, so that it is no real date."""
    if isinstance(record, Action) and record.by < m.plan.local(m.began or m.plan.starts).date():
        yield words.DAY_GONE.format(date=date_words(record.by))


def _told(found: Finding) -> str:
    told = words.WHY.format(text=shortened(found.text), why=found.why)
    swap = swap_of(found)
    if swap:
        return f"{told} {words.PLAINER.format(words=swap)}"
    return f"{told} {found.suggestion}".strip()
