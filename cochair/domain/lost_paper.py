"""Composes the list for when a laptop is lost, with how much of each kind it held (rule G-08)."""

from collections.abc import Mapping
from datetime import date

from cochair.domain import paper_parts as part
from cochair.domain import words_of_lost as words
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Card, Credit, Document, Heading, Picture, Say, WriteHere
from cochair.domain.words_of_data import kind_words
from cochair.domain.words_of_power import CREDIT

_LAPTOP, _PHONE = Picture("1F4BB", words.LAPTOP), Picture("1F4DE", words.PHONE)
_LINES = 2


def compose_lost(board: str, day: date, counts: Mapping[str, int], *, locked: bool) -> Document:
    """Return the list as a Document; `counts` are how many rows each table had on a day."""
    held = tuple(
        words.COUNT.format(what=words.HELD_OF.get(table) or kind_words(table), count=count)
        for table, count in counts.items()
        if count
    )
    steps = (
        Card(picture, (part.ended(words.STEP.format(number=number)), *part.sentences(step)))
        for number, (picture, step) in enumerate(
            zip((part.TIME, part.CO_CHAIRS, _LAPTOP, _PHONE, part.KEPT), words.STEPS_NOW, strict=True), 1
        )
    )
    blocks: tuple[Block, ...] = (
        Heading(1, words.LOST),
        Say(_LAPTOP, tuple(line for words_ in words.KEEP_CALM for line in part.sentences(words_))),
        Heading(2, words.NOW),
        *steps,
        WriteHere(part.WRITING, (words.WHEN_KNEW,), 1),
        Heading(2, words.WITHIN),
        Say(_PHONE, tuple(line for told in words.TELL_OFFICE for line in part.sentences(told))[:2]),
        Say(part.TIME, tuple(line for told in words.TELL_OFFICE for line in part.sentences(told))[2:]),
        Say(part.PEOPLE, tuple(line for told in words.TELL_PEOPLE for line in part.sentences(told))),
        WriteHere(part.WRITING, (words.WHAT_DONE, *part.sentences(words.WRITE_IT)), _LINES),
        Heading(2, words.HELD),
        *part.listed(part.NOTES, (words.COUNTED.format(date=date_words(day)),), held),
        Say(part.KEPT, words.LOCKED if locked else words.NOT_LOCKED),
        Heading(2, words.AFTER),
        Say(_LAPTOP, part.sentences(words.GET_BACK)),
        Credit(None, (CREDIT,)),
    )
    return Document(f"{words.LOST}: {date_words(day)}", words.LOST, part.typed(board), blocks)
