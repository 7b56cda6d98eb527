"""Composes the record of what a board keeps about people, why, how long and who sees it (rule G-06)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cochair.domain import paper_parts as part
from cochair.domain import words_of_keeping as words
from cochair.domain import words_of_papers as papers
from cochair.domain.dates import date_words
from cochair.domain.document import Block, Card, Cover, Credit, Document, Field, Heading, Picture, Say, WriteHere
from cochair.domain.keeping import KeptKind

LAPTOP, KEY = Picture("1F4BB", words.LAPTOP), Picture("1F511", words.KEY)
_LINES = 2
_LEAVING = (KeptKind.NEEDS, KeptKind.CHANCES)
"""Kinds that are kept for some time after a person leaves."""


@dataclass(frozen=True, slots=True)
class BoardKeeps:
    """What a board really keeps: `lengths` in words by kind, and `counts` of rows by table."""

    board: str
    organisation: str
    day: date
    lengths: Mapping[KeptKind, str]
    counts: Mapping[str, int]
    may_open: Sequence[str]
    locked: bool


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the record: what and why, who sees it, how long, and the tables that hold it."""

    told: tuple[str, str]
    sees: str
    tables: tuple[str, ...]
    kind: KeptKind | None = None
    until: str = words.WHILE_HERE


_RECORD = (
    _Line(words.NAMES, words.CHAIRS, ("person",)),
    _Line(words.HELPS, words.CHAIRS, ("need", "need_answer"), KeptKind.NEEDS),
    _Line(words.SUPPORT, words.CHAIRS, ("support",)),
    _Line(words.PHOTOS, words.EVERYONE, ("own_picture",)),
    _Line(words.YESES, words.CHAIRS, ("consent",), until=words.AS_LONG),
    _Line(words.MEETINGS, words.EVERYONE, ("meeting",), KeptKind.MEETINGS),
    _Line(words.REQUESTS, words.EVERYONE, ("request",), KeptKind.REQUESTS),
    _Line(words.MONEY, words.MONEY_PEOPLE, ("offer", "payment", "expense", "advice"), KeptKind.MONEY),
    _Line(words.CHANCES, words.CHAIRS, ("chance", "thanks"), KeptKind.CHANCES),
    _Line(words.HOW, words.CHAIRS, ("how_was_it",), KeptKind.HOW_WAS_IT),
    _Line(words.ASKED, words.CHAIRS, ("asked_of_us",), KeptKind.ASKED),
)


def compose_keeping(keeps: BoardKeeps) -> Document:
    """Return the record of what a board keeps as a Document, for the person who looks after data."""
    board = part.typed(keeps.board)
    blocks: tuple[Block, ...] = (
        Cover(part.KEPT, board, words.RECORD, words.FOR_DATA_PERSON),
        Say(part.PEOPLE, who_we_are(keeps)),
        *where_and_who(keeps),
        Heading(2, words.LINES),
        *(_card(line, keeps) for line in _RECORD),
        Heading(2, words.LAW),
        WriteHere(part.WRITING, (*words.LAW_ASKS, words.LAW_HOW), _LINES),
        WriteHere(part.WRITING, (words.WHO_ASKED, words.LOOKED), _LINES),
        Credit(part.FRAME, papers.CREDIT),
    )
    return Document(f"{words.RECORD}: {board}", words.RECORD, board, blocks)


def who_we_are(keeps: BoardKeeps) -> tuple[str, ...]:
    """Return whose paper it is, and what it was made from."""
    ours = (words.FROM.format(organisation=part.typed(keeps.organisation)),) if keeps.organisation else ()
    we = words.WE_ARE.format(board=part.typed(keeps.board))
    return (we, *ours, words.MADE_ON.format(date=date_words(keeps.day)))


def where_and_who(keeps: BoardKeeps) -> Iterator[Block]:
    """Give where it all is, and the list of who may open it."""
    yield Heading(2, words.WHERE)
    lock = part.sentences(words.LOCKED if keeps.locked else words.NOT_LOCKED)
    yield Say(LAPTOP, words.ONE_LAPTOP)
    yield Say(KEY, lock)
    yield Heading(2, words.WHO)
    yield from part.listed(part.CO_CHAIRS, (words.WHO_LEAD,), tuple(keeps.may_open))
    told = (words.NO_OTHERS,) if keeps.may_open else (words.NOBODY_SAID, words.NO_OTHERS)
    yield Say(part.PERSON, told)


def _card(line: _Line, keeps: BoardKeeps) -> Card:
    what, why = line.told
    count = sum(keeps.counts.get(table, 0) for table in line.tables)
    return Card(
        part.NOTES,
        (
            f"**{what}**",
            Field(words.WHY, why),
            Field(words.SEES, line.sees),
            Field(words.KEPT, kept_for(line.kind, keeps) if line.kind else line.until),
            Field(words.NOW, str(count)),
        ),
    )


def kept_for(kind: KeptKind, keeps: BoardKeeps) -> str:
    """Return in words how long a kind is kept."""
    length = keeps.lengths[kind]
    return words.AFTER_LEAVING.format(length=length) if kind in _LEAVING else length
