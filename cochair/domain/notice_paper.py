"""Composes the page that says what a board keeps about people, why, how long, and what they can do (rule G-06)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cochair.domain import paper_parts as part
from cochair.domain import sentences as say
from cochair.domain import words_of_notice as words
from cochair.domain import words_of_papers as papers
from cochair.domain.document import Block, Bullets, Cover, Credit, Document, Heading, Picture, Say
from cochair.domain.keeping import KeptKind

_LAPTOP, _KEY = Picture("1F4BB", words.LAPTOP), Picture("1F511", words.KEY)
_HAND = Picture("270B", words.HAND)


@dataclass(frozen=True, slots=True)
class Notice:
    """What the page tells: `lengths` in words by kind, the names of who may open the file, and of whom to ask."""

    board: str
    lengths: Mapping[KeptKind, str]
    may_open: Sequence[str]
    chairs: Sequence[str]
    locked: bool


def compose_notice(notice: Notice) -> Document:
    """Return the privacy notice of a board as a Document."""
    board = part.typed(notice.board)
    blocks: tuple[Block, ...] = (
        Cover(part.KEPT, board, words.NOTICE, words.EASY_READ),
        Say(part.PEOPLE, (words.WE_ARE.format(board=board), words.THIS_SAYS)),
        Heading(2, words.WHAT),
        Bullets(part.NOTES, (words.WE_KEEP,), words.KEPT),
        Bullets(_HAND, (words.NOT_KEPT_LEAD,), words.NOT_KEPT),
        Heading(2, words.WHY),
        Say(part.MEETING, words.WHY_LINES),
        Say(part.DECIDED, words.ASK_FIRST),
        Heading(2, words.WHERE),
        Say(_LAPTOP, (*words.WHERE_LINES, words.LOCKED if notice.locked else words.NOT_LOCKED)),
        Heading(2, words.WHO),
        _who(notice.may_open),
        Heading(2, words.LONG),
        Bullets(part.CALENDAR, (words.KEPT_FOR,), tuple(_length(k, v) for k, v in notice.lengths.items())),
        Say(part.TIME, words.THEN),
        Heading(2, words.RIGHTS),
        Bullets(_HAND, (words.YOU_CAN,), words.CAN),
        Say(part.WAITING, words.WE_ANSWER),
        Say(part.QUESTION, (_ask(notice.chairs),)),
        Say(part.SPEECH, (*part.sentences(words.NOT_HAPPY), words.OFFICE)),
        Credit(part.FRAME, papers.CREDIT),
    )
    return Document(f"{words.NOTICE}: {board}", words.NOTICE, board, blocks)


def _who(names: Sequence[str]) -> Block:
    if not names:
        return Say(_KEY, part.sentences(words.NOBODY_SAID))
    if len(names) >= part.A_LIST:
        return Bullets(_KEY, (words.THESE_MAY,), tuple(names))
    return Say(_KEY, (words.MAY.format(names=say.names_of(tuple(names))),))


def _length(kind: KeptKind, length: str) -> str:
    return words.FOR_LENGTH.format(what=words.WHAT_KIND[kind], length=length)


def _ask(chairs: Sequence[str]) -> str:
    return words.PLEASE_ASK.format(names=say.one_of(tuple(chairs))) if chairs else words.PLEASE_ASK_US
