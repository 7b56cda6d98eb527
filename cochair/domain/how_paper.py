"""Composes a sheet to hand out after a meeting: how was it, and could you have your say?"""

from datetime import date

from cochair.domain import paper_parts as part
from cochair.domain import words_of_how as words
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Bullets, Credit, Document, Heading, Picture, Say, WriteHere
from cochair.domain.words_of_power import CREDIT

FACES = (
    (Picture("1F642", words.HAPPY), words.GOOD),
    (Picture("1F610", words.MIDDLE), words.MIXED),
    (Picture("1F641", words.SAD), words.BAD),
)
_BOX = Picture("1F5F3", words.BOX)
_LINES = 2


def compose_how(board: str, day: date) -> Document:
    """Return the sheet of a meeting on a day as a Document; it has no place for a name."""
    blocks: tuple[Block, ...] = (
        Heading(1, words.HOW),
        Say(part.CALENDAR, (words.ABOUT.format(date=date_words(day)), words.NO_NAME, words.RING)),
        *(Say(picture, (line,)) for picture, line in FACES),
        Heading(2, words.YOUR_SAY),
        Bullets(part.SPEECH, (words.RING_ANSWER,), (words.SAY_YES, words.SAY_PARTLY, words.SAY_NO)),
        WriteHere(part.WRITING, words.MORE, _LINES),
        Say(_BOX, (words.GIVE_BACK,)),
        Credit(None, (CREDIT,)),
    )
    return Document(f"{words.HOW} {date_words(day)}", words.HOW, part.typed(board), blocks)
