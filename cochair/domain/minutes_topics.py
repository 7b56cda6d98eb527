"""The part of the minutes that tells what people talked about, and the hard words they used."""

import re

from cochair.domain import paper_parts as part
from cochair.domain import words_of_papers as words
from cochair.domain.agenda import Kind
from cochair.domain.document import Block, Heading, Picture, Say
from cochair.domain.meeting import ItemProgress, ItemState, Meeting
from cochair.domain.paper_parts import Chooser
from cochair.domain.records import HardWord, Note, YouSaid

QUIET = (Kind.CHECK_IN, Kind.NEWS, Kind.ROUND, Kind.FEEDBACK)
"""Items that need no topic of their own when nothing was written."""

MOST_SENTENCES = 3
"""Sentences in one idea (rule A-32)."""


def topics(m: Meeting, chooser: Chooser) -> tuple[Block, ...]:
    """Return a topic for each item that was talked about, in agenda order."""
    explained: set[str] = set()
    blocks: list[Block] = []
    number = 0
    for progress in m.items:
        body = _topic(m, progress, chooser, explained)
        if body:
            number += 1
            title = part.typed(progress.item.title)
            blocks += [Heading(3, words.TOPIC.format(number=number, title=title)), *body]
    return (Heading(2, words.TALKED_ABOUT), *blocks) if blocks else ()


def _topic(m: Meeting, progress: ItemProgress, chooser: Chooser, explained: set[str]) -> list[Block]:
    if progress.is_break or progress.state not in (ItemState.DONE, ItemState.NOW):
        return []
    told: list[Block] = []
    otherwise = chooser.first(progress.item.title, part.SPEECH)
    for record in m.records:
        if record.item == progress.item.id and isinstance(record, Note | YouSaid):
            lines = _note(record) if isinstance(record, Note) else _said(m, record)
            for three in part.in_threes(_with_meanings(lines, m.hard_words, explained)):
                _add(told, Say(chooser.first(" ".join(three), otherwise), three), otherwise)
    if told or any(r.item == progress.item.id for r in m.records):
        return told
    if progress.item.kind in QUIET:
        return []
    empty = words.NOTHING_NEEDED if progress.nothing_needed else words.NOTHING_WRITTEN
    return [Say(otherwise, part.sentences(empty))]


def _add(told: list[Block], row: Say, otherwise: Picture) -> None:
    """Add a row; one that asks for no picture of its own joins the row before where there is room."""
    before = told[-1] if told else None
    if isinstance(before, Say) and row.picture == otherwise and not _is_quote(before) and not _is_quote(row):
        together = (*before.sentences, *row.sentences)
        if len(together) <= MOST_SENTENCES:
            told[-1] = Say(before.picture, together)
            return
    told.append(row)


def _is_quote(row: Say) -> bool:
    return row.sentences[-1].endswith("”")


def _note(note: Note) -> tuple[str, ...]:
    return part.sentences(note.text)


def _said(m: Meeting, said: YouSaid) -> tuple[str, ...]:
    who = part.shown_name(m.plan, said.person) if said.may_be_named else words.A_MEMBER
    return (words.SAID.format(who=part.capital(who)), *quoted(said.text))


def quoted(text: str) -> tuple[str, ...]:
    """Return a person's own words in quotation marks, a sentence a line."""
    lines = part.sentences(text.strip("\"“”' "))
    if not lines:
        return ()
    *first, last = lines
    return tuple(f"“{line}" if n == 0 else line for n, line in enumerate((*first, f"{last}”")))


def _with_meanings(lines: tuple[str, ...], hard: tuple[HardWord, ...], explained: set[str]) -> tuple[str, ...]:
    """Mark each hard word the first time it is used, and say what it means in the next sentence."""
    told: list[str] = []
    for line in lines:
        meanings: list[str] = []
        for word in hard:
            key = word.word.casefold()
            marked, count = _marked(line, word.word)
            if count and key not in explained:
                explained.add(key)
                line = marked
                meanings += meaning_lines(word)
        told += [line, *meanings]
    return tuple(told)


def _marked(line: str, word: str) -> tuple[str, int]:
    pattern = re.compile(rf"(?<![\w*])({re.escape(part.typed(word))}(?:s|es)?)(?![\w*])", re.IGNORECASE)
    return pattern.subn(r"**\1**", line, count=1)


def meaning_lines(word: HardWord) -> tuple[str, ...]:
    """Return what a hard word means, as sentences."""
    name = part.capital(part.typed(word.word))
    if not word.meaning:
        return (words.MEANING_LATER.format(word=name),)
    first, *more = part.sentences(word.meaning)
    return (words.MEANS.format(word=name, meaning=first), *more)


def hard_words(m: Meeting, chooser: Chooser) -> tuple[Block, ...]:
    """Return every hard word of the paper with its meaning, in the order of the alphabet."""
    own: list[tuple[str, Say]] = [("minutes", Say(part.NOTES, words.MINUTES_WORD))]
    if any(p.co_chair and p.id in m.came for p in m.plan.people):
        own.append(("co-chair", Say(part.CO_CHAIRS, words.CO_CHAIR_WORD)))
    newest: dict[str, HardWord] = {}
    for word in m.hard_words:
        if word.meaning or word.word.casefold() not in newest:
            newest[word.word.casefold()] = word
    for key, word in newest.items():
        name = f"**{part.capital(part.typed(word.word))}**"
        picture = chooser.first(f"{word.word} {word.meaning}", part.HARD_WORD)
        own.append((key, Say(picture, (name, *meaning_lines(word)[:2]))))
    return (Heading(2, words.HARD_WORDS), *(block for _, block in sorted(own, key=lambda pair: pair[0])))
