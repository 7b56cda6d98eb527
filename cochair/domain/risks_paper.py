"""Composes what could go wrong with what a board keeps, and what it does about it, filled in beforehand (rule G-06)."""

from collections.abc import Iterator

from cochair.domain import paper_parts as part
from cochair.domain import words_of_keeping as words
from cochair.domain import words_of_papers as papers
from cochair.domain.document import Block, Card, Cover, Credit, Document, Field, Heading, Say, WriteHere
from cochair.domain.keeping import KeptKind
from cochair.domain.keeping_paper import BoardKeeps, where_and_who, who_we_are

_LINES = 2


def compose_risks(keeps: BoardKeeps) -> Document:
    """Return the risks of what a board keeps as a Document, with room for what only people can say."""
    board = part.typed(keeps.board)
    blocks: tuple[Block, ...] = (
        Cover(part.LOOK_CLOSELY, board, words.RISKS, words.FOR_DATA_PERSON),
        Say(part.PEOPLE, who_we_are(keeps)),
        Say(part.NOTES, (words.CHECK_IT,)),
        Heading(2, words.WHAT_WE_DO),
        Say(part.MEETING, words.DOES),
        *where_and_who(keeps),
        Heading(2, words.NEEDED),
        Say(part.KEPT, words.LESS),
        WriteHere(part.WRITING, words.ASKED_PEOPLE, _LINES),
        Heading(2, words.COULD),
        *(Card(part.QUESTION, (Field(words.RISK, risk), Field(words.DO, do))) for risk, do in _risks(keeps)),
        WriteHere(part.WRITING, words.LEFT_LINES, _LINES),
        WriteHere(part.WRITING, words.DECIDED, _LINES),
        WriteHere(part.WRITING, (words.WHO_ASKED, words.LOOKED), _LINES),
        Credit(part.FRAME, papers.CREDIT),
    )
    return Document(f"{words.RISKS}: {board}", words.RISKS, board, blocks)


def _risks(keeps: BoardKeeps) -> Iterator[tuple[str, str]]:
    yield words.LOST, words.LOST_LOCKED if keeps.locked else words.LOST_OPEN
    yield words.SEEN, words.SEEN_DO if keeps.may_open else words.SEEN_NOBODY
    yield words.NAMED, words.NAMED_DO
    yield words.TOLD_APART, words.TOLD_APART_DO
    yield words.LONG, words.LONG_DO.format(length=keeps.lengths[KeptKind.NEEDS])
    yield words.PRESSED, words.PRESSED_DO
    yield words.WRONG, words.WRONG_DO
