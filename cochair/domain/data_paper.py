"""Composes the paper that shows a person all that is kept about them, whatever tables there are (rule G-01)."""

import re
from collections.abc import Iterator
from datetime import date

from cochair.domain import paper_parts as part
from cochair.domain import words_of_data as words
from cochair.domain import words_of_papers as papers
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Card, Cover, Credit, Document, Field, Heading, Say
from cochair.domain.everything import Everything, OfMeeting
from cochair.domain.kept_rows import Kept, Row, Value

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_LEFT_OUT = ("number", "board", "content", "id", "meeting")
"""Columns that tell a person nothing; the file has them."""
_APART = ("person", "former_name")
"""Tables that stand in the part about the person."""
MOST_LINES = 6
"""Lines in one box, so that a page can hold it."""


def compose_data(everything: Everything, day: date) -> Document:
    """Return all that is kept about a person as a Document."""
    board = part.typed(everything.board)
    name = part.typed(everything.person.name)
    tables = (kept for kept in everything.kept if kept.table not in _APART)
    this_is = tuple(line.format(board=board, date=date_words(day)) for line in words.THIS_IS)
    blocks: tuple[Block, ...] = (
        Cover(part.PERSON, board, words.DATA_OF.format(name=name), date_words(day)),
        Say(part.NOTES, this_is),
        Say(part.KEPT, part.sentences(words.PRIVATE)),
        Say(part.PEOPLE, words.OTHERS),
        Heading(2, words.ABOUT_YOU),
        _person(everything),
        *(block for kept in tables for block in _table(kept, everything)),
        *_meetings(everything.meetings),
        Say(part.QUESTION, tuple(line for told in words.WRONG for line in part.sentences(told))),
        Say(part.NOTES, tuple(line for told in words.ALSO_FILE for line in part.sentences(told))),
        Credit(part.FRAME, papers.CREDIT),
    )
    return Document(f"{words.DATA_OF.format(name=name)}: {date_words(day)}", words.DATA, board, blocks)


def _person(everything: Everything) -> Card:
    person = everything.person
    left = "" if person.left_on is None else date_words(person.left_on)
    former = next((kept.rows for kept in everything.kept if kept.table == "former_name"), ())
    before = ", ".join(str(row["name"]) for row in former)
    told = (
        (words.NAME, person.name),
        (words.SAID_AS, person.said_as),
        (words.DESCRIBED, person.described),
        (words.CONTACT, person.contact),
        (words.GROUPS, ", ".join(everything.groups)),
        (words.KINDS["former_name"], before),
        (words.PHOTO, words.YES if person.photo else ""),
        (words.LEFT, left),
    )
    return Card(part.PERSON, tuple(Field(label, part.typed(text)) for label, text in told if text))


def _table(kept: Kept, everything: Everything) -> Iterator[Block]:
    cards = [card for row in kept.rows if (card := _row(kept, row, everything)).lines]
    if cards:
        yield Heading(2, words.kind_words(kept.table))
        yield from cards


def _row(kept: Kept, row: Row, everything: Everything) -> Card:
    told = (
        (
            column,
            _value(value, own=everything.person.number, of_person=column in kept.people, tick=column in kept.ticks),
        )
        for column, value in row.items()
        if column not in _LEFT_OUT and (column != "person" or value != everything.person.number)
    )
    fields = tuple(Field(words.label_words(column), part.typed(text)) for column, text in told if text)
    return Card(part.NOTES, fields)


def _value(value: Value, *, own: int, of_person: bool, tick: bool) -> str:
    if tick:
        return words.YES if value else words.NO
    if of_person and value == own:
        return words.YOU
    if value is None or isinstance(value, bytes):
        return ""
    text = str(value)
    return date_words(date.fromisoformat(text)) if _DATE.fullmatch(text) else text


def _meetings(meetings: tuple[OfMeeting, ...]) -> Iterator[Block]:
    if meetings:
        yield Heading(2, words.MEETINGS)
    for meeting in meetings:
        yield Heading(3, words.AT_MEETING.format(title=part.typed(meeting.title), date=date_words(meeting.day)))
        if not meeting.lines:
            yield Say(part.MEETING, part.sentences(words.NOTHING_SAID))
        for start in range(0, len(meeting.lines), MOST_LINES):
            yield Card(part.SPEECH, tuple(map(part.typed, meeting.lines[start : start + MOST_LINES])))
