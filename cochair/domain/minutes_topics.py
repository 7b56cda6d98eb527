"""The part of the minutes that tells what people talked about."""

from cochair.domain import paper_parts as part
from cochair.domain import words_of_papers as words
from cochair.domain.agenda import Kind
from cochair.domain.document import Block, Heading, Say
from cochair.domain.meeting import ItemProgress, ItemState, Meeting
from cochair.domain.minutes_check import rows_beside
from cochair.domain.minutes_hard_words import Explainer
from cochair.domain.paper_parts import Chooser
from cochair.domain.records import Note, YouSaid

QUIET = (Kind.CHECK_IN, Kind.NEWS, Kind.ROUND, Kind.FEEDBACK)
"""Items that need no topic of their own when nothing was written."""


def topics(m: Meeting, chooser: Chooser, explainer: Explainer) -> tuple[Block, ...]:
    """Return a topic for each item that was talked about, in agenda order."""
    blocks: list[Block] = []
    number = 0
    for progress in m.items:
        body = _topic(m, progress, chooser, explainer)
        if body:
            number += 1
            title = part.typed(progress.item.title)
            blocks += [Heading(3, words.TOPIC.format(number=number, title=title)), *body]
    return (Heading(2, words.TALKED_ABOUT), *blocks) if blocks else ()


def _topic(m: Meeting, progress: ItemProgress, chooser: Chooser, explainer: Explainer) -> list[Block]:
    if not was_talked_about(progress):
        return []
    told: list[Block] = []
    otherwise = chooser.first(progress.item.title, part.SPEECH)
    for record in m.records:
        if record.item == progress.item.id and isinstance(record, Note | YouSaid):
            lines = part.sentences(record.text) if isinstance(record, Note) else said_lines(m, record)
            for idea in part.ideas(explainer.told(lines)):
                _add(told, Say(chooser.first(" ".join(idea), otherwise), idea))
            told += rows_beside(m, record.number)
    if told or any(r.item == progress.item.id for r in m.records):
        return told
    if progress.item.kind in QUIET:
        return []
    empty = words.NOTHING_NEEDED if progress.nothing_needed else words.NOTHING_WRITTEN
    return [Say(otherwise, part.sentences(empty))]


def _add(told: list[Block], row: Say) -> None:
    """Add a row; one that asks for the same picture as the row before joins it where there is room."""
    before = told[-1] if told else None
    if isinstance(before, Say) and not before.notice and row.picture == before.picture and not _is_quote(row):
        together = (*before.sentences, *row.sentences)
        if part.counted(together) <= part.MOST_SENTENCES:
            told[-1] = Say(before.picture, together)
            return
    told.append(row)


def _is_quote(row: Say) -> bool:
    return any(line.endswith("”") for line in row.sentences)


def was_talked_about(progress: ItemProgress) -> bool:
    """Return whether an item can have a topic of its own."""
    return not progress.is_break and progress.state in (ItemState.DONE, ItemState.NOW)


def said_lines(m: Meeting, said: YouSaid) -> tuple[str, ...]:
    """Return a person's own words, and whose they are."""
    who = part.shown_name(m.plan, said.person) if said.may_be_named else m.plan.somebody
    return (part.capital(words.SAID.format(who=who)), *part.quoted(said.text))
