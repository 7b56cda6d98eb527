"""Composes the recovery sheet: one page with the code in large letters, and what it is for."""

from collections.abc import Sequence
from datetime import date

from cochair.domain import paper_parts as part
from cochair.domain import words_of_recovery as words
from cochair.domain.dates import date_words
from cochair.domain.document import Card, Credit, Document, Heading, Picture, Say
from cochair.domain.words_of_power import CREDIT

KEY, HOUSE = Picture("1F511", words.KEY), Picture("1F3E0", words.HOUSE)


def compose_recovery(board: str, day: date, groups: Sequence[str]) -> Document:
    """Return the sheet as a Document; `groups` are the parts of the code, each on a line of its own."""
    made = (words.MADE[0].format(date=date_words(day)), words.MADE[1])
    blocks = (
        Heading(1, words.SHEET),
        Say(KEY, words.WHAT),
        Card(part.BIG_WORDS, tuple(f"**{group}**" for group in groups)),
        Say(HOUSE, words.KEEP),
        Say(part.CALENDAR, made),
        Credit(None, (CREDIT,)),
    )
    return Document(words.SHEET, words.SHEET, part.typed(board), blocks, checked=True)
